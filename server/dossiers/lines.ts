import type { EvidenceArticle, EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import type { DossierClaim, DossierLine, DossierSource } from '#export/dossier/dossier';
import { toCheckedWords } from '../../client/words/checks.ts';
import { toPlace, toPublished, toReported, toStanding, toWhenOf } from '../../client/words/evidence.ts';
import { toGiven, toGradeLabel } from '../../client/words/grades.ts';
import { claimsOf } from '../../client/words/path-sentence.ts';
import { toStatusWords, toSupport } from '../../client/words/relation.ts';
import { toUncounted } from '../../client/words/support.ts';
import { byDay, quote, toLetters } from '../pictures/cited.ts';
import type { Matter } from './matter.ts';
import { toGuardedSentence } from './says.ts';

export interface Listed {
  readonly lines: readonly DossierLine[];
  readonly sources: readonly DossierSource[];
  /** Places that were to be quoted and whose text is not at hand. */
  readonly unquoted: number;
  readonly quoted: { readonly passages: number; readonly words: number };
}

/** Each line with all that carries it, and the sources that it leads to. */
export function toListed(matter: Matter): Listed {
  const { evidence, numbered } = matter;
  const articles = evidence.articles.toSorted(byDay);
  const letters = new Map(articles.map(({ id }, at) => [id, toLetters(at)]));
  const lines = numbered.flatMap(({ n, edges }) =>
    edges.map((edge, at) => {
      const part = edges.length === 1 ? null : { at: at + 1, of: edges.length };
      return toLine(edge, { n, part, matter, letters });
    }),
  );
  const passages = lines.flatMap(({ claims }) => claims.flatMap((claim) => claim.passages));
  const wanted = matter.options.passages > 0;
  const absent = evidence.claims.flatMap(({ at }) => at).filter(({ passage }) => passage === null).length;
  return {
    lines,
    sources: articles.map((article) => toSource(article, { matter, letters })),
    unquoted: wanted ? absent : 0,
    quoted: {
      passages: passages.length,
      words: passages.reduce((sum, text) => sum + text.split(/\s+/u).length, 0),
    },
  };
}

interface Within {
  readonly n: number;
  readonly part: DossierLine['part'];
  readonly matter: Matter;
  readonly letters: ReadonlyMap<string, string>;
}

function toLine(edge: GraphEdge, { n, part, matter, letters }: Within): DossierLine {
  const { evidence, asOf, checks, nodes } = matter;
  const claims = claimsOf(edge, evidence);
  const total = evidence.lines.find(({ key }) => key === edge.key)?.total ?? 0;
  const uncounted = toUncounted(edge, claims);
  const more = total - claims.length;
  return {
    n,
    part,
    says: toGuardedSentence(edge, { nodes, asOf }),
    standing: toStatusWords(edge, asOf),
    when: toWhenOf(edge),
    reported: toReported(edge, evidence.articles),
    support: toSupport(edge),
    grade: toGrade(edge),
    checked: toCheckedWords(checks.get(edge.key)),
    claims: claims.map((claim) => toClaim(claim, { matter, letters })),
    notes: [
      uncounted === '' ? '' : `Not counted among its stories and voices: ${uncounted}.`,
      more > 0 ? `${more} more ${more === 1 ? 'claim' : 'claims'} of it not listed here.` : '',
      claims.length === 0 ? 'Its evidence was not at hand.' : '',
      edge.derivedFrom.length === 0 ? '' : 'It stands for other lines, which say it piece by piece: the claims are theirs.',
    ].filter(Boolean),
  };
} // oxfmt-ignore

/** "source B usually reliable, claim 2 probably true"; "not graded". */
function toGrade({ reliability, credibility }: GraphEdge): string {
  if (reliability === null && credibility === null) return toGradeLabel(null);
  return `source ${toGradeLabel(reliability)}, claim ${toGradeLabel(credibility)}`;
}

function toClaim(claim: EvidenceClaim, { matter, letters }: Pick<Within, 'matter' | 'letters'>): DossierClaim {
  const graded = claim.credibility === null ? [] : [`claim ${toGiven(claim.credibility)}`];
  const places = claim.at.toSorted((one, other) => one.paragraph - other.paragraph);
  const seen = new Map(
    places.map(({ article, paragraph, zone }) => {
      const told = { letter: letters.get(article) ?? '', place: toPlace({ paragraph, zone }) };
      return [`${told.letter} ${told.place}`, told];
    }),
  );
  const { passages: most } = matter.options;
  return {
    says: claim.says,
    standing: [...toStanding(claim), ...graded].join('; '),
    places: [...seen.values()].toSorted((one, other) => (one.letter < other.letter ? -1 : one.letter === other.letter ? 0 : 1)),
    passages: most === 0 ? [] : quote([claim], most).passages,
  };
} // oxfmt-ignore

function toSource(article: EvidenceArticle, { matter, letters }: Pick<Within, 'matter' | 'letters'>): DossierSource {
  const { id, title, publisher, url, reliability } = article;
  const { evidence, numbers } = matter;
  const own = evidence.claims.filter(({ at }) => at.some((one) => one.article === id));
  const ids = new Set(own.map((claim) => claim.id));
  const lines = evidence.lines.filter(({ claims }) => claims.some((claim) => ids.has(claim)));
  const stories = new Set(own.flatMap(({ at }) => at.flatMap((one) => (one.article === id ? [one.story] : []))));
  const voices = new Set(own.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])));
  return {
    letter: letters.get(id) ?? '',
    title,
    publisher: publisher.name === '' ? 'publisher not stated' : publisher.name,
    published: toPublished(article),
    url: url ?? null,
    story: [...stories].map((story) => toStory(story, { id, letters })).join('; '),
    voices: [...voices].toSorted(),
    grade: reliability === null ? toGradeLabel(null) : toGiven(reliability),
    lines: [...new Set(lines.flatMap(({ key }) => numbers.get(key) ?? []))].toSorted((one, other) => one - other),
  };
} // oxfmt-ignore

/** Two articles of one story are one source. */
function toStory(
  story: string,
  { id, letters }: { id: string; letters: ReadonlyMap<string, string> },
): string {
  if (story === id) return 'a story of its own';
  const letter = letters.get(story);
  return letter === undefined
    ? `repeats an original that is not cited here (${story})`
    : `repeats the story of ${letter}, and is no source beside it`;
}
