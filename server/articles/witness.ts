import { reportedDays, type Article, type Span } from '#contract/article';
import { dayRange } from '#contract/days';
import { isFile, type FilePlace, type SourceClaim, type SourcePackage } from '#contract/file-source';
import { bestGiven, neededOf } from '#contract/grades';
import type { Witness } from './fold.ts';
import type { Judged } from '../judgements/judgements.ts';
import { identityOf, relationKey, type Resolve } from './key.ts';
import { captionsIn, copiesIn, storyOf, type ArticleFacts, type Stretch } from './stories.ts';

/** What a claim is read against: the articles, and the ids and grades as judgements have left them. */
export interface Reading extends Pick<Judged, 'resolve' | 'reliabilityOf' | 'credibilityOf'> {
  articles: ReadonlyMap<string, ArticleFacts>;
}

export function toWitness(claim: SourceClaim, reading: Reading): Witness {
  const article = articleOf(claim.id);
  const { reported, captions } = known(article, reading);
  const stories = storiesOf(claim.at, article, reading);
  const identity = identityOf(claim, reading.resolve);
  // A copied passage is its first publisher's, as its voice is; one that is not known has no grade.
  const reliabilities = stories.map((story) =>
    reading.reliabilityOf(reading.articles.get(story)?.publisher ?? story),
  );
  const credibility = reading.credibilityOf(claim.id);
  return {
    claim,
    identity,
    key: relationKey(identity),
    reported: 'reported' in claim && claim.reported !== undefined ? dayRange(claim.reported) : reported,
    caption: claim.at.every((place) => isIn(place, captions)),
    stories,
    voices: voicesOf(claim.attributedTo, stories, reading),
    reliability: bestGiven(reliabilities),
    credibility,
    neededReliability: neededOf(reliabilities),
    neededCredibility: credibility,
  };
}

function isIn(place: Span | FilePlace, captions: readonly Stretch[]): boolean {
  if (!isSpan(place)) return place.caption === true;
  return captions.some((one) => one.start <= place.start && place.end <= one.end);
}

/** The key a claim has under these ids, whatever else is known. */
export function keyOf(claim: SourceClaim, resolve: Resolve): string {
  return relationKey(identityOf(claim, resolve));
}

/** The root article of each span, in the spans' order. */
export function storiesOf(
  spans: readonly (Span | FilePlace)[],
  article: string,
  { articles }: Reading,
): string[] {
  return spans.map((span) => storyOf(span, { article, articles }));
}

/** `article/x` of the claim `article/x/c1`, the figure `article/x/f1`. */
export function articleOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

type Told = Omit<ArticleFacts, 'copies' | 'captions' | 'reported'> &
  Pick<Article, 'publishedAt' | 'publishedNotBefore' | 'publishedNotAfter'>;

export function toArticleFacts(
  article: Told,
  { spans, captions }: { spans: readonly Span[]; captions: readonly Stretch[] },
): ArticleFacts {
  const { id, publisher } = article;
  return { id, publisher, reported: reportedDays(article), copies: copiesIn(spans), captions };
}

/** What is known of the source of a package: an article, or a file, which neither copies nor has captions. */
export function factsOf({ article, claims, figures }: SourcePackage): ArticleFacts {
  if (isFile(article)) return toArticleFacts(article, { spans: [], captions: [] });
  const spans = [...claims, ...figures].flatMap(({ at }): (Span | FilePlace)[] => at).filter(isSpan);
  return toArticleFacts(article, { spans, captions: captionsIn(article.regions) });
}

export function isSpan(place: Span | FilePlace): place is Span {
  return 'start' in place;
}

/** An original that is not loaded speaks under its own id: its publisher is not known yet. */
function voicesOf(
  speaker: string | undefined,
  stories: readonly string[],
  { resolve, articles }: Reading,
): string[] {
  if (speaker !== undefined) return [resolve(speaker)];
  return stories.map((story) => resolve(articles.get(story)?.publisher ?? story));
}

function known(article: string, { articles }: Reading): ArticleFacts {
  const facts = articles.get(article);
  if (facts === undefined) throw new RangeError(`${article} was not read before its claims`);
  return facts;
}
