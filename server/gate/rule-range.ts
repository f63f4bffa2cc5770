import {
  argumentsOf,
  callsOf,
  isSign,
  isWord,
  placeOf,
  type Fault,
  type Reading,
  type Span,
} from './reading.ts';

/** A list of this many entries costs milliseconds; it is made at once, and no timeout ends that. */
export const MOST_IN_RANGE = 100_000;

const RANGE = new Set(['range']);

/** A bound as it is written: known, sent later, or as long as something that is there already. */
type Bound = { is: number } | { param: string; negated: boolean } | { lengthOf: string } | null;

/** A call whose size hangs on parameters. */
export interface RangeOfParams {
  call: number;
  size: (value: (param: string) => unknown) => number;
  params: string[];
}

/**
 * Entries of each `range` outside UNWIND, by the place of its name; null where that is as long as something else, or
 * hangs on a value that is not sent yet.
 */
export function rangeSizes(reading: Reading, values: Values = {}): Map<number, number | null> {
  return new Map(
    callsOf(reading, RANGE)
      .filter((call) => !isUnwound(reading, call))
      .map((call) => [call, sizeOfCall(reading, call, values) ?? null]),
  );
}

/** Entries of one `range`: null as above, undefined where nothing of the text tells how many. */
export function sizeOfCall(reading: Reading, call: number, values: Values): number | null | undefined {
  const bounds = boundsOf(reading, call);
  if (bounds === null) return undefined;
  const sizes = bounds.map((bound) => {
    if (bound !== null && 'is' in bound) return bound.is;
    const isSent = bound !== null && 'param' in bound && typeof valueOf(values, bound.param) === 'number';
    return isSent ? known(bound, (param) => valueOf(values, param)) : null;
  });
  return sizes.includes(null) ? null : sizeOf(sizes as number[]);
}

/** What is sent with a text, as far as it is known. */
export type Values = Readonly<Record<string, unknown>>;

export function valueOf(values: Values, param: string): unknown {
  return Object.hasOwn(values, param) ? values[param] : undefined;
}

/** UNWIND takes a range an entry at a time, and heeds its timeout. Everywhere else it becomes a list at once. */
export function findRanges(reading: Reading): Fault[] {
  return [...rangeSizes(reading)].flatMap(([call, size]) => {
    const at = placeOf(reading, call, reading.partner.get(call + 1) ?? call);
    if (boundsOf(reading, call) === null) {
      const message =
        'Outside UNWIND, range() takes whole numbers, parameters, or size() of a list that has a name.';
      return [{ message, advice: 'Write UNWIND range(...) AS i, or give the bounds as parameters.', at }];
    }
    if (size === null || size <= MOST_IN_RANGE) return [];
    const most = MOST_IN_RANGE.toLocaleString('en');
    const message = `This range() has ${size.toLocaleString('en')} entries; outside UNWIND ${most} is the most.`;
    return [{ message, advice: 'Write UNWIND range(...) AS i, which takes one entry at a time.', at }];
  });
}

/** The ranges outside UNWIND whose bounds are sent with the text. */
export function rangesOfParams(reading: Reading): RangeOfParams[] {
  return [...rangeSizes(reading).keys()].flatMap((call) => {
    const bounds = boundsOf(reading, call) ?? [];
    const params = bounds.flatMap((bound) => (bound !== null && 'param' in bound ? [bound.param] : []));
    if (params.length === 0) return [];
    const size: RangeOfParams['size'] = (value) => sizeOf(bounds.map((bound) => known(bound, value)));
    return [{ call, params, size }];
  });
}

function known(bound: Bound, value: (param: string) => unknown): number {
  if (bound !== null && 'is' in bound) return bound.is;
  if (bound === null || 'lengthOf' in bound) return 0;
  const given = value(bound.param);
  return typeof given === 'number' ? (bound.negated ? -given : given) : 0;
}

function sizeOf([from = 0, to = 0, step = 1]: readonly number[]): number {
  return step === 0 ? 0 : Math.max(Math.floor((to - from) / step) + 1, 0);
}

/** `UNWIND range(...) AS i`, and nothing more between these two words. */
function isUnwound(reading: Reading, call: number): boolean {
  const close = reading.partner.get(call + 1) ?? call;
  return isWord(reading, call - 1, 'unwind') && isWord(reading, close + 1, 'as');
}

function boundsOf(reading: Reading, call: number): Bound[] | null {
  const bounds = argumentsOf(reading, call).map((span) => boundOf(reading, span));
  // How many entries a step leaves must be known: as long as a list, by a step of one.
  const isSound = bounds.length >= 2 && bounds.length <= 3 && !bounds.includes(null);
  return isSound ? bounds : null;
}

function boundOf(reading: Reading, [from, to]: Span): Bound {
  const negated = isSign(reading, from, '-');
  const first = negated ? from + 1 : from;
  const token = reading.tokens[first];
  if (to - first === 1 && token?.kind === 'number') {
    const value = toInteger(token.text);
    return value === null ? null : { is: negated ? -value : value };
  }
  if (to - first === 2 && isSign(reading, first, '$'))
    return { param: reading.tokens[first + 1]?.text ?? '', negated };
  return negated ? null : lengthIn(reading, [from, to]);
}

/** `size(list)` and `size(n.list)`, also one more or less: no longer than what is there already. */
function lengthIn(reading: Reading, [from, to]: Span): Bound {
  if (!isWord(reading, from, 'size', 'length') || !isSign(reading, from + 1, '(')) return null;
  const close = reading.partner.get(from + 1) ?? from;
  const first = isSign(reading, from + 2, '$') ? from + 3 : from + 2;
  const named = Array.from({ length: Math.max(close - first, 0) }, (_, nth) => reading.tokens[first + nth]);
  const isPath =
    named.length % 2 === 1 &&
    named.every((token, nth) => (nth % 2 === 0 ? isNamed(token) : token?.text === '.'));
  const isMore = isSign(reading, close + 1, '-', '+') && reading.tokens[close + 2]?.kind === 'number';
  const isWhole = close + 1 === to || (isMore && close + 3 === to);
  return isPath && isWhole ? { lengthOf: named.map((token) => token?.text).join('') } : null;
}

function isNamed(token: Reading['tokens'][number] | undefined): boolean {
  return token?.kind === 'name' || token?.kind === 'quoted';
}

function toInteger(written: string): number | null {
  const plain = written.replaceAll('_', '').toLowerCase();
  return /^(0|[1-9][0-9]*|0x[0-9a-f]+|0o[0-7]+)$/.test(plain) ? Number(plain) : null;
}
