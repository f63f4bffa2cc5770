import type { Canvas } from './state.ts';
import { count } from '../words/count.ts';
import { SUPPOSED } from '../words/supposed.ts';
import type { GraphDiff } from './graph.ts';
import { toFirstNames } from './handling.ts';
import { toSupposed } from '../words/supposed-words.ts';

/** ": 6 actors, 9 relations added"; nothing when the answer was drawn already. */
export function toll({ added }: GraphDiff): string {
  return added.nodes.length + added.edges.length === 0 ? '' : `: ${toWords(added)} added`;
}

export function toWords({ nodes, edges }: GraphDiff['added']): string {
  const words = [
    nodes.length === 0 ? '' : count(nodes.length, 'actor', 'actors'),
    edges.length === 0 ? '' : count(edges.length, 'relation', 'relations'),
  ];
  return words.filter(Boolean).join(', ');
}

/** What was taken off the canvas; where that are hypotheses alone, it is told as what became of them. */
export function toRemovedWords(
  removed: GraphDiff['removed'],
  { before, after }: { before: Canvas; after: Canvas['hypotheses'] },
): string {
  const [first, ...others] = [...before.hypotheses.values()].filter(({ id }) => !after.has(id));
  // Lines go with whoever is removed.
  const named = toFirstNames(before, removed.nodes.length > 0 ? removed.nodes : removed.edges);
  if (first === undefined) return `Removed ${toWords(removed)}${named}`;
  const supposed = count(1 + others.length, 'hypothesis', 'hypotheses');
  if (toWords(removed) !== '') return `Removed ${toWords(removed)}${named} and ${supposed}`;
  return `${SUPPOSED}took away ${others.length === 0 ? toSupposed(first, before) : supposed}`;
}
