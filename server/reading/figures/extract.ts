import type { Mention, Stretch } from '#contract/article';
import type { ReadEntity } from '#contract/reading';
import { quotesIn } from '../claims/quotes.ts';
import { readSentence, type Read } from '../claims/sentences.ts';
import { speakersIn, type Speech } from '../claims/speech.ts';
import { standingOf, type Standing } from '../claims/standing.ts';
import { bySentence } from '../claims/units.ts';
import type { Candidate, Extractor, Mentions } from '../extractor.ts';
import type { Prepared, Sentence } from '../prepare.ts';
import { figuresIn, type FoundFigure, type Named } from './find.ts';
import { rankIn } from './ranks.ts';
import { toFigureCandidate } from './write.ts';

/** The reader of figures: numbers of somebody, by a grammar of amounts and a table of what they measure. */
export const figures: Extractor = {
  id: 'figures',
  version: '1',
  suggest(article, _ontology, mentions) {
    return { candidates: [...candidatesOf(openText(article, mentions))] };
  },
};

/** What is beyond is a list or no sentence at all. */
const MOST_LETTERS = 2_000;

interface Text {
  readonly article: Prepared;
  readonly known: ReadonlyMap<string, ReadEntity>;
  readonly mentionsOf: (n: number) => readonly Mention[];
  /** Taken apart when first asked for: most sentences have no figure. */
  readonly readAt: (n: number) => Read;
  readonly speechIn: (paragraph: number) => readonly Speech[];
  readonly quotes: (paragraph: number) => readonly Stretch[];
}

function openText(article: Prepared, mentions: Mentions): Text {
  const known = new Map(mentions.entities.map((entity) => [entity.id, entity]));
  const parts = bySentence(article.sentences, mentions);
  const sentences = byParagraph([...article.sentences.entries()].map(([n, { paragraph }]) => ({ n, paragraph })));
  const regions = byParagraph(article.regions);
  const mentionsOf = (n: number) => parts[n] ?? [];
  const readAt = kept((n: number) => readSentence(article, article.sentences[n] as Sentence, { mentions: mentionsOf(n), known }));
  const speechIn = kept((paragraph: number) => (sentences.get(paragraph) ?? []).flatMap(({ n }) => speakersIn(readAt(n))));
  const quotes = kept((paragraph: number) => (regions.get(paragraph) ?? []).flatMap((region) => quotesIn(article.text, region)));
  return { article, known, mentionsOf, readAt, speechIn, quotes };
} // oxfmt-ignore

function byParagraph<T extends { readonly paragraph: number }>(all: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const own = groups.get(one.paragraph);
    if (own === undefined) groups.set(one.paragraph, [one]);
    else own.push(one);
  }
  return groups;
}

function kept<T>(make: (n: number) => T): (n: number) => T {
  const made = new Map<number, T>();
  return (n) => {
    const there = made.get(n);
    if (there !== undefined || made.has(n)) return there as T;
    const one = make(n);
    made.set(n, one);
    return one;
  };
}

function* candidatesOf(text: Text): Generator<Candidate> {
  const { article, known, readAt, speechIn, quotes } = text;
  for (const [n, { start, end, paragraph }] of article.sentences.entries()) {
    const words = article.text.slice(start, Math.min(end, start + MOST_LETTERS));
    const named = namedIn(n, text);
    const names = named.filter(({ kind }) => kind === 'name');
    const rank = rankIn(words, named);
    for (const found of [...figuresIn(words, { named, taken: names }), ...(rank === undefined ? [] : [rank])]) {
      const read = readAt(n);
      const at = start + found.number;
      if (read.dates.some((date) => date.start <= at && at < date.end)) continue;
      const standing = standingAt(read, at);
      if (!isSo(found, standing)) continue;
      const candidate = toFigureCandidate(found, { article, read, standing, known, speech: speechIn(paragraph), quotes: quotes(paragraph) });
      if (candidate !== null) yield candidate;
    }
  }
} // oxfmt-ignore

/** Who is named in a sentence, at its own offsets; what a first "it" refers to, where that is certain. */
function namedIn(n: number, text: Text): Named[] {
  const { article: { sentences, text: whole }, known, mentionsOf } = text;
  const { start, paragraph } = sentences[n] as Sentence;
  const toNamed = ({ entity, kind, ...at }: Mention): Named[] => {
    const type = known.get(entity)?.type;
    return type === undefined ? [] : [{ id: entity, type, kind, start: at.start - start, end: at.end - start }];
  };
  const own = mentionsOf(n).flatMap(toNamed);
  const pronoun = /^[“"]?(It|He|She)(?= )/.exec(whole.slice(start, start + 8));
  if (pronoun === null || sentences[n - 1]?.paragraph !== paragraph) return own;
  const isPerson = pronoun[1] !== 'It';
  const before = mentionsOf(n - 1).flatMap(toNamed).filter(({ type, kind }) => kind !== 'demonym' && (type === 'Person') === isPerson);
  const [first] = before;
  if (first === undefined || before.some(({ id }) => id !== first.id)) return own;
  const via = { start: start + first.start, end: start + first.end };
  return [{ ...first, start: pronoun[0].length - (pronoun[1]?.length ?? 0), end: pronoun[0].length, via }, ...own];
} // oxfmt-ignore

const PLAIN: Standing = { denies: false, reality: 'actual', hedged: false, speakers: [], conditional: false };

/** How the last clause that reaches over the number means what it says. */
function standingAt({ clauses }: Read, at: number): Standing {
  const own = clauses.findLast(({ from, to }) => from <= at && at < to) ?? clauses.findLast(({ from }) => from <= at);
  return own === undefined ? PLAIN : standingOf(own);
} // oxfmt-ignore

/** What is only wished for, denied or supposed is no figure; of an event the plan is. */
function isSo({ subject }: FoundFigure, { denies, reality, conditional }: Standing): boolean {
  if (denies || conditional || reality === 'wanted') return false;
  return reality !== 'planned' || subject.type === 'Event';
}
