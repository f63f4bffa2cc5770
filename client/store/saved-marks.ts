import { EntityId } from '#contract/article';
import type { KeptMarks, OwnMarks } from '#drawing/kept-canvas';

export const NO_MARKS: OwnMarks = {
  tags: new Map(),
  emphasis: new Map(),
  shortLabels: new Map(),
  frames: new Map(),
  hypotheses: new Map(),
};

/** What there is none of is left out, as in older canvases. */
export function toSavedMarks({ tags, emphasis, shortLabels, frames, hypotheses }: OwnMarks): KeptMarks {
  const names = [...tags].flatMap(([of, given]) => given.map((name): [string, string] => [name, of]));
  const degrees = [...emphasis].map(([of, is]) => [is, of] as const);
  return {
    ...(tags.size > 0 && {
      tags: gathered(names).map(([name, { nodes, edges }]) => ({ name, nodes, edges })),
    }),
    ...(emphasis.size > 0 && {
      emphasis: gathered(degrees).map(([is, { nodes, edges }]) => ({ is, nodes, edges })),
    }),
    ...(shortLabels.size > 0 && { shortLabels: [...shortLabels].map(([of, text]) => ({ of, text })) }),
    ...(frames.size > 0 && {
      frames: [...frames].map(([id, { title, members }]) => ({ id, title, members: [...members] })),
    }),
    ...(hypotheses.size > 0 && { hypotheses: [...hypotheses.values()] }),
  };
}

/** By what was put on them, in the order of its letters: actors and relations apart. */
function gathered<Put extends string>(
  pairs: readonly (readonly [Put, string])[],
): [Put, { nodes: string[]; edges: string[] }][] {
  const by = new Map<Put, { nodes: string[]; edges: string[] }>();
  for (const [put, of] of pairs) {
    const elements = by.get(put) ?? { nodes: [], edges: [] };
    by.set(put, elements);
    (isActor(of) ? elements.nodes : elements.edges).push(of);
  }
  return [...by].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** No key of a relation is written like an id. */
function isActor(of: string): boolean {
  return EntityId.safeParse(of).success;
}
