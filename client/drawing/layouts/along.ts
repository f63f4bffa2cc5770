import { toClearGround } from './clear-ground.ts';
import { land, standingOf, toMiddle } from './land.ts';
import { inOrder, type Layout, type LayoutInput, type LayoutRun } from './layout.ts';
import { sweep } from './layered.ts';
import { neighboursOf, stepsFrom } from './steps.ts';

/** Between two columns: a line has room for its words. */
const ACROSS = 170;

export const along: Layout = {
  label: 'along the lit paths',
  about:
    'Sets the lit paths from left to right, one step after the other, beside what is drawn where somebody is in their way.',
  arrange,
};

function* arrange(input: LayoutInput): LayoutRun {
  const { nodes, edges } = inOrder(input);
  const steps = input.steps ?? stepsFrom(nodes.slice(0, 1).map(({ id }) => id), edges); // oxfmt-ignore
  const last = Math.max(0, ...steps.values());
  const columns = Array.from({ length: last + 2 }, (_, step) => ({
    // Whoever is on no path stands behind them.
    nodes: nodes.filter(({ id }) => !input.placed.has(id) && (steps.get(id) ?? last + 1) === step),
    isOrdered: false,
  })).filter((column) => column.nodes.length > 0);
  const neighbours = neighboursOf(edges);
  const placed = yield* sweep(columns, { neighbours, aspect: input.aspect, across: ACROSS });
  const rows = toClearGround(toMiddle(placed, input.middle), standingOf(input));
  return yield* land(rows, { input: { ...input, middle: undefined }, from: 0.9 });
}

/**
 * Which column each actor of these paths stands in: as far to the right as the longest way to it is. Where a path begins
 * within another, as in a network that joins several, they have no common direction: then what counts is how far it is
 * from where the first begins.
 */
export function toColumnSteps(paths: readonly { readonly nodes: readonly string[] }[]): Map<string, number> {
  const isWithin = ({ nodes: [begin = ''] }: (typeof paths)[number]) =>
    paths.some(({ nodes }) => nodes.indexOf(begin) > 0);
  if (paths.some(isWithin)) {
    const joins = paths.flatMap(({ nodes }) => nodes.slice(1).map((to, at) => ({ from: nodes[at] ?? '', to })));
    return stepsFrom(paths.slice(0, 1).flatMap(({ nodes }) => nodes.slice(0, 1)), joins);
  } // oxfmt-ignore
  const steps = new Map<string, number>();
  for (const { nodes } of paths)
    for (const [at, id] of nodes.entries()) steps.set(id, Math.max(at, steps.get(id) ?? 0));
  return steps;
}
