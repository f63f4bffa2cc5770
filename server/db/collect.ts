import type { Result } from 'neo4j-driver';
import type { Cell, Limit, QueryResult, Subgraph } from '#contract/graph';
import { FETCH_SIZE } from './driver.ts';
import { tellLimits, weigh, type Caps, type Cut } from './limits.ts';
import { toRemarkWords } from './remark-words.ts';
import { readGraph, type GraphReader } from './to-graph.ts';

type Notice = QueryResult['notices'][number];

export interface Collecting {
  caps: Caps;
  /** The column that says in each row how many there are in all; it is told as a limit, not shown. */
  total: string | undefined;
  /** What the analyst can do to see more than the query gives. */
  raise: string | undefined;
  /** When the answer was asked for: `performance.now()`. */
  asked: number;
  /** Nodes by element id, from the same transaction. */
  fetchNodes(ids: readonly string[]): Result;
  /** Ends the transaction on the server: what is still to come of it is not worth the wait. */
  endIt(): Promise<unknown>;
}

export interface Collected {
  columns: string[];
  rows: Cell[][];
  graph: Subgraph;
  limits: Limit[];
  notices: Notice[];
  milliseconds: QueryResult['milliseconds'];
}

/** Times the cap: one row further than the cap is told, unless it alone makes so much of the answer. */
const MOST_BEYOND = 2;

/** Reads rows until one cap is reached, and one row further to know whether anything was cut. */
export async function collect(result: Result, options: Collecting): Promise<Collected> {
  const { caps, asked } = options;
  const reader = readGraph({ floats: 'told' });
  const keys = await result.keys();
  const plannedAt = performance.now();
  const totalAt = options.total === undefined ? -1 : keys.indexOf(options.total);
  if (options.total !== undefined && totalAt < 0) throw new Error(`the query has no column ${options.total}`);
  const rows: Cell[][] = [];
  let bytes = 0;
  let total: Cell | undefined;
  let cut: Cut | null = null;
  for await (const record of result) {
    if (rows.length >= caps.rows) cut = 'rows';
    if (bytes + reader.bytes() >= caps.bytes) cut = 'bytes';
    if (cut !== null) break;
    const takeBack = reader.mark();
    const cells = keys.map((_, at) => reader.cell(record.get(at)));
    if (totalAt >= 0) [total] = cells.splice(totalAt, 1);
    bytes += weigh(cells);
    if (bytes + reader.bytes() > MOST_BEYOND * caps.bytes) {
      takeBack();
      cut = 'row';
      break;
    }
    rows.push(cells);
  }
  const isTooWide = cut === 'row' || (cut === 'bytes' && (bytes / rows.length) * FETCH_SIZE > caps.bytes);
  // Where it cannot be asked to end, it is read to the end of its batch.
  if (isTooWide) await options.endIt().catch(() => undefined);
  const summary = await (isTooWide ? withoutSummary(result) : result.summary<bigint>());
  if (!isTooWide) await meetEnds(reader, options.fetchNodes);
  const { graph, homeless } = reader.graph();
  const remarks = (summary?.gqlStatusObjects ?? [])
    .filter((status) => status.isNotification)
    .map((status) => ({ code: status.gqlStatus, text: toRemarkWords(status.statusDescription) }));
  return {
    columns: keys.filter((_, at) => at !== totalAt),
    rows,
    graph,
    limits: tellLimits({ shown: rows.length, total: toTotal(total), cut, caps, raise: options.raise }),
    notices: homeless === 0 ? remarks : [...remarks, homelessNotice(homeless, { isTooWide })],
    milliseconds: split({ asked, plannedAt, plan: Number(summary?.resultAvailableAfter ?? 0) }),
  };
}

/** A batch is read to its end before anything else is heard, but for the news that its transaction was ended. */
async function withoutSummary(result: Result): Promise<undefined> {
  await result.summary().catch(() => undefined);
}

/** All the time until now, in three: `plan` is what the server says, by its own clock. */
function split(times: { asked: number; plannedAt: number; plan: number }): QueryResult['milliseconds'] {
  const untilPlanned = times.plannedAt - times.asked;
  const plan = Math.min(times.plan, untilPlanned);
  const run = performance.now() - times.plannedAt;
  return { queue: tenths(untilPlanned - plan), plan: tenths(plan), run: tenths(run) };
}

export function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/**
 * The ends of a relation are fetched when the rows do not hold them: the query gave that relation, and an answer
 * that left it out would be less than what was asked for.
 */
async function meetEnds(reader: GraphReader, fetchNodes: Collecting['fetchNodes']): Promise<void> {
  const ids = reader.missingEnds();
  if (ids.length === 0) return;
  for await (const record of fetchNodes(ids)) reader.cell(record.get(0));
}

function toTotal(cell: Cell | undefined): number | null | undefined {
  return cell === undefined || typeof cell === 'number' ? cell : null;
}

function homelessNotice(count: number, { isTooWide }: { isTooWide: boolean }): Notice {
  const subject = count === 1 ? '1 relation is' : `${count} relations are`;
  const doNotJoin = count === 1 ? 'it does not join two entities' : 'they do not join two entities';
  const why = isTooWide ? 'the answer was cut before all ends had come' : doNotJoin;
  return { code: 'redthread/no-ends', text: `${subject} not drawn because ${why}.` };
}
