import { CsvError, parse } from 'csv-parse/sync';
import { MOST_IMPORTED, type ImportedFile } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { problemOfCell, toLine } from './clean-text.ts';
import type { Mistakes } from './mistakes.ts';
import { isBeside, ownTable, type OwnTable } from './own-tables.ts';

/** A table of words; `row` is that of a spreadsheet, whose first row are the names of the columns. */
export interface Table {
  name: string;
  columns: readonly string[];
  rows: readonly { row: number; cells: readonly string[] }[];
  /** Of an export of ours: which table. */
  own: OwnTable | null;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Null where it cannot be read as a table at all; what is wrong in single rows is told, and they are left out. */
export function readTable({ name, text }: ImportedFile, mistakes: Mistakes): Table | null {
  const records = parseRecords({ name, text }, mistakes);
  if (records === null) return null;
  const [head = [], ...body] = records;
  const columns = head.map(toLine);
  if (!areColumnsRight(columns, { name, mistakes })) return null;
  const own = ownTable(columns);
  const rows = body.flatMap((told, index) => {
    const row = index + 2;
    if (told.every((cell) => cell.trim() === '')) return [];
    const cells = own === null ? told : told.map((cell, at) => shorter(cell, columns[at] ?? ''));
    return isRowRight(cells, { name, row, columns, mistakes }) ? [{ row, cells: cells.map(toLine) }] : [];
  });
  if (rows.length === 0 && own === null && mistakes.total() === 0)
    mistakes.add(
      { file: name },
      'has no row below its first',
      'The first row names the columns, the others hold the data.',
    );
  return { name, columns, rows, own };
}

/** What we listed ourselves may be long: of whom a line cites, and of what is worked out anew, the beginning will do. */
function shorter(cell: string, column: string): string {
  if (column === 'sources' || column === 'citation') return toBeginning(cell, LONGEST_CITED);
  return isBeside(column) ? cell.slice(0, MOST_IMPORTED.letters) : cell;
}

const LONGEST_CITED = 400;

function parseRecords({ name, text }: ImportedFile, mistakes: Mistakes): string[][] | null {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // A row more tells that there are more; the rest of a huge file is not read.
      to: MOST_IMPORTED.rows + 2,
    });
    if (records.length <= MOST_IMPORTED.rows + 1) return records;
    const most = MOST_IMPORTED.rows.toLocaleString('en');
    mistakes.add(
      { file: name },
      `has more than ${most} rows, and no more fit into one transaction`,
      `Import it in parts of ${most} rows.`,
    );
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error['lines'] === 'number' ? error['lines'] : null;
    mistakes.add({ file: name, row: line }, ...toWords(error.code));
    return null;
  }
}

function toWords(code: string): [problem: string, advice: string] {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return [
      'a quotation mark is opened and never closed, so all that follows is one cell',
      'Close it, or write two for one that is meant.',
    ];
  return [
    'a quotation mark stands where none may: the table cannot be told apart from there on',
    'Put the whole cell into quotation marks, and write two for one that is meant.',
  ];
}

/** The sign that parts the names of the columns most often, outside of quotation marks. */
function delimiterOf(text: string): string {
  const [head = ''] = text
    .slice(0, 100_000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]/);
  const counts = DELIMITERS.map((sign) => [sign, head.split(sign).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

interface Around {
  name: string;
  mistakes: Mistakes;
}

function areColumnsRight(columns: readonly string[], { name, mistakes }: Around): boolean {
  const before = mistakes.total();
  const add = (column: string | null, problem: string, advice: string) =>
    mistakes.add({ file: name, row: 1, column }, problem, advice);
  if (columns.length === 0) add(null, 'is empty', 'Choose a table whose first row names its columns.');
  if (columns.length > MOST_IMPORTED.columns)
    add(
      null,
      `has ${columns.length.toLocaleString('en')} columns`,
      `A table of ${MOST_IMPORTED.columns} columns at most is read.`,
    );
  if (mistakes.total() > before) return false;
  for (const [index, column] of columns.entries()) {
    const wrong = problemOfCell(column);
    const nth = `column ${index + 1}`;
    if (column === '' && columns.length > 1) add(nth, 'has no name', 'Name each column in the first row.');
    else if (wrong !== null) add(nth, wrong.problem, wrong.advice);
    else if (columns.indexOf(column) < index)
      add(
        column,
        `stands twice: columns ${columns.indexOf(column) + 1} and ${index + 1}`,
        'Give each column a name of its own.',
      );
  }
  return mistakes.total() === before;
}

function isRowRight(
  cells: readonly string[],
  { name, row, columns, mistakes }: Around & { row: number; columns: readonly string[] },
): boolean {
  const before = mistakes.total();
  if (cells.length !== columns.length) {
    const [is, are] = [cells.length, columns.length];
    mistakes.add(
      { file: name, row, value: cells.join(' | ') },
      `has ${is} ${is === 1 ? 'cell' : 'cells'}, and there are ${are} columns`,
      'Put a cell that holds the delimiter into quotation marks, and leave empty cells in.',
    );
  }
  for (const [index, cell] of cells.entries()) {
    const wrong = problemOfCell(cell);
    if (wrong !== null)
      mistakes.add(
        { file: name, row, column: columns[index] ?? null, value: cell },
        wrong.problem,
        wrong.advice,
      );
  }
  return mistakes.total() === before;
}
