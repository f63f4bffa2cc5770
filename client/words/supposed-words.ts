import type { Hypothesis, SupposedLine } from '#contract/own-marks';
import { ENTITY_TYPES } from '#contract/ontology';

/** Who is drawn and what is supposed, for the names of the ends of a line. */
export interface Named {
  readonly nodes: ReadonlyMap<string, { readonly name: string }>;
  readonly hypotheses: ReadonlyMap<string, Hypothesis>;
  /** What the graph does not hold now has the name under which it was saved. */
  readonly absent?: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

/** The name of an end, known or supposed; of somebody who is not on the canvas its id. */
export function endName({ nodes, hypotheses, absent }: Named, id: string): string {
  const supposed = hypotheses.get(id);
  if (supposed?.is === 'actor') return supposed.name;
  return nodes.get(id)?.name ?? absent?.nodes.find((node) => node.id === id)?.name ?? id;
}

/** “Ada – paid? → Ben”, or “The courier? (person)”: never to be read as a fact. */
export function toSupposed(one: Hypothesis, named: Named): string {
  if (one.is === 'line')
    return `${endName(named, one.from)} – ${one.words}? ${one.directed ? '→' : '–'} ${endName(named, one.to)}`;
  return one.type === null ? `${one.name}?` : `${one.name}? (${ENTITY_TYPES[one.type].label})`;
}

/** Seen from one of its ends: “paid? Ben”, “Ben paid? it”. */
export function toSupposedFrom(one: SupposedLine, id: string, named: Named): string {
  const acts = one.from === id || !one.directed;
  const other = endName(named, one.from === id ? one.to : one.from);
  return acts ? `${one.words}? ${other}` : `${other} ${one.words}? ${endName(named, id)}`;
}

/** Whether it is drawn, and if not, why. */
export const STANDINGS = {
  drawn: 'open',
  answered: 'found: a relation says so',
  hidden: 'open, hidden by hand',
  'end hidden': 'open, an end is hidden',
  'end missing': 'open, an end is not on the canvas',
} as const;
