import { randomUUID } from 'node:crypto';
import type { SavedCanvas } from '#contract/saved-canvas';
import type { KeepVersion } from '#contract/versions';
import type { Db } from '../../server/db/run.ts';
import { aCanvas } from './an-investigation.ts';

export const aVersion = (more: Partial<KeepVersion> = {}): KeepVersion => ({
  keep: randomUUID(),
  expected: 1,
  name: 'As filed in March',
  note: null,
  asOf: '2023-07-06',
  ...more,
});

type Told = Pick<SavedCanvas['nodes'][number], 'id' | 'name' | 'type'>;

/** All that the database holds, as one canvas. */
export async function wholeCanvas(db: Db, more: Partial<SavedCanvas> = {}): Promise<SavedCanvas> {
  const nodes = await db.records(
    'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.typeName AS type ORDER BY id',
  );
  const edges = await db.records(
    `MATCH (a:Entity)-[r]->(b:Entity)
     RETURN r.key AS key, a.id AS from, b.id AS to, type(r) AS type, r.status AS status ORDER BY key`,
  );
  return aCanvas({
    nodes: (nodes as unknown as Told[]).map(({ id, name, type }, at) => ({
      id,
      name,
      type,
      at: { x: at * 100, y: 0 },
      pinned: false,
      hidden: false,
    })),
    edges: edges as unknown as SavedCanvas['edges'],
    notes: [],
    ...more,
  });
}
