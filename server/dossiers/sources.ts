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
    story: toStories([...stories], { id, lettered }),
    voices: [...voices].toSorted(),
    grade: reliability === null ? toGradeLabel(null) : toGiven(reliability),
    lines: [...new Set(own.flatMap((claim) => lines.get(claim.id) ?? []))].toSorted((one, other) => one - other),
  };
} // oxfmt-ignore

/** What is partly its own is a source beside the others for that part alone. */
function toStories(stories: readonly string[], who: Parameters<typeof toStory>[1]): string {
  const others = stories.filter((story) => story !== who.id).map((story) => toStory(story, who));
  if (others.length === stories.length) return others.join('; ');
  if (others.length === 0) return 'a story of its own';
  return `in part a story of its own; in part it ${others.join('; in part it ')} for that`;
}

/** Two articles of one story are one source. */
function toStory(story: string, { lettered }: { id: string; lettered: ReadonlyMap<string, string> }): string {
  const letter = lettered.get(story);
  return letter === undefined
    ? `repeats an original that is not cited here (${story})`
    : `repeats the story of ${letter}, and is no source beside it`;
}
