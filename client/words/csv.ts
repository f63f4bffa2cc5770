/** What a spreadsheet would run or skip at the beginning of a cell; full-width signs are taken for the plain ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;
/** By it spreadsheets know UTF-8. */
const MARK = '\uFEFF';

/** Rows as CSV (RFC 4180), which no spreadsheet takes for formulas: such a cell begins with an apostrophe. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map((cells) => `${cells.map((cell) => toCell(cell)).join(',')}\r\n`).join('');
}

function toCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
