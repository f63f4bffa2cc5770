/** Every procedure a reading query may call. Others count as `r` too while they end transactions or tell settings. */
const READING_PROCEDURES: readonly string[] = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.ping',
];

export function isReadingProcedure(name: string): boolean {
  return READING_PROCEDURES.includes(name);
}
