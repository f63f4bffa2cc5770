import type { EntityType, RelationType } from '#contract/ontology';
import { ENTITY_TYPES, RELATION_TYPES } from '#contract/ontology';
import type { Dates, ParamKind, QueryHeader, QueryParam } from '#contract/query';
import { count } from './count.ts';
import { toDate, toMoment } from './days.ts';

interface Question {
  readonly header: Pick<QueryHeader, 'title' | 'params'>;
  /** As they were given: what is missing has its default. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Of the actors that were asked about, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** Kinds that hold several actors. */
const ACTORS: ReadonlySet<ParamKind> = new Set(['entities', 'drawn', 'selection']);

/** More are counted, not named. */
const NAMED = 3;

/** `What somebody said · Ada Quill · since April 2023`: the question, with all that was asked otherwise than by default. */
export function toAskedTitle({ header, params, names }: Question): string {
  const given = header.params
    .filter((param) => isGiven(param, params[param.name]))
    .map((param) => toWords(param, params[param.name], names));
  return [header.title, ...given].join(' · ');
}

/** The ids whose names the title needs. */
export function actorsIn({ params }: Pick<QueryHeader, 'params'>, given: Question['params']): string[] {
  const ids = params.flatMap(({ name, kind }) => {
    if (kind === 'entity') return listOf(given[name]);
    const all = ACTORS.has(kind) ? listOf(given[name]) : [];
    return all.length > NAMED ? [] : all;
  });
  return [...new Set(ids)];
}

function isGiven({ default: usual }: QueryParam, value: unknown): boolean {
  return value !== undefined && JSON.stringify(value) !== JSON.stringify(usual);
}

function toWords(param: QueryParam, value: unknown, names: Question['names']): string {
  return WORDS[param.kind]({ param, value, all: listOf(value), names });
}

interface Given {
  readonly param: QueryParam;
  readonly value: unknown;
  /** The same as a list of texts. */
  readonly all: readonly string[];
  readonly names: Question['names'];
}

const toActors = ({ all, names }: Given) =>
  all.length > NAMED ? count(all.length, 'actor', 'actors') : all.map((id) => names[id] ?? id).join(', ');
const toText = ({ param, all }: Given) =>
  param.choices === undefined ? `“${all.join(', ')}”` : all.join(', ');
const toNumber = ({ param, all }: Given) => `${param.meaning}: ${all.join(', ')}`;

const WORDS: Record<ParamKind, (given: Given) => string> = {
  entity: toActors,
  entities: toActors,
  drawn: toActors,
  selection: toActors,
  text: toText,
  search: toText,
  integer: toNumber,
  number: toNumber,
  hops: toNumber,
  limit: toNumber,
  choice: ({ all }) => all.join(', '),
  choices: ({ all }) => all.join(', '),
  dates: ({ value }) => toPeriod(value as Dates),
  date: ({ param: { name }, all: [day = ''] }) =>
    name === 'on' ? toMoment(`${day}/${day}`) : `${name} ${toDate(day)}`,
  // Who answered has checked that these are types.
  entityTypes: ({ all }) =>
    all.map((type) => ENTITY_TYPES[type as EntityType].label.toLowerCase()).join(', '),
  relationTypes: ({ all }) => all.map((type) => RELATION_TYPES[type as RelationType].plural).join(', '),
  boolean: ({ param: { meaning }, value }) => (value === true ? meaning : `not ${meaning}`),
};

function toPeriod({ from, to }: Dates): string {
  if (from === null) return to === null ? 'at any time' : `until ${toDate(to)}`;
  return to === null ? `since ${toDate(from)}` : `${toDate(from)} to ${toDate(to)}`;
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined).map(String);
}
