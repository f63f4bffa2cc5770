import type { PathQuestion } from '#contract/path-question';
import { currentIds } from '../catalogue/resolve.ts';
import type { Db } from '../db/database.ts';

const LISTS = ['from', 'to', 'via', 'avoid'] as const;

/** The question with the ids of today: who was merged is known by the survivor's, and who never was is refused. */
export async function resolveActors(db: Db, question: PathQuestion): Promise<PathQuestion> {
  const { hubs } = question;
  const toNamed = (ids: readonly string[], list: string) =>
    ids.map((id, at) => ({ path: `body.${list}.${at}`, id }));
  const named = [
    ...LISTS.flatMap((list) => toNamed(question[list], list)),
    ...toNamed(hubs.letIn, 'hubs.letIn'),
  ];
  const survivors = await currentIds(db, named);
  if (survivors.size === 0) return question;
  const now = (ids: readonly string[]) => ids.map((id) => survivors.get(id) ?? id);
  const lists = Object.fromEntries(LISTS.map((list) => [list, now(question[list])]));
  return { ...question, ...lists, hubs: { ...hubs, letIn: now(hubs.letIn) } };
}
