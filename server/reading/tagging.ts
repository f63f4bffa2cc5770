import type { Stretch } from '#contract/article';
import { endsEarly } from './abbreviations.ts';
import { inParts } from './cutting.ts';
import { its, nlp } from './language.ts';

/** One word or sign of the text, where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech, as the model guesses it: about 19 of 20 are right. */
  readonly pos: string;
  /** In lower case, and of words its dictionary form: "designated" is "designate". */
  readonly lemma: string;
}

/** The model takes time squared for a word without end; a word of so many letters is none. */
const MOST_WORD = 100;
/** The model holds some hundred bytes for each letter it is given at once: no paragraph of an article is so long. */
const MOST_LETTERS = 10_000;

/** The sentences of one stretch of a text, tagged as they are asked for. Each word once, at its place in the text. */
export function* sentencesIn(text: string, { start, end }: Stretch): Generator<readonly Token[]> {
  const part = shortened(text.slice(start, end));
  for (let at = 0; at < part.length;) {
    const to = blockEnd(part, at);
    const sentences = joined(taggedIn(part.slice(at, to)), start + at).flatMap((tokens) => inParts(tokens));
    const last = sentences.at(-1)?.[0];
    at = to;
    // Where a block ends no sentence need end: with the last one the next block begins, unless it is all there is.
    if (to < part.length && last !== undefined && sentences.length > 1) {
      sentences.pop();
      at = last.start - start;
    }
    yield* sentences;
  }
}

/** Words beyond all measure become spaces of the same length: whoever reads on finds every other word in its place. */
function shortened(part: string): string {
  return part.replace(/\S{101,}/g, (word) => (word.length > MOST_WORD ? ' '.repeat(word.length) : word));
}

/** No word is cut: as none is longer than is allowed, a space is near. */
function blockEnd(part: string, at: number): number {
  const most = at + MOST_LETTERS;
  if (most >= part.length) return part.length;
  for (let to = most; to > at; to -= 1) if (/\s/.test(part.charAt(to))) return to;
  return most;
}

interface Tagged {
  value: string;
  spaces: string;
  pos: string;
  lemma: string;
  endsSentence: boolean;
}

function taggedIn(part: string): Tagged[] {
  const doc = nlp.readDoc(part);
  const tokens = doc.tokens();
  const values: string[] = tokens.out();
  const spaces: string[] = tokens.out(its.precedingSpaces);
  const pos: string[] = tokens.out(its.pos);
  // Their types forget that lemmas come for all tokens at once, and that a span is two numbers.
  const lemmas: string[] = tokens.out(its.lemma as typeof its.value);
  const spans = doc.sentences().out(its.span) as unknown as [first: number, last: number][];
  const lasts = new Set(spans.map(([, last]) => last));
  return values.map((value, index) => ({
    value,
    spaces: spaces[index] ?? '',
    pos: pos[index] ?? 'X',
    lemma: lemmas[index] ?? value.toLowerCase(),
    endsSentence: lasts.has(index),
  }));
}

/** Sentences that end behind an abbreviation and go on are one. */
function joined(tagged: readonly Tagged[], from: number): Token[][] {
  const sentences: Token[][] = [];
  let [tokens, at]: [Token[], number] = [[], from];
  for (const [index, { value, spaces, pos, lemma, endsSentence }] of tagged.entries()) {
    const start = at + spaces.length;
    at = start + value.length;
    tokens.push({ text: value, start, end: at, pos, lemma });
    if (!endsSentence || endsEarly(tokens, tagged[index + 1]?.value)) continue;
    sentences.push(tokens);
    tokens = [];
  }
  if (tokens.length > 0) sentences.push(tokens);
  return sentences;
}
