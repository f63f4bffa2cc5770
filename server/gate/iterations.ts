import { callsOf, cut, isSign, isWord, partsOf, type Reading, type Span } from './reading.ts';

/** Something that goes through a list by itself: a comprehension, `reduce`, `any` and the like. */
export interface Iteration {
  /** The places of its first and its last token. */
  from: number;
  to: number;
  /** What stands for one entry. */
  variable: string;
  /** The list it goes through. */
  list: Span;
  /** What is done with each entry. */
  body: Span;
  /** Of `reduce`: what is carried along, and what becomes of it. */
  carried?: { name: string; begins: Span; step: Span };
}

const PREDICATES = new Set(['all', 'any', 'none', 'single', 'filter', 'extract']);
const FOLDS = new Set(['reduce', 'allreduce']);

/** Every iteration of a text, the outer ones first. */
export function iterationsOf(reading: Reading): readonly Iteration[] {
  const found = known.get(reading) ?? findIterations(reading);
  known.set(reading, found);
  return found;
}

/** Asked for again with each value of a text. */
const known = new WeakMap<Reading, readonly Iteration[]>();

function findIterations(reading: Reading): Iteration[] {
  const comprehensions = [...reading.partner.keys()].flatMap((at) =>
    isSign(reading, at, '[') ? overList(reading, at, at) : [],
  );
  const predicates = callsOf(reading, PREDICATES).flatMap((at) => overList(reading, at, at + 1));
  const folds = callsOf(reading, FOLDS).flatMap((at) => fold(reading, at));
  return [...comprehensions, ...predicates, ...folds].toSorted((a, b) => a.from - b.from);
}

/** `[x IN list WHERE ... | ...]` and `any(x IN list WHERE ...)`, by the place of the bracket. */
function overList(reading: Reading, from: number, open: number): Iteration[] {
  const to = reading.partner.get(open);
  const variable = reading.tokens[open + 1];
  if (to === undefined || !isName(reading, open + 1) || !isWord(reading, open + 2, 'in')) return [];
  const level = reading.depth[open + 1];
  let end = open + 3;
  while (end < to && !(reading.depth[end] === level && endsList(reading, end))) end += 1;
  // `[x IN xs]` is a list of one boolean and the shortest comprehension alike: the latter is what Neo4j reads.
  return [{ from, to, variable: variable?.text ?? '', list: [open + 3, end], body: [end, to] }];
}

function endsList(reading: Reading, at: number): boolean {
  return isSign(reading, at, '|') || isWord(reading, at, 'where');
}

/** `reduce(carried = first, x IN list | step)`. */
function fold(reading: Reading, call: number): Iteration[] {
  const to = reading.partner.get(call + 1);
  const [carries, ...rest] = partsOf(reading, call + 1, (at) => isSign(reading, at, ','));
  if (to === undefined || carries === undefined || rest[0] === undefined) return [];
  const whole: Span = [rest[0][0], to];
  const [over = whole, ...steps] = cut(reading, whole, (at) => isSign(reading, at, '|'));
  const step: Span = steps[0] === undefined ? [to, to] : [steps[0][0], to];
  const hasIn = isName(reading, over[0]) && isWord(reading, over[0] + 1, 'in');
  const list: Span = hasIn ? [over[0] + 2, over[1]] : over;
  const name = reading.tokens[carries[0]]?.text ?? '';
  const begins: Span = [carries[0] + 2, carries[1]];
  const variable = reading.tokens[over[0]]?.text ?? '';
  return [{ from: call, to, variable, list, body: step, carried: { name, begins, step } }];
}

/**
 * `x IN list[1..]`, `x IN f(list)` and `x IN list + more`: a list that is made anew each time is gone through each time.
 * One that has a name, or is a parameter, Neo4j looks through once.
 */
export function findMadeMemberships(reading: Reading): Iteration[] {
  const heads = new Set(iterationsOf(reading).map(({ list }) => list[0]));
  return [...reading.tokens.keys()].flatMap((at) => {
    const from = at + 1;
    if (!isWord(reading, at, 'in') || heads.has(from)) return [];
    const { to, isMade } = operandsFrom(reading, from);
    if (!isMade || isFixed(reading, [from, to])) return [];
    const list = withoutBrackets(reading, [from, to]);
    return [{ from: at, to: to - 1, variable: '', list, body: [to, to] }];
  });
}

/** Of lists that are added up, from the first of them: where the last ends, and whether something is made of them. */
function operandsFrom(reading: Reading, from: number): { to: number; isMade: boolean } {
  const first = operandFrom(reading, from);
  if (!isSign(reading, first.to, '+', '||')) return first;
  return { to: operandsFrom(reading, first.to + 1).to, isMade: true };
}

/** A name, a parameter, a call, a list as it stands there, or any of these in brackets; with what is taken of it. */
function operandFrom(reading: Reading, from: number): { to: number; isMade: boolean } {
  const isBracket = isSign(reading, from, '(', '[');
  let to = isBracket ? (reading.partner.get(from) ?? from) + 1 : from + (isSign(reading, from, '$') ? 2 : 1);
  let isMade = isSign(reading, from, '(') && operandsFrom(reading, from + 1).isMade;
  while (isSign(reading, to, '.', '[', '(')) {
    const close = reading.partner.get(to);
    isMade ||= close !== undefined;
    to = close === undefined ? to + 2 : close + 1;
  }
  return { to, isMade };
}

/** A list of numbers and texts is no longer than the text that it stands in. */
function isFixed(reading: Reading, [from, to]: Span): boolean {
  const places = Array.from({ length: to - from }, (_, nth) => from + nth);
  return places.every((at) => !isName(reading, at) && !isSign(reading, at, '$'));
}

export function withoutBrackets(reading: Reading, [from, to]: Span): Span {
  const isAround = isSign(reading, from, '(') && reading.partner.get(from) === to - 1;
  return isAround ? withoutBrackets(reading, [from + 1, to - 1]) : [from, to];
}

export function isName(reading: Reading, at: number): boolean {
  const kind = reading.tokens[at]?.kind;
  return kind === 'name' || kind === 'quoted';
}

/** Is this token the variable of that name, and not a property, a label, a parameter, a function or a key of a map? */
export function isVariable(reading: Reading, at: number, name?: string): boolean {
  if (!isName(reading, at) || isSign(reading, at - 1, '.', '$') || isSign(reading, at + 1, '(')) return false;
  // In a map a colon stands between a key and its value, elsewhere before a label.
  const inMap = isSign(reading, reading.around[at] ?? -1, '{');
  if (isSign(reading, at - 1, ':') && !inMap) return false;
  if (inMap && isSign(reading, at + 1, ':') && isSign(reading, at - 1, '{', ',')) return false;
  return name === undefined || reading.tokens[at]?.text === name;
}

export function variablesIn(reading: Reading, [from, to]: Span): number[] {
  return Array.from({ length: to - from }, (_, nth) => from + nth).filter((at) => isVariable(reading, at));
}

/** What an iteration makes of each entry; `any` and the like, and what only filters, make nothing. */
export function madeBy(reading: Reading, { body: [from, to], carried }: Iteration): Span {
  if (carried !== undefined) return carried.step;
  const level = reading.depth[from] ?? 0;
  let at = from;
  while (at < to && !(reading.depth[at] === level && isSign(reading, at, '|'))) at += 1;
  return [Math.min(at + 1, to), to];
}
