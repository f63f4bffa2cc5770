/** What a row is about, where no name beside its id tells that a column holds one. */
const NAMES: ReadonlySet<string> = new Set([
  'name', 'title', 'speaker', 'subject', 'object', 'actor', 'surface',
]); // oxfmt-ignore
/** It stands between two names as their verb does. */
const JOINS: ReadonlySet<string> = new Set(['type', 'position']);
/** Without these a row is not understood, so that nobody has to look for them: the short ones first. */
const DECIDING: readonly string[] = [
  'detail', 'answer', 'basis', 'standing', 'together', 'kind', 'inferredFrom', 'clash', 'amount', 'otherAmount', 'change', 'lineStatus', 'status', 'why', 'reasons', 'says', 'marks',
]; // oxfmt-ignore
/** More names are details of the row. */
const LEADING_NAMES = 2;

/**
 * The columns as they are read: whom a row is about, what decides it, its details, and ids at the very end. Within each
 * the query's own order holds; without a name its first column leads.
 */
export function inReadingOrder<T extends { name: string; hasId: boolean }>(columns: readonly T[]): T[] {
  const named = columns.filter(({ name, hasId }) => hasId || NAMES.has(name)).slice(0, LEADING_NAMES);
  const leading = named.length > 0 ? named : columns.slice(0, 1);
  const [first, second] = leading.map((column) => columns.indexOf(column));
  const isBetween = (at: number) => first !== undefined && second !== undefined && first < at && at < second;
  const rank = (column: T): number => {
    const { name } = column;
    if (leading.includes(column) || (JOINS.has(name) && isBetween(columns.indexOf(column)))) return -1;
    if (DECIDING.includes(name)) return DECIDING.indexOf(name);
    return /^id$|Ids?$/.test(name) ? DECIDING.length + 1 : DECIDING.length;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

/** Of letters in a table's small type, and of the room around them, in pixels. */
const LETTER = 6.4;
const AROUND = 28;
const LEAST = 64;
/** What is longer than this many letters is clipped, and grows where there is room. */
const LONG = 26;
/** So much of a name tells it from others. */
const NAME = 20;
/** So much of a sentence is seen before it has to be scrolled to or opened. */
const SENTENCE = 44;
const MOST = 460;

/** How wide a column wants to be for what stands in it: short words have their room, long ones share what is left. */
export function toWidth(
  { name, title }: { name: string; title: string },
  texts: readonly string[],
): { width: number; most: number; grows?: number } {
  const letters = Math.max(0, ...texts.map(({ length }) => length));
  const wanted = (count: number) => Math.round(Math.max(LEAST, count * LETTER + AROUND));
  // A title is set bolder, and has its arrow beside it.
  const least = wanted(title.length + 3);
  if (letters <= LONG) {
    const width = Math.max(least, wanted(letters));
    return { width, most: width };
  }
  const most = Math.max(least, Math.min(wanted(letters), MOST));
  return {
    width: Math.max(least, wanted(DECIDING.includes(name) && letters > SENTENCE ? SENTENCE : NAME)),
    most,
    grows: 1,
  };
}
