import type { EntityType } from '#contract/ontology';
import type { ParamKind, QueryHeader } from '#contract/query';
import { toLucene } from './lucene.ts';

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

const SAMPLES: Record<ParamKind, unknown> = {
  text: 'words',
  search: 'two words',
  integer: 1,
  number: 1,
  boolean: true,
  date: '2023-04-14',
  entity: 'person/somebody',
  entities: [],
  drawn: [],
  entityTypes: [],
  relationTypes: [],
};

/** What an analyst may give, for a plan that is made before anybody asks: by the kinds of these Neo4j keeps it. */
export function sampleParams({ params }: Asked): Values {
  const values = params.map(({ name, kind, default: usual }) => [name, usual ?? SAMPLES[kind]] as const);
  return prepare({ params }, Object.fromEntries(values));
}
