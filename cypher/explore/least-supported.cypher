// @title Least supported lines
// @about Which lines rest on one voice or one story only, and which of them are weakest: hedged, inferred, contested,
//   told by a caption alone or by an unnamed speaker alone? Lines that are only denied or derived are left out. Over
//   everything that is loaded it may take a minute: every line’s claims are looked at.
// @param actors entities = [] - only lines of these actors; none = all
// @param limit integer(1..500) = 50 - how many lines
// @returns graph
// @tags evidence, doubt
// @total total
// @heavy
// Counted by itself: a list of all that is found would not fit, where that is a million lines.
CALL () {
  CALL () {
    UNWIND $actors AS id
    MATCH (:Entity {id: id})-[r]-()
    WITH DISTINCT r
    RETURN r
    UNION ALL
    WITH size($actors) AS chosen
    WHERE chosen = 0
    MATCH (:Entity)-[r]->()
    RETURN r
  }
  WITH r
  WHERE (r.voices = 1 OR r.stories = 1) AND r.status <> 'denied' AND r.derivedFrom IS NULL
  RETURN count(r) AS total
}
CALL () {
  CALL () {
    UNWIND $actors AS id
    MATCH (:Entity {id: id})-[r]-()
    WITH DISTINCT r
    RETURN r
    UNION ALL
    WITH size($actors) AS chosen
    WHERE chosen = 0
    MATCH (:Entity)-[r]->()
    RETURN r
  }
  WITH r
  WHERE (r.voices = 1 OR r.stories = 1) AND r.status <> 'denied' AND r.derivedFrom IS NULL
  RETURN r
}
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c.id AS id, coalesce(speaker.named = false OR speaker:Group, false) AS isUnnamed
  ORDER BY id
  RETURN collect(id) AS claimIds, min(isUnnamed) AS onlyUnnamed
}
WITH
  r,
  total,
  claimIds,
  [
    weakness IN [
      CASE WHEN r.voices = 1 THEN 'one-voice' END,
      CASE WHEN r.stories = 1 THEN 'one-story' END,
      CASE WHEN r.hedged THEN 'hedged' END,
      CASE WHEN r.inferred THEN 'inferred' END,
      CASE WHEN r.contested THEN 'contested' END,
      CASE WHEN r.caption THEN 'only-a-caption' END,
      CASE WHEN onlyUnnamed THEN 'only-unnamed-speakers' END
    ]
    WHERE weakness IS NOT NULL
  ] AS weaknesses
ORDER BY size(weaknesses) DESC, r.voices, r.stories, r.key
LIMIT $limit
RETURN
  startNode(r).name AS fromName,
  type(r) AS type,
  endNode(r).name AS toName,
  r.status AS status,
  weaknesses,
  r.periods AS periods,
  [
    m IN
    [
      CASE WHEN r.inferred THEN 'inferred' END,
      CASE WHEN r.hedged THEN 'hedged' END,
      CASE WHEN r.contested THEN 'contested' END,
      CASE WHEN r.caption THEN 'only-a-caption' END,
      CASE WHEN r.dateInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  r.key AS key,
  claimIds,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY size(weaknesses) DESC, voices, stories, key
