/**
 * What a spreadsheet would run or skip at the beginning of a cell; full-width signs are taken for the plain ones. Blanks
 * and apostrophes before it are passed over: what looks guarded already is guarded once more, so that exactly one
 * apostrophe is taken off whatever begins so.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r]/;

/** The text of a cell that no spreadsheet takes for a formula: such a text begins with an apostrophe. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded, or that needed no guard: `unguarded(guarded(text))` is `text`, whatever it holds. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
