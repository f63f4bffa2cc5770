import type { PictureOf } from '#contract/picture';
import { toMergerWords, type Merger } from '../../client/words/merged.ts';
import type { Pictured } from './drawn.ts';

/** Whoever is another now since the canvas was kept: by the id that stands. */
export type Merged = Merger & { readonly into: string };

/** The same with who was merged into whom, told in any case. A picture names nobody whom it does not show. */
export function withMergers(
  of: PictureOf,
  { pictured, mergers }: { pictured: Pictured; mergers: readonly Merged[] },
): PictureOf {
  const named = mergers.filter(({ into }) => pictured.scene.nodes.has(into));
  const others = mergers.filter(({ into }) => pictured.nodes.has(into) && !pictured.scene.nodes.has(into));
  return { ...of, cut: [...of.cut, ...toMergerWords(named, others.length)] };
}
