import { useState } from 'react';
import type { Cell, GraphEdge, QueryResult } from '#contract/graph';
import { RelationType } from '#contract/ontology';
import { graphOf, relationOf, wordColumns, type WordColumn } from '../store/answers.ts';
import type { Asked } from '../store/desk.ts';
import { Name } from '../ui/Name.tsx';
import { RowsWith, SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { useActions } from '../use-explorer.ts';
import { inReadingOrder, toWidth } from '../words/columns.ts';
import { endsOf, toDayWords, toShort, type Ends } from '../words/days.ts';
import { isTyped, toOrder } from '../words/exact.ts';
import { toAnswerWords } from '../words/fixed-answers.ts';
import { toLineWords } from '../words/line-cells.ts';

/** These tell how wide the columns need to be. */
const MEASURED = 200;

interface Line {
  at: number;
  cells: readonly Cell[];
}

interface Answer {
  result: QueryResult;
  /** Only rows that have all of these words are listed. */
  words: string;
}

/** The rows of a saved query, whatever its columns. A row that rests on a relation opens its evidence. */
export function AnswerTable({ asked, title, words }: { asked: Asked; title: string; words: string }) {
  const { result } = asked;
  const { inspect, drawAnswer } = useActions();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
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
      columns={toColumns(result)}
      rows={toLines(result)}
      words={words}
      idOf={({ at }) => String(at)}
      sort={{ column: '', direction: 'ascending' }}
      {...(result.rows.some((cells) => relationOf(result, cells) !== null)
        ? { selected: chosen, onSelect: open }
        : {})}
      {...(result.graph.nodes.length > 0 && {
        ofListed: {
          label: 'Put their actors on the canvas',
          act: (ids: readonly string[]) =>
            drawAnswer({ ...asked, result: { ...result, graph: graphOf(result, ids.map(Number)) } }, 'add'),
        },
      })}
      empty="The answer has no rows."
    />
  );
}

/** "3 of 12" of its rows have these words. */
export function AnswersWith({ result, words }: Answer) {
  return <RowsWith rows={toLines(result)} columns={toColumns(result)} words={words} />;
}

function toLines({ rows }: QueryResult): readonly Line[] {
  return rows.map((cells, at) => ({ at, cells }));
}

function toColumns(result: QueryResult): readonly TableColumn<Line>[] {
  const drawn = toDrawn(result);
  return inReadingOrder(wordColumns(result)).map((column) => toColumn(column, result, drawn));
}

function toColumn(column: WordColumn, result: QueryResult, { names, lines }: Drawn): TableColumn<Line> {
  const { title, at } = column;
  const show = (cells: readonly Cell[]) => {
    const cell = cells[at] ?? null;
    if (typeof cell === 'number' && REPORTED.has(column.name)) return toDayWords(cell);
    return toShown(cell, { names, endsOf: toEnds(relationOf(result, cells), lines) });
  };
  return {
    // Not the number alone: rows go by theirs.
    id: `column ${at}`,
    title,
    ...toWidth(column, result.rows.slice(0, MEASURED).map(show)),
    value: ({ cells }) => toSortable(cells[at] ?? null, names),
    cell: ({ cells }) => <Name>{show(cells)}</Name>,
  };
}

/** These hold days as numbers, as relations do. */
const REPORTED: ReadonlySet<string> = new Set(['reportedFirst', 'reportedLast']);

/** `2021-04/2022`: a period as the queries tell it. */
const PERIOD = /^(\d{4}(-\d{2}){0,2})?\/(\d{4}(-\d{2}){0,2})?$/;

/** What the answer draws, to speak of it. */
interface Drawn {
  names: ReadonlyMap<string, string>;
  lines: ReadonlyMap<string, GraphEdge>;
}

function toDrawn({ graph }: QueryResult): Drawn {
  return {
    names: new Map(graph.nodes.map(({ id, name }) => [id, name])),
    lines: new Map(graph.edges.map((edge) => [edge.key, edge])),
  };
}

interface Showing {
  names: ReadonlyMap<string, string>;
  /** Are the ends of this period told, or bounds? */
  endsOf: (period: string) => Ends;
}

/** Periods are sorted as they are told, by their days, and shown in words; an actor of the answer by its name. */
function toShown(cell: Cell, about: Showing): string {
  if (Array.isArray(cell)) return toListed(cell.map((one) => toShown(one, about)));
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell !== 'string') return toText(cell);
  if (PERIOD.test(cell)) return toShort(cell, about.endsOf(cell));
  return toLineWords(cell) ?? toAnswerWords(cell) ?? about.names.get(cell) ?? cell;
}

/** Where a comma stands within one of them, it is not what parts them. */
function toListed(parts: readonly string[]): string {
  return parts.join(parts.some((part) => part.includes(',')) ? '; ' : ', ');
}

/** What happened has no ends; of what lasted the line knows, where the answer draws it. A key begins with its type. */
function toEnds(relation: string | null, lines: Drawn['lines']): Showing['endsOf'] {
  const type = RelationType.safeParse(relation?.split('|')[0]);
  const line = lines.get(relation ?? '');
  return (period) => {
    if (line !== undefined) return endsOf(line, period);
    return type.success ? endsOf({ type: type.data, certain: [period] }, period) : 'told';
  };
}

function toSortable(cell: Cell, names: Drawn['names']): string | number | bigint {
  if (typeof cell !== 'number' && !isTyped(cell)) return toText(cell);
  return toOrder(cell, { nameOf: (id) => names.get(id) ?? null, lineOf: () => null });
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(toText).join(', ');
  if (typeof cell !== 'object') return String(cell);
  return '$' in cell && 'value' in cell ? toText(cell.value) : JSON.stringify(cell);
}
