import * as z from 'zod';
import { EntityType } from '#contract/ontology';
import { MOST_HOPS, MOST_ROWS, ParamKind, paramsSchema, QueryParam, ShippedQueryId } from '#contract/query';
import { FORMS } from './header-lines.ts';

const PARAM = /^(?<name>\S+)\s+(?<kind>\w+)(?:\((?<inside>[^)]*)\))?\s+(?<rest>.+)$/;
const RANGE = /^(?<min>-?\d+(?:\.\d+)?)\.\.(?<max>-?\d+(?:\.\d+)?)$/;
const FROM = /^from\s+(?<id>\S+)$/;

/** What is wrong with the line that is being read; it goes no further. */
class Wrong extends Error {}

function fail(problem: string): never {
  throw new Wrong(problem);
}

/** `limit integer(1..200) = 25 - how many neighbours`; in words what is wrong with it. */
export function parseParam(words: string): { param: QueryParam } | { problem: string } {
  try {
    return { param: toParam(words) };
  } catch (error) {
    if (error instanceof Wrong) return { problem: error.message };
    throw error;
  }
}

function toParam(words: string): QueryParam {
  const parts = PARAM.exec(words)?.groups ?? fail(`write ${FORMS.param}`);
  const { name = '', kind, inside, rest = '' } = parts;
  const known = ParamKind.safeParse(kind);
  if (!known.success) return fail(`the kind ${kind} is unknown; known: ${ParamKind.options.join(', ')}`);
  const { given, meaning } = toMeaning(rest, known.data);
  const written = { name, kind: known.data, meaning, ...toBounds(known.data, inside) };
  const parsed = QueryParam.safeParse(written);
  if (!parsed.success) return fail(toProblem(parsed.error, name));
  const param = parsed.data;
  if (given === undefined) return param;
  if (param.kind === 'selection') fail(`${name} is what is selected, and has no default`);
  const whole = { ...param, default: given };
  const fits = paramsSchema({ params: [whole] }).safeParse({ [name]: given });
  if (!fits.success) fail(`the default of ${name} does not fit: ${toMisfit(fits.error, param.kind)}`);
  return whole;
}

/** Its own bounds say what is wrong in words of ours; of another kind altogether, how one of this kind is written. */
function toMisfit({ issues: [issue] }: z.ZodError, kind: ParamKind): string {
  return issue?.code === 'custom' ? issue.message : `write ${DEFAULTS[kind]}`;
}

const IDS = 'ids in brackets: ["person/ada"]';
const WORDS = 'words in brackets: ["in", "out"]';

/** How a default of each kind is written. */
const DEFAULTS: Record<ParamKind, string> = {
  text: 'words in quotation marks: "a few words"',
  search: 'a name in quotation marks: "Ada"',
  integer: 'a whole number in digits: 25',
  number: 'a number in digits: 0.5',
  boolean: 'true or false',
  date: 'a date in quotation marks: "2023-04"',
  dates: 'both dates: {"from": "2023-04", "to": null}',
  choice: 'one of its words in quotation marks: "in"',
  choices: WORDS,
  entity: 'an id in quotation marks: "person/ada"',
  entities: IDS,
  drawn: IDS,
  selection: IDS,
  entityTypes: 'types in brackets: ["Person"]',
  relationTypes: 'types in brackets: ["MET"]',
  hops: 'a whole number in digits: 3',
  limit: 'a whole number in digits: 25',
};

function toProblem({ issues: [issue] }: z.ZodError, name: string): string {
  const [part] = issue?.path ?? [];
  if (part === 'name') return `a parameter is named in small letters like howMany, not ${name}`;
  if (part === 'choices') return `what is chosen from are two or more ${issue?.message ?? 'words'}`;
  return `write ${FORMS.param}`;
}

/** ` = <JSON> - <meaning>`, where the default may hold a hyphen between spaces as well. */
function toMeaning(rest: string, kind: ParamKind): { given?: z.core.util.JSONType; meaning: string } {
  const plain = /^-\s+(?<meaning>.+)$/.exec(rest)?.groups?.['meaning'];
  if (plain !== undefined) return { meaning: plain };
  const after = /^=\s+(.+)$/.exec(rest)?.[1] ?? fail(`write ${FORMS.param}`);
  const hyphens = [...after.matchAll(/\s+-\s+/g)];
  for (const { 0: hyphen, index } of hyphens) {
    const given = toJson(after.slice(0, index));
    const meaning = after.slice(index + hyphen.length);
    if (given !== undefined && meaning !== '') return { given, meaning };
  }
  const [first] = hyphens;
  if (first === undefined) return fail(`write ${FORMS.param}`);
  const text = after.slice(0, first.index);
  return fail(`the default ${text} cannot be read; write ${DEFAULTS[kind]}`);
}

function toJson(text: string): z.core.util.JSONType | undefined {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

type Bounds = Pick<QueryParam, 'min' | 'max' | 'choices' | 'from' | 'types'>;

/** What may stand in parentheses after each kind; nothing after the others. */
const BOUNDS: { [kind in ParamKind]?: (inside: string | undefined) => Bounds } = {
  integer: toRange,
  number: toRange,
  text: (inside) => (inside === undefined ? {} : toChoices(inside)),
  choice: toChoices,
  choices: toChoices,
  entity: toTypes,
  entities: toTypes,
  hops: (inside) => toCount(inside, { most: MOST_HOPS, example: 'hops(1..6)' }),
  limit: (inside) => toCount(inside, { most: MOST_ROWS, example: 'limit(1..500)' }),
};

function toBounds(kind: ParamKind, inside: string | undefined): Bounds {
  const read = BOUNDS[kind];
  if (read !== undefined) return read(inside);
  return inside === undefined ? {} : fail(`after ${kind} stands nothing in parentheses, not (${inside})`);
}

function toRange(inside: string | undefined): Bounds {
  if (inside === undefined) return {};
  const range = RANGE.exec(inside)?.groups ?? fail(`a range is written integer(1..200), not (${inside})`);
  const [min, max] = [Number(range['min']), Number(range['max'])];
  return min <= max ? { min, max } : fail(`the range (${inside}) begins after its end`);
}

/** What is filled in or cut by has an end. */
function toCount(inside: string | undefined, { most, example }: { most: number; example: string }): Bounds {
  if (inside === undefined) return fail(`say how many at least and at most: ${example}`);
  const { min = 0, max = 0 } = toRange(inside);
  const isRight = Number.isInteger(min) && Number.isInteger(max) && min >= 1 && max <= most;
  return isRight ? { min, max } : fail(`the range (${inside}) is not within 1..${most}`);
}

function toChoices(inside: string | undefined): Bounds {
  if (inside === undefined)
    return fail('say what can be chosen: choice(in|out|both) or choice(from shelf/name)');
  const from = FROM.exec(inside)?.groups?.['id'];
  if (from === undefined) return { choices: toWords(inside) };
  return ShippedQueryId.safeParse(from).success ? { from } : fail(`${from} is no shelf/name of a query`);
}

function toTypes(inside: string | undefined): Bounds {
  if (inside === undefined) return {};
  const words = toWords(inside);
  const strange = words.find((word) => !EntityType.safeParse(word).success);
  if (strange !== undefined)
    return fail(`the entity type ${strange} is unknown; known: ${EntityType.options.join(', ')}`);
  return { types: words as EntityType[] };
}

/** Each once. */
function toWords(inside: string): string[] {
  const words = inside.split('|').map((word) => word.trim());
  const twice = words.find((word, at) => words.indexOf(word) < at);
  return twice === undefined ? words : fail(`${twice} stands twice in (${inside})`);
}
