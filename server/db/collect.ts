import type { Result, ResultSummary } from 'neo4j-driver';
import type { Cell, Limit, QueryResult, Subgraph } from '#contract/graph';
import { wasTerminated } from '../errors.ts';
import { eachRow } from './each-row.ts';
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
  endIt(): Promise<boolean>;
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
  const totals = readGraph();
  const keys = await result.keys();
  const plannedAt = performance.now();
  const totalAt = options.total === undefined ? -1 : keys.indexOf(options.total);
  if (options.total !== undefined && totalAt < 0) throw new Error(`the query has no column ${options.total}`);
  const shownAt = [...keys.keys()].filter((at) => at !== totalAt);
  const rows: Cell[][] = [];
  let bytes = 0;
  let total: Cell | undefined;
  let cut: Cut | null = null;
  await eachRow(result, (record) => {
    if (rows.length >= caps.rows) cut = 'rows';
    if (bytes + reader.bytes() >= caps.bytes) cut = 'bytes';
    if (cut !== null) return false;
    const takeBack = reader.mark();
    if (totalAt >= 0) total = totals.cell(record.get(totalAt));
    const cells = shownAt.map((at) => reader.cell(record.get(at)));
    bytes += weigh(cells);
    if (bytes + reader.bytes() > MOST_BEYOND * caps.bytes) {
      takeBack();
      cut = 'row';
      return false;
    }
    rows.push(cells);
    return true;
  });
  const widthSent = (bytes + reader.bytesSent()) / Math.max(rows.length, 1);
  const isTooWide = cut === 'row' || (cut === 'bytes' && widthSent * FETCH_SIZE > caps.bytes);
  const summary = await (isTooWide ? endOf(result, options.endIt) : result.summary<bigint>());
  if (!isTooWide) await meetEnds(reader, options.fetchNodes);
  const { graph, homeless } = reader.graph();
  const remarks = (summary?.gqlStatusObjects ?? [])
    .filter((status) => status.isNotification)
    .map((status) => ({ code: status.gqlStatus, text: toRemarkWords(status.statusDescription) }));
  return {
    columns: shownAt.map((at) => keys[at] ?? ''),
    rows,
    graph,
    limits: tellLimits({ shown: rows.length, total: toTotal(total), cut, caps, raise: options.raise }),
    notices: homeless === 0 ? remarks : [...remarks, homelessNotice(homeless, { isTooWide })],
    milliseconds: split({
      asked,
      plannedAt,
      plan: Number(summary?.resultAvailableAfter ?? plannedAt - asked),
    }),
  };
}

/**
 * What the server says of an answer in the end; nothing of one that it was told to end. A batch is read to its end
 * before anything else is heard, but for the news that its transaction was ended.
 */
async function endOf(result: Result, endIt: Collecting['endIt']): Promise<ResultSummary<bigint> | null> {
  const isEnded = await endIt().catch(() => false);
  try {
    return await result.summary<bigint>();
  } catch (error) {
    // Of whatever else it may have died, whoever asked must hear.
    if (isEnded && wasTerminated(error)) return null;
    throw error;
  }
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
  await eachRow(fetchNodes(ids), (record) => {
    reader.cell(record.get(0));
    return true;
  });
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
