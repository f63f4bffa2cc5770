import type { Mention, Stretch } from '#contract/article';
import type { ReadEntity } from '#contract/reading';
import { groupBy } from '../../articles/group-by.ts';
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
  const sentences = groupBy(article.sentences.keys(), (n) => article.sentences[n]?.paragraph);
  const regions = groupBy(article.regions.filter(({ paragraph }) => sentences.has(paragraph)), ({ paragraph }) => paragraph);
  const mentionsOf = (n: number) => parts[n] ?? [];
  const read = (n: number) => readSentence(article, article.sentences[n] as Sentence, { mentions: mentionsOf(n), known });
  const speechIn = latest((paragraph: number) => (sentences.get(paragraph) ?? []).flatMap((n) => speakersIn(read(n))));
  const quotes = latest((paragraph: number) => (regions.get(paragraph) ?? []).flatMap((region) => quotesIn(article.text, region)));
  return { article, known, mentionsOf, readAt: latest(read), speechIn, quotes };
} // oxfmt-ignore

/** Made once for all who ask in a row: the text is read from its beginning to its end, and nothing of it is held. */
function latest<T>(make: (n: number) => T): (n: number) => T {
  let kept: { readonly n: number; readonly made: T } | undefined;
  return (n) => {
    if (kept?.n !== n) kept = { n, made: make(n) };
    return kept.made;
  };
}

function* candidatesOf(text: Text): Generator<Candidate> {
  const { article, known, readAt, speechIn, quotes } = text;
  for (const [n, { start, end, paragraph }] of article.sentences.entries()) {
    const words = article.text.slice(start, end);
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

/** What is only wished for, denied or supposed is no figure; a plan is where its measure says so. */
function isSo({ planned }: FoundFigure, { denies, reality, conditional }: Standing): boolean {
  if (denies || conditional || reality === 'wanted') return false;
  return reality !== 'planned' || planned;
}
