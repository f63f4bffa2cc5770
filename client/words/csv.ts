import { guarded } from '#contract/formula-guard';

const QUOTED = /[",;\t\r\n]|^\s|\s$/;
/** By it spreadsheets know UTF-8. */
export const CSV_MARK = '\uFEFF';

/** Rows as CSV (RFC 4180), which no spreadsheet takes for formulas: such a cell begins with an apostrophe. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return CSV_MARK + rows.map(toCsvRow).join('');
}

/** One row with its end. */
export function toCsvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
