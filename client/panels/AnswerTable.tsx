import type { Cell, QueryResult } from '#contract/graph';
import { Name } from '../ui/Name.tsx';
import { SortedTable, type TableColumn } from '../ui/SortedTable.tsx';

interface Line {
  at: number;
  cells: readonly Cell[];
}

/** The rows of a saved query, whatever its columns. */
export function AnswerTable({ result, title }: { result: QueryResult; title: string }) {
  const columns = result.columns.map(toColumn);
  return (
    <SortedTable
      label={title}
      columns={columns}
      rows={result.rows.map((cells, at) => ({ at, cells }))}
      idOf={({ at }) => String(at)}
      sort={{ column: '', direction: 'ascending' }}
      empty="The answer has no rows."
    />
  );
}

function toColumn(name: string, at: number): TableColumn<Line> {
  return {
    id: name,
    title: name,
    width: 120,
    grows: 1,
    value: ({ cells }) => toSortable(cells[at] ?? null),
    cell: ({ cells }) => <Name>{toText(cells[at] ?? null)}</Name>,
  };
}

function toSortable(cell: Cell): string | number {
  return typeof cell === 'number' ? cell : toText(cell);
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(toText).join(', ');
  if (typeof cell !== 'object') return String(cell);
  return '$' in cell && 'value' in cell ? toText(cell.value) : JSON.stringify(cell);
}
