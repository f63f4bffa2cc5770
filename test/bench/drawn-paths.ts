import type { EntityType } from '#contract/ontology';
import type { PathQuestionGiven } from '#contract/path-question';
import { GIANTS, type GeneratedGraph } from '../../seed/generate-graph.ts';
import { pick, toRandom } from '../../seed/generate.ts';

export interface Pair {
  from: string;
  to: string;
}

/** Draws by the seed whom questions are about. */
export interface Draw {
  pairs(count: number): Pair[];
  /** The better connected more often. */
  anybody(): string;
  /** So many others. */
  others(count: number, than: Pair): string[];
  /** Where so many lines lead to, each drawn from all that the one before has; somebody else when that is a loop. */
  along(from: string, lines: number): string;
}

const CAST: readonly EntityType[] = ['Person', 'Company', 'Organization', 'Agency'];
const GIANT_IDS = GIANTS.map((_, n) => `country/g-${n + 1}`);
/** Two of anybody are mostly four to six steps apart; the others are near, hard to reach, or giants. */
const MIX = [
  'anybody',
  'anybody',
  'near',
  'anybody',
  'giant',
  'near',
  'anybody',
  'lonely',
  'near',
  'anybody',
] as const;
export const MIXED =
  '5 of 10 pairs two of anybody, 3 at the ends of one to three lines, 1 with a giant, 1 of the least connected half';

export function openDraw(graph: GeneratedGraph, { seed }: { seed: number }): Draw {
  const random = toRandom(seed);
  const cast = CAST.map((type) =>
    graph.entities.map(({ properties }) => properties).filter(({ typeName }) => typeName === type),
  );
  const beside = toNeighbours(graph);

  const anybody = () => {
    const rows = pick(cast, random) ?? [];
    return rows[Math.floor(rows.length * random() ** 2)]?.id ?? '';
  };
  const lonely = () => {
    const rows = pick(cast, random) ?? [];
    return rows[Math.floor(rows.length * (1 - random() / 2))]?.id ?? '';
  };

  function along(from: string, lines: number): string {
    let at = from;
    for (let n = 0; n < lines; n += 1) at = pick(beside.get(at) ?? [at], random);
    return at === from ? anybody() : at;
  }

  function toPair(n: number): Pair {
    const kind = MIX[n % MIX.length];
    if (kind === 'giant') return { from: pick(GIANT_IDS, random), to: anybody() };
    if (kind === 'lonely') return { from: lonely(), to: lonely() };
    const from = anybody();
    return { from, to: kind === 'near' ? along(from, 1 + (n % 3)) : anybody() };
  }

  function distinctPair(n: number): Pair {
    for (;;) {
      const pair = toPair(n);
      if (pair.from !== pair.to) return pair;
    }
  }

  return {
    pairs: (count) => Array.from({ length: count }, (_, n) => distinctPair(n)),
    anybody,
    others(count, { from, to }) {
      const drawn = new Set<string>();
      while (drawn.size < count) {
        const one = anybody();
        if (one !== from && one !== to) drawn.add(one);
      }
      return [...drawn];
    },
    along,
  };
}

function toNeighbours({ relations }: GeneratedGraph): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const note = (one: string, other: string) => {
    const held = beside.get(one);
    if (held === undefined) beside.set(one, [other]);
    else held.push(other);
  };
  for (const { from, to } of [...relations.values()].flat()) {
    note(from, to);
    note(to, from);
  }
  return beside;
}

export interface Kind {
  what: string;
  /** At p95. */
  most: number;
  ask: (pair: Pair, draw: Draw) => PathQuestionGiven;
}

const MOST = { plain: 150, filtered: 250, open: 1_000 } as const;
export const HOPS = 6;

const plain = ({ from, to }: Pair) => ({ from: [from], to: [to], hops: HOPS });

export const PLAIN = {
  shortest: { what: 'shortest', most: MOST.plain, ask: plain },
  next: { what: 'next', most: MOST.plain, ask: (pair) => ({ ...plain(pair), mode: 'next' }) },
} as const satisfies Record<string, Kind>;

/** In the middle of the years that lines are dated in; four in ten are dated at all. */
const DAY = '2010-06-15';

export const KINDS: readonly Kind[] = [
  ...Object.values(PLAIN),
  { what: 'with a waypoint', most: MOST.filtered, ask: withWaypoint },
  { what: 'avoiding 50', most: MOST.filtered, ask: (pair, draw) => ({ ...plain(pair), avoid: draw.others(50, pair) }) },
  { what: 'as of a day', most: MOST.filtered, ask: (pair) => ({ ...plain(pair), happened: { from: DAY, to: DAY }, undated: true }) },
  { what: 'within a window, dated lines only', most: MOST.filtered, ask: (pair) => ({ ...plain(pair), happened: { from: '2005', to: '2012' } }) },
  { what: 'asserted lines only', most: MOST.filtered, ask: (pair) => ({ ...plain(pair), statuses: ['asserted'] }) },
  { what: 'in order of time', most: MOST.filtered, ask: (pair) => ({ ...plain(pair), mode: 'in-time', undated: true }) },
  { what: 'hubs let in', most: MOST.open, ask: (pair) => ({ ...plain(pair), hubs: { all: true } }) },
]; // oxfmt-ignore

/** Two lines away from the beginning, so that some are passed and others not. */
function withWaypoint(pair: Pair, draw: Draw): PathQuestionGiven {
  const near = draw.along(pair.from, 2);
  const [other = near] = draw.others(1, pair);
  return { ...plain(pair), via: [near === pair.to || near === pair.from ? other : near] };
}

/** From each giant to each other one, the shortest and the next in turn. */
export function betweenGiants(): PathQuestionGiven[] {
  const pairs = GIANT_IDS.flatMap((from) =>
    GIANT_IDS.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return pairs.map((pair, n) => (n % 2 === 0 ? PLAIN.shortest : PLAIN.next).ask(pair));
}
