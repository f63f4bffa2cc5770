import type { Day } from '#contract/days';
import type { Citation, EvidenceArticle, EvidenceClaim, LinesEvidence } from '#contract/evidence';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { toTail } from '#contract/phrases';
import type { NotedLine, Source } from '#export/picture/content';
import { count } from '../../client/words/count.ts';
import {
  NO_DATE,
  toPlace,
  toShortMarks,
  toSourceText,
  toVoice,
  toWhenOf,
} from '../../client/words/evidence.ts';
import { toFirstWords } from '../../client/words/first-words.ts';
import { toTensePhrase } from '../../client/words/past.ts';
import { toStatusWords, toSupport } from '../../client/words/relation.ts';
import { toUncounted } from '../../client/words/support.ts';
import { agreeing } from '../../client/words/who-or-which.ts';

/** A line of a picture with the relations it stands for: one, or several that a closed group gathers. */
export interface Noted {
  readonly n: number;
  readonly edges: readonly GraphEdge[];
  /** How many relations it stands for beside these. */
  readonly more?: number;
}

interface Told {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly evidence: Pick<LinesEvidence, 'lines' | 'claims' | 'articles'>;
  readonly asOf: Day | null;
  /** At most so many words of a passage are quoted; 0 = none. */
  readonly words: number;
}

/** The list that footnotes lead to, and the sources it names by letters. */
export function toCited(
  noted: readonly Noted[],
  told: Told,
): { lines: NotedLine[]; sources: Source[]; unquoted: number } {
  const claims = new Map(told.evidence.claims.map((claim) => [claim.id, claim]));
  const byLine = new Map(told.evidence.lines.map((line) => [line.key, line]));
  const ofEdges = (edges: readonly GraphEdge[]): EvidenceClaim[] =>
    edges.flatMap(({ key }) => (byLine.get(key)?.claims ?? []).flatMap((id) => claims.get(id) ?? []));
  const cited = new Set(
    noted.flatMap(({ edges }) => ofEdges(edges).flatMap(({ at }) => at.map(({ article }) => article))),
  );
  const articles = told.evidence.articles.filter(({ id }) => cited.has(id)).toSorted(byDay);
  const letters = new Map(articles.map(({ id }, at) => [id, toLetters(at)]));
  let unquoted = 0;
  const lines = noted.map(({ n, edges, more: others = 0 }): NotedLine => {
    const own = ofEdges(edges);
    const more = edges.reduce((sum, { key }) => sum + (byLine.get(key)?.total ?? 0), 0) - own.length;
    const { passages, absent } = told.words === 0 ? { passages: [], absent: 0 } : quoteByLetter(own, { letters, most: told.words });
    unquoted += absent;
    return {
      n,
      says: [...edges.map((edge) => toGathered(edge, ofEdges([edge]), { told, letters, isOne: edges.length === 1 })), others > 0 ? `and ${count(others, 'more relation', 'more relations')}, with sources not listed here` : ''].filter(Boolean).join('; '),
      places: [edges.length === 1 ? toPlaces(own, letters) : '', more > 0 ? `${count(more, 'more claim', 'more claims')} of it not listed here` : ''].filter(Boolean).join('; '),
      passages,
    };
  });
  return { lines, sources: articles.map((article) => ({ letter: letters.get(article.id) ?? '', text: toSourceText(article) })), unquoted };
} // oxfmt-ignore

/** Of several statements each has its own places beside it. */
function toGathered(
  edge: GraphEdge,
  claims: readonly EvidenceClaim[],
  { told, letters, isOne }: { told: Told; letters: ReadonlyMap<string, string>; isOne: boolean },
): string {
  const sentence = toSentence(edge, claims, told);
  return isOne ? sentence : `${sentence} – ${toPlaces(claims, letters)}`;
}

/** "Ada met Bo in May 2023 (said, 2 stories, 3 voices; not counted: 1 told less firmly)": what is cited adds up. */
function toSentence(edge: GraphEdge, claims: readonly EvidenceClaim[], told: Told): string {
  const uncounted = toUncounted(edge, claims);
  const beside = uncounted === '' ? '' : `; not counted: ${uncounted}`;
  const voices = toVoices(claims);
  const said = voices === '' ? '' : `; ${voices}`;
  const when = toWhenOf(edge);
  return `${toBareSentence(edge, told)} (${when === NO_DATE ? '' : `${when}; `}${toStatusWords(edge, told.asOf)}, ${toSupport(edge)}${said}${beside})`;
}

/** Whoever is heard in a line told very often is told by the number of the others. */
const MOST_VOICES = 4;

/**
 * "said by Ada; said by Bo, relayed by the Gazette, the date is inferred, the relation is inferred in part": each voice
 * once, without the reasons.
 */
function toVoices(claims: readonly EvidenceClaim[]): string {
  const heard = new Map<string, string[][]>();
  for (const { inferred = [], ...claim } of claims) {
    const voice = toVoice(claim).join(', ');
    heard.set(voice, [...(heard.get(voice) ?? []), toShortMarks({ inferred })]);
  }
  const all = [...heard]
    .map(([voice, marks]) => [...(voice === '' ? [] : [voice]), ...toCommonMarks(marks)].join(', '))
    .filter(Boolean);
  const more = all.length - MOST_VOICES;
  return [...all.slice(0, MOST_VOICES), ...(more > 0 ? [`${more} more are heard`] : [])].join('; ');
}

/** Of several claims of one voice: a mark that not all of them have holds in part. */
function toCommonMarks(claims: readonly (readonly string[])[]): string[] {
  return [...new Set(claims.flat())].map((mark) =>
    claims.every((marks) => marks.includes(mark)) ? mark : `${mark} in part`,
  );
}

/** "Ada met Bo in May 2023". */
export function toBareSentence(edge: GraphEdge, { nodes, asOf }: Pick<Told, 'nodes' | 'asOf'>): string {
  const nameOf = (id: string): string => nodes.get(id)?.name ?? id;
  const verb = agreeing(toTensePhrase(edge, { turned: false, asOf }), nodes.get(edge.from));
  return [nameOf(edge.from), verb, nameOf(edge.to), toTail(edge)].filter(Boolean).join(' ');
}

/** "A, paragraph 3, paragraph 5; C, paragraph 2 (picture caption)": each place once, in the order of the letters. */
function toPlaces(claims: readonly EvidenceClaim[], letters: ReadonlyMap<string, string>): string {
  const places = new Map<string, Map<string, number>>();
  for (const at of claims.flatMap((claim) => claim.at)) {
    const own = places.get(at.article) ?? new Map<string, number>();
    places.set(at.article, own.set(toPlace(at), at.paragraph));
  }
  return [...letters]
    .flatMap(([article, letter]) => {
      const own = places.get(article);
      if (own === undefined) return [];
      const told = [...own].toSorted(([, one], [, other]) => one - other).map(([words]) => words);
      // A comma parts places: within one it would be read as two.
      const bare = told.map((words) => words.replace(/, (.*)$/u, ' ($1)'));
      return [`${letter}, ${bare.join(', ')}`];
    })
    .join('; ');
}

/** The same behind the letter of its source, as they stand in it. */
function quoteByLetter(
  claims: readonly EvidenceClaim[],
  { letters, most }: { letters: ReadonlyMap<string, string>; most: number },
): { passages: string[]; absent: number } {
  const all = [...letters].map(([article, letter]) => {
    const of = claims.map((claim) => ({ ...claim, at: claim.at.filter((at) => at.article === article) }));
    const { passages, absent } = quote(of, most);
    return { passages: passages.map((passage) => `${letter}: “${passage}”`), absent };
  });
  return {
    passages: all.flatMap(({ passages }) => passages),
    absent: all.reduce((sum, { absent }) => sum + absent, 0),
  };
}

/** Each passage once, cut after so many words; how many places have no text at hand. */
export function quote(
  claims: readonly EvidenceClaim[],
  most: number,
): { passages: string[]; absent: number } {
  const places = claims.flatMap(({ at }) => at);
  const texts = new Set(places.flatMap(({ passage }) => (passage === null ? [] : [passage.match])));
  return { passages: [...texts].map((text) => toFirstWords(text, most)), absent: places.filter(isAbsent).length };
} // oxfmt-ignore

/** Its words are not at hand; the row of a file has none. */
export function isAbsent({ passage, zone }: Citation): boolean {
  return passage === null && zone !== 'row';
}

export function byDay(one: EvidenceArticle, other: EvidenceArticle): number {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function toLetters(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : toLetters(Math.floor(at / 26) - 1) + last;
}
