// @title Where an actor is named
// @about In which articles and paragraphs is this actor named, and by which words?
// @param id entity - the actor
// @param limit integer(1..2000) = 200 - how many places
// @returns table
// @tags evidence
// @total total
MATCH (m:Mention)
WHERE m.entityId = $id
WITH m.article AS id, collect(m) AS mentions
WITH collect({id: id, mentions: mentions}) AS articles, sum(size(mentions)) AS total
UNWIND articles AS one
MATCH (a:Source {id: one.id})
// Regions are JSON; each is cut out at its first word.
WITH
  a,
  one.mentions AS mentions,
  total,
  [
    region IN split(a.regions, 'paragraph' + '":')[1..] |
    {
      paragraph: toInteger(split(region, ',')[0]),
      start: toInteger(split(split(region, 'start' + '":')[1], ',')[0]),
      end: toInteger(split(split(region, 'end' + '":')[1], ',')[0]),
      zone: split(split(region, 'zone' + '":"')[1], '"')[0]
    }
  ] AS regions
UNWIND mentions AS m
WITH a, m, total, head([region IN regions WHERE region.start <= m.start AND m.end <= region.end]) AS region
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id, m.start, m.end
LIMIT $limit
OPTIONAL MATCH (publisher:Entity {id: a.publisher})
RETURN
  m.surface AS surface,
  m.kind AS kind,
  region.paragraph AS paragraph,
  region.zone AS zone,
  a.title AS article,
  publisher.name AS publisher,
  a.publishedAt AS published,
  a.id AS articleId,
  m.start AS start,
  m.end AS end,
  total
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, articleId, start, end
