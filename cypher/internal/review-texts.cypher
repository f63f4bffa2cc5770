// Whose words a text may repeat: articles of the graph, and those under review.
CALL () {
  MATCH (a:Article)
  RETURN a.id AS id, a.title AS title, NULL AS about, a.textSha256 AS textSha256
  UNION
  MATCH (r:Review)
  WHERE NOT EXISTS { MATCH (:Source {id: r.id}) }
  RETURN r.id AS id, NULL AS title, r.about AS about, r.textSha256 AS textSha256
}
RETURN id, title, about, textSha256
ORDER BY id
