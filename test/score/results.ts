import type { TextScore } from './score-text.ts';
import { add, addAll, NOTHING, ratesOf, type Rates, type Tallies, type Tally } from './tally.ts';

export type Rated = Tally & Rates;

/** The figures of some texts together; nothing in them depends on the machine. */
export interface Results {
  readonly texts: string;
  /** Of mentions, by pool of types. */
  readonly mentions: Readonly<Record<'strict' | 'lenient', Readonly<Record<string, Rated>>>>;
  /** Of claims, by type, and of all and of some types together. */
  readonly claims: Readonly<
    Record<'byType' | 'strict' | 'strongLane' | 'bothLanes', Readonly<Record<string, Rated>>>
  >;
  /** Spans whose words are those of the text. */
  readonly spans: Rated;
}

/** Types that belong together, each group with its aim. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'all types': [],
  'offices to membership': [
    'HOLDS_POSITION', 'IMPOSED_BY', 'TARGETS', 'LIFTED', 'DEFENDANT_IN', 'FILED_BY', 'FILED_IN', 'MET', 'TALKED_WITH', 'VISITED',
    'MEMBER_OF',
  ],
}; // oxfmt-ignore

export function toResults(scores: readonly TextScore[]): Results {
  return {
    texts: scores.map(({ file }) => file).join(', '),
    mentions: {
      strict: rated(addAll(scores.map(({ mentions }) => mentions.strict))),
      lenient: rated(addAll(scores.map(({ mentions }) => mentions.lenient))),
    },
    claims: {
      byType: rated(grouped(addAll(scores.map(({ claims }) => claims.byType)))),
      strict: rated(grouped(addAll(scores.map(({ claims }) => claims.strict)))),
      strongLane: rated(grouped(addAll(scores.map(({ strongClaims }) => strongClaims.byType)))),
      bothLanes: rated(grouped(addAll(scores.map(({ allClaims }) => allClaims.byType)))),
    },
    spans: rate(scores.map(({ spans }) => spans).reduce(add, NOTHING)),
  };
}

function grouped(tallies: Tallies): Tallies {
  const sums = Object.entries(GROUPS).map(([group, types]): [string, Tally] => {
    const of = Object.entries(tallies).filter(([type]) => types.length === 0 || types.includes(type));
    return [group, of.map(([, tally]) => tally).reduce(add, NOTHING)];
  });
  return { ...Object.fromEntries(sums), ...tallies };
}

function rated(tallies: Tallies): Record<string, Rated> {
  const names = Object.keys(tallies).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, rate(tallies[name] ?? NOTHING)]));
}

const FIRST = ['all types', 'offices to membership', 'Person', 'Country+Place', 'Agency+Organization', 'Company', 'Group']; // oxfmt-ignore

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at === -1 ? FIRST.length : at;
}

function rate(tally: Tally): Rated {
  return { ...tally, ...ratesOf(tally) };
}
