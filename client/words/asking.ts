import type { EntityType, RelationType } from '#contract/ontology';
import { ENTITY_TYPES, RELATION_TYPES } from '#contract/ontology';
import type { QueryHeader, QueryParam } from '#contract/query';
import { count } from './count.ts';
import { toDate, toMoment } from './days.ts';

interface Question {
  readonly header: Pick<QueryHeader, 'title' | 'params'>;
  /** As they were given: what is missing has its default. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Of the actors that were asked about, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

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
    const all = kind === 'entities' || kind === 'drawn' ? listOf(given[name]) : [];
    return all.length > NAMED ? [] : all;
  });
  return [...new Set(ids)];
}

function isGiven({ default: usual }: QueryParam, value: unknown): boolean {
  return value !== undefined && JSON.stringify(value) !== JSON.stringify(usual);
}

function toWords(param: QueryParam, value: unknown, names: Question['names']): string {
  const { kind, name, meaning } = param;
  const all = listOf(value);
  const [first = ''] = all;
  switch (kind) {
    case 'entity':
    case 'entities':
    case 'drawn':
      return all.length > NAMED
        ? count(all.length, 'actor', 'actors')
        : all.map((id) => names[id] ?? id).join(', ');
    case 'date':
      return name === 'on' ? toMoment(`${first}/${first}`) : `${name} ${toDate(first)}`;
    case 'text':
    case 'search':
      return param.choices === undefined ? `“${first}”` : first;
    case 'entityTypes':
      return all.map((type) => ENTITY_TYPES[type as EntityType].label.toLowerCase()).join(', ');
    case 'relationTypes':
      return all.map((type) => RELATION_TYPES[type as RelationType].plural).join(', ');
    case 'boolean':
      return value === true ? meaning : `not ${meaning}`;
    default:
      return `${meaning}: ${String(value)}`;
  }
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined).map(String);
}
