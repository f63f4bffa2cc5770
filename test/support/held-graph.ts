import { readFile, writeFile } from 'node:fs/promises';
import { fingerprint } from '../../server/db/fingerprint.ts';
import type { Db } from '../../server/db/run.ts';
import { describeSchema } from './laid-schema.ts';

/** Whether the database is still as it was when `note` was written, whatever ran since. Reads all of it. */
export async function isAsNoted(db: Db, note: string): Promise<boolean> {
  const noted = await readFile(note, 'utf8').catch(() => null);
  return noted !== null && noted === (await markOf(db));
}

export async function noteGraph(db: Db, note: string): Promise<void> {
  await writeFile(note, await markOf(db));
}

/** Everything of ours by its fingerprint; by their number what a fingerprint leaves out; and the schema. */
async function markOf(db: Db): Promise<string> {
  const [counts] = await db.records(
    `RETURN COUNT { (:Redthread) } AS versions, COUNT { () } AS nodes, COUNT { ()-->() } AS relationships`,
  );
  return [await fingerprint(db, 'all'), JSON.stringify(counts), ...(await describeSchema(db))].join('\n');
}
