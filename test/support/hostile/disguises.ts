import type { Word } from './words.ts';

export type Random = () => number;
type Disguise = (words: readonly Word[], random: Random) => Word[];

export function oneOf<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}

/** What Neo4j reads as a blank. */
const BLANKS = [
  ' ', '  ', '\t', '\n', '\r\n', '\f', '\v', '\u00a0', '\u2003', '\u3000', '\u2028', '/**/', '/* CREATE */', '/* \' */',
  '/* " */', '/* ` */', '/***/', '// MATCH (n) RETURN n\n', '// \' "\n', '//\r\n', '/* // */', '/*\n*/', '\\u0020', '\\u000a',
] as const; // oxfmt-ignore
/** These stand for a value, and in backticks they would be a variable. */
const VALUES = new Set(['true', 'false', 'null']);

/** Ways to spell a text so that whoever looks for words in it does not find them. Its meaning stays. */
export const DISGUISES: Record<string, Disguise> = {
  case: (words, random) =>
    words.map((word) => (word.kind === 'keyword' ? { ...word, text: mixCase(word.text, random) } : word)),
  // Neo4j reads a text wrongly whose first letter is escaped, and then takes it for no Cypher.
  escapes: ([first, ...words], random) => [
    ...(first === undefined ? [] : [first]),
    ...words.map((word) =>
      word.kind === 'space' || random() < 0.5 ? word : { ...word, text: escapeSome(word, random) },
    ),
  ],
  blanks: (words, random) =>
    words.map((word) => (word.kind === 'space' ? { ...word, text: oneOf(BLANKS, random) } : word)),
  between: (words, random) =>
    words.flatMap((word) =>
      word.kind === 'sign' && '(){}[],:'.includes(word.text) && random() < 0.5
        ? [word, { kind: 'space', text: oneOf(BLANKS, random) }]
        : [word],
    ),
  backticks: (words, random) =>
    words.map((word) =>
      word.kind === 'name' && /^[A-Za-z]/.test(word.text) && !VALUES.has(word.text) && random() < 0.7
        ? { ...word, text: `\`${word.text}\`` }
        : word,
    ),
  framed: (words, random) => [
    { kind: 'space', text: oneOf(['/* only a look */ ', '// RETURN 1\n', '\n\n\t', '/*' + '*'.repeat(4_000) + '*/'], random) },
    ...words,
    { kind: 'space', text: oneOf([';', ' ;', ' // RETURN 1', ' /* RETURN 1 */', '\n', '; // done'], random) },
  ],
}; // oxfmt-ignore

function mixCase(text: string, random: Random): string {
  return text
    .split('')
    .map((letter) => (random() < 0.5 ? letter.toLowerCase() : letter))
    .join('');
}

/** `\u0043REATE` is CREATE to Neo4j, which decodes before it reads. What delimits a string stays. */
function escapeSome({ kind, text }: Word, random: Random): string {
  const isLetter = (letter: string) => (kind === 'string' ? /[a-z/:]/i.test(letter) : /[^\\$`]/.test(letter));
  // A string may hold an escape of its own: `\n` is no place for a second one.
  if (kind === 'string' && text.includes('\\')) return text;
  return text
    .split('')
    .map((letter) => (isLetter(letter) && random() < 0.3 ? toEscape(letter, random) : letter))
    .join('');
}

function toEscape(letter: string, random: Random): string {
  const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${random() < 0.5 ? code.toUpperCase() : code}`;
}
