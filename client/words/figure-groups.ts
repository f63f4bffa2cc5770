import { dayRange } from '#contract/days';
import type { Evidence, EvidenceArticle, EvidenceFigure, EvidenceStory } from '#contract/evidence';
import { compareFigures, comparisonKey, type Comparison } from '#contract/figures';
import { toShortMarks, toStorySource } from './evidence.ts';

export interface FigureGroup {
  key: string;
  /** By the day as of which they hold, then as reported. */
  figures: readonly EvidenceFigure[];
  /** Pairs of which both cannot be right. */
  clashes: readonly (readonly [EvidenceFigure, EvidenceFigure])[];
  /** Pairs that differ, of which one is told as about so much. */
  doubtful: FigureGroup['clashes'];
  /** Different at different days, which is no contradiction. */
  changed: boolean;
}

/** Figures that measure the same, held against each other two by two. */
export function toFigureGroups({ figures }: Pick<Evidence, 'figures'>): FigureGroup[] {
  const wholes = new Map(figures.map((figure) => [figure.id, figure]));
  const keyOf = (figure: EvidenceFigure) => comparisonKey(figure, wholes);
  const keys = [...new Set(figures.map(keyOf))];
  return keys.map((key) => {
    const alike = figures
      .filter((figure) => keyOf(figure) === key)
      .toSorted((a, b) => dayRange(a.asOf).first - dayRange(b.asOf).first);
    const pairs = alike.flatMap((a, at) => alike.slice(at + 1).map((b) => [a, b] as const));
    const those = (comparison: Comparison) => pairs.filter(([a, b]) => compareFigures(a, b) === comparison);
    return {
      key,
      figures: alike,
      clashes: those('clash'),
      doubtful: those('perhaps'),
      changed: those('change').length > 0,
    };
  });
}

/** The speaker; where the article speaks itself, its publisher. */
export function toTeller({ speaker, at }: EvidenceFigure, articles: readonly EvidenceArticle[]): string {
  if (speaker !== null) return speaker.name;
  const article = articles.find(({ id }) => id === at[0]?.article);
  return article?.publisher.name ?? 'an article that is not loaded';
}

/** What makes a figure weigh less than a bare one: "told as likely, not as certain", "repeats The Gazette, June 2023". */
export function toFigureMarks(figure: EvidenceFigure, byStory: readonly EvidenceStory[]): string[] {
  const isCopy = figure.at.length > 0 && figure.at.every(({ article, story }) => article !== story);
  const stories = isCopy ? [...new Set(figure.at.map(({ story }) => story))] : [];
  const repeats = stories.map((story) => {
    const known = byStory.find((one) => one.story === story);
    return `repeats ${toStorySource(known ?? { story, article: null })}`;
  });
  return [...toShortMarks(figure), ...repeats];
}
