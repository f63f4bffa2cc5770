import type { Cell, QueryResult } from '#contract/graph';
import { paramsSchema, type QueryHeader } from '#contract/query';
import { tenths } from '../db/collect.ts';
import type { Db } from '../db/run.ts';
import { unlessCancelled, type Canceller } from '../db/runs.ts';
import { AppError, toFields } from '../errors.ts';
import type { Gate } from '../gate/gate.ts';
import { LANES } from '../gate/lanes.ts';
import { ask } from './ask.ts';
import { shippedBy, type Catalogue } from './load.ts';
import { headerOf } from './own/header-of.ts';
import { toAsked } from './own/judge.ts';
import { readOwnQuery } from './own/store.ts';
import { withOwnLimit } from './own-limit.ts';
import { paramWords } from './param-words.ts';
import { textFor, type Values } from './prepare.ts';

export interface QueryRun extends Canceller {
  db: Db;
  catalogue: Catalogue;
  /** What says that it is heavy waits for its turn there; absent where nobody else asks. */
  gate?: Pick<Gate, 'inLane' | 'run'>;
  /** Who asks, as far as it was said. */
  by?: string | null;
  id: string;
  params: Readonly<Record<string, unknown>>;
}

/** A shipped text names what the ontology knows; that this graph holds none of it yet is no mistake of the text. */
const SAYS_UNKNOWN_NAME = new Set(['01N50', '01N51', '01N52']);

/** Runs a saved query with what the analyst gave, and tells what was asked along with the answer. */
export async function runQuery({
  db,
  catalogue,
  gate,
  id,
  params,
  by,
  ...who
}: QueryRun): Promise<QueryResult> {
  const header = shippedBy(catalogue.queries, id);
  if (header === undefined)
    return runOwn({ db, id, params, ...who, ...(gate && { gate }), ...(by !== undefined && { by }) });
  const given = toValues(header, params);
  const { total, heavy = false } = header;
  const text = textFor(header, given);
  const caps = heavy ? { seconds: LANES.heavy.seconds } : {};
  const raise = raiseOf(header, given);
  const { answer, values, waited, queued } = await db.asOneRun(who, async (run) => {
    const asked = performance.now();
    await unlessCancelled(run, catalogue.proved(header));
    const proved = performance.now();
    const work = async () => {
      const begun = performance.now();
      const asking = await ask({
        db,
        params: header.params,
        title: header.title,
        values: given,
        read: async (sent) => {
          const told = await db.read({ text, params: sent, total, raise, caps, run });
          return withOwnLimit(told, { text, values: given, total, raise });
        },
      });
      return { ...asking, waited: proved - asked, queued: begun - proved };
    };
    return heavy && gate !== undefined ? gate.inLane('heavy', run, work) : work();
  });
  const { milliseconds } = answer;
  return {
    ...answer,
    // The proof is a planning, too, and whoever comes first waits for it.
    milliseconds: {
      ...milliseconds,
      queue: tenths(milliseconds.queue + queued),
      plan: tenths(milliseconds.plan + waited),
    },
    notices: answer.notices.filter(({ code }) => !SAYS_UNKNOWN_NAME.has(code)),
    // Parsed from JSON by schemas that only let JSON through.
    query: { id: header.id, text, params: values as Record<string, Cell> },
  };
}

/** What analysts wrote goes the road of every text that is not shipped. */
async function runOwn({
  db,
  gate,
  id,
  params,
  by = null,
  ...who
}: Omit<QueryRun, 'catalogue'>): Promise<QueryResult> {
  const header = headerOf(await readOwnQuery(db, id));
  if (gate === undefined) throw new AppError('unknown-query', `There is no query ${id}.`);
  const given = toValues(header, params);
  const { text, declared } = toAsked(header, given);
  const values = Object.fromEntries(declared.map(({ name }) => [name, given[name]]));
  const raise = raiseOf(header, given);
  const { total, heavy } = header;
  return gate.run({ text, declared, values, id, total, heavy, raise, by, who });
}

function toValues(header: QueryHeader, params: QueryRun['params']): Values {
  const parsed = paramsSchema(header).safeParse(params, { error: paramWords(header) });
  if (parsed.success) return parsed.data;
  const fields = toFields(parsed.error, 'params');
  throw new AppError('bad-parameter', `"${header.title}" cannot be run with these parameters.`, { fields });
}

function raiseOf({ params }: QueryHeader, values: Values): string | undefined {
  const limit = params.find(({ name, kind }) => kind === 'limit' || name === 'limit');
  if (limit?.max === undefined || (values[limit.name] as number) >= limit.max) return undefined;
  return `Set the limit higher: up to ${limit.max}.`;
}
