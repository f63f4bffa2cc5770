import type { Result } from 'neo4j-driver';
import type { Cell, Limit, QueryResult, Subgraph } from '#contract/graph';
import { tellLimits, weigh, type Caps } from './limits.ts';
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
}

export interface Collected {
  columns: string[];
  rows: Cell[][];
  graph: Subgraph;
  limits: Limit[];
  notices: Notice[];
  milliseconds: QueryResult['milliseconds'];
}

/** Reads rows until one cap is reached, and one row further to know whether anything was cut. */
export async function collect(result: Result, options: Collecting): Promise<Collected> {
  const { caps, asked } = options;
  const reader = readGraph();
  const keys = await result.keys();
  const plannedAt = performance.now();
  const totalAt = options.total === undefined ? -1 : keys.indexOf(options.total);
  if (options.total !== undefined && totalAt < 0) throw new Error(`the query has no column ${options.total}`);
  const rows: Cell[][] = [];
  let bytes = 0;
  let total: Cell | undefined;
  let cut: 'rows' | 'bytes' | null = null;
  for await (const record of result) {
    if (rows.length >= caps.rows) cut = 'rows';
    if (bytes + reader.bytes() >= caps.bytes) cut = 'bytes';
    if (cut !== null) break;
    const cells = keys.map((_, at) => reader.cell(record.get(at)));
    if (totalAt >= 0) [total] = cells.splice(totalAt, 1);
    bytes += weigh(cells);
    rows.push(cells);
  }
  const summary = await result.summary<bigint>();
  await meetEnds(reader, options.fetchNodes);
  const { graph, homeless } = reader.graph();
  const remarks = summary.gqlStatusObjects
    .filter((status) => status.isNotification)
    .map((status) => ({ code: status.gqlStatus, text: toRemarkWords(status.statusDescription) }));
  return {
    columns: keys.filter((_, at) => at !== totalAt),
    rows,
    graph,
    limits: tellLimits({ shown: rows.length, total: toTotal(total), cut, caps, raise: options.raise }),
    notices: homeless === 0 ? remarks : [...remarks, homelessNotice(homeless)],
    milliseconds: split({ asked, plannedAt, plan: Number(summary.resultAvailableAfter) }),
  };
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

function homelessNotice(count: number): Notice {
  return {
    code: 'redthread/no-ends',
    text:
      count === 1
        ? '1 relation is not drawn because it does not join two entities.'
        : `${count} relations are not drawn because they do not join two entities.`,
  };
}
