// @title Publishers and their grades
// @about How far did analysts find each publisher reliable, who said so, when and why, and how many claims rest on it?
//   Claims that were rejected, or copied from others, do not count. Those that nobody has graded come first.
// @param limit integer(1..1000) = 100 - how many publishers
// @returns table
// @tags evidence, upkeep
// @source the Admiralty scale: publishers from A to F, single claims from 1 to 6
// @total total
MATCH (a:Article)
WITH a.publisher AS id, collect(a.id) AS articles
OPTIONAL MATCH (p:Entity {id: id})
CALL (id, p) {
  // The last word that was not taken back; what was graded under a former id counts for the survivor.
  MATCH (j:Judgement)
  WHERE j.subject IN [id] + coalesce(p.formerIds, [])
  WITH j
  ORDER BY j.n
  WITH collect(j) AS words
  RETURN
    last([j IN words WHERE j.withdraws IS NULL AND NOT j.id IN [w IN words | coalesce(w.withdraws, '')]]) AS word
}
CALL (articles) {
  MATCH (c:Claim)
  WHERE c.article IN articles AND c.rejected IS NULL AND any(story IN c.stories WHERE story IN articles)
  RETURN count(c) AS claims
}
WITH
  coalesce(p.name, id) AS publisher,
  size(articles) AS articles,
  claims,
  CASE WHEN word.grade IS NOT NULL THEN word END AS word
WITH collect({publisher: publisher, articles: articles, claims: claims, word: word}) AS rows
UNWIND rows AS row
RETURN
  row.publisher AS publisher,
  coalesce(row.word.grade, 'ungraded') AS grade,
  row.word.analyst AS analyst,
  date(row.word.at) AS day,
  row.word.why AS why,
  row.articles AS articles,
  row.claims AS claims,
  size(rows) AS total
ORDER BY row.word IS NOT NULL, claims DESC, publisher
LIMIT $limit
