import type { ArticleAccount } from '#contract/account';
import { byPlace, type Stretch } from './spans.ts';
import type { Told } from './told.ts';

/** Claims and figures in the order in which a reader meets them. */
export function inReadingOrder({ claims, figures }: Pick<ArticleAccount, 'claims' | 'figures'>): Told[] {
  return [...claims, ...figures].toSorted((a, b) => byPlace(firstPlace(a), firstPlace(b)));
}

/** Those that stand on this very passage. */
export function toldAt(all: readonly Told[], { start, end }: Stretch): Told[] {
  return all.filter(({ at }) => at.some((place) => place.start === start && place.end === end));
}

interface Standpoint {
  chosen: readonly string[];
  /** Where the reader looks; it counts while nothing is chosen. */
  look: Stretch | null;
  step: 1 | -1;
}

/** The next one after what is chosen, or before it; at an end it stays there. */
export function neighbourOf(all: readonly Told[], { chosen, look, step }: Standpoint): Told | undefined {
  const isChosen = new Set(chosen);
  const isHere = ({ id }: Told) => isChosen.has(id);
  const isAhead = (told: Told) => look === null || firstPlace(told).start >= look.start;
  if (!all.some(isHere)) {
    const ahead = all.findIndex(isAhead);
    if (step === 1) return ahead === -1 ? all.at(-1) : all[ahead];
    return look === null ? all.at(-1) : all[Math.max(0, (ahead === -1 ? all.length : ahead) - 1)];
  }
  const index = step === 1 ? all.findLastIndex(isHere) + 1 : all.findIndex(isHere) - 1;
  return all[Math.min(all.length - 1, Math.max(0, index))];
}

export function firstPlace({ at }: Told): Stretch {
  return at[0] ?? { start: 0, end: 0 };
}
