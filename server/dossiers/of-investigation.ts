import type { DossierOptions, DossierRequest } from '#contract/dossier';
import type { Db } from '../db/run.ts';
import { readInvestigation } from '../investigations/store.ts';
import { pictureOfCanvas } from '../pictures/of-investigation.ts';

/** What the page would send of an investigation as it was saved last. */
export async function dossierOfInvestigation(db: Db, id: string, options: DossierOptions): Promise<DossierRequest> {
  const { canvas, row } = await readInvestigation(db, id);
  return {
    of: { ...pictureOfCanvas(canvas), investigation: id },
    options,
    investigation: { id, title: row.title, version: row.version },
    answers: [],
    steps: [],
  };
} // oxfmt-ignore
