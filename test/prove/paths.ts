import { PATH_MODES } from '../../server/contract/path-question.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { findPaths } from '../../server/paths/find-paths.ts';
import { anOwnServer } from '../support/own-server.ts';
import { compareAll, QUESTIONS, type AskPaths } from '../support/paths/compare.ts';
import { HUB_DEGREE } from '../support/paths/random-graph.ts';
import type { Proof } from './proofs.ts';

const KINDS = [
  ...Object.keys(PATH_MODES).flatMap((mode) => [`${mode} found`, `${mode} none`]),
  ...[1, 2, 3, 4, 5].map((steps) => `${steps} steps at most`),
  ...['via', 'within a window', 'directed', 'by types'].flatMap((what) => [`${what} found`, `${what} none`]),
  'hidden',
  'hidden between',
  'more than told',
  'parallel',
];

/** Asks the search and the brute force the same questions about the same graphs, one graph a cycle. */
export async function provePaths({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const server = await anOwnServer({ brief: true });
  const db = openDb(server.address);
  try {
    await applySchema(db);
    const ask: AskPaths = (question, how) =>
      // On a busy machine planning the first texts takes longer than an analyst's search may.
      findPaths({ db, question, hubDegree: HUB_DEGREE, seconds: 60, ...how });
    const { mix, faults } = await compareAll({ db, ask, seed, graphs: cycles, say });
    say(JSON.stringify(mix));
    // The loss of one kind of question would be the loss of its proof.
    const rare = KINDS.filter((kind) => (mix[kind] ?? 0) * 50 < cycles);
    if (faults.length === 0) faults.push(...rare.map((kind) => `too seldom asked: ${kind}`));
    return { faults, figures: { graphs: cycles, questions: cycles * QUESTIONS, ...mix } };
  } finally {
    await db.close();
    await server.remove();
  }
}
