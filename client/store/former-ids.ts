import type { GraphNode, QueryResult } from '#contract/graph';
import type { PathQuestion } from '#contract/path-question';
import { toWhoOrWhich } from '../words/who-or-which.ts';

/** Who was merged away, by the former id, with whom it stands for now. */
export type Survivors = ReadonlyMap<string, GraphNode>;

/** Each is a question of its own; beyond these the search resolves them, and nothing is told. */
const MOST_ASKED = 25;

/** Asks of each by itself, for an answer about several does not tell which of them became whom. */
export async function survivorsOf(
  ids: readonly string[],
  ask: (id: string) => Promise<QueryResult>,
): Promise<Survivors> {
  const survivors = new Map<string, GraphNode>();
  for (const id of ids.slice(0, MOST_ASKED)) {
    // One after the other: it is seldom more than one.
    // oxlint-disable-next-line no-await-in-loop
    const [node] = (await ask(id)).graph.nodes;
    if (node !== undefined) survivors.set(id, node);
  }
  return survivors;
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
