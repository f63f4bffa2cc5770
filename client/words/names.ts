import type { GraphNode } from '#contract/graph';

/** By which other names it is met; small and capital letters make no other name. */
export function otherNames({ name, aliases }: Pick<GraphNode, 'name' | 'aliases'>): string[] {
  return aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
}
