import type { Lane, RuleMeasure } from '#contract/reading';
import { RULES } from './claims/packs/all.ts';
import { SHAPES } from './claims/shapes.ts';
import { TITLE_RULES } from './claims/title-rules.ts';
import { MEASURES } from './figures/measures.ts';
import { RANK_RULE } from './figures/ranks.ts';
import { MEASURED } from './measured.ts';

/** Of fewer claims nothing can be said. */
const ENOUGH = 5;
const GOOD = 0.7;

const ABOUT: ReadonlyMap<string, string> = new Map(
  [...RULES, ...SHAPES, ...TITLE_RULES, ...MEASURES, RANK_RULE].map(({ id, about }) => [id, about]),
);
const MARKED: ReadonlyMap<string, Lane> = new Map(
  RULES.flatMap(({ id, lane }) => (lane === undefined ? [] : [[id, lane] as const])),
);

/** What was right at least seven times in ten is strong; what was not measured is weak, unless its pack says otherwise. */
export function laneOf(rule: string): Lane {
  const measured = Object.hasOwn(MEASURED, rule) ? MEASURED[rule] : undefined;
  if (measured !== undefined && measured.of >= ENOUGH)
    return measured.right / measured.of >= GOOD ? 'strong' : 'weak';
  return MARKED.get(rule) ?? 'weak';
}

export function measureOf(rule: string): RuleMeasure {
  const { right, of } = (Object.hasOwn(MEASURED, rule) ? MEASURED[rule] : undefined) ?? { right: 0, of: 0 };
  return { rule, about: ABOUT.get(rule) ?? 'A rule of another extractor.', right, of };
}
