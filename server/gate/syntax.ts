import type { Diagnostic } from '#contract/cypher';

type Words = Pick<Diagnostic, 'message' | 'advice'>;

/** What the grammar expects, as Neo4j lists it: words of the language between quotes, all else in English. */
const EXPECTED = /'([^']+)'|\b((?:an?|the) [a-z]+(?: [a-z]+)*?)(?=,| or |$)/g;

/** The clauses that read, as they are told when one of them may stand there: those that are written most come first. */
const CLAUSES = ['MATCH', 'WHERE', 'RETURN', 'WITH', 'OPTIONAL MATCH', 'UNWIND', 'ORDER BY', 'LIMIT', 'SKIP', 'UNION', 'CALL']; // oxfmt-ignore
const RANKS = new Map(CLAUSES.map((word, at) => [word, at]));
/** More would not be read. */
const MOST_NAMED = 5;

/** What Neo4j's parser cannot read, in words for whoever wrote it; null of all that is no mistake of grammar. */
export function toSyntaxWords(told: string): Words | null {
  const ends = /^Query cannot conclude with (\w+)/.exec(told);
  if (ends !== null)
    return { message: `The text ends with ${ends[1]}, and returns nothing.`, advice: 'End it with RETURN.' };
  const [, found, expected] = /^Invalid input '([^]*)': expected ([^]*)$/.exec(told) ?? [];
  if (found === undefined || expected === undefined) return null;
  const message = found === '' ? 'The text ends too soon.' : `“${found}” cannot stand here.`;
  return { message, advice: toAdvice(found, readExpected(expected)) };
}

/** Only what may run here: Neo4j also offers what would write, or see to the server. */
function readExpected(expected: string): string[] {
  return [...expected.matchAll(EXPECTED)]
    .map(([, word, kind]) => (word === 'OPTIONAL' ? 'OPTIONAL MATCH' : (word ?? kind ?? '')))
    .filter((word) => RANKS.has(word) || !/^[A-Z]{2}/.test(word) || OF_EXPRESSIONS.has(word));
}

/** Words that begin no clause. */
const OF_EXPRESSIONS: ReadonlySet<string> = new Set([
  'ALL', 'AND', 'AS', 'ASC', 'BY', 'CONTAINS', 'COUNT', 'DESC', 'DISTINCT', 'ELSE', 'END', 'ENDS', 'EXISTS', 'IN', 'IS',
  'NOT', 'NULL', 'OR', 'STARTS', 'THEN', 'WHEN', 'XOR', 'YIELD',
]); // oxfmt-ignore

function toAdvice(found: string, words: readonly string[]): string | null {
  const meant = words.find((word) => RANKS.has(word) && isNearly(found.toUpperCase(), word));
  const others = words
    .filter((word) => word !== meant)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST_NAMED);
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(others);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  if (others.length === 0) return null;
  return found === '' ? `There must follow ${listed}.` : `There could stand ${listed}.`;
}

function rankOf(word: string): number {
  return RANKS.get(word) ?? CLAUSES.length;
}

/** Are they one letter apart, or two that changed places? */
function isNearly(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1) return false;
  const at = word.split('').findIndex((letter, nth) => letter !== written[nth]);
  if (at < 0) return written !== word;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(written, at + 1) === rest(word, at + 1) ||
    rest(written, at) === rest(word, at + 1) ||
    rest(written, at + 1) === rest(word, at) ||
    (written[at] === word[at + 1] &&
      written[at + 1] === word[at] &&
      rest(written, at + 2) === rest(word, at + 2))
  );
}
