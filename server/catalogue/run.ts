import type { Cell, QueryResult } from '#contract/graph';
import { paramsSchema, type QueryHeader } from '#contract/query';
import type { Db } from '../db/run.ts';
import { AppError, toFields } from '../errors.ts';
import type { Catalogue } from './load.ts';
import { resolveEntities } from './resolve.ts';
import { toLucene } from './lucene.ts';

export interface QueryRun {
  db: Db;
  catalogue: Catalogue;
  id: string;
  params: Readonly<Record<string, unknown>>;
  runId?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** A shipped text names what the ontology knows; that this graph holds none of it yet is no mistake of the text. */
const SAYS_UNKNOWN_NAME = new Set(['01N50', '01N51', '01N52']);

/** Runs a saved query with what the analyst gave, and tells what was asked along with the answer. */
export async function runQuery({ db, catalogue, id, params, runId, signal }: QueryRun): Promise<QueryResult> {
  const header = catalogue.queries.get(id);
  if (!header) throw new AppError('unknown-query', `There is no query ${id}.`);
  const parsed = paramsSchema(header).safeParse(params);
  if (!parsed.success) {
    const fields = toFields(parsed.error, 'params');
    throw new AppError('bad-parameter', `"${header.title}" cannot be run with these parameters.`, { fields });
  }
  const ask = (values: Record<string, unknown>) =>
    db.read({
      text: header.text,
      params: prepare(header, values),
      total: header.total,
      raise: raiseOf(header, values),
      runId,
      signal,
    });
  // Asked first: nearly always the ids are good, and then most of them stand in the answer and need no check.
  const hopeful = await ask(parsed.data);
  const seen = new Set(hopeful.graph.nodes.map((node) => node.id));
  const resolved = await resolveEntities(db, { header, values: parsed.data, seen });
  const answer = resolved === parsed.data ? hopeful : await ask(resolved);
  return {
    ...answer,
    notices: answer.notices.filter(({ code }) => !SAYS_UNKNOWN_NAME.has(code)),
    // Parsed from JSON by schemas that only let JSON through.
    query: { id, text: header.text, params: resolved as Record<string, Cell> },
  };
}

/** What a person typed becomes what Lucene reads; all else goes as it is. */
function prepare(header: QueryHeader, values: Record<string, unknown>): Record<string, unknown> {
  const searches = header.params
    .filter(({ kind }) => kind === 'search')
    .map(({ name }) => [name, toLucene(values[name] as string)] as const);
  return { ...values, ...Object.fromEntries(searches) };
}

function raiseOf({ params }: QueryHeader, values: Record<string, unknown>): string | undefined {
  const limit = params.find(({ name }) => name === 'limit');
  if (limit?.max === undefined || (values['limit'] as number) >= limit.max) return undefined;
  return `Set the limit higher: up to ${limit.max}.`;
}
