import { CLAIM_ZONES, type Region, type Zone } from '#contract/article';
import type { ReadableText } from '#contract/reading';
import { endsEarly } from './abbreviations.ts';
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

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A text taken apart into sentences, none of which lies in two regions; of zones that carry no fact there are none. */
export interface Prepared extends ReadableText {
  readonly sentences: readonly Sentence[];
}

/** The model takes time squared for a word without end; a word of so many letters is none. */
const MOST_WORD = 100;

/** Takes a text apart. Linear in its length. */
export function prepare(readable: ReadableText): Prepared {
  const regions = readable.regions.filter(({ zone }) => CLAIM_ZONES.includes(zone));
  return { ...readable, sentences: regions.flatMap((region) => inRegion(readable.text, region)) };
}

function inRegion(text: string, region: Region): Sentence[] {
  const { start: from, end: to, zone, paragraph } = region;
  const sentences = joined(taggedIn(text.slice(from, to)), from);
  return sentences.flatMap((tokens) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, zone, paragraph, tokens }];
  });
}

interface Tagged {
  value: string;
  spaces: string;
  pos: string;
  lemma: string;
  endsSentence: boolean;
}

function taggedIn(part: string): Tagged[] {
  const doc = nlp.readDoc(shortened(part));
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

/** Words beyond all measure become spaces of the same length: whoever reads on finds every other word in its place. */
function shortened(part: string): string {
  return part.replace(/\S{101,}/g, (word) => (word.length > MOST_WORD ? ' '.repeat(word.length) : word));
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
