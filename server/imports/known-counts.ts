import type { ImportPreview } from '#contract/imports';
import type { Resolve } from '../articles/key.ts';
import type { EntityRow } from '../articles/entities.ts';
import { difference, type State } from '../articles/state.ts';
import { canonical } from '../db/canonical.ts';
import type { Proposal } from './propose.ts';

type Known = Pick<ImportPreview['counts']['entities'], 'byId' | 'byName' | 'byRelation'>;

/** How many of the graph the file speaks of, each once, by the surest way in which it is known who that is. */
export function countKnown({ matches, fresh, package: coming }: Proposal, resolve: Resolve): Known {
  const meant = (by: 'id' | 'name') =>
    new Set(matches.flatMap((match) => (match.by === by && match.as !== 'new' ? [resolve(match.as)] : [])));
  const [byId, named] = [meant('id'), meant('name')];
  const byName = [...named].filter((id) => !byId.has(id));
  const told = new Set([...byId, ...byName, ...fresh.map(({ id }) => id)]);
  const byRelation = new Set(coming.entities.map(({ id }) => resolve(id)).filter((id) => !told.has(id)));
  return { byId: byId.size, byName: byName.length, byRelation: byRelation.size };
}

/** What of an entity an analyst reads; the rest is worked out of it. */
const READ = [
  'name', 'named', 'aliases', 'summary', 'kind', 'identifiers', 'birthDate', 'memberKind', 'min', 'max',
] as const; // oxfmt-ignore

export function toChangedEntities({ was, is }: { was: State; is: State }): ImportPreview['changedEntities'] {
  return difference(was.entities, is.entities).changed.flatMap((entity) => {
    const what = READ.filter((name) => toText(entity, name) !== toText(was.entities.get(entity.id), name));
    const { name } = entity.properties;
    return what.length === 0
      ? []
      : [{ id: entity.id, name: String(name), type: entity.type, what: [...what] }];
  });
}

function toText(entity: EntityRow | undefined, name: string): string {
  return canonical(entity?.properties[name] ?? null);
}
