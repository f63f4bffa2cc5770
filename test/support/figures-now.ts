import type { Db } from '../../server/db/run.ts';

/** What any Neo4j holds of our figures, whether it was written by us or by a script of ours; `of` these alone, or all. */
export function figuresNow(db: Db, { of = null }: { of?: readonly string[] | null } = {}) {
  return db.records(
    `MATCH (f:Figure)
     WHERE $of IS NULL OR f.subjectId IN $of
     OPTIONAL MATCH (f)-[s:STATED_IN]->(a:Source)
     RETURN f {
         .id, .subjectId, .metric, .unit, .min, .max, .minOpen, .maxOpen, .approx, .rank, .per, .population, .place, .of, .from, .to,
         .notBefore, .notAfter, .asOf, .precision, .voice, .attributedTo, .relayedBy, .hedged, .says
       } AS figure,
       coalesce(f.article, a.id) AS source, coalesce(f.paragraphs, s.paragraphs) AS paragraphs,
       coalesce(f.zones, s.zones) AS zones, coalesce(f.stories, s.stories) AS stories
     ORDER BY figure.id, source`,
    { of },
  );
}
