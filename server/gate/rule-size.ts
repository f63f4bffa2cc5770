import { isSign, isWord, placeOf, type Fault, type Reading } from './reading.ts';

/** How deep brackets may stand in each other. */
const MOST_DEPTH = 60;

interface Cap {
  /** What there are too many of. */
  what: string;
  most: number;
  counts: (reading: Reading, at: number) => boolean;
  advice: string;
}

/** What the planner takes long over, or never comes back from. */
const CAPS: readonly Cap[] = [
  {
    what: 'AND, OR and XOR',
    most: 400,
    counts: (reading, at) => isWord(reading, at, 'and', 'or', 'xor'),
    advice: 'Write x IN $list for many values of one thing.',
  },
  {
    what: 'steps of patterns',
    most: 60,
    counts: isPatternStep,
    advice: 'Bound a path by {1,5}, or ask in parts.',
  },
  {
    what: 'UNIONs',
    most: 40,
    counts: (reading, at) => isWord(reading, at, 'union'),
    advice: 'Ask in parts, or write one MATCH with x IN $list.',
  },
  {
    what: 'clauses',
    most: 150,
    counts: (reading, at) =>
      isWord(reading, at, 'match', 'with', 'unwind', 'call', 'return') &&
      !isSign(reading, at - 1, '.', ':', '$'),
    advice: 'Ask in parts.',
  },
  {
    what: 'CASEs and subqueries',
    most: 100,
    counts: (reading, at) => isWord(reading, at, 'case', 'exists', 'count', 'collect'),
    advice: 'Ask in parts.',
  },
  {
    what: 'additions and other signs of arithmetic',
    most: 600,
    counts: (reading, at) => isSign(reading, at, '+', '*', '/', '%', '^', '||'),
    advice: 'Ask in parts, or give a list as a parameter.',
  },
];

export function findTooMany(reading: Reading): Fault[] {
  return CAPS.flatMap(({ what, most, counts, advice }) => {
    const places = [...reading.tokens.keys()].filter((at) => counts(reading, at));
    const first = places[most];
    if (first === undefined) return [];
    const message = `The text has ${places.length.toLocaleString('en')} ${what}; ${most} is the most that is planned.`;
    return [{ message, advice, at: placeOf(reading, first, first) }];
  });
}

export function findTooDeep(reading: Reading): Fault[] {
  const first = reading.depth.findIndex((depth) => depth > MOST_DEPTH);
  if (first < 0) return [];
  const message = `Brackets stand in each other deeper than ${MOST_DEPTH}.`;
  return [{ message, advice: 'Give a name to a part by WITH ... AS.', at: placeOf(reading, first, first) }];
}

/** `-[` and `--`, in either direction. */
function isPatternStep(reading: Reading, at: number): boolean {
  return isSign(reading, at, '-') && isSign(reading, at + 1, '[', '-');
}
