import type { CsvMapping } from '#contract/imports';
import type { LeftOut, Unread } from './draft.ts';
import { isBeside, isBesideTables } from './own-tables.ts';
import type { Table } from './table.ts';

const NOT_CHOSEN = 'no property was chosen for it';
const WORKED_OUT = 'it is told by other columns, or worked out anew';

/** Columns that hold something and that nobody reads; whoever looks at a table must not think that it was taken in. */
export function unreadColumns(tables: readonly Table[], { nodes, relations }: CsvMapping): Unread[] {
  return tables.flatMap(({ name, columns, rows, own }, file) => {
    const mapping = [nodes, relations].find((one) => one?.file === file);
    if (mapping === undefined || mapping === null) return [];
    const read = new Set(Object.values(mapping.columns));
    return columns.flatMap((column, at): Unread[] => {
      if (read.has(column)) return [];
      const cells = rows.filter((row) => (row.cells[at] ?? '') !== '').length;
      const why = own !== null && isBeside(column) ? WORKED_OUT : NOT_CHOSEN;
      return cells === 0 ? [] : [{ file: name, column, cells, why }];
    });
  });
}

/** Tables that are read as nothing. */
export function unreadTables(tables: readonly Table[], { nodes, relations }: CsvMapping): LeftOut[] {
  return tables.flatMap(({ name, rows, own }, file) => {
    if (isBesideTables(own)) return [];
    if (nodes?.file === file || relations?.file === file || rows.length === 0) return [];
    return [{ what: `rows of ${name}`, count: rows.length, why: 'it was not chosen whether it is a table of nodes or of relations' }];
  });
} // oxfmt-ignore
