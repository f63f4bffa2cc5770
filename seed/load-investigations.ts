import { canonical, sha256 } from '../server/db/canonical.ts';
import type { Db } from '../server/db/run.ts';
import { internalText } from '../server/db/text.ts';
import { AppError } from '../server/errors.ts';
import { saveInvestigation } from '../server/investigations/store.ts';
import { SEED_FOLDER } from './load.ts';
import { readInvestigations, type Example, type ExampleFile } from './read-investigations.ts';

export interface ExampleRow {
  title: string;
  about: string;
  /** `unchanged`: it was loaded before; `kept`: an analyst has changed or deleted it, and that stays. */
  outcome: 'loaded' | 'replaced' | 'unchanged' | 'kept';
}

/** Loads the examples that the database has never seen; what an analyst made of one is not undone (DECISIONS 12). */
export async function loadInvestigations({
  db,
  dir = SEED_FOLDER,
}: {
  db: Db;
  dir?: string;
}): Promise<ExampleRow[]> {
  return loadExamples(db, await readInvestigations(dir));
}

export async function loadExamples(db: Db, files: readonly ExampleFile[]): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const { example } of files) {
    const { title, about } = example;
    rows.push({ title, about, outcome: await load(db, example) });
  }
  return rows;
}

async function load(db: Db, example: Example): Promise<ExampleRow['outcome']> {
  const source = `investigation/${example.id}`;
  const contentHash = sha256(canonical(example));
  const [held] = await db.records(internalText('load-read'), { source });
  const seen = Array.isArray(held?.['seen']) ? held['seen'] : [];
  if (seen.includes(contentHash)) return 'unchanged';
  try {
    await save(db, example, { contentHash, before: seen.length });
  } catch (error) {
    if (error instanceof AppError && SOMEBODY_ELSES.has(error.code)) return 'kept';
    throw error;
  }
  await db.write({ purpose: `noting ${source}` }, (tx) =>
    tx.run(internalText('load-note'), { source, contentHash, removed: false }),
  );
  return held === undefined ? 'loaded' : 'replaced';
}

/** Its version is not the one that was loaded last, or it is not there any more. */
const SOMEBODY_ELSES: ReadonlySet<string> = new Set([
  'changed-since',
  'deleted-investigation',
  'unknown-investigation',
]);

/**
 * Each content that was loaded made one version, so a version beyond those is an analyst's. The name of the save
 * follows from the content: a start that was interrupted after it finds it done.
 */
async function save(
  db: Db,
  { id, title, about, at, canvas }: Example,
  { contentHash, before }: { contentHash: string; before: number },
): Promise<void> {
  const ids = canvas.nodes.map((node) => node.id);
  await saveInvestigation(db, {
    id,
    title,
    canvas,
    by: null,
    example: true,
    expected: before,
    save: contentHash,
    steps: [
      {
        n: before + 1,
        at,
        label: about,
        query: { id: 'explore/among', params: { ids } },
        milliseconds: null,
        added: { nodes: ids.length, edges: canvas.edges.length },
        removed: { nodes: 0, edges: 0 },
        limits: [],
      },
    ],
  });
}
