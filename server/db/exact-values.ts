import {
  Date as Day,
  DateTime,
  Duration,
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
  LocalDateTime,
  LocalTime,
  Point,
  Time,
} from 'neo4j-driver';

/** What JSON has no word for: a number that is not what it looks like, times, places and bytes, by their parts. */
export interface Tagged {
  $: string;
  value: string | readonly Part[];
}
type Part = string | number | Tagged | null;
export type KeptValue = string | number | boolean | Tagged | readonly KeptValue[];
export type KeptProperties = Record<string, KeptValue>;

/** A value that no property can have. */
export class NoSuchValue extends Error {
  override readonly name = 'NoSuchValue';
}

/** In a file, `1` is an integer and `1.5` a float; what is the other stands in words. Names are sorted. */
export function toKept(properties: object): KeptProperties {
  const kept = Object.entries(properties).map(([name, value]) => [name, toValue(value)] as const);
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same as parameters for the driver. Whatever came by a file may be of any form. */
export function fromKept(properties: KeptProperties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, fromProperty(value)]));
}

/** Throws what `fromKept` would, too: a file is looked through before the first of it is written. */
export function checkKept(properties: KeptProperties): void {
  for (const name in properties) fromProperty(properties[name]);
}

function toValue(value: unknown): KeptValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return toInteger(value);
  if (typeof value === 'number') return toFloat(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (value instanceof Int8Array)
    return {
      $: 'bytes',
      value: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64'),
    };
  const kind = KINDS.find(({ is }) => is(value));
  if (kind === undefined) throw new NoSuchValue(`a value of a kind unknown here: ${typeof value}`);
  return { $: kind.name, value: kind.parts.map((part) => toPart((value as Record<string, unknown>)[part])) };
}

function toPart(part: unknown): Part {
  if (typeof part === 'bigint') return toInteger(part);
  if (typeof part === 'number') return toFloat(part);
  return typeof part === 'string' ? part : null;
}

function toInteger(value: bigint): number | Tagged {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : { $: 'integer', value: value.toString() };
}

function toFloat(value: number): number | Tagged {
  const isPlain = Number.isFinite(value) && !Number.isSafeInteger(value);
  return isPlain ? value : { $: 'float', value: Object.is(value, -0) ? '-0' : String(value) };
}

function fromProperty(value: unknown): unknown {
  return Array.isArray(value) ? value.map(fromValue) : fromValue(value);
}

function fromValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null || !('$' in value) || !('value' in value)) throw strange();
  const { $: name, value: held } = value;
  if (typeof held === 'string') return fromText(name, held);
  const kind = KINDS.find((one) => one.name === name);
  if (kind === undefined || !Array.isArray(held) || held.length !== kind.parts.length) throw strange();
  const parts = held.map((part: unknown) => (part === null ? undefined : fromValue(part)));
  try {
    return kind.make(parts);
  } catch {
    // The driver's own words are about its own types.
    throw strange();
  }
}

function fromText(name: unknown, text: string): unknown {
  if (name === 'integer' && /^-?\d{1,19}$/.test(text) && fitsIn64Bits(BigInt(text))) return BigInt(text);
  if (name === 'float' && /^(?:NaN|-?Infinity|-?\d+)$/.test(text)) return Number(text);
  if (name === 'bytes' && /^[\w+/=]*$/.test(text)) return new Int8Array(Buffer.from(text, 'base64'));
  throw strange();
}

function fitsIn64Bits(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

function strange(): NoSuchValue {
  return new NoSuchValue('a value that no property can have');
}

interface Kind {
  name: string;
  is(value: unknown): boolean;
  /** As the constructor takes them. */
  parts: readonly string[];
  make(parts: unknown[]): unknown;
}

const DAY = ['year', 'month', 'day'];
const CLOCK = ['hour', 'minute', 'second', 'nanosecond'];

/** A constructor that is given its parts in its own order; what they may be, it says itself. */
function made(Type: new (...parts: never[]) => unknown): Kind['make'] {
  return (parts) => new Type(...(parts as never[]));
}

const KINDS: readonly Kind[] = [
  { name: 'date', is: isDate, parts: DAY, make: made(Day) },
  { name: 'localtime', is: isLocalTime, parts: CLOCK, make: made(LocalTime) },
  { name: 'time', is: isTime, parts: [...CLOCK, 'timeZoneOffsetSeconds'], make: made(Time) },
  { name: 'localdatetime', is: isLocalDateTime, parts: [...DAY, ...CLOCK], make: made(LocalDateTime) },
  {
    name: 'datetime',
    is: isDateTime,
    parts: [...DAY, ...CLOCK, 'timeZoneOffsetSeconds', 'timeZoneId'],
    make: made(DateTime),
  },
  {
    name: 'duration',
    is: isDuration,
    parts: ['months', 'days', 'seconds', 'nanoseconds'],
    make: made(Duration),
  },
  { name: 'point', is: isPoint, parts: ['srid', 'x', 'y', 'z'], make: made(Point) },
];
