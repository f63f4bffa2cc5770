import { reportedDays } from '#contract/article';
import type { Day } from '#contract/days';
import type { Citation, EvidenceArticle, EvidenceClaim, EvidenceStory } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { STATUSES, type Status } from '#contract/ontology';
import { statusOf } from '#contract/support';
import { count } from './count.ts';
import { shownOnly, toDate, toDayWords, toHappened, toMoment, toPeriod } from './days.ts';

type Spoken = Pick<EvidenceClaim, 'voice' | 'speaker' | 'relay' | 'hedged' | 'inferred' | 'corrected'>;

/** How a claim stands, in the words an analyst would write beside it. The first is the status. */
export function toStanding(claim: EvidenceClaim): string[] {
  return [STATUSES[statusOf(claim)].label, ...toVoice(claim)];
}

/** Who speaks, through whom, how surely; what was inferred, and why; and whether an analyst has corrected it. */
export function toVoice({ voice, speaker, relay, hedged, inferred = [], corrected }: Spoken): string[] {
  return [
    voice === 'said' ? `said by ${speaker?.name ?? 'a speaker who is not named'}` : undefined,
    relay === null ? undefined : `relayed by ${relay.name}`,
    hedged === true ? HEDGED : undefined,
    ...inferred.map(({ what, why }) => `${INFERRED[what]} inferred: ${why.replace(/\.$/, '')}`),
    corrected === undefined ? undefined : `corrected by ${corrected.by}`,
  ].filter((words) => words !== undefined);
}

/** The same without its speaker and its reasons, where a row has room for no more. */
export function toShortMarks({ hedged, inferred = [] }: Pick<Spoken, 'hedged' | 'inferred'>): string[] {
  const reasonless = inferred.map(({ what }) => `${INFERRED[what]} inferred`);
  return [...(hedged === true ? [HEDGED] : []), ...new Set(reasonless)];
}

const HEDGED = 'told as likely, not as certain';
const INFERRED = { relation: 'the relation is', date: 'the date is', end: 'one end is' } as const;

/** When it happened or held, as far as the text says; `as of` is when the text shows it true, never a beginning. */
export function toWhen(
  claim: Pick<EvidenceClaim, 'from' | 'to' | 'notBefore' | 'notAfter' | 'asOf'>,
): string {
  const { from, to, notBefore, notAfter, asOf } = claim;
  if (from !== undefined || to !== undefined) return toPeriod(`${from ?? ''}/${to ?? ''}`);
  const bounds = [
    notBefore === undefined ? undefined : `not before ${toDate(notBefore)}`,
    notAfter === undefined ? undefined : `not after ${toDate(notAfter)}`,
  ].filter((bound) => bound !== undefined);
  if (bounds.length > 0) return bounds.join(', ');
  return asOf === undefined ? 'no date is given' : `true as of ${toDate(asOf)}`;
}

export const NO_DATE = 'no date is given';

/** When a relation happened or held; and, where its dates are not told, as of when it is shown true. */
export function toWhenOf(edge: Pick<GraphEdge, 'type' | 'periods' | 'certain' | 'shownOn'>): string {
  const when = toHappened(edge);
  return [when, toShown(shownOnly(edge), { isBeside: when !== '' })].filter(Boolean).join(', ') || NO_DATE;
}

/** "as of June 2023", "as of June 2023, last as of July 2023"; beside what else is told of its time "shown in June 2023". */
export function toShown(days: readonly string[], { isBeside }: { isBeside: boolean }): string {
  const toWords = (day: string) => (isBeside ? toMoment(`${day}/${day}`) : toDate(day));
  const [first, second, ...more] = days.map(toWords);
  if (first === undefined) return '';
  const shown = isBeside ? 'shown ' : 'as of ';
  const last = more.at(-1);
  if (last !== undefined) return `${shown}${first}, last ${isBeside ? '' : 'as of '}${last}`;
  return `${shown}${second === undefined ? first : `${first} and ${second}`}`;
}

type Place = Pick<Citation, 'paragraph' | 'zone' | 'file' | 'column' | 'cites'>;

/** Where it stands: "paragraph 9", "paragraph 3, picture caption"; of a file "row 7, column owner, which cites …". */
export function toPlace({ paragraph, zone, file, column, cites }: Place): string {
  if (zone === 'row')
    return [
      ...(file === undefined ? [] : [file]),
      `row ${paragraph}`,
      ...(column === undefined ? [] : [`column ${column}`]),
      ...(cites === undefined ? [] : [`which cites ${cites}`]),
    ].join(', ');
  if (zone === 'body') return `paragraph ${paragraph}`;
  return `paragraph ${paragraph}, ${zone === 'caption' ? 'picture caption' : zone}`;
}

/** What a status means where these tell it: an imported file is no article. */
export function toMeaning(status: Status, sources: readonly Pick<EvidenceArticle, 'file'>[]): string {
  const files = sources.filter(({ file }) => file !== undefined).length;
  if (status !== 'asserted' || files === 0) return STATUSES[status].meaning;
  return `${files === sources.length ? 'an' : 'an article or an'} imported file states it in its own voice`;
}

/** One line to paste into a report. */
export function toCitationText(article: Omit<EvidenceArticle, 'text'>, at: Place): string {
  return [...toBibliography(article), toPublished(article), toPlace(at), ...toFoundAt(article)].join(', ');
}

/** The same of an article as a whole: "Bo Reed, “A ferry”, The Gazette, 20 June 2023, https://…, read 3 May 2024". */
export function toSourceText(article: Omit<EvidenceArticle, 'text'>): string {
  const { file } = article;
  if (file !== undefined)
    return [
      `the file “${article.title}”`,
      ...makerOf(article),
      toPublished(article),
      `imported by ${file.importedBy}, no article`,
    ].join(', ');
  return [...toBibliography(article), toPublished(article), ...toFoundAt(article)].join(', ');
}

function toBibliography({ authors = [], title, ...source }: Omit<EvidenceArticle, 'text'>): string[] {
  const from = source.publisher.name === '' ? ['publisher not stated'] : makerOf(source);
  return [...authors.map(({ name }) => name), `“${title}”`, ...from];
}

function toFoundAt({ url, retrievedAt }: Pick<EvidenceArticle, 'url' | 'retrievedAt'>): string[] {
  return [
    ...(url === undefined ? [] : [url]),
    ...(retrievedAt === undefined ? [] : [`read ${toDate(retrievedAt)}`]),
  ];
}

/**
 * The clock of the press: when it was first and last reported, as exactly as the articles that did are dated. A day
 * whose article is not at hand is told as it is stored: the earliest possible.
 */
export function toReported(
  { reportedFirst, reportedLast }: Pick<GraphEdge, 'reportedFirst' | 'reportedLast'>,
  articles: readonly EvidenceArticle[],
): string {
  const wordsOf = (day: Day, end: 'first' | 'last'): string => {
    const article = articles.find((one) => reportedDays(one)[end] === day);
    return article === undefined ? toDayWords(day) : toPublished(article);
  };
  const [first, last] = [wordsOf(reportedFirst, 'first'), wordsOf(reportedLast, 'last')];
  return first === last ? first : `first ${first}, last ${last}`;
}

/** An article's day, as exactly as it is known; one that is worked out is told by its months. */
export function toPublished(article: Dated): string {
  const { publishedAt, publishedNotBefore, publishedNotAfter, publishedInferred } = article;
  if (publishedInferred === undefined) return toDate(publishedAt);
  if (publishedNotBefore === undefined || publishedNotAfter === undefined)
    return `about ${toDate(publishedAt)}`;
  const months = [publishedNotBefore, publishedNotAfter].map((day) => day.slice(0, 7));
  const [year, other] = months.map((month) => month.slice(0, 4));
  const [first = '', last = ''] = months.map(toDate);
  if (first === last) return `about ${first}`;
  return `about ${year === other ? first.split(' ')[0] : first} to ${last}`;
}

/** "The Gazette, 20 June 2023": by what a story is known. */
export function toStorySource({ article, story }: Pick<EvidenceStory, 'article' | 'story'>): string {
  if (article === null) return `an original that is not loaded (${story})`;
  const told =
    article.file === undefined
      ? [article.publisher.name]
      : [`the file “${article.title}”`, ...makerOf(article)];
  return [...told, toPublished(article)].join(', ');
}

/** Of a file of which nobody is named as its maker, the file itself speaks. */
export function makerOf({ id, publisher }: Pick<EvidenceArticle, 'id' | 'publisher'>): string[] {
  return publisher.id === id ? [] : [publisher.name];
}

/** "2 articles, 1 file": what is told in a file is never counted as an article. */
export function toSourceCount(sources: readonly Pick<EvidenceArticle, 'file'>[]): string {
  const files = sources.filter(({ file }) => file !== undefined).length;
  const articles = sources.length - files;
  return [
    ...(articles > 0 || files === 0 ? [count(articles, 'article', 'articles')] : []),
    ...(files > 0 ? [count(files, 'imported file', 'imported files')] : []),
  ].join(', ');
}

type Dated = Pick<
  EvidenceArticle,
  'publishedAt' | 'publishedNotBefore' | 'publishedNotAfter' | 'publishedInferred'
>;
