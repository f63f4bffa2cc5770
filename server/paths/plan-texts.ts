import { PathQuestion } from '#contract/path-question';
import type { Db } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { findCommons } from './commons.ts';
import { openKnown } from './known.ts';

/** No graph has so many nodes: whoever is asked about is not there, and the answers are empty. */
const NOBODY = 2 ** 40;
/** Neo4j plans a text anew for a list of another order of size. */
const SIZES = [1, 10, 100];
const NONE: ReadonlySet<number> = new Set();

/**
 * Asks about nobody in the texts of a plain question, so that they are planned before an analyst asks the first:
 * planning takes longer than the search itself.
 */
export async function planPathTexts(db: Db): Promise<void> {
  const question = PathQuestion.parse({ from: ['person/nobody'], to: ['person/nobody-else'] });
  await db.asOneRun({}, (run) =>
    db.snapshot({ run, seconds: 60 }, async (ask) => {
      await ask(internalText('path-ends'), { ids: ['person/nobody', 'person/nobody-else'], avoidTypes: [] });
      await ask(internalText('path-between'), { pairs: [[NOBODY, NOBODY + 1]] });
      const ends = new Set([NOBODY, NOBODY + 1]);
      await findCommons(
        { ask, plan: { question, ends, letIn: NONE } },
        { near: [NOBODY], far: [NOBODY + 1] },
      );
      for (const size of SIZES) {
        const actors = Array.from({ length: size }, (_, n) => NOBODY + n);
        // In turn: what is planned at once is planned twice.
        // oxlint-disable-next-line no-await-in-loop
        await openKnown({ ask, plan: { question, ends, degrees: new Map() } }).readLines(actors);
        for (const text of ['path-ids', 'path-actors']) {
          // oxlint-disable-next-line no-await-in-loop
          await ask(internalText(text), { actors });
        }
      }
    }),
  );
}
