import type { Mention } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { ReadEntity } from '#contract/reading';
import { groupBy } from '../../articles/group-by.ts';
import { idOf } from './slug.ts';
import type { Known, Ref } from './units.ts';

/** Bodies and countries that a text names only within a title, or not at all. */
export interface Bodies {
  /** The one that the text names so, or one that it implies; `at` are the words that imply it. */
  readonly find: (type: EntityType, names: readonly string[], at: { start: number; end: number }) => Ref;
  /** Whom of a type the text names. */
  readonly named: (type: EntityType) => readonly ReadEntity[];
  /** Those of this name, which is in lower case and does not begin with "U.S.". */
  readonly agencies: (name: string) => readonly ReadEntity[];
  readonly implied: (used: ReadonlySet<string>) => ReadEntity[];
}

export function openBodies(known: Known, mentions: readonly Mention[]): Bodies {
  const first = new Map(mentions.toReversed().map(({ entity, start, end }) => [entity, { start, end }]));
  const byName = new Map<string, ReadEntity>();
  for (const entity of known.values())
    for (const name of [entity.name, ...entity.aliases]) if (!byName.has(plain(name))) byName.set(plain(name), entity);
  const made = new Map<string, ReadEntity>();
  const byType = new Map<EntityType, ReadEntity[]>();
  for (const entity of known.values()) byType.set(entity.type, byType.get(entity.type) ?? []);
  for (const entity of known.values()) byType.get(entity.type)?.push(entity);
  const agencies = groupBy(byType.get('Agency') ?? [], ({ name }) => name.toLowerCase().replace(/^u\.?s\.? /, ''));
  return {
    find(type, names, { start, end }) {
      const found = names.flatMap((name) => byName.get(plain(name)) ?? []).find((entity) => entity.type === type);
      const [name = ''] = names;
      const id = found?.id ?? idOf(type, name);
      if (found === undefined && !made.has(id))
        made.set(id, { id, type, name, named: true, aliases: [], implied: true, why: 'a title or a name that implies it', candidates: [] });
      const via = first.get(id);
      return { id, type, start, end, kind: 'nominal', ...(via === undefined ? {} : { via }) };
    },
    named: (type) => byType.get(type) ?? [],
    agencies: (name) => agencies.get(name) ?? [],
    implied: (used) => [...made.values()].filter(({ id }) => used.has(id) && !known.has(id)),
  };
} // oxfmt-ignore

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replaceAll('.', '');
}
