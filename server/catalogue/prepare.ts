import type { EntityType } from '#contract/ontology';
import { MOST_HOPS, MOST_ROWS, type ParamKind, type QueryHeader, type QueryParam } from '#contract/query';
import { fillHops } from '../db/text.ts';
import { fillTypes } from './fills.ts';
import { toLucene } from '../finding/lucene.ts';

export type Values = Record<string, unknown>;
type Asked = Pick<QueryHeader, 'params'>;

/** What a person typed becomes what Lucene reads; all else goes as it is. */
export function prepare({ params }: Asked, values: Values): Values {
  // A search among entities of some types leaves the choice to the index, which would else cut before it is made.
  const narrowed = params.find(({ kind }) => kind === 'entityTypes');
  const types = narrowed === undefined ? [] : (values[narrowed.name] as EntityType[]);
  const searches = params
    .filter(({ kind }) => kind === 'search')
    .map(({ name }) => [name, toLucene(values[name] as string, { types })] as const);
  return { ...values, ...Object.fromEntries(searches) };
}

/** The text as it runs with these values: types and how many hops stand in the text itself (DECISIONS 17). */
export function textFor({ text, params }: Pick<QueryHeader, 'text' | 'params'>, values: Values): string {
  const hops = params.find(({ kind }) => kind === 'hops');
  const filled = fillTypes(text);
  return hops === undefined ? filled : fillHops(filled, values[hops.name] as number);
}

const SAMPLES: Record<ParamKind, (param: QueryParam) => unknown> = {
  text: ({ choices = ['words'] }) => choices[0],
  search: () => 'two words',
  integer: ({ min = 1 }) => min,
  number: ({ min = 1 }) => min,
  boolean: () => true,
  date: () => '2023-04-14',
  dates: () => ({ from: '2023-04-14', to: null }),
  choice: ({ choices = ['words'] }) => choices[0],
  choices: ({ choices = ['words'] }) => choices,
  entity: () => 'person/somebody',
  entities: () => [],
  drawn: () => [],
  selection: () => ['person/somebody'],
  entityTypes: () => [],
  relationTypes: () => [],
  // The most that anybody may ask for is what is weighed.
  hops: ({ max = MOST_HOPS }) => max,
  limit: ({ max = MOST_ROWS }) => max,
};

/** What an analyst may give, for a plan that is made before anybody asks: by the kinds of these Neo4j keeps it. */
export function sampleParams({ params }: Asked): Values {
  const values = params.map((param) => [param.name, toSample(param)] as const);
  return prepare({ params }, Object.fromEntries(values));
}

function toSample(param: QueryParam): unknown {
  const { kind, default: usual } = param;
  return usual === undefined || kind === 'hops' ? SAMPLES[kind](param) : usual;
}
