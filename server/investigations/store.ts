import * as z from 'zod';
import type { Limit } from '#contract/graph';
import { InvestigationRow, type Investigation, type Save, type StepRecord } from '#contract/investigations';
import type { Db, Row, WriteTransaction } from '../db/run.ts';
import { deletedForGoodBefore } from '../db/kept-days.ts';
import { internalText } from '../db/text.ts';
import { textIn } from '../articles/text-in.ts';
import { AppError } from '../errors.ts';
import { cutAt, deleted, hold, refuseStale, unknown } from './head.ts';
import { readCanvas, writeCanvas } from './saved.ts';

const MOST_ROWS = 200;
const MOST_STEPS = 1_000;

const Found = z.object({ ids: z.array(z.string()), total: z.int() });

interface Saving extends Save {
  id: string;
  by: string | null;
  /** Shipped with Redthread. */
  example?: boolean;
}

/** One transaction over the version it was made from. The same save once more changes nothing and answers the same. */
export async function saveInvestigation(db: Db, saving: Saving): Promise<InvestigationRow> {
  const { id, save, expected, title, canvas, steps, by, example = false } = saving;
  const json = writeCanvas(canvas);
  return db.write({ purpose: `saving the investigation ${id}` }, async (tx) => {
    const head = await hold(tx, id);
    if (head.version === 0 || head.lastSave !== save) {
      refuseStale(head, { expected });
      refuseGap(steps, head.steps);
      await tx.run(internalText('investigation-save'), {
        id,
        title,
        canvas: json,
        nodes: canvas.nodes.length,
        edges: canvas.edges.length,
        savedBy: by,
        save,
        example,
        steps: steps.map((step) => ({ n: step.n, json: JSON.stringify(step) })),
      });
    }
    return readRow(tx, id);
  });
}

export async function deleteInvestigation(
  db: Db,
  { id, expected }: { id: string; expected: number },
): Promise<InvestigationRow> {
  return db.write({ purpose: `deleting the investigation ${id}` }, async (tx) => {
    refuseStale(await hold(tx, id), { expected });
    await tx.run(internalText('investigation-mark'), { id, deleted: true });
    return readRow(tx, id);
  });
}

/** What was not deleted stays as it is. */
export async function restoreInvestigation(db: Db, id: string): Promise<InvestigationRow> {
  return db.write({ purpose: `restoring the investigation ${id}` }, async (tx) => {
    const { version, deletedAt } = await hold(tx, id);
    if (version === 0) throw unknown();
    if (deletedAt !== null) await tx.run(internalText('investigation-mark'), { id, deleted: false });
    return readRow(tx, id);
  });
}

export async function readInvestigation(db: Db, id: string): Promise<Investigation> {
  const row = await rowOf(db, id);
  if (row.deletedAt !== null) throw deleted();
  const [held] = await db.records(internalText('investigation-canvas'), { id });
  return { row, canvas: readCanvas(textIn(held ?? {}, 'canvas')) };
}

export async function listInvestigations(
  db: Db,
  { text = '', deleted: isDeleted }: { text?: string | undefined; deleted: boolean },
): Promise<{ investigations: InvestigationRow[]; limits: Limit[] }> {
  const params = { text, deleted: isDeleted, limit: MOST_ROWS };
  const [found] = await db.records(internalText('investigation-ids'), params);
  const { ids, total } = Found.parse(found);
  const rows = await db.records(internalText('investigation-rows'), { ids });
  return { investigations: rows.map(toRow), limits: cutAt({ shown: ids.length, total }) };
}

/** In order, from the one after `after` on; as they are stored, for the door looks at each of them as it sends it. */
export async function readSteps(
  db: Db,
  { id, after }: { id: string; after: number },
): Promise<{ steps: z.input<typeof StepRecord>[]; limits: Limit[] }> {
  const { steps: total } = await rowOf(db, id);
  const rows = await db.records(internalText('investigation-steps'), { id, after, limit: MOST_STEPS });
  const steps = rows.map((held, at) => toStep(textIn(held, 'step'), after + 1 + at));
  return { steps, limits: cutAt({ shown: steps.length, total: Math.max(0, total - after) }) };
}

/** Those deleted more than 30 days ago are gone for good; versions, too. */
export async function purgeInvestigations(db: Db, now: Date = new Date()): Promise<void> {
  const before = deletedForGoodBefore(now);
  await db.write({ purpose: 'clearing away deleted investigations' }, async (tx) => {
    await tx.run(internalText('investigation-purge'), { before });
    await tx.run(internalText('version-purge'), { before });
  });
}

async function readRow(tx: WriteTransaction, id: string): Promise<InvestigationRow> {
  const [row] = await tx.run(internalText('investigation-rows'), { ids: [id] });
  return toRow(row ?? {});
}

export async function rowOf(db: Db, id: string): Promise<InvestigationRow> {
  const [row] = await db.records(internalText('investigation-rows'), { ids: [id] });
  if (row === undefined) throw unknown();
  return toRow(row);
}

function toRow({ savedBy, ...row }: Row): InvestigationRow {
  return InvestigationRow.parse({ ...row, by: savedBy });
}

/** Written from a step that was checked, and checked again at the door: a third time would double what a log takes. */
function toStep(json: string, n: number): z.input<typeof StepRecord> {
  try {
    return JSON.parse(json) as z.input<typeof StepRecord>;
  } catch (cause) {
    throw new AppError('internal', `Step ${n} of this investigation is damaged in the database.`, { cause });
  }
}

/** The log has no holes and says nothing twice. Whoever goes on from another step has another past: of a backup put back. */
function refuseGap(steps: readonly StepRecord[], last: number): void {
  const [first] = steps;
  if (first !== undefined && first.n !== last + 1)
    throw new AppError(
      'changed-since',
      `What is saved ends at step ${last}, and yours goes on after step ${first.n - 1}: it was put back or saved meanwhile.`,
    );
  const wrong = steps.findIndex(({ n }, at) => n !== last + 1 + at);
  if (wrong === -1) return;
  throw new AppError('bad-request', `The next step is number ${last + 1}.`, {
    fields: [{ path: `body.steps.${wrong}.n`, problem: `must be ${last + 1 + wrong}` }],
  });
}
