import type { Aside } from '#contract/name-list';
import { wordsOf } from './tokens.ts';

/** What a name is when less of it is demanded, and what that is without. */
export interface Plainer {
  readonly name: string;
  readonly without: readonly Aside[];
}

/** Written before a name, folded as the index folds: "Sec." is `sec`. */
const TITLES: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'mister', 'madam', 'madame', 'mme', 'mlle', 'monsieur', 'herr', 'frau', 'senor', 'senora',
  'sr', 'sra', 'sir', 'dame', 'lord', 'lady', 'dr', 'doctor', 'prof', 'professor', 'hon', 'honorable', 'honourable',
  'excellency', 'rev', 'reverend', 'pres', 'president', 'vicepresident', 'vp', 'premier', 'chancellor', 'pm',
  'primeminister', 'minister', 'sec', 'secretary', 'undersecretary', 'secretarygeneral', 'ambassador', 'amb', 'envoy',
  'spokesperson', 'spokesman', 'spokeswoman', 'sen', 'senator', 'rep', 'representative', 'congressman', 'congresswoman',
  'gov', 'governor', 'mayor', 'chairman', 'chairwoman', 'director', 'judge', 'justice', 'king', 'queen', 'prince',
  'princess', 'pope', 'sheikh', 'gen', 'general', 'lt', 'lieutenant', 'col', 'colonel', 'maj', 'major', 'capt', 'captain',
  'cmdr', 'commander', 'sgt', 'sergeant', 'adm', 'admiral', 'brig', 'brigadier', 'marshal', 'comrade',
]); // oxfmt-ignore
/** Part of the title that they stand before. */
const BEFORE_TITLES: ReadonlySet<string> = new Set([
  'his', 'her', 'former', 'ex', 'acting', 'deputy', 'assistant', 'vice', 'under', 'first', 'prime', 'foreign', 'defense',
  'defence', 'interior', 'finance', 'attorney', 'right',
]); // oxfmt-ignore
/** Part of the title that they stand behind; the letters that stand for "His Excellency" are a name without stops. */
const BEHIND_TITLES: readonly (readonly string[])[] = [
  ['of', 'state'],
  ['of', 'defense'],
  ['of', 'defence'],
];
const EXCELLENCY = /^h\.\s?e\.?$/iu;
/** Of an office, not of a person: "President of the Senate". */
const OF_OFFICE: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'in', 'on', 'at', 'to']);
/** Written behind a name. */
const DEGREES: ReadonlySet<string> = new Set(['phd', 'md', 'mba', 'esq', 'cbe', 'obe', 'kcmg', 'ret']);
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A vowel in a small letter, without a stop, is a word of many languages. */
const INITIAL = /^(?:\p{Lu}\.?|\p{Ll}\.|[b-df-hj-np-tv-xz])$/u;
/** Innermost first; marks of a page stand in brackets, too. */
const BRACKETS = /<[^<>]*>|\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|【[^【】]*】/gu;
const COMMAS = /[,;，、]/u;

interface Word {
  readonly raw: string;
  readonly folded: string;
}

/**
 * The name without what lists of people dress names with: titles, initials, suffixes of a generation, brackets and an
 * article. Null when it has none of these, or hardly anything is left.
 */
export function setAside(name: string): Plainer | null {
  const without = new Set<Aside>();
  const bare = withoutBrackets(name);
  if (wordsOf(bare).length < wordsOf(name).length) without.add('brackets');
  const given = bare.split(COMMAS).flatMap((part) => {
    const words = toWords(part);
    return words.length === 0 ? [] : [words];
  });
  const parts = given.map((words, at) => (at === 0 ? withoutArticle(words) : words));
  if (sizeOf(parts) < sizeOf(given)) without.add('small words');
  const untitled = parts.map((words, at) => withoutTitles(words, { isFirst: at === 0 }));
  if (sizeOf(untitled) < sizeOf(parts)) without.add('title');
  const alone = untitled.map((words, at) => withoutSuffixes(words, { isFirst: at === 0 }));
  if (sizeOf(alone) < sizeOf(untitled)) without.add('suffix');
  const left = alone.filter((words) => words.length > 0);
  const plain = left.map((words) => withoutInitials(words, { keepsLast: left.length === 1 }));
  if (sizeOf(plain) < sizeOf(left)) without.add('initial');
  const rest = plain.flat();
  const isEmpty = !rest.some(({ folded }) => folded.length > 1 || !/^\p{Script=Latin}$/u.test(folded));
  if (without.size === 0 || isEmpty) return null;
  const said = plain
    .filter((words) => words.length > 0)
    .map((words) => words.map(({ raw }) => raw).join(' '));
  return { name: said.join(', '), without: [...without] };
}

/** The last name alone, with the letter that the other one begins with: Joseph Stone may be known as Joe Stone. */
export function toLastName({ name, without }: Plainer): (Plainer & { readonly initial: string }) | null {
  const [first = [], ...others] = name.split(COMMAS).map(toWords);
  const [last, given] = others.length > 0 ? [first, others.flat()] : [first.slice(-1), first.slice(0, -1)];
  const initial = Array.from(given[0]?.folded ?? '')[0];
  // In other scripts the last name stands first, or nothing tells which it is.
  if (initial === undefined || !/\p{Script=Latin}/u.test(initial)) return null;
  return { name: last.map(({ raw }) => raw).join(' '), without: [...without, 'first name'], initial };
}

function withoutBrackets(name: string): string {
  let [before, after] = ['', name];
  while (before !== after) [before, after] = [after, after.replaceAll(BRACKETS, ' ')];
  return after;
}

function toWords(part: string): Word[] {
  return part.split(/\s+/u).flatMap((raw) => {
    const folded = wordsOf(raw).join('');
    return folded === '' ? [] : [{ raw, folded }];
  });
}

function withoutArticle(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && words[0]?.folded === 'the' ? words.slice(1) : words;
}

/** Behind a comma a title may stand alone; before it that is a last name: "King, Martin". */
function withoutTitles(words: readonly Word[], { isFirst }: { isFirst: boolean }): readonly Word[] {
  let rest = words;
  for (;;) {
    const taken = titleAt(rest);
    const next = rest[taken];
    if (taken === 0 || (next !== undefined && OF_OFFICE.has(next.folded))) break;
    if (next === undefined && isFirst) break;
    rest = rest.slice(taken);
  }
  while (rest.length > (isFirst ? 1 : 0) && DEGREES.has(rest.at(-1)?.folded ?? '')) rest = rest.slice(0, -1);
  return rest;
}

/** How many words at the beginning are a title: "Assistant Secretary of State" is four. */
function titleAt(words: readonly Word[]): number {
  const [first] = words;
  if (first !== undefined && EXCELLENCY.test(first.raw)) return 1;
  let before = 0;
  while (BEFORE_TITLES.has(words[before]?.folded ?? '')) before += 1;
  if (!TITLES.has(words[before]?.folded ?? '')) return 0;
  const to = before + 1;
  const behind = BEHIND_TITLES.find((more) => more.every((word, at) => words[to + at]?.folded === word));
  return to + (behind?.length ?? 0);
}

function withoutSuffixes(words: readonly Word[], { isFirst }: { isFirst: boolean }): readonly Word[] {
  let to = words.length;
  while (to > (isFirst ? 1 : 0) && SUFFIXES.has(words[to - 1]?.folded ?? '')) to -= 1;
  return words.slice(0, to);
}

/** A letter behind everything tells things of one name apart (Vitamin C), unless the last name was written first. */
function withoutInitials(words: readonly Word[], { keepsLast }: { keepsLast: boolean }): readonly Word[] {
  return words.filter(
    ({ raw }, at) => !INITIAL.test(raw) || (keepsLast && words.length > 1 && at === words.length - 1),
  );
}

function sizeOf(parts: readonly (readonly Word[])[]): number {
  return parts.reduce((sum, words) => sum + words.length, 0);
}
