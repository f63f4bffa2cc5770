import { isHypothesisId, type Hypothesis } from '#contract/own-marks';
import type { Canvas, Graph, Selection } from './state.ts';
import { actorOf } from './supposed.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The supposed actors and lines of a selection. */
export function supposedIn({ hypotheses = NOTHING }: Selection): ReadonlySet<string> {
  return hypotheses;
}

/**
 * What is seen, with what is only supposed apart. All that is pointed at on the canvas comes in through here, so that no
 * id of a hypothesis is ever among those that questions are asked with.
 */
export function partSeen(seen: Selection): Selection {
  const { nodes, edges, hypotheses = NOTHING } = seen;
  const supposed = [...hypotheses, ...[...nodes, ...edges].filter(isHypothesisId)];
  if (supposed.length === 0) return { nodes, edges };
  const known = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => !isHypothesisId(id)));
  return { nodes: known(nodes), edges: known(edges), hypotheses: new Set(supposed) };
}

export function joinSelections(one: Selection, other: Selection): Selection {
  return partSeen({
    nodes: new Set([...one.nodes, ...other.nodes]),
    edges: new Set([...one.edges, ...other.edges]),
    hypotheses: new Set([...supposedIn(one), ...supposedIn(other)]),
  });
}

/** How many elements that are, whatever they rest on. */
export function sizeOf(selection: Selection): number {
  return selection.nodes.size + selection.edges.size + supposedIn(selection).size;
}

/** The one hypothesis that is selected, and nothing beside it. */
export function onlyHypothesis({
  selection,
  hypotheses,
}: Pick<Canvas, 'hypotheses'> & { readonly selection: Selection }): Hypothesis | undefined {
  const [id] = supposedIn(selection);
  return id === undefined || sizeOf(selection) !== 1 ? undefined : hypotheses.get(id);
}

/** The actors that are selected, known ones first: the ends that a supposed line can have. */
export function actorsSelected({
  selection,
  hypotheses,
}: Pick<Canvas, 'hypotheses'> & { readonly selection: Selection }): string[] {
  const supposed = [...supposedIn(selection)].filter((id) => actorOf(hypotheses, id) !== undefined);
  return [...selection.nodes, ...supposed];
}

/** A selection of what is still drawn; the very same one when all of it is. */
export function keepSelected(
  selection: Selection,
  { nodes, edges, hypotheses }: Graph & Pick<Canvas, 'hypotheses'>,
): Selection {
  const supposed = supposedIn(selection);
  const isKept =
    [...selection.nodes].every((id) => nodes.has(id)) &&
    [...selection.edges].every((key) => edges.has(key)) &&
    [...supposed].every((id) => hypotheses.has(id));
  if (isKept) return selection;
  return partSeen({
    nodes: new Set([...selection.nodes].filter((id) => nodes.has(id))),
    edges: new Set([...selection.edges].filter((key) => edges.has(key))),
    hypotheses: new Set([...supposed].filter((id) => hypotheses.has(id))),
  });
}
