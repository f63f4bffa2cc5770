import type { PathQuestion } from '#contract/path-question';
import type { Db } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { survivorsOf } from '../catalogue/resolve.ts';
import { AppError } from '../errors.ts';

const LISTS = ['from', 'to', 'via', 'avoid'] as const;

/** The question with the ids of today: who was merged is known by the survivor's, and who never was is refused. */
export async function resolveActors(db: Db, question: PathQuestion): Promise<PathQuestion> {
  const named = [...LISTS.flatMap((list) => question[list]), ...question.hubs.letIn];
  const rows = await db.records(internalText('entities-unknown'), { ids: [...new Set(named)] });
  if (rows.length === 0) return question;
  const strange = rows.map(({ id }) => id as string);
  const survivors = await survivorsOf(db, strange);
  const gone = new Set(strange.filter((id) => !survivors.has(id)));
  const fields = [
    ...LISTS.flatMap((list) => toGone(question[list], `body.${list}`, gone)),
    ...toGone(question.hubs.letIn, 'body.hubs.letIn', gone),
  ];
  if (fields.length > 0) {
    const [first] = fields;
    const more = fields.length > 1 ? `, and ${(fields.length - 1).toLocaleString('en')} more` : '';
    throw new AppError('unknown-entity', `${first?.problem ?? ''}${more}`, { fields });
  }
  const now = (ids: readonly string[]) => ids.map((id) => survivors.get(id) ?? id);
  const lists = Object.fromEntries(LISTS.map((list) => [list, now(question[list])]));
  return { ...question, ...lists, hubs: { ...question.hubs, letIn: now(question.hubs.letIn) } };
}

function toGone(ids: readonly string[], path: string, gone: ReadonlySet<string>) {
  return ids
    .map((id, at) => (gone.has(id) ? { path: `${path}.${at}`, problem: `there is no entity ${id}` } : null))
    .filter((field) => field !== null);
}
