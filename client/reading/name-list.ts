import { MOST_NAME_LETTERS } from '#contract/name-list';
import { DELIMITERS, readCsv, type CsvRow, type Delimiter } from './csv.ts';

/** One list holds so many names; what is behind them is the next list. */
export const MOST_NAMES = 5_000;

/** How a text is taken apart: one name a line, or columns. */
export type Parting = 'lines' | Delimiter;

/** Rows of a text, and what is known of its columns. */
export interface NameTable {
  readonly parting: Parting;
  readonly rows: readonly CsvRow[];
  /** How many columns its widest row has. */
  readonly columns: number;
}

/** How a text is read: guessed, and to be corrected. */
export interface HowRead {
  readonly parting: Parting;
  readonly isHeaded: boolean;
  readonly column: number;
}

export interface Entry {
  /** Where it stands in the text, the first line being 1. */
  readonly line: number;
  readonly given: string;
  /** What stands in the other columns. */
  readonly cells: readonly string[];
}

/** A name that was listed before: `of` is the line where that was. */
export type Repeat = Entry & { readonly of: number };

export interface NamesRead {
  /** What the other columns are called. */
  readonly columns: readonly string[];
  /** In the order of the text; each name once. */
  readonly names: readonly Entry[];
  /** Longer than a name can be: not searched. */
  readonly tooLong: readonly (Entry & { readonly letters: number })[];
  readonly blank: number;
  readonly repeats: readonly Repeat[];
  /** Rows that could have held a name. */
  readonly rows: number;
}

export function readTable(text: string, parting: Parting): NameTable {
  const rows = parting === 'lines' ? readLines(text) : readCsv(text, parting);
  return { parting, rows, columns: rows.reduce((most, { cells }) => Math.max(most, cells.length), 1) };
}

function readLines(text: string): CsvRow[] {
  const lines = text.split(/\r\n|\r|\n/);
  // A break at the end begins no other line.
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => ({ line: at + 1, cells: [line] }));
}

const LOOKED_AT = 50;

/**
 * Columns, where each of the first rows has as many of them. In what was pasted or comes as plain text a comma may
 * stand within a name: there only tabs part, or what parts a row of headings.
 */
export function guessParting(text: string, { fileName }: { fileName: string | null }): Parting {
  const head = text.slice(0, 100_000);
  const isTable = fileName !== null && /\.(csv|tsv|tab)$/i.test(fileName);
  for (const delimiter of isTable ? DELIMITERS : (['\t', ';', ','] as const)) {
    const rows = readCsv(head, delimiter)
      .filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '')
      .slice(0, LOOKED_AT);
    const [first] = rows;
    // The last one read may be cut.
    const whole = rows.length > 1 && head.length < text.length ? rows.slice(0, -1) : rows;
    const width = first?.cells.length ?? 0;
    if (first === undefined || width < 2 || whole.some(({ cells }) => cells.length !== width)) continue;
    if (isTable || delimiter === '\t' || first.cells.some(isHeading)) return delimiter;
  }
  return isTable ? ',' : 'lines';
}

/** What people call a column of names, the most telling first. */
const HEADINGS: readonly RegExp[] = [
  /^(full|whole|complete|primary|entity|person|company|organi[sz]ation|actor|official|subject|target)?[ _-]*names?$/i,
  /^(name|names|nombre|nombres|nom|noms|nome|nomi|имя|фио|姓名|名称|名字|anzeigename|vollständiger name)$/i,
  /names?|nombre|имя|姓名|名称/i,
  /^(persons?|people|compan(y|ies)|entit(y|ies)|actors?|organi[sz]ations?|agenc(y|ies)|aliases|alias)$/i,
];
const OTHER_HEADINGS =
  /^(id|no\.?|nr\.?|#|type|kind|country|nationality|date|birth|born|dob|address|notes?|remarks?|source|list|program(me)?|role|title|position|citizenship|gender|sex|status|url|e-?mail)$/i;

function isHeading(cell: string): boolean {
  const words = cell.trim();
  return OTHER_HEADINGS.test(words) || HEADINGS.some((heading) => heading.test(words));
}

/** Does the first row name the columns? A list that has one column and no heading begins with a name. */
function hasHeading({ rows, parting }: NameTable): boolean {
  const cells = (rows[0]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (parting === 'lines' || cells.length === 0 || rows.length < 2) return false;
  return cells.some(isHeading) && cells.every((cell) => !/^\d+$/.test(cell));
}

/** The column whose heading speaks of names, else the first that holds words. */
function guessColumn({ rows, columns }: NameTable, { isHeaded }: { isHeaded: boolean }): number {
  const heads = isHeaded ? (rows[0]?.cells ?? []) : [];
  for (const heading of HEADINGS) {
    const at = heads.findIndex((cell) => heading.test(cell.trim()));
    if (at >= 0) return at;
  }
  const sample = rows.slice(isHeaded ? 1 : 0, LOOKED_AT);
  const holdsWords = (at: number) =>
    sample.filter(({ cells }) => /\p{L}{2}/u.test(cells[at] ?? '')).length * 2 > sample.length;
  const found = Array.from({ length: columns }, (_, at) => at).find(holdsWords);
  return found ?? 0;
}

export function guessHow(table: NameTable): HowRead {
  const isHeaded = hasHeading(table);
  return { parting: table.parting, isHeaded, column: guessColumn(table, { isHeaded }) };
}

/** The names of one column, each with the other cells of its row: nothing is left out without being counted. */
export function readNames(table: NameTable, how: { column: number; isHeaded: boolean }): NamesRead {
  const { rows } = table;
  const names: Entry[] = [];
  const tooLong: NamesRead['tooLong'][number][] = [];
  const repeats: Repeat[] = [];
  const met = new Map<string, number>();
  const listed = how.isHeaded ? rows.slice(1) : rows;
  let blank = 0;
  for (const { line, cells: all } of listed) {
    const given = (all[how.column] ?? '').trim();
    const key = given.normalize('NFC');
    const of = met.get(key);
    const cells = othersOf(all, how, table);
    if (given === '') {
      blank += 1;
    } else if (given.length > MOST_NAME_LETTERS) {
      tooLong.push({ line, given: `${given.slice(0, MOST_SHOWN)}…`, cells, letters: given.length });
    } else if (of === undefined) {
      met.set(key, line);
      names.push({ line, given, cells });
    } else {
      repeats.push({ line, given, cells, of });
    }
  }
  const heads = how.isHeaded ? (rows[0]?.cells ?? []) : [];
  const titled = Array.from({ length: table.columns }, (_, at) => toColumnName(heads, at));
  return { columns: othersOf(titled, how, table), names, tooLong, blank, repeats, rows: listed.length };
}

/** A column without a heading is called by its place. */
export function toColumnName(heads: readonly string[], at: number): string {
  return heads[at]?.trim() || `Column ${at + 1}`;
}

/** As many for each row, without that of the names. */
function othersOf(
  cells: readonly string[],
  { column }: { column: number },
  { columns }: NameTable,
): readonly string[] {
  return Array.from({ length: columns }, (_, at) => cells[at] ?? '').filter((_, at) => at !== column);
}

/** Of a name that is too long. */
const MOST_SHOWN = 80;
