import type { Cell, QueryResult } from '#contract/graph';
import { paramsSchema, type QueryHeader } from '#contract/query';
import { tenths } from '../db/collect.ts';
import type { Db, ReadAnswer } from '../db/run.ts';
import { unlessCancelled, type Canceller, type Run } from '../db/runs.ts';
import { AppError, toFields } from '../errors.ts';
import type { Catalogue } from './load.ts';
import { refusal } from './own/check.ts';
import { headerOf } from './own/header-of.ts';
import { judgeBy } from './own/judge.ts';
import { readOwnQuery } from './own/store.ts';
import { resolveEntities } from './resolve.ts';
import { paramWords } from './param-words.ts';
import { prepare, textFor, type Values } from './prepare.ts';

export interface QueryRun extends Canceller {
  db: Db;
  catalogue: Catalogue;
  id: string;
  params: Readonly<Record<string, unknown>>;
}

/** A shipped text names what the ontology knows; that this graph holds none of it yet is no mistake of the text. */
const SAYS_UNKNOWN_NAME = new Set(['01N50', '01N51', '01N52']);

/** Runs a saved query with what the analyst gave, and tells what was asked along with the answer. */
export async function runQuery({ db, catalogue, id, params, ...who }: QueryRun): Promise<QueryResult> {
  const shipped = catalogue.queries.get(id);
  const header = shipped ?? headerOf(await readOwnQuery(db, id));
  const parsed = paramsSchema(header).safeParse(params, { error: paramWords(header) });
  if (!parsed.success) {
    const fields = toFields(parsed.error, 'params');
    throw new AppError('bad-parameter', `"${header.title}" cannot be run with these parameters.`, { fields });
  }
  const { answer, values, waited } = await db.asOneRun(who, async (run) => {
    const asked = performance.now();
    await unlessCancelled(run, shipped === undefined ? judged(db, header) : catalogue.proved(header));
    const proved = performance.now();
    return { ...(await ask({ db, header, values: parsed.data, run })), waited: proved - asked };
  });
  const { milliseconds } = answer;
  return {
    ...answer,
    // The proof is a planning, too, and whoever comes first waits for it.
    milliseconds: { ...milliseconds, plan: tenths(milliseconds.plan + waited) },
    notices: answer.notices.filter(({ code }) => !SAYS_UNKNOWN_NAME.has(code)),
    // Parsed from JSON by schemas that only let JSON through.
    query: { id, text: textFor(header, values), params: values as Record<string, Cell> },
  };
}

/** What analysts wrote is judged at each run: since it was saved, a rule may have been added. */
async function judged(db: Db, header: QueryHeader): Promise<void> {
  const verdict = await judgeBy(db)(header);
  if (!verdict.runs) throw refusal(verdict);
}

interface Asking {
  db: Db;
  header: QueryHeader;
  values: Values;
  run: Run;
}

/** The answer, and the values it was asked with: an id that was merged away has become its survivor's. */
async function ask({ db, header, values, run }: Asking): Promise<{ answer: ReadAnswer; values: Values }> {
  const read = (now: Values) =>
    db.read({
      text: textFor(header, now),
      params: prepare(header, now),
      total: header.total,
      raise: raiseOf(header, now),
      run,
    });
  // Asked first: nearly always the ids are good, and then most of them stand in the answer and need no check.
  const hopeful = await read(values);
  const seen = new Set(hopeful.graph.nodes.map((node) => node.id));
  const resolved = await resolveEntities(db, { header, values, seen });
  return { answer: resolved === values ? hopeful : await read(resolved), values: resolved };
}

function raiseOf({ params }: QueryHeader, values: Values): string | undefined {
  const limit = params.find(({ name, kind }) => kind === 'limit' || name === 'limit');
  if (limit?.max === undefined || (values[limit.name] as number) >= limit.max) return undefined;
  return `Set the limit higher: up to ${limit.max}.`;
}
