import { MEASURED, SEED } from '../../seed/generate-graph.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { findMistyped, namesIn, SHORT, type Found } from '../support/found-despite.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { anOwnServer } from '../support/own-server.ts';
import type { Proof } from './proofs.ts';

const ENOUGH = 0.95;
/** Of names so short that a mistake leaves little, so many more. */
const SHORT_SHARE = 0.25;

/** Mistypes names of all that are there, and some more of the short ones, and wants them found all the same. */
export async function proveMistyped({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const server = await anOwnServer({ brief: false });
  const db = openDb(server.address);
  try {
    await applySchema(db);
    say(`loading ${MEASURED.entities.toLocaleString('en')} entities with their offices ...`);
    // One graph, whatever is drawn from it.
    const graph = await writeGenerated(db, { seed: SEED, ...MEASURED, withLines: false });
    const all = await findMistyped(db, namesIn(graph), { seed, cases: cycles });
    const short = await findMistyped(db, namesIn(graph, { most: SHORT }), {
      seed: seed + 1,
      cases: Math.ceil(cycles * SHORT_SHARE),
    });
    for (const { mistake, name, typed } of [...all.missed, ...short.missed])
      say(`not found: ${name}, typed ${typed} (${mistake})`);
    const kinds = Object.entries(all.byMistake).map(([mistake, { cases, found }]) => [
      `${mistake}FoundOf${cases}`,
      found,
    ]);
    return {
      faults: [
        ...faultsOf('all names', all),
        ...faultsOf('all names and the short ones', {
          cases: all.cases + short.cases,
          found: all.found + short.found,
        }),
      ],
      figures: {
        entities: MEASURED.entities,
        cases: all.cases,
        found: all.found,
        shortCases: short.cases,
        shortFound: short.found,
        ...Object.fromEntries(kinds),
      },
    };
  } finally {
    await db.close();
    await server.remove();
  }
}

function faultsOf(what: string, { cases, found }: Pick<Found, 'cases' | 'found'>): string[] {
  return found / cases >= ENOUGH ? [] : [`of ${cases} cases of ${what} only ${found} were found`];
}
