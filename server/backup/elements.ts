import { fingerprint, type Scope } from '../db/fingerprint.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import type { NodeLine, RelationshipLine } from './format.ts';

/** The graph was another at the end of a reading than at its beginning. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Every element but our own bookkeeping. What is not under the lock of the facts is read first and compared at once:
 * analysts save all the time, and what is saved is little beside the facts.
 */
export async function* readElements(
  db: Db,
  { desk, signal }: { desk: string; signal?: AbortSignal },
): AsyncGenerator<NodeLine | RelationshipLine> {
  const places = new Map<string, number>();
  for (const name of ['backup-loose-nodes', 'backup-locked-nodes']) {
    for await (const { id, labels, properties } of db.exact.nodes(internalText(name))) {
      places.set(id, places.size);
      yield { labels, properties };
    }
    if (name === 'backup-loose-nodes') await unchanged(db, 'desk', { before: desk, signal });
  }
  const relationships = db.exact.relationships(internalText('backup-relationships'));
  for await (const { type, from, to, properties } of relationships) {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined)
      throw new ChangedMeanwhile('a relationship between new nodes');
    yield { type, from: start, to: end, properties };
  }
}

export async function unchanged(
  db: Db,
  scope: Scope,
  { before, signal }: { before: string; signal?: AbortSignal | undefined },
): Promise<void> {
  if ((await fingerprint(db, scope, { signal })) !== before) throw new ChangedMeanwhile(scope);
}
