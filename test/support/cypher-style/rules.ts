import { readWords, type Word } from './words.ts';

export type Fault = { line: number; fault: string };

type Rule = (words: readonly Word[], text: string) => Fault[];

const keywords = new Set(
  `MATCH OPTIONAL WHERE RETURN WITH UNWIND MERGE CREATE DELETE DETACH SET REMOVE ORDER BY SKIP LIMIT UNION CALL YIELD AS
  AND OR XOR NOT IN IS CASE WHEN THEN ELSE DISTINCT DESC ASC STARTS ENDS CONTAINS FOREACH SHORTEST ON IF FOR EACH REQUIRE
  CONSTRAINT INDEX FULLTEXT UNIQUE OPTIONS SHOW TERMINATE DROP`.split(/\s+/),
);

const clauses = new Set(
  `MATCH OPTIONAL WHERE RETURN WITH UNWIND MERGE CREATE SET REMOVE DELETE DETACH ORDER SKIP LIMIT UNION CALL FOREACH
  SHOW TERMINATE DROP`.split(/\s+/),
);

/** Words that make the clause after them part of their own: `ON CREATE SET`, `STARTS WITH`, `DETACH DELETE`. */
const joins: Record<string, readonly string[]> = {
  MATCH: ['OPTIONAL', 'ON'],
  CALL: ['OPTIONAL'],
  DELETE: ['DETACH'],
  WITH: ['STARTS', 'ENDS'],
  CREATE: ['ON'],
  SET: ['CREATE', 'MATCH'],
};

/** What `server/db/text.ts` fills in; any other comment belongs on lines of its own. */
const placeholders = new Set([
  '/*types*/',
  '/*endTypes*/',
  '/*startTypes*/',
  '/*carriers*/',
  '/*hops*/',
  '/*k*/',
]);

const rules: Record<string, Rule> = {
  tidy: (_words, text) =>
    text.split('\n').flatMap((line, index) => {
      const faults = [
        /\t|\r/.test(line) ? 'a tab or a carriage return' : '',
        line.endsWith(' ') ? 'space at the end of the line' : '',
        line.length > 120 ? `${line.length} characters: 120 at most` : '',
      ];
      return faults.filter((fault) => fault !== '').map((fault) => ({ line: index + 1, fault }));
    }),

  ending: (_words, text) =>
    text.endsWith('\n') && !text.endsWith('\n\n')
      ? []
      : [{ line: text.split('\n').length, fault: 'one line break at the end' }],

  keywords: (words) =>
    words.flatMap((word, index) => {
      const isName = /^[.:|&]$/.test(words[index - 1]?.text ?? '') || words[index + 1]?.text === ':';
      const upper = word.text.toUpperCase();
      if (word.kind !== 'word' || isName || !keywords.has(upper) || word.text === upper) return [];
      return [{ line: word.line, fault: `\`${word.text}\` is a keyword: ${upper}` }];
    }),

  clauses: (words) =>
    words
      .filter((word, index) => startsClause(words, index) && !word.leads)
      .flatMap((word) => {
        const around = word.inside.at(-1);
        const isOnOneLine = around !== undefined && (around.holds !== 'query' || around.line === word.line);
        return isOnOneLine ? [] : [{ line: word.line, fault: `${word.text} begins a line of its own` }];
      }),

  indent: (words, text) =>
    words.flatMap((word, index) => {
      if (!word.leads || (word.kind === 'comment' && !placeholders.has(word.text))) return [];
      const spaces = word.offset - (text.lastIndexOf('\n', word.offset - 1) + 1);
      const base = 2 * word.inside.filter(({ holds }) => holds === 'query').length;
      if (startsClause(words, index) && word.inside.every(({ holds }) => holds === 'query')) {
        return spaces === base
          ? []
          : [{ line: word.line, fault: `${word.text} stands at column ${base + 1}` }];
      }
      const isFree = /^[)\]}]$/.test(word.text) || isStatementPart(word);
      const fits = spaces % 2 === 0 && spaces >= (isFree ? base : base + 2);
      return fits || index === 0
        ? []
        : [{ line: word.line, fault: 'two more spaces than the clause it goes on with' }];
    }),

  names: (words) => words.flatMap((word, index) => badName(word, words[index - 1], words[index + 1])),

  values: (words) =>
    words
      .filter(({ kind, text }) => kind === 'string' && !isWordOfOurs(text.slice(1, -1)))
      .map(({ line, text }) => ({ line, fault: `${text} is a value: make it a parameter` })),

  bounds: (words, text) =>
    words
      .filter((word) => isUnbounded(word, text))
      .map(({ line }) => ({ line, fault: 'a path without an upper bound' })),

  comments: (words) =>
    words
      .filter(
        ({ kind, text, leads }) =>
          kind === 'comment' && !placeholders.has(text) && !(leads && text.startsWith('//')),
      )
      .map(({ line, text }) => ({
        line,
        fault: `${text.slice(0, 30)} is no placeholder; reasons stand on lines above`,
      })),
};

/** What is wrong with the look of one `.cypher` file. `isShelf`: analysts run it, so it must end somewhere. */
export function faultsOf(text: string, { isShelf }: { isShelf: boolean }): Fault[] {
  const words = readWords(text);
  const faults = Object.values(rules).flatMap((rule) => rule(words, text));
  const isLimited = words.some(
    ({ kind, text: word }) => kind === 'word' && ['LIMIT', 'SHORTEST'].includes(word),
  );
  if (isShelf && !isLimited) faults.push({ line: 1, fault: 'no LIMIT' });
  return faults.toSorted((a, b) => a.line - b.line);
}

function startsClause(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const name = word?.text.toUpperCase() ?? '';
  if (word?.kind !== 'word' || !clauses.has(name)) return false;
  return joins[name]?.includes(words[index - 1]?.text ?? '') !== true;
}

/** Parts of schema statements and of CALL and MERGE: on a line of their own or not, as it reads best. */
function isStatementPart({ text }: Word): boolean {
  return ['FOR', 'REQUIRE', 'ON', 'OPTIONS', 'YIELD'].includes(text);
}

function badName(word: Word, before: Word | undefined, after: Word | undefined): Fault[] {
  const holds = word.inside.at(-1)?.holds;
  if (word.kind !== 'word') return [];
  const isAfter = (sign: string): boolean => before?.text === sign && before.offset === word.offset - 1;
  const isProperty = isAfter('.') || (holds === 'map' && after?.text === ':');
  if (isProperty && !/^[a-z][A-Za-z0-9]*$/.test(word.text)) {
    return [{ line: word.line, fault: `the property ${word.text} is written like this: firstDay` }];
  }
  if (!isAfter(':') && !isAfter('|')) return [];
  if (holds === 'node' && !/^[A-Z][A-Za-z0-9]*$/.test(word.text)) {
    return [{ line: word.line, fault: `the label ${word.text} is written like this: LegalCase` }];
  }
  if (holds === 'relation' && !/^[A-Z][A-Z0-9_]*$/.test(word.text)) {
    return [{ line: word.line, fault: `the type ${word.text} is written like this: MEMBER_OF` }];
  }
  return [];
}

/** Statuses, index names, types, separators: words of the model, not facts somebody could have asked about. */
function isWordOfOurs(text: string): boolean {
  return /^[a-z][A-Za-z]*(?:[-_][A-Za-z]+)*$|^[A-Z_]+$|^[^\p{L}\p{N}]*$/u.test(text);
}

const upperBound = /^\*(?:\d+(?!\d|\.\.)|(?:\d+)?\.\.(?:\d+|\/\*hops\*\/)|\/\*hops\*\/)/;

function isUnbounded({ kind, text: sign, inside, offset }: Word, text: string): boolean {
  if (kind !== 'sign') return false;
  if (sign === '*' && inside.at(-1)?.holds === 'relation') return !upperBound.test(text.slice(offset));
  // A quantifier touches the pattern it repeats; in arithmetic there is space around the sign.
  const isQuantifier = /[)>-]$/.test(text.slice(0, offset)) && !/^[+*]?\s/.test(text.slice(offset));
  if (!isQuantifier) return false;
  return sign === '+' || sign === '*' || (sign === '{' && /^\{\s*\d*\s*,\s*\}/.test(text.slice(offset)));
}
