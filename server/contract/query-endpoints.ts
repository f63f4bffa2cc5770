import * as z from 'zod';
import { CypherText, HeldText, LiveSchema, RunState, Verdict } from './cypher.ts';
import { ASKS_DATABASE, RUNS_TEXT, type Endpoint } from './endpoint.ts';
import { Limit, QueryResult } from './graph.ts';
import {
  HeaderFault, ImportedQueries, ImportQueries, MAX_SOURCE, OwnStamp, QueryFile, QueryVersion, SaveQuery,
} from './own-queries.ts'; // oxfmt-ignore
import { DeclaredParams, OwnQueryId, QueryHeader, QueryId } from './query.ts';

/** The doors of saved queries, and of Cypher that is not saved. */
export const QUERY_ENDPOINTS = {
  queries: {
    method: 'GET', path: '/api/queries', about: 'The catalogue: every saved query with its parameters; or, with deleted=true, the own ones that can still be restored.',
    query: z.strictObject({ deleted: z.enum(['true', 'false']).default('false') }),
    response: z.strictObject({ queries: z.array(QueryHeader) }), errors: ['bad-request', ...ASKS_DATABASE],
  },
  run: {
    method: 'POST', path: '/api/queries/:id/run', about: 'Runs a saved query. X-Run, a UUID, makes it cancellable.',
    params: z.strictObject({ id: QueryId }), body: z.strictObject({ params: z.record(z.string(), z.unknown()).default({}) }),
    response: QueryResult,
    errors: ['unknown-query', 'bad-query', 'failed-query', 'unknown-entity', 'bad-parameter', 'duplicate-run', 'cancelled', 'out-of-memory', ...RUNS_TEXT, ...ASKS_DATABASE],
  },
  querySource: {
    method: 'GET', path: '/api/queries/:id', about: 'One saved query, as its file says it.',
    params: z.strictObject({ id: QueryId }), response: QueryFile, errors: ['bad-request', 'unknown-query', 'deleted-query', ...ASKS_DATABASE],
  },
  saveQuery: {
    method: 'PUT', path: '/api/queries/:id', about: 'Saves an own query over the version it was made from; version 0 makes a new one. X-Analyst, percent-encoded, names who saves.',
    params: z.strictObject({ id: OwnQueryId }), body: SaveQuery, response: QueryFile,
    errors: ['bad-request', 'bad-header', 'unknown-query', ...RUNS_TEXT, 'deleted-query', 'changed-since', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  deleteQuery: {
    method: 'DELETE', path: '/api/queries/:id', about: 'Deletes an own query; it can be restored for 30 days.',
    params: z.strictObject({ id: OwnQueryId }), query: z.strictObject({ expected: z.coerce.number<string>().int().min(1) }),
    response: z.strictObject({ own: OwnStamp }), errors: ['bad-request', 'unknown-query', 'deleted-query', 'changed-since', ...ASKS_DATABASE],
  },
  restoreQuery: {
    method: 'POST', path: '/api/queries/:id/restore', about: 'Brings back a deleted own query.',
    params: z.strictObject({ id: OwnQueryId }), response: QueryFile, errors: ['bad-request', 'unknown-query', ...ASKS_DATABASE],
  },
  queryVersions: {
    method: 'GET', path: '/api/queries/:id/versions', about: 'The versions of an own query, the newest first: who saved which text when.',
    params: z.strictObject({ id: OwnQueryId }), response: z.strictObject({ versions: z.array(QueryVersion), limits: z.array(Limit) }),
    errors: ['bad-request', 'unknown-query', ...ASKS_DATABASE],
  },
  checkQuery: {
    method: 'POST', path: '/api/queries/check', about: 'What would be wrong with an own query that is not saved yet: its header, and its text.',
    body: z.strictObject({ source: z.string().max(MAX_SOURCE) }),
    response: z.strictObject({ header: QueryHeader.nullable(), faults: z.array(HeaderFault), verdict: Verdict.nullable() }),
    errors: ['bad-request', 'cancelled', 'wrong-media-type', ...RUNS_TEXT, ...ASKS_DATABASE],
  },
  importQueries: {
    method: 'POST', path: '/api/queries/import', about: 'Takes files as own queries: all that are right, in one transaction, each other one refused with its reason.',
    body: ImportQueries, response: ImportedQueries, errors: ['bad-request', 'too-large', 'cancelled', 'wrong-media-type', ...ASKS_DATABASE],
  },
  runCypher: {
    method: 'POST', path: '/api/cypher/run', about: 'Runs a Cypher text that only reads. X-Run, a UUID, makes it cancellable.',
    body: z.strictObject({
      text: CypherText,
      params: z.record(z.string(), z.json()).default({}),
      /** What kinds its parameters are, where that is known; the others are taken as they are. */
      declared: DeclaredParams.default([]),
    }),
    response: QueryResult,
    errors: ['bad-request', 'bad-query', 'failed-query', 'unknown-entity', 'bad-parameter', 'duplicate-run', 'cancelled', 'out-of-memory', 'wrong-media-type', ...RUNS_TEXT, ...ASKS_DATABASE],
  },
  explainCypher: {
    method: 'POST', path: '/api/cypher/explain', about: 'May this text run, and what is there to say about it? Nothing of it runs.',
    body: z.strictObject({
      text: CypherText,
      declared: DeclaredParams.default([]),
      /** How many steps were chosen, where the text leaves that open. */
      hops: z.int().optional(),
    }),
    response: Verdict,
    errors: ['bad-request', 'duplicate-run', 'cancelled', 'wrong-media-type', ...RUNS_TEXT, ...ASKS_DATABASE],
  },
  liveSchema: {
    method: 'GET', path: '/api/cypher/schema', about: 'The labels, relationship types and property keys that the graph holds now, and the functions and procedures that may be used.',
    response: LiveSchema, errors: ASKS_DATABASE,
  },
  heldTexts: {
    method: 'GET', path: '/api/cypher/held', about: 'The texts that were running when Neo4j ended, and do not run until somebody lets them.',
    response: z.strictObject({ held: z.array(HeldText) }), errors: [],
  },
  letRun: {
    method: 'DELETE', path: '/api/cypher/held/:id', about: 'Lets a text that is held back run again.',
    params: z.strictObject({ id: HeldText.shape.id }), response: z.strictObject({ lifted: z.boolean() }), errors: ['bad-request'],
  },
  runState: {
    method: 'GET', path: '/api/runs/:id', about: 'Does this run wait, behind how many, or is it under way?',
    params: z.strictObject({ id: z.uuid() }), response: RunState, errors: [],
  },
  cancel: {
    method: 'DELETE', path: '/api/runs/:id', about: 'Cancels a run; its server transaction is ended. False when it had ended already.',
    params: z.strictObject({ id: z.uuid() }), response: z.strictObject({ cancelled: z.boolean() }), errors: [],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
