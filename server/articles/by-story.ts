import { reportedDays } from '#contract/article';
import type { Day } from '#contract/days';
import type { EvidenceArticle, EvidenceClaim, EvidenceFigure, EvidenceStory } from '#contract/evidence';
import { articleOf } from './witness.ts';

type Articles = ReadonlyMap<string, EvidenceArticle>;
type Told = Pick<EvidenceClaim, 'id' | 'at'>;

interface Shown {
  claims: readonly EvidenceClaim[];
  figures: readonly EvidenceFigure[];
  /** Those that tell it, and the roots of what they copy. */
  articles: Articles;
}

/** By the earliest day of their report, then by article, then as they stand in its text. */
export function inOrderOfReport<T extends Told>(told: readonly T[], articles: Articles): T[] {
  return told.toSorted((a, b) => {
    const [one, other] = [articleOf(a.id), articleOf(b.id)];
    return byReport(one, other, articles) || startOf(a) - startOf(b) || numberOf(a) - numberOf(b);
  });
}

/** Each story with what is told in it, oldest first. What is in order stays so. */
export function groupByStory({ claims, figures, articles }: Shown): EvidenceStory[] {
  const stories = new Map<string, EvidenceStory>();
  const storiesOf = ({ at }: Told): EvidenceStory[] =>
    [...new Set(at.map(({ story }) => story))].map((story) => {
      const known = stories.get(story) ?? emptyStory(story, articles);
      stories.set(story, known);
      return known;
    });
  for (const claim of claims) {
    const list = claim.stance === 'denies' ? 'denials' : 'claims';
    for (const story of storiesOf(claim)) story[list].push(claim.id);
  }
  for (const figure of figures) for (const story of storiesOf(figure)) story.figures.push(figure.id);
  for (const { story, article } of [...claims, ...figures].flatMap(({ at }) => at)) {
    const repeated = stories.get(story)?.repeatedBy;
    if (article !== story && repeated?.includes(article) === false) repeated.push(article);
  }
  for (const { repeatedBy } of stories.values()) repeatedBy.sort((a, b) => byReport(a, b, articles));
  return [...stories.values()].toSorted(
    (a, b) => toldOn(a, articles) - toldOn(b, articles) || compare(a.story, b.story),
  );
}

function emptyStory(story: string, articles: Articles): EvidenceStory {
  const article = articles.get(story) ?? null;
  return { story, article, claims: [], denials: [], figures: [], repeatedBy: [] };
}

/** An original that is not loaded is no younger than the first copy of it. */
function toldOn({ story, article, repeatedBy }: EvidenceStory, articles: Articles): Day {
  return article === null ? dayOf(repeatedBy[0] ?? story, articles) : dayOf(story, articles);
}

function byReport(a: string, b: string, articles: Articles): number {
  return dayOf(a, articles) - dayOf(b, articles) || compare(a, b);
}

function dayOf(id: string, articles: Articles): Day {
  const article = articles.get(id);
  return article === undefined ? 0 : reportedDays(article).first;
}

function startOf({ at }: Told): number {
  return at[0]?.start ?? 0;
}

/** 12 of `article/x/c12`. */
function numberOf({ id }: Told): number {
  return Number(id.slice(id.lastIndexOf('/') + 2));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
