import type { EvidenceArticle, EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import type { DossierClaim, DossierLine, DossierSource } from '#export/dossier/dossier';
import { toCheckedWords } from '../../client/words/checks.ts';
import { toPlace, toReported, toStanding, toWhenOf } from '../../client/words/evidence.ts';
import { countWords } from '../../client/words/first-words.ts';
import { toGiven, toGradeLabel } from '../../client/words/grades.ts';
import { claimsOf } from '../../client/words/path-sentence.ts';
import { toStatusWords, toSupport } from '../../client/words/relation.ts';
import { toUncounted } from '../../client/words/support.ts';
import { isAbsent, quote } from '../pictures/cited.ts';
import type { Matter } from './matter.ts';
import { toGuardedSentence } from './says.ts';
import { toLettered, toSources } from './sources.ts';

export interface Listed {
  readonly lines: readonly DossierLine[];
  readonly sources: readonly DossierSource[];
  /** Places that were to be quoted and whose text is not at hand. */
  readonly unquoted: number;
  readonly quoted: { readonly passages: number; readonly words: number };
}

/** Each line with all that carries it, and the sources that it leads to; yields after each line. */
export function* toListed(matter: Matter): Generator<undefined, Listed> {
  const { evidence, numbered, options } = matter;
  const lettered = toLettered(evidence.articles);
  const within: Within = {
    matter,
    lettered,
    articles: new Map(evidence.articles.map((article) => [article.id, article])),
    totals: new Map(evidence.lines.map(({ key, total }) => [key, total])),
  };
  const parts = numbered.flatMap(({ n, edges }) =>
    edges.map((edge, at) => ({ edge, n, part: edges.length === 1 ? null : { at: at + 1, of: edges.length } })),
  );
  const lines: DossierLine[] = [];
  for (const one of parts) {
    lines.push(toLine(one, within));
    yield;
  }
  const passages = lines.flatMap(({ claims }) => claims.flatMap((claim) => claim.passages));
  return {
    lines,
    sources: toSources(matter, lettered),
    unquoted: options.passages === 0 ? 0 : evidence.claims.flatMap(({ at }) => at).filter(isAbsent).length,
    quoted: { passages: passages.length, words: passages.reduce((sum, text) => sum + countWords(text), 0) },
  };
} // oxfmt-ignore

interface Within {
  readonly matter: Matter;
  /** The letters of the sources by their ids. */
  readonly lettered: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, EvidenceArticle>;
  /** How many claims carry each line, listed or not. */
  readonly totals: ReadonlyMap<string, number>;
}

interface Numbered extends Pick<DossierLine, 'n' | 'part'> {
  readonly edge: GraphEdge;
}

function toLine({ edge, n, part }: Numbered, within: Within): DossierLine {
  const { evidence, asOf, checks, nodes } = within.matter;
  const claims = claimsOf(edge, evidence);
  const uncounted = toUncounted(edge, claims);
  const more = (within.totals.get(edge.key) ?? 0) - claims.length;
  const cited = new Set(claims.flatMap(({ at }) => at.map(({ article }) => article)));
  return {
    n,
    key: edge.key,
    part,
    says: toGuardedSentence(edge, { nodes, asOf }),
    standing: toStatusWords(edge, asOf),
    when: toWhenOf(edge),
    reported: toReported(edge, [...cited].flatMap((id) => within.articles.get(id) ?? [])),
    support: toSupport(edge),
    grade: toGrade(edge),
    checked: toCheckedWords(checks.get(edge.key)),
    claims: claims.map((claim) => toClaim(claim, within)),
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

function toClaim(claim: EvidenceClaim, { matter, lettered }: Pick<Within, 'matter' | 'lettered'>): DossierClaim {
  const graded = claim.credibility === null ? [] : [`claim ${toGiven(claim.credibility)}`];
  const places = claim.at.toSorted((one, other) => one.paragraph - other.paragraph);
  const seen = new Map(
    places.map((place) => {
      const told = { letter: lettered.get(place.article) ?? '', place: toPlace(place) };
      return [`${told.letter} ${told.place}`, told];
    }),
  );
  const { passages: most } = matter.options;
  return {
    says: claim.says,
    standing: [...toStanding(claim), ...graded].join('; '),
    places: [...seen.values()].toSorted((one, other) => byLetter(one.letter, other.letter)),
    passages: most === 0 ? [] : quote([claim], most).passages,
  };
} // oxfmt-ignore

/** "B" before "AA". */
function byLetter(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one === other ? 0 : 1;
}
