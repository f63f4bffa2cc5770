import type { GeneratedGraph } from '../../seed/generate-graph.ts';
import type { Db } from '../../server/db/run.ts';
import { keyOf, wordsOf } from '../../server/finding/tokens.ts';
import { ask, rowsOf } from './ask.ts';
import { MISTAKE_NAMES, mistype, type Mistake, type Mistyped } from './mistyped.ts';

/** A name of so few letters is short: a mistake leaves little of it. */
export const SHORT = 7;
const FIRST = 10;

export interface Found {
  cases: number;
  found: number;
  byMistake: Record<Mistake, { cases: number; found: number }>;
  missed: Mistyped[];
}

/** All names and other names of a graph; `most` keeps those with no more letters. */
export function namesIn({ entities }: GeneratedGraph, { most = Infinity }: { most?: number } = {}): string[] {
  return entities
    .flatMap(({ properties: { name, aliases } }) => [name, ...aliases])
    .filter((name) => name.length <= most);
}

/** How many mistyped names bring somebody of that name among the first ten. Who shares a name is not told apart by it. */
export async function findMistyped(
  db: Db,
  names: readonly string[],
  draw: { seed: number; cases: number },
): Promise<Found> {
  const byMistake = Object.fromEntries(
    MISTAKE_NAMES.map((mistake) => [mistake, { cases: 0, found: 0 }]),
  ) as Found['byMistake'];
  const missed: Mistyped[] = [];
  for (const one of mistype(names, draw)) {
    const tally = byMistake[one.mistake];
    tally.cases += 1;
    if (await isFound(db, one)) tally.found += 1;
    else missed.push(one);
  }
  return { cases: draw.cases, found: draw.cases - missed.length, byMistake, missed };
}

async function isFound(db: Db, { name, typed }: Mistyped): Promise<boolean> {
  const { graph, ...answer } = await ask(db, 'explore/search', { name: typed, limit: FIRST });
  const hits = rowsOf({ graph, ...answer }, 'id').map(({ id }) => id);
  return graph.nodes
    .filter(({ id }) => hits.includes(id))
    .some((node) => [node.name, ...node.aliases].some((one) => toKey(one) === toKey(name)));
}

/** Compared by letters alone, as nobody types signs and capitals twice alike. */
function toKey(name: string): string {
  return keyOf(wordsOf(name));
}
