import type { Investigation } from '#contract/investigations';
import type { PictureOf } from '#contract/picture';
import type { Db } from '../db/run.ts';
import { readInvestigation } from '../investigations/store.ts';
import { isUntitled } from '../../client/words/untitled.ts';

/** What the button of a page would send of an investigation as it was saved last. */
export async function pictureOfInvestigation(db: Db, id: string): Promise<{ of: PictureOf; title: string }> {
  const { canvas, row } = await readInvestigation(db, id);
  return { title: isUntitled(row) ? '' : row.title, of: { ...pictureOfCanvas(canvas), investigation: id } };
}

/** A canvas as nobody stands before it. */
export function pictureOfCanvas(canvas: Investigation['canvas']): PictureOf {
  return {
    canvas,
    asOf: null,
    selection: { nodes: [], edges: [] },
    window: null,
    question: [],
    investigation: null,
    steps: [],
    cut: [],
  };
}
