import * as z from 'zod';
import { StepRecord } from '#contract/investigations';
import type { PictureOf } from '#contract/picture';
import { textIn } from '../articles/text-in.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toCutLines } from '../../client/words/cut-steps.ts';
import { REDONE, UNDONE } from '../../client/words/undone.ts';

/** Of a stored step, which has more. */
const { at, label, limits, added } = StepRecord.shape;
const CutStep = z.object({ at, label, limits, added });

/** As the steps are stored: that nothing was cut, and how the words begin that take a step back. */
const WRITTEN = {
  nothingCut: '"limits":[]',
  turns: [UNDONE, REDONE].map((words) => JSON.stringify({ label: words }).slice(1, -2)),
};

/** The same with all that was cut before it reached the canvas, whoever drew it and when. */
export async function withCutSteps(db: Db, of: PictureOf): Promise<PictureOf> {
  const { investigation: id, steps, cut } = of;
  const rows =
    id === null ? [] : await db.records(internalText('investigation-cut-steps'), { id, ...WRITTEN });
  const saved = rows.map((row) => CutStep.parse(JSON.parse(textIn(row, 'step'))));
  return { ...of, cut: [...new Set([...toCutLines([...saved, ...steps]), ...cut])] };
}
