import type { Gathered } from './groups.ts';
import type { Scene } from './scene.ts';

/** What is drawn in numbers, of the canvas or of what else it is drawn on, without what is drawn as groups; that is told apart, but for what was kept otherwise. */
export function toSceneName({ nodes, edges, gathered, otherwise }: Scene, on = 'Canvas'): string {
  const supposed = countSupposed(nodes) + countSupposed(edges);
  const actors = nodes.size - gathered.members.size - countSupposed(nodes);
  const relations = edges.size - gathered.relations.size - countSupposed(edges);
  const known = `${on}: ${toll(actors, relations)}`;
  const told = otherwise === 0 ? known : `${known}; not as they were kept: ${otherwise}`;
  const name = supposed === 0 ? told : `${told}; supposed, and no facts: ${supposed}`;
  const { actors: members, relations: inGroups } = countGathered(gathered);
  return members === 0 ? name : `${name}; drawn as groups: ${toll(members, inGroups)}`;
}

function toll(actors: number, relations: number): string {
  const [one, other] = [actors === 1 ? 'actor' : 'actors', relations === 1 ? 'relation' : 'relations'];
  return `${actors} ${one}, ${relations} ${other}`;
}

function countSupposed(drawn: ReadonlyMap<string, { readonly supposed: boolean }>): number {
  return [...drawn.values()].filter((one) => one.supposed).length;
}

/** How many actors and relations are not drawn by themselves. */
export function countGathered({ groupOf, lineOf, within }: Gathered): { actors: number; relations: number } {
  return { actors: groupOf.size, relations: lineOf.size + within.length };
}
