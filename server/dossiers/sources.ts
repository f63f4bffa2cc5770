import type { EvidenceArticle, EvidenceClaim } from '#contract/evidence';
import type { DossierSource } from '#export/dossier/dossier';
import { toSourceText } from '../../client/words/evidence.ts';
import { toGiven, toGradeLabel } from '../../client/words/grades.ts';
import { byDay, toLetters } from '../pictures/cited.ts';
import type { Matter } from './matter.ts';

/** The letter of each source by its id, in the order of their days. */
export function toLettered(articles: readonly EvidenceArticle[]): ReadonlyMap<string, string> {
  return new Map(articles.toSorted(byDay).map(({ id }, at) => [id, toLetters(at)]));
}

/** What stands in it, and where each of that leads: looked up once for all sources. */
interface Told {
  readonly lettered: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, readonly EvidenceClaim[]>;
  /** The numbers of the lines that a claim carries. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
}

/** The sources of all lines, in the order of their letters. */
export function toSources(
  { evidence, numbers }: Pick<Matter, 'evidence' | 'numbers'>,
  lettered: ReadonlyMap<string, string>,
): DossierSource[] {
  const [claims, lines] = [new Map<string, EvidenceClaim[]>(), new Map<string, number[]>()];
  for (const claim of evidence.claims)
    for (const id of new Set(claim.at.map(({ article }) => article))) add(claims, id, claim);
  for (const { key, claims: ids } of evidence.lines)
    for (const id of ids) add(lines, id, numbers.get(key) ?? 0);
  return evidence.articles.toSorted(byDay).map((article) => toSource(article, { lettered, claims, lines }));
}

function add<T>(lists: Map<string, T[]>, id: string, one: T): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [one]);
  else list.push(one);
}

function toSource(article: EvidenceArticle, { lettered, claims, lines }: Told): DossierSource {
  const { id, reliability } = article;
  const own = claims.get(id) ?? [];
  const stories = new Set(own.flatMap(({ at }) => at.flatMap((one) => (one.article === id ? [one.story] : []))));
  const voices = new Set(own.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])));
  return {
    letter: lettered.get(id) ?? '',
    text: toSourceText(article),
    story: [...stories].map((story) => toStory(story, { id, lettered })).join('; '),
    voices: [...voices].toSorted(),
    grade: reliability === null ? toGradeLabel(null) : toGiven(reliability),
    lines: [...new Set(own.flatMap((claim) => lines.get(claim.id) ?? []))].toSorted((one, other) => one - other),
  };
} // oxfmt-ignore

/** Two articles of one story are one source. */
function toStory(
  story: string,
  { id, lettered }: { id: string; lettered: ReadonlyMap<string, string> },
): string {
  if (story === id) return 'a story of its own';
  const letter = lettered.get(story);
  return letter === undefined
    ? `repeats an original that is not cited here (${story})`
    : `repeats the story of ${letter}, and is no source beside it`;
}
