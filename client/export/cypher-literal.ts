export type Literal = string | number | boolean | null | readonly Literal[] | LiteralMap;
/** What is undefined is not told. */
interface LiteralMap {
  readonly [key: string]: Literal | undefined;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\', "'": String.raw`\'`, '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t`,
}; // oxfmt-ignore

/**
 * What no editor shows, and what some take for the end of a line. And some versions read `\u0041` before anything else,
 * behind a backslash too: there the letter is told by its own number.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const TO_ESCAPE = /[\\'\u0000-\u001F\u007F-\u009F\u2028\u2029]|(?<=\\)u/g;

/**
 * A value as it stands in a Cypher text. Nothing that a text may hold ends its string: quotes and backslashes are
 * escaped, a line never breaks.
 */
export function toLiteral(value: Literal): string {
  if (typeof value === 'string') return toText(value);
  if (typeof value === 'number') return toNumber(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  // What is left of the union; `isArray` knows no readonly lists.
  const told = Object.entries(value as LiteralMap).flatMap(([key, one]) =>
    one === undefined ? [] : [`${toName(key)}: ${toLiteral(one)}`],
  );
  return `{${told.join(', ')}}`;
}

function toText(text: string): string {
  return `'${text.replaceAll(TO_ESCAPE, toEscaped)}'`;
}

function toEscaped(sign: string): string {
  return ESCAPED[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function toNumber(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  return String(value).replace('e+', 'e');
}

/** A label, a type or the key of a property. */
export function toName(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** A remark of one line: what is written in it cannot end it, by a code for a line break neither. */
export function toRemark(words: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const plain = words.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').replaceAll('\\', '＼');
  return `// ${plain}\n`;
}
