import type { Mistakes } from './mistakes.ts';
import type { Table } from './table.ts';
import type { leavingOut } from './draft.ts';

export interface Told {
  tables: readonly Table[];
  mistakes: Mistakes;
  left: ReturnType<typeof leavingOut>;
}

/** The cells of a table by what they are to say. */
export interface Cells<F extends string> {
  row: number;
  /** '' where there is no such column, or nothing in it. */
  of: (field: F) => string;
  /** The values of one cell. */
  parts: (field: F) => string[];
  column: (field: F) => string;
  wrong: (field: F, problem: string, advice: string) => void;
}

/** The rows of the table that a mapping speaks of; none, and said why, where it does not have its columns. */
export function cellsOf<F extends string>(
  { file, columns }: { file: number; columns: Partial<Record<F, string>> },
  { tables, mistakes }: Told,
): Cells<F>[] {
  const table = tables[file];
  if (table === undefined) return [];
  const places = new Map<F, number>();
  for (const [field, column] of Object.entries(columns) as [F, string][]) {
    // the keys are its own
    places.set(field, table.columns.indexOf(column));
    if (!table.columns.includes(column))
      mistakes.add(
        { file: table.name, row: 1, column },
        'is no column of this table',
        `Choose one of ${table.columns.join(', ')}.`,
      );
  }
  if ([...places.values()].includes(-1)) return [];
  const column = (field: F) => columns[field] ?? field;
  return table.rows.map(({ row, cells }) => {
    const of = (field: F) => cells[places.get(field) ?? -1] ?? '';
    return {
      row,
      of,
      parts: (field) => partsOf(of(field), { isOurs: table.own !== null }),
      column,
      wrong: (field, problem, advice) =>
        mistakes.add({ file: table.name, row, column: column(field), value: of(field) }, problem, advice),
    };
  });
}

type Translations<T> = readonly { word: string; as: T | null }[];

/** What a word of theirs means: of the mapping first, else as ours are written; null = leave the row out. */
export function meaningOf<T>(
  word: string,
  { words, known }: { words: Translations<T>; known: (word: string) => T | undefined },
): T | null | undefined {
  const told = words.find((one) => one.word === word);
  return told === undefined ? known(word) : told.as;
}

/**
 * Several values in one cell stand between bars or semicolons, in our own exports between bars alone; a backslash takes a
 * sign as it is.
 */
function partsOf(cell: string, { isOurs }: { isOurs: boolean }): string[] {
  return [...cell.matchAll(isOurs ? /(?:[^\\|]|\\.)+/gs : /(?:[^\\|;]|\\.)+/gs)]
    .map(([part]) => part.replaceAll(/\\(.)/gs, '$1').trim())
    .filter((part) => part !== '');
}

/** A false mark would make a firm line of a doubtful one: whatever is not no is yes. */
export function isSaid(word: string, usual = false): boolean {
  return word === '' ? usual : !['false', 'no', '0'].includes(word.toLowerCase());
}
