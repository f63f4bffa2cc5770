import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion } from '#contract/path-question';
import { typesRead } from '../../server/paths/walk.ts';
import type { Address } from '../support/database.ts';
import { askDriver, type Asker } from './ask.ts';
import { HOPS, PLAIN, type Pair } from './drawn-paths.ts';
import { compare, median, percentile, type Figure } from './figures.ts';

const SECONDS = 12;
const TIMES_FASTER = 20;

/** What somebody who knows Cypher would write. */
function plainText(question: PathQuestion): string {
  return `
    MATCH (a:Entity {id: $from})
    MATCH (b:Entity {id: $to})
    MATCH p = shortestPath((a)-[:${typesRead(question).join('|')}*..${HOPS}]-(b))
    WHERE all(n IN nodes(p)[1..-1] WHERE NOT n:Hub)
    RETURN p`;
}

/** The same pairs in the same run; who goes first changes each time. */
export async function compareWithPlain({
  address,
  paths,
  pairs,
}: {
  address: Address;
  paths: Asker;
  pairs: readonly Pair[];
}): Promise<{ figures: Figure[]; facts: Record<string, number> }> {
  const [first] = pairs;
  if (first === undefined) throw new Error('there is nobody to ask about');
  const text = plainText(PathQuestion.parse(PLAIN.shortest.ask(first)));
  const plain = askDriver(address, text, { timeout: SECONDS * 1_000 });
  const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  const count = { late: 0, other: 0 };
  try {
    // Plans the text, which the search has had planned long before.
    await askPlain(plain, first);
    for (const [n, pair] of pairs.entries()) {
      let isFound = false;
      let isFoundPlainly: boolean | null = null;
      const turns = [
        async () => {
          const began = performance.now();
          const answer = (await paths.ask(PLAIN.shortest.ask(pair))) as PathAnswer; // Parsed by the contract on the other side.
          times.ours.push(performance.now() - began);
          isFound = answer.ending === 'found';
        },
        async () => {
          const began = performance.now();
          isFoundPlainly = await askPlain(plain, pair);
          times.bare.push(performance.now() - began);
        },
      ];
      for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn();
      if (isFoundPlainly === null) count.late += 1;
      else if (isFoundPlainly !== isFound) count.other += 1;
    }
  } finally {
    await plain.close();
  }
  const { ours, bare } = times;
  const what = 'shortest, beside plain shortestPath';
  return {
    figures: [
      compare(`${what}: p50`, {
        ours: median(ours),
        bare: median(bare),
        aim: { text: 'not slower', isMet: (mine, other) => mine <= other },
      }),
      compare(`${what}: p95`, {
        ours: percentile(ours, 0.95),
        bare: percentile(bare, 0.95),
        aim: { text: `${TIMES_FASTER} x faster`, isMet: (mine, other) => TIMES_FASTER * mine <= other },
      }),
      compare(`${what}: max`, { ours: percentile(ours, 1), bare: percentile(bare, 1) }),
    ],
    facts: {
      pairsBesidePlain: pairs.length,
      [`plainNotAnsweredIn${SECONDS}Seconds`]: count.late,
      // It walks lines that are only denied, and those of countries and places wherever they lead.
      plainEndsOtherwise: count.other,
    },
  };
}

/** Null when the server gave up. */
async function askPlain(plain: Asker, pair: Pair): Promise<boolean | null> {
  try {
    const records = (await plain.ask({ ...pair })) as readonly unknown[]; // Of the driver.
    return records.length > 0;
  } catch (error) {
    if (error instanceof Error && /timed ?out|terminated/i.test(error.message)) return null;
    throw error;
  }
}
