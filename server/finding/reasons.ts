import type { Aside, NameReason } from '#contract/name-list';
import type { NameHit, RankName } from './hits.ts';
import { isSmallWord, RANKS, type LuceneSearch } from './lucene.ts';
import { tokensOf } from './tokens.ts';

type Asked = Pick<LuceneSearch, 'key' | 'turned' | 'terms' | 'telling'>;
type Hit = Pick<NameHit, 'rank' | 'names' | 'keys'>;

/** Why somebody was found, and by which of their names: where it stands among them. */
export interface Reason {
  readonly why: NameReason;
  readonly at: number;
  readonly without: readonly Aside[];
}

const REASONS: Record<Exclude<RankName, 'words' | 'beginnings' | 'telling'>, NameReason> = {
  name: 'name',
  turned: 'order',
  office: 'office',
  written: 'written',
  spelling: 'letter',
  farOffice: 'office',
  spellings: 'spelling',
};

/** What is told is true of the name that is told with it. */
export function toReason(asked: Asked, hit: Hit): Reason {
  const rank = RANKS[hit.rank] ?? 'spellings';
  if (rank === 'words' || rank === 'beginnings' || rank === 'telling') return toWordsReason(asked, hit);
  const at = likestOf(asked, hit.keys);
  const without = rank === 'spellings' ? smallWordsMissing(asked, hit) : [];
  if (rank === 'name') return { why: at === 0 ? 'name' : 'alias', at, without };
  const like = hit.keys[at] ?? '';
  const isSwapped = rank === 'spelling' && like !== asked.key && toLetters(like) === toLetters(asked.key);
  return { why: isSwapped ? 'swapped' : REASONS[rank], at, without };
}

/** The index finds words in whichever of somebody's names: here it is told whether one name has them all. */
function toWordsReason(asked: Asked, hit: Hit): Reason {
  const { key, terms, telling } = asked;
  const names = hit.names.map((name) => tokensOf([name]).nameWords[0]?.split(' ') ?? []);
  const without = RANKS[hit.rank] === 'telling' ? smallWordsMissing(asked, hit) : [];
  const demanded = without.length > 0 ? telling : terms;
  const has = (words: readonly string[]) => demanded.every((term) => words.includes(term));
  const begins = (words: readonly string[]) =>
    demanded.every((term) => words.some((word) => word.startsWith(term)));
  const whole = names.findIndex(has);
  if (whole >= 0) return { why: 'words', at: whole, without };
  const begun = hit.keys.findIndex((one) => one.startsWith(key));
  if (begun >= 0) return { why: 'beginnings', at: begun, without: [] };
  const beginning = names.findIndex(begins);
  if (beginning >= 0) return { why: 'beginnings of words', at: beginning, without };
  const why = has(names.flat()) ? 'words of several' : 'beginnings of several';
  return { why, at: likestOf(asked, hit.keys), without };
}

function smallWordsMissing({ terms }: Asked, { names }: Hit): Aside[] {
  const words = new Set(tokensOf(names).nameWords.flatMap((one) => one.split(' ')));
  return terms.some((term) => isSmallWord(term) && !words.has(term)) ? ['small words'] : [];
}

function toLetters(key: string): string {
  return Array.from(key).toSorted().join('');
}

/** Which of its names it is: the whole of it, in another order, all words of it, its beginning; or the likest one. */
function likestOf({ key, turned, terms }: Asked, keys: readonly string[]): number {
  const tests: ((one: string) => boolean)[] = [
    (one) => one === key,
    (one) => turned.includes(one),
    (one) => terms.every((term) => one.includes(term)),
    (one) => one.startsWith(key),
  ];
  for (const test of tests) {
    const at = keys.findIndex(test);
    if (at >= 0) return at;
  }
  const likeness = keys.map((one) => likenessOf(key, one));
  return Math.max(0, likeness.indexOf(Math.max(...likeness)));
}

/** How many pairs of letters are the same, less half of what is longer. */
function likenessOf(key: string, other: string): number {
  const pairs = Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2));
  return pairs.filter((pair) => other.includes(pair)).length - Math.abs(other.length - key.length) / 2;
}
