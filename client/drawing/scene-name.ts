import type { Gathered } from './groups.ts';
import type { Scene } from './scene.ts';

/** What is drawn in numbers, without what is drawn as groups; that is told apart. */
export function toSceneName({ nodes, edges, gathered }: Scene): string {
  const actors = nodes.size - gathered.members.size;
  const relations = edges.size - gathered.relations.size;
  const name = `Canvas: ${actors} actors, ${relations} relations`;
  const { actors: members, relations: inGroups } = countGathered(gathered);
  return members === 0 ? name : `${name}; drawn as groups: ${members} actors, ${inGroups} relations`;
}

/** How many actors and relations are not drawn by themselves. */
export function countGathered({ groupOf, lineOf, within }: Gathered): { actors: number; relations: number } {
  return { actors: groupOf.size, relations: lineOf.size + within.length };
}
