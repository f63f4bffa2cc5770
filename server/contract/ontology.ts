/** The one list for seed, importer, legend, queries and page: what may exist and what may join what. */
export * from './entity-types.ts';
export * from './relation-row.ts';
export * from './relation-rules.ts';
export * from './relation-types.ts';
export * from './statuses.ts';
