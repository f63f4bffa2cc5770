import type { Evidence } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import type { PathQuestion } from '#contract/path-question';
import { toTrouble } from '../api.ts';
import { toWhoOrWhich } from '../words/who-or-which.ts';

/** Who was merged away, by the former id, with whom it stands for now. */
export type Survivors = ReadonlyMap<string, GraphNode>;

/** Each is a question of its own; beyond these the search resolves them, and nothing is told. */
export const MOST_ASKED = 25;

/**
 * Asks of each by itself, for an answer about several does not tell which of them became whom; and an id that nobody
 * ever had is refused, which takes no other name with it.
 */
export async function survivorsOf(
  ids: readonly string[],
  ask: (id: string) => Promise<Pick<Evidence, 'entity'>>,
): Promise<Survivors> {
  const survivors = new Map<string, GraphNode>();
  for (const id of ids.slice(0, MOST_ASKED)) {
    // One after the other: it is seldom more than one.
    // oxlint-disable-next-line no-await-in-loop
    const { entity } = await ask(id).catch(orNobody);
    if (entity !== null) survivors.set(id, entity);
  }
  return survivors;
}

function orNobody(thrown: unknown): Pick<Evidence, 'entity'> {
  if (toTrouble(thrown).code !== 'unknown-entity') throw thrown;
  return { entity: null };
}

/** The question by the ids that stand. */
export function withSurvivors(question: PathQuestion, survivors: Survivors): PathQuestion {
  const now = (ids: readonly string[]) => [...new Set(ids.map((id) => survivors.get(id)?.id ?? id))];
  const { from, to, via, avoid, hubs } = question;
  return {
    ...question,
    from: now(from),
    to: now(to),
    via: now(via),
    avoid: now(avoid),
    hubs: { ...hubs, letIn: now(hubs.letIn) },
  };
}

/** "person/ada-q was merged into Ada, who stands in its place." */
export function toMergedWords(survivors: Survivors): string[] {
  return [...survivors]
    .filter(([id, node]) => node.id !== id)
    .map(([id, node]) => `“${id}” was merged into ${node.name}, ${toWhoOrWhich(node)} stands in its place.`);
}
