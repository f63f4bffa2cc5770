import { EntityId } from '#contract/article';
import { toBeginning } from '#contract/shown-line';
import { idsIn } from '../articles/resolved.ts';
import type { Draft, DraftEntity, leavingOut, Row } from './draft.ts';
import { typeOfId } from './ids.ts';

/**
 * Whom an export of ours names beside its relations or in a figure, and does not list: a speaker, or a topic of what was said. Where the
 * export has no name for one either, its id has to do.
 */
export function namedOnly(
  told: readonly (Row & { record: object })[],
  {
    entities,
    names = new Map(),
    left,
  }: {
    entities: readonly DraftEntity[];
    names?: ReadonlyMap<string, string>;
    left: ReturnType<typeof leavingOut>;
  },
): DraftEntity[] {
  const known = new Set(entities.map(({ ref }) => ref));
  const found = new Map<string, DraftEntity>();
  for (const { file, row, record } of told) {
    for (const { id } of idsIn(record)) {
      const type = typeOfId(id);
      if (known.has(id) || found.has(id) || type === null || !EntityId.safeParse(id).success) continue;
      const called = names.get(id);
      if (called === undefined) left.leave('names that the export does not tell', NAMELESS);
      const name = toBeginning(called ?? id.slice(id.indexOf('/') + 1).replaceAll('-', ' '), 200);
      const entity = { type, name, named: true, aliases: [], identifiers: [], summary: null };
      found.set(id, {
        file,
        row,
        ref: id,
        isNamedOnly: true,
        entity: { ...entity, ...(type === 'Group' && { min: 2 }) },
      });
    }
  }
  return [...found.values()];
}

const NAMELESS =
  'it names these beside a relation by their ids alone: who is not in the graph is called by the id';

/** What of a file names somebody. */
export function namingIn({
  relations,
  figures,
}: Pick<Draft, 'relations' | 'figures'>): (Row & { record: object })[] {
  return [
    ...relations.map(({ file, row, claim }) => ({ file, row, record: claim })),
    ...figures.map(({ file, row, figure }) => ({ file, row, record: figure })),
  ];
}
