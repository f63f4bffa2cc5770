import type { ArticlePackage } from '../../server/contract/article.ts';
import type { Db } from '../../server/db/run.ts';

/**
 * What of these packages is not in the database as it was told, and lines that no claim stands behind. Reads claims
 * and relations apart and compares them with what was loaded; asks nothing of our own code.
 */
export async function untruths(db: Db, packages: readonly ArticlePackage[]): Promise<string[]> {
  const loaded = await db.records(
    'MATCH (c:Claim) RETURN c.id AS id, c.at AS at, c.subjectId AS subject, c.objectId AS object, c.stance AS stance',
  );
  const held = new Map(loaded.map((row) => [row['id'], row]));
  const told = packages.flatMap(({ claims }) => claims);
  const wrong = told.flatMap(({ id, at, subject, object, stance }) => {
    const row = held.get(id);
    if (row === undefined) return [`${id} is missing`];
    const same = row['subject'] === subject && row['object'] === object && row['stance'] === stance;
    return same && row['at'] === JSON.stringify(at) ? [] : [`${id} is not what was told`];
  });
  const bare = await db.records(
    `MATCH ()-[r]->() WHERE r.key IS NOT NULL AND r.derivedFrom IS NULL
       AND NOT EXISTS { MATCH (c:Claim {relKey: r.key}) WHERE c.rejected IS NULL } RETURN r.key AS key`,
  );
  const orphans = await db.records(
    `MATCH ()-[r]->() UNWIND r.derivedFrom AS carrier
     WITH r, carrier WHERE NOT EXISTS { MATCH ()-[c]->() WHERE c.key = carrier } RETURN r.key AS key`,
  );
  return [
    ...wrong,
    ...bare.map(({ key }) => `${JSON.stringify(key)} has no claim`),
    ...orphans.map(({ key }) => `${JSON.stringify(key)} has lost a carrier`),
  ];
}
