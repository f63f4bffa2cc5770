import type { GraphNode } from '#contract/graph';
import type { EntityType } from '#contract/ontology';

/** By which other names it is met; small and capital letters make no other name. */
export function otherNames({ name, aliases }: Pick<GraphNode, 'name' | 'aliases'>): string[] {
  return aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
}

/** People are no things. */
export function toPronoun(type: EntityType): 'them' | 'it' {
  return type === 'Person' || type === 'Group' ? 'them' : 'it';
}
