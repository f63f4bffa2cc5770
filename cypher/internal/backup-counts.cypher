CALL () {
  MATCH (n)
  WHERE NOT n:Lock|Redthread
  UNWIND labels(n) AS label
  RETURN 'labels' AS what, label AS name, count(*) AS count
  UNION ALL
  MATCH ()-[r]->()
  RETURN 'types' AS what, type(r) AS name, count(*) AS count
  UNION ALL
  MATCH (n)
  WHERE NOT n:Lock|Redthread
  RETURN 'nodes' AS what, '' AS name, count(*) AS count
}
RETURN what, name, count
ORDER BY what, name
