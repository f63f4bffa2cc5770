import type { MemberKind } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { Sentence } from '../prepare.ts';
import { lexicon, type Lexicon, type Listed } from './lexicon.ts';
import type { Trie } from './trie.ts';
import { wordsOf, type Word } from './words.ts';

/** A stretch of words that names somebody. */
export interface Found {
  /** The first word and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly kind: 'name' | 'demonym' | 'nominal' | 'trigger';
  readonly why: string;
  /** Who it is, where a list says so. */
  readonly listed?: Listed;
  /** It is another name of this one. */
  readonly sameAs?: Found;
  readonly group?: Counted;
  /** Only a part of a name: whose, the whole names say. */
  readonly short?: true;
}

/** What the members of a group are and how many. */
export interface Counted {
  readonly memberKind: MemberKind;
  readonly min?: number;
  readonly max?: number;
  /** It speaks of one that the text has had: "these individuals", "the companies sanctioned today". */
  readonly again: boolean;
  /** The word for them. */
  readonly word?: string;
  /** Members of two kinds: "21 individuals and entities". */
  readonly mixed?: true;
  /** Behind "the": only those of whom the text has told, or nobody. */
  readonly definite?: true;
  /** Some of those who were counted before, or nobody; the place at which they are told of. */
  readonly some?: { readonly at?: Found };
}

/** What a list has for the words that begin here. */
export interface Here {
  readonly listed: Listed;
  readonly length: number;
}

/** One sentence while its names are being found: whoever takes words first has them. */
export interface Line {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly lex: Lexicon;
  /** The longest entry of the lists at each word. */
  readonly here: readonly (Here | undefined)[];
  readonly taken: boolean[];
  /** Names, by their first word. */
  readonly found: Map<number, Found>;
  readonly nominals: Found[];
  /** The name that was taken last. */
  latest?: Found;
}

export function toLine(text: string, sentence: Sentence, known: Trie<Listed>): Line {
  const words = wordsOf(text, sentence);
  const lex = lexicon();
  const here = words.map((_word, at) => listedAt(words, at, [lex.names, lex.substances, known]));
  return { text, sentence, words, lex, here, taken: words.map(() => false), found: new Map(), nominals: [] };
}

function listedAt(words: readonly Word[], at: number, tries: readonly Trie<Listed>[]): Here | undefined {
  let best: Here | undefined;
  for (const trie of tries) {
    const [first] = trie.longest(words, at);
    if (first !== undefined && first.length > (best?.length ?? 0))
      best = { listed: first.value, length: first.length };
  }
  return best;
}

/** Takes the words if all are free and somebody may be named by them. */
export function take(line: Line, found: Found): boolean {
  const { from, to } = found;
  if (from >= to || !isFree(line, from, to)) return false;
  line.taken.fill(true, from, to);
  line.found.set(from, found);
  line.latest = found;
  return true;
}

export function isFree(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.taken[at] !== false) return false;
  return true;
}

/** The word as it is compared with lists; empty beyond the line. */
export function keyAt(line: Line, at: number): string {
  return line.words[at]?.key ?? '';
}

export function isCap(line: Line, at: number): boolean {
  return line.words[at]?.cap === true;
}

/** A list knows a name of several words that holds these and goes further, or is the same. */
export function isCovered(line: Line, from: number, to: number): boolean {
  for (let at = Math.max(0, to - 12); at < to; at++) {
    const here = line.here[at];
    if (
      here === undefined ||
      here.length < 2 ||
      here.listed.kind === 'demonym' ||
      here.listed.type === 'Substance'
    )
      continue;
    if (at <= from && at + here.length >= to) return true;
    if (at > from && at + here.length > to) return true;
  }
  return false;
}
