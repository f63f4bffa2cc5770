import { isSign, isWord, placeOf, type Fault, type Reading } from './reading.ts';

/** How deep brackets may stand in each other: 60 lists take 0.9 s, 60 round brackets 0.1 s. */
const MOST_DEPTH = 60;
/** Twenty EXISTS in each other had no answer. */
const MOST_NESTED = 5;

interface Cap {
  /** What there are too many of. */
  what: string;
  most: number;
  counts: (reading: Reading, at: number) => boolean;
  advice: string;
}

/**
 * What the planner takes long over, or never comes back from. Measured by EXPLAIN on two busy cores, cold, with a
 * timeout of 20 s: 100 OR of different properties 1.3 s, 300 over 4 s; 12 XOR 0.4 s, 30 XOR no answer in 5 minutes;
 * 60 NOT 0.1 s, 300 no answer in 2 minutes; 40 UNION 1.2 s; 150 WITH 1.6 s; 60 CASE 0.2 s; 40 EXISTS 7 s; 600 additions
 * 3.3 s, 5,000 no answer; 60 alternatives of labels 0.6 s, 2,000 exclamation marks no answer. None of those without
 * an answer heard of its timeout.
 */
const CAPS: readonly Cap[] = [
  {
    what: 'AND and OR',
    most: 150,
    counts: (reading, at) => isWord(reading, at, 'and', 'or'),
    advice: 'Write x IN $list for many values of one thing.',
  },
  {
    what: 'XOR',
    most: 8,
    counts: (reading, at) => isWord(reading, at, 'xor'),
    advice: 'Write a <> b, or compare in several WITH.',
  },
  {
    what: 'NOT',
    most: 60,
    counts: (reading, at) => isWord(reading, at, 'not'),
    advice: 'Write NOT x IN $list for many values of one thing.',
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
    what: 'CASEs',
    most: 60,
    counts: (reading, at) => isWord(reading, at, 'case'),
    advice: 'Ask in parts.',
  },
  {
    what: 'subqueries',
    most: 20,
    counts: isSubquery,
    advice: 'Ask in parts.',
  },
  {
    what: 'alternatives of labels and types',
    most: 300,
    counts: (reading, at) => isSign(reading, at, '|', '&'),
    advice: 'Write labels(n) or type(r) IN $list.',
  },
  {
    what: 'exclamation marks',
    most: 40,
    counts: (reading, at) => isSign(reading, at, '!'),
    advice: 'Write NOT n:Label, each label once.',
  },
  {
    what: 'additions and other signs of arithmetic',
    most: 300,
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
  const message = `Brackets stand in each other deeper than ${MOST_DEPTH}.`;
  const advice = 'Give a name to a part by WITH ... AS.';
  const deep = first < 0 ? [] : [{ message, advice, at: placeOf(reading, first, first) }];
  return [...deep, ...findDeepSubqueries(reading)];
}

const MOST_IN_CHAIN = 30;
const MOST_SIGNS_IN_ROW = 8;

/**
 * 2,000 dots or brackets, and 300 NOT, had no answer. `a.b.c ...`, `list[0][0] ...` and `NOT NOT ...` are as deep as
 * brackets are, to the planner.
 */
export function findChains(reading: Reading): Fault[] {
  let links = 0;
  let signs = 0;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const isLink =
      isSign(reading, at, '.') || (isSign(reading, at, '[', '(') && links > 0) || followsValue(reading, at);
    const closes = links > 0 && (isSign(reading, at, ']', ')') || isSign(reading, at - 1, '.'));
    if (isLink) {
      links += 1;
      const close = isSign(reading, at, '.') ? undefined : reading.partner.get(at);
      at = close ?? at;
    } else if (!closes) links = 0;
    signs = isSign(reading, at, '!', '-', '+') || isWord(reading, at, 'not') ? signs + 1 : 0;
    if (links <= MOST_IN_CHAIN && signs <= MOST_SIGNS_IN_ROW) continue;
    const message = 'So many signs, dots or brackets in a row take too long to plan.';
    return [{ message, advice: 'Give a name to a part by WITH ... AS.', at: placeOf(reading, at, at) }];
  }
  return [];
}

/** `list[0]`, `f(x)[0]`, and behind any word, too: what is no value there makes the row no shorter. */
function followsValue(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return (
    isSign(reading, at, '[') &&
    before !== undefined &&
    (before.kind !== 'sign' || [')', ']', '}'].includes(before.text))
  );
}

function findDeepSubqueries(reading: Reading): Fault[] {
  const spans = [...reading.tokens.keys()]
    .filter((at) => isSubquery(reading, at))
    .map((at) => ({ at, end: reading.partner.get(braceOf(reading, at)) ?? at }));
  const deep = spans.find(
    ({ at }) => spans.filter((other) => other.at < at && other.end > at).length >= MOST_NESTED,
  );
  if (deep === undefined) return [];
  const message = `Subqueries stand in each other deeper than ${MOST_NESTED}: each more doubles the time of planning.`;
  return [{ message, advice: 'Join the patterns in one MATCH.', at: placeOf(reading, deep.at, deep.at) }];
}

/** `EXISTS {`, `COUNT {`, `COLLECT {`, `CALL {` and `CALL (x) {`. */
function isSubquery(reading: Reading, at: number): boolean {
  return (
    isWord(reading, at, 'exists', 'count', 'collect', 'call') && isSign(reading, braceOf(reading, at), '{')
  );
}

function braceOf(reading: Reading, at: number): number {
  if (!isWord(reading, at, 'call') || !isSign(reading, at + 1, '(')) return at + 1;
  return (reading.partner.get(at + 1) ?? at) + 1;
}

/** A chain of 20 steps takes 9 s to plan at first, of 40 and of 60 over 20 s. */
const MOST_IN_PATTERN = 20;

/** What is matched up to a WITH is planned as a whole: each step doubles the ways of going through it. */
export function findLongPatterns(reading: Reading): Fault[] {
  const faults: Fault[] = [];
  let steps = 0;
  for (const at of reading.tokens.keys()) {
    if (isWord(reading, at, 'with', 'return', 'unwind')) steps = 0;
    if (!isPatternStep(reading, at)) continue;
    steps += 1;
    if (steps !== MOST_IN_PATTERN + 1) continue;
    const message = `More than ${MOST_IN_PATTERN} steps are matched at once, which takes too long to plan.`;
    faults.push({
      message,
      advice: 'Bound a path by {1,5}, or put WITH between two MATCH.',
      at: placeOf(reading, at, at),
    });
  }
  return faults;
}

/** `-[` and `--`, in either direction. */
function isPatternStep(reading: Reading, at: number): boolean {
  return isSign(reading, at, '-') && isSign(reading, at + 1, '[', '-');
}
