import { useState } from 'react';
import type { Cell, QueryResult } from '#contract/graph';
import { RelationType, relationRow } from '#contract/ontology';
import { relationOf, wordColumns, type WordColumn } from '../store/answers.ts';
import { Name } from '../ui/Name.tsx';
import { SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { useActions } from '../use-explorer.ts';
import { inReadingOrder, toWidth } from '../words/columns.ts';
import { toDayWords, toShortPeriods } from '../words/days.ts';

/** These tell how wide the columns need to be. */
const MEASURED = 200;

interface Line {
  at: number;
  cells: readonly Cell[];
}

/** The rows of a saved query, whatever its columns. A row that rests on a relation opens its evidence. */
export function AnswerTable({ result, title }: { result: QueryResult; title: string }) {
  const { inspect } = useActions();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const columns = inReadingOrder(wordColumns(result)).map((column) => toColumn(column, result));
  const open = (ids: ReadonlySet<string>) => {
    setChosen(ids);
    const [at] = ids;
    const cells = at === undefined ? undefined : result.rows[Number(at)];
    const relation = cells === undefined ? null : relationOf(result, cells);
    if (ids.size === 1 && relation !== null) void inspect({ relation });
  };
  return (
    <SortedTable
      label={title}
      columns={columns}
      rows={result.rows.map((cells, at) => ({ at, cells }))}
      idOf={({ at }) => String(at)}
      sort={{ column: '', direction: 'ascending' }}
      {...(result.rows.some((cells) => relationOf(result, cells) !== null)
        ? { selected: chosen, onSelect: open }
        : {})}
      empty="The answer has no rows."
    />
  );
}

function toColumn(column: WordColumn, result: QueryResult): TableColumn<Line> {
  const { title, at } = column;
  const names = new Map(result.graph.nodes.map(({ id, name }) => [id, name]));
  const show = (cells: readonly Cell[]) => {
    const cell = cells[at] ?? null;
    if (typeof cell === 'number' && REPORTED.has(column.name)) return toDayWords(cell);
    return toShown(cell, { names, ...happened(result, cells) });
  };
  return {
    // Not the number alone: rows go by theirs.
    id: `column ${at}`,
    title,
    ...toWidth(column, result.rows.slice(0, MEASURED).map(show)),
    value: ({ cells }) => toSortable(cells[at] ?? null),
    cell: ({ cells }) => <Name>{show(cells)}</Name>,
  };
}

/** These hold days as numbers, as relations do. */
const REPORTED: ReadonlySet<string> = new Set(['reportedFirst', 'reportedLast']);

/** `2021-04/2022`: a period as the queries tell it. */
const PERIOD = /^(\d{4}(-\d{2}){0,2})?\/(\d{4}(-\d{2}){0,2})?$/;

/** `not-begun`: one of a query's fixed answers, which Cypher's style keeps without blanks. */
const FIXED_ANSWER = /^[a-z]+(-[a-z]+)+$/;

interface Showing {
  names: ReadonlyMap<string, string>;
  happened: boolean;
}

/** Periods are sorted as they are told, by their days, and shown in words; an actor of the answer by its name. */
function toShown(cell: Cell, about: Showing): string {
  if (Array.isArray(cell)) return cell.map((one) => toShown(one, about)).join(', ');
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell !== 'string') return toText(cell);
  const type = RelationType.safeParse(cell);
  if (type.success) return relationRow(type.data).phrase.replaceAll(/\s*\{\w+\}/g, '');
  if (PERIOD.test(cell)) return toShortPeriods([cell], about);
  return FIXED_ANSWER.test(cell) ? cell.replaceAll('-', ' ') : (about.names.get(cell) ?? cell);
}

/** Is the row about something that happened, rather than held for a time? Its relation's key begins with its type. */
function happened(result: QueryResult, cells: readonly Cell[]): { happened: boolean } {
  const type = RelationType.safeParse(relationOf(result, cells)?.split('|')[0]);
  return { happened: type.success && relationRow(type.data).point === true };
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
