import { readSeed } from '../../seed/read.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { SHELVES } from '../cypher/shelves/shelves.ts';
import { load } from '../support/articles.ts';
import { anOwnServer } from '../support/own-server.ts';
import { restingOn, unmovedWithout } from '../support/saved-questions.ts';
import { shuffled } from '../support/shuffled.ts';
import { slipsUnnoticed } from '../support/slips.ts';
import { SPOILT_SEEDS } from '../support/spoilt-seeds.ts';
import type { Proof } from './proofs.ts';

/** One cycle is a group of lines of one article that are missing together, or one slip in the seed. */
export const ALL_RESTS = 1_000;

/** Takes each line away that the answer of a saved query rests on, and makes each slip that a truth must notice. */
export async function proveRests({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const server = await anOwnServer({ brief: true });
  const db = openDb(server.address);
  try {
    await applySchema(db);
    const packages = await readSeed('seed');
    await load(db, packages);
    const faults: string[] = [];
    const resting = (await restingOn(SHELVES)).flatMap(({ article, groups }) =>
      groups.map((group) => ({ article, groups: [group] })),
    );
    const drawn = shuffled(resting, seed).slice(0, cycles);
    for (const one of drawn) {
      const unmoved = await unmovedWithout(db, one);
      faults.push(
        ...unmoved.map(({ query, asks, restsOn }) => `${query} (${asks}) stands without ${restsOn}`),
      );
    }
    say(`${drawn.length} groups of lines: ${faults.length} faults`);
    const slips = shuffled(SPOILT_SEEDS, seed).slice(0, cycles);
    for (const slip of slips) faults.push(...(await slipsUnnoticed(db, { packages, slip })));
    const questions = drawn.reduce((sum, { groups: [group] }) => sum + (group?.length ?? 0), 0);
    return { faults, figures: { questions, slips: slips.length } };
  } finally {
    await db.close();
    await server.remove();
  }
}
