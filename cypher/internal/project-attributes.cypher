// An office that is known to have ended is not somebody's role; nor is one that is only planned or denied.
UNWIND $given.rows AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)-[p:HOLDS_POSITION]->()
  WHERE p.status IN ['asserted', 'said'] AND p.lastDay IS NULL
  WITH p
  ORDER BY p.inferred, p.hedged, p.voices DESC, p.stories DESC, p.key
  LIMIT 1
  RETURN p.role[0] AS role
}
CALL (e) {
  OPTIONAL MATCH (e)-[n:NATIONAL_OF]->(country)
  WHERE n.status IN ['asserted', 'said'] AND n.lastDay IS NULL
  WITH country
  ORDER BY country.id
  RETURN collect(country.id) AS countries
}
SET e.role = coalesce($given.roles[role], replace(role, '-', ' ')), e.countries = countries
