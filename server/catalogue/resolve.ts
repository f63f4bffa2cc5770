import { ENTITY_TYPES } from '#contract/ontology';
import type { QueryHeader, QueryParam } from '#contract/query';
import { strangeIds, survivorsOf } from '../articles/former-ids.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError, echoed } from '../errors.ts';

const MOST_IN_ONE_LINE = 5;

type Values = Record<string, unknown>;

/** A text that is not saved has no title. */
type Resolved = Pick<QueryHeader, 'params'> & { title?: string | undefined };

/**
 * The values with every entity's id as it is now: one that was merged is known by its survivor's id (DECISIONS 11).
 * `seen` are ids that are known to be good. The very same object when nothing changes; an id that nobody ever had is
 * refused, with the field that holds it.
 */
export async function resolveEntities(
  db: Db,
  { header, values, seen }: { header: Resolved; values: Values; seen: ReadonlySet<string> },
): Promise<Values> {
  // What is drawn or selected may have gone since, and is passed over.
  const named = header.params.flatMap((param) => idsIn(param, values));
  const survivors = await currentIds(
    db,
    named.filter(({ id }) => !seen.has(id)),
  );
  const resolved = survivors.size === 0 ? values : withSurvivors(header, values, survivors);
  await refuseOtherTypes(db, header, resolved);
  return resolved;
}

function idsIn({ name, kind }: QueryParam, values: Values): { path: string; id: string }[] {
  if (kind === 'entity') return [{ path: `params.${name}`, id: values[name] as string }];
  if (kind !== 'entities') return [];
  return (values[name] as string[]).map((id, at) => ({ path: `params.${name}.${at}`, id }));
}

/** Who may be given is said by the header; a type is judged as it is now, whatever the id begins with. */
async function refuseOtherTypes(db: Db, { params, title }: Resolved, values: Values): Promise<void> {
  const narrowed = params.flatMap((param) => {
    const { types } = param;
    return types === undefined ? [] : idsIn(param, values).map(({ path, id }) => ({ path, id, types }));
  });
  if (narrowed.length === 0) return;
  const rows = await db.records(internalText('entity-types'), { ids: narrowed.map(({ id }) => id) });
  const labels = new Map(rows.map((row) => [row['id'] as string, row['labels'] as string[]]));
  const fields = narrowed
    .filter(({ id, types }) => !types.some((type) => labels.get(id)?.includes(type)))
    .map(({ path, id, types }) => ({ path, problem: `${echoed(id)} is no ${toTypeWords(types)}` }));
  const asked = title === undefined ? 'The text' : `"${title}"`;
  if (fields.length > 0)
    throw new AppError('bad-parameter', `${asked} cannot be asked about these actors.`, { fields });
}

function toTypeWords(types: NonNullable<QueryParam['types']>): string {
  return types.map((type) => ENTITY_TYPES[type].label.toLowerCase()).join(' or ');
}

/**
 * Who of these was merged away, with the id under which each stands now; empty when all are as they were. An id that
 * nobody ever had is refused, with the field that holds it.
 */
export async function currentIds(
  db: Db,
  named: readonly { path: string; id: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(named.map(({ id }) => id))];
  const strange = ids.length === 0 ? [] : await strangeIds(db, ids);
  if (strange.length === 0) return new Map();
  const survivors = await survivorsOf(db, strange);
  const gone = new Set(strange.filter((id) => !survivors.has(id)));
  const fields = named
    .filter(({ id }) => gone.has(id))
    .map(({ path, id }) => ({ path, problem: `there is no entity ${echoed(id)}` }));
  if (fields.length > 0) throw new AppError('unknown-entity', inOneLine(gone), { fields });
  return survivors;
}

/** A sentence is read; a list that may hold 10,000 stands among the fields. */
function inOneLine(gone: ReadonlySet<string>): string {
  const more = gone.size - MOST_IN_ONE_LINE;
  const first = [...gone].slice(0, MOST_IN_ONE_LINE).map((id) => `there is no entity ${echoed(id)}`);
  return [...first, ...(more > 0 ? [`and ${more.toLocaleString('en')} more`] : [])].join('; ');
}

function withSurvivors(
  header: Pick<QueryHeader, 'params'>,
  values: Values,
  survivors: ReadonlyMap<string, string>,
): Values {
  const now = (id: string) => survivors.get(id) ?? id;
  const changed: Values = { ...values };
  for (const { name, kind } of header.params) {
    if (kind === 'entity') changed[name] = now(values[name] as string);
    if (kind === 'entities') changed[name] = [...new Set((values[name] as string[]).map(now))];
  }
  return changed;
}
