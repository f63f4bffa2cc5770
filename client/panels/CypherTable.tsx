import { useMemo } from 'react';
import type { Cell, GraphNode, QueryResult } from '#contract/graph';
import { STATUSES } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import { RowsWith, SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { toWidth } from '../words/columns.ts';
import { toExact, toOrder, type Named } from '../words/exact.ts';
import { ExactCell } from './ExactCell.tsx';

/** These tell how wide the columns need to be; numbers are measured to the last, for a digit less is another number. */
const MEASURED = 200;
/** Longer values are measured no further. */
const LETTERS = 120;
/** As wide as the glyph before a name and the button behind it. */
const BESIDE = '    ';

interface Line {
  at: number;
  cells: readonly Cell[];
}

interface Answer {
  result: QueryResult;
  /** Only rows that have all of these words are listed. */
  words: string;
}

/** The rows of a text that was written here: its columns in its own order, its values exactly. */
export function CypherTable({ result, title, words }: Answer & { title: string }) {
  const { lines, columns } = useLines(result);
  return (
    <SortedTable
      label={title}
      columns={columns}
      rows={lines}
      words={words}
      idOf={idOf}
      sort={{ column: '', direction: 'ascending' }}
      empty="The answer has no rows."
    />
  );
}

/** "3 of 12" of its rows have these words. */
export function LinesWith({ result, words }: Answer) {
  const { lines, columns } = useLines(result);
  return <RowsWith rows={lines} columns={columns} words={words} />;
}

function idOf({ at }: Line): string {
  return String(at);
}

/** Ten thousand rows are not read anew each time something else on the desk changes. */
function useLines(result: QueryResult) {
  return useMemo(
    () => ({ lines: result.rows.map((cells, at): Line => ({ at, cells })), columns: toColumns(result) }),
    [result],
  );
}

function toColumns(result: QueryResult): readonly TableColumn<Line>[] {
  const nodes = new Map(result.graph.nodes.map((node) => [node.id, node]));
  const named = toNamed(result, nodes);
  return result.columns.map((name, at): TableColumn<Line> => {
    const shown = result.rows
      .map((cells) => cells[at] ?? null)
      .filter((cell, row) => row < MEASURED || typeof cell === 'number' || isBigInteger(cell))
      .map((cell) => `${toExact(cell, named).slice(0, LETTERS)}${BESIDE}`);
    return {
      id: `column ${at}`,
      title: name,
      ...toWidth({ name, title: name }, shown),
      value: ({ cells }) => toOrder(cells[at] ?? null, named),
      cell: ({ cells }) => <ExactCell cell={cells[at] ?? null} column={name} nodes={nodes} named={named} />,
    };
  });
}

function isBigInteger(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell) && cell['$'] === 'integer';
}

function toNamed({ graph }: QueryResult, nodes: ReadonlyMap<string, GraphNode>): Named {
  const nameOf = (id: string) => nodes.get(id)?.name ?? null;
  const lines = new Map(graph.edges.map((edge) => [edge.key, edge]));
  return {
    nameOf,
    lineOf(key) {
      const line = lines.get(key);
      if (line === undefined) return null;
      const [from, to] = [line.from, line.to].map((id) => nameOf(id) ?? id);
      // What is only said or denied never looks like a fact.
      const standing = line.status === 'asserted' ? '' : `, ${STATUSES[line.status].label}`;
      return `${from} ${toPhrase(line)} ${to}${standing}`;
    },
  };
}
