import type { QueryHeader } from '#contract/query';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';

type Values = Record<string, unknown>;

/**
 * The values with every entity's id as it is now: one that was merged is known by its survivor's id (DECISIONS 11).
 * `seen` are ids that are known to be good. The very same object when nothing changes; an id that nobody ever had is refused, with the field that holds it.
 */
export async function resolveEntities(
  db: Db,
  { header, values, seen }: { header: QueryHeader; values: Values; seen: ReadonlySet<string> },
): Promise<Values> {
  const named = header.params.flatMap(({ name, kind }) => {
    if (kind === 'entity') return [{ path: `params.${name}`, id: values[name] as string }];
    if (kind !== 'entities') return [];
    return (values[name] as string[]).map((id, at) => ({ path: `params.${name}.${at}`, id }));
  });
  const doubtful = [...new Set(named.map(({ id }) => id))].filter((id) => !seen.has(id));
  if (doubtful.length === 0) return values;
  const strange = await strangeIds(db, doubtful);
  if (strange.length === 0) return values;
  const survivors = await survivorsOf(db, strange);
  const fields = named
    .filter(({ id }) => strange.includes(id) && !survivors.has(id))
    .map(({ path, id }) => ({ path, problem: `there is no entity ${id}` }));
  if (fields.length > 0) {
    throw new AppError('unknown-entity', fields.map(({ problem }) => problem).join('; '), { fields });
  }
  return withSurvivors(header, values, survivors);
}

async function strangeIds(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.records(internalText('entities-unknown'), { ids });
  return rows.map(({ id }) => id as string);
}

/** Ids that were merged away, each with the id under which its entity stands now (DECISIONS 11). */
export async function survivorsOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.records(internalText('entities-by-former-id'), {
    // An id is small letters, digits, hyphens and a slash: between quotation marks nothing in it means anything.
    searches: ids.map((id) => ({ id, quoted: `"${id}"` })),
  });
  return new Map(rows.map(({ former, id }) => [former as string, id as string]));
}

function withSurvivors(header: QueryHeader, values: Values, survivors: ReadonlyMap<string, string>): Values {
  const now = (id: string) => survivors.get(id) ?? id;
  const changed: Values = { ...values };
  for (const { name, kind } of header.params) {
    if (kind === 'entity') changed[name] = now(values[name] as string);
    if (kind === 'entities') changed[name] = [...new Set((values[name] as string[]).map(now))];
  }
  return changed;
}
