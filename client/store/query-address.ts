import { paramsSchema, type ParamKind, type QueryHeader, type QueryParam } from '#contract/query';
import { mistakeWords } from '../words/params.ts';
import type { Repeated } from '../words/query-remarks.ts';
import { MOST_LETTERS } from './path-address.ts';

/** `/q/paths/shortest?from=person/ada`: which query, and what is given to it; judged when the catalogue is there. */
export interface AddressedQuery {
  readonly id: string;
  readonly given: readonly (readonly [name: string, text: string])[];
}

/** What a form is filled in with, and what is wrong with it, field by field. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: Readonly<Record<string, string>>;
  /** What was given and is not asked for. */
  readonly strange: readonly string[];
  /** What was given more than once, of which one counts. */
  readonly repeated: readonly Repeated[];
}

export const NOTHING_GIVEN: Given = { values: {}, problems: {}, strange: [], repeated: [] };

/** Null where the address names no query. */
export function readQueryAddress({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): AddressedQuery | null {
  const [, place, shelf = '', name = ''] = pathname.split('/');
  if (place !== 'q') return null;
  return { id: [shelf, name].map(decoded).join('/'), given: [...new URLSearchParams(search)] };
}

/** The address that fills in the form of this query so; null where it would be too long to be passed on. */
export function toQueryAddress(
  { id, params }: QueryHeader,
  values: Readonly<Record<string, unknown>>,
): string | null {
  const parts = params.flatMap(({ name, kind, default: usual }) => {
    const value = values[name];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(usual)) return [];
    return WRITERS[SPELLINGS[kind]](value).map((text) => `${name}=${escaped(text)}`);
  });
  const address = `/q/${id}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
  return address.length > MOST_LETTERS ? null : address;
}

/** Each field is judged by itself: what is wrong stays in it, and takes nothing else with it. */
export function toGiven({ params }: QueryHeader, given: AddressedQuery['given']): Given {
  const values: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  const repeated: Repeated[] = [];
  for (const param of params) {
    const texts = given.filter(([name]) => name === param.name).map(([, text]) => text);
    if (texts.length === 0) continue;
    const spelling = SPELLINGS[param.kind];
    const read = READERS[spelling](texts);
    const value = Array.isArray(read) ? [...new Set(read)] : read;
    values[param.name] = value;
    if (Array.isArray(read)) repeated.push(...repeatedIn(read, param));
    else if (texts.length > 1) repeated.push({ id: null, fields: [param], times: texts.length });
    const problem = problemOf(param, value);
    if (problem !== null) problems[param.name] = problem;
  }
  const strange = given.map(([name]) => name).filter((name) => params.every((param) => param.name !== name));
  return {
    values,
    problems,
    strange: [...new Set(strange)],
    repeated: [...repeated, ...repeatedAmong(params, values)],
  };
}

/** Of a list each counts once. */
function repeatedIn(read: readonly unknown[], param: QueryParam): Repeated[] {
  return [...new Set(read)].flatMap((id) => {
    const times = read.filter((one) => one === id).length;
    return times === 1 ? [] : [{ id: String(id), fields: [param], times }];
  });
}

/** The same actor in two fields that ask for one each, as the two ends of a path. */
function repeatedAmong(params: readonly QueryParam[], values: Given['values']): Repeated[] {
  const ends = params.filter(({ name, kind }) => kind === 'entity' && values[name] !== undefined);
  return [...new Set(ends.map(({ name }) => values[name]))].flatMap((id) => {
    const fields = ends.filter(({ name }) => values[name] === id);
    return fields.length === 1 ? [] : [{ id: String(id), fields, times: fields.length }];
  });
}

function problemOf(param: QueryParam, value: unknown): string | null {
  const parsed = paramsSchema({ params: [param] }).safeParse({ [param.name]: value });
  const [issue] = parsed.error?.issues ?? [];
  return issue === undefined ? null : mistakeWords(issue, param, value);
}

/** How a value stands in an address. */
type Spelling = 'text' | 'number' | 'flag' | 'dates' | 'list' | 'words';

const SPELLINGS: Record<ParamKind, Spelling> = {
  text: 'text',
  search: 'text',
  date: 'text',
  choice: 'text',
  entity: 'text',
  integer: 'number',
  number: 'number',
  hops: 'number',
  limit: 'number',
  boolean: 'flag',
  dates: 'dates',
  entities: 'list',
  drawn: 'list',
  selection: 'list',
  entityTypes: 'list',
  relationTypes: 'list',
  choices: 'words',
};

/** What cannot be read stays as it was written: the schema says what is wrong with it. */
const READERS: Record<Spelling, (texts: readonly string[]) => unknown> = {
  text: ([text = '']) => text,
  number: ([text = '']) => (text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)),
  flag: ([text = '']) => (text === 'true' ? true : text === 'false' ? false : text),
  dates([text = '']) {
    const [from = '', to = from] = text.split('..');
    return { from: from === '' ? null : from, to: to === '' ? null : to };
  },
  list: (texts) => texts.flatMap((text) => text.split(',')).filter((one) => one !== ''),
  // A comma may be a part of each.
  words: (texts) => texts.filter((one) => one !== ''),
};

const WRITERS: Record<Spelling, (value: unknown) => readonly string[]> = {
  text: (value) => [String(value)],
  number: (value) => [String(value)],
  flag: (value) => [String(value)],
  dates(value) {
    const { from, to } = value as { from: string | null; to: string | null };
    return [from === to && from !== null ? from : `${from ?? ''}..${to ?? ''}`];
  },
  list: (value) => [(value as string[]).join(',')],
  words: (value) => ((value as string[]).length === 0 ? [''] : (value as string[])),
};

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
