import type { Entity } from '#contract/article';
import { isBarred, type EntityType } from '#contract/ontology';
import { canonical } from '../db/canonical.ts';
import { AppError } from '../errors.ts';
import { tokensOf } from '../finding/tokens.ts';
import { groupBy } from './group-by.ts';
import type { Resolve } from './key.ts';

/** What one article declares about an entity it uses. An entity stands while one does (DECISIONS 8). */
export interface Declared {
  article: string;
  entity: Entity;
}

export interface EntityRow {
  id: string;
  type: EntityType;
  properties: Record<string, unknown>;
}

/** Entities by id from all that is declared about them, the merged ones under their survivor. */
export function toEntities(
  declared: readonly Declared[],
  { resolve, formerIdsOf }: { resolve: Resolve; formerIdsOf(id: string): readonly string[] },
): Map<string, EntityRow> {
  const groups = groupBy(declared, ({ entity }) => resolve(entity.id));
  return new Map([...groups].map(([id, group]) => [id, toEntity(id, { group, formerIds: formerIdsOf(id) })]));
}

/** The survivor's own declarations speak first, then by id and article, so that the order of loading is nothing. */
function toEntity(
  id: string,
  { group, formerIds }: { group: readonly Declared[]; formerIds: readonly string[] },
): EntityRow {
  const bySources = group.filter(({ article }) => /^(article|file)\//.test(article));
  // A judgement's own copy speaks only when no source does any more; an article speaks before a file, by their ids.
  const entities = (bySources.length > 0 ? bySources : group)
    .toSorted((a, b) => Number(b.entity.id === id) - Number(a.entity.id === id) || compare(rank(a), rank(b)))
    .map(({ entity }) => entity);
  const [first] = entities as [Entity]; // A group holds at least what it was grouped by.
  const other = entities.find(({ type }) => type !== first.type);
  if (other !== undefined) {
    throw new AppError(
      'bad-request',
      `${id} is declared as ${first.type} and, as ${other.id}, as ${other.type}.`,
    );
  }
  const kind = firstHeld(entities, 'kind');
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const aliases = [...new Set(names)].filter((name) => name !== first.name).toSorted();
  const properties = {
    id,
    name: first.name,
    named: entities.some(({ named }) => named),
    aliases,
    ...tokensOf([first.name, ...aliases]),
    typeName: first.type,
    summary: first.summary,
    kind,
    identifiers: [...new Set(entities.flatMap(toIdentifiers))].toSorted(),
    birthDate: firstHeld(entities, 'birthDate'),
    memberKind: firstHeld(entities, 'memberKind'),
    min: firstHeld(entities, 'min'),
    max: firstHeld(entities, 'max'),
    article: firstHeld(entities, 'article'),
    barred: isBarred({ type: first.type, kind }),
    formerIds: formerIds.length > 0 ? formerIds : undefined,
    basis: canonical(first.basis),
  };
  return { id, type: first.type, properties };
}

function toIdentifiers({ identifiers }: Entity): string[] {
  return identifiers.map(({ scheme, value }) => `${scheme}:${value}`);
}

function firstHeld<K extends keyof Entity>(entities: readonly Entity[], name: K): Entity[K] | undefined {
  return entities.find((entity) => entity[name] !== undefined)?.[name];
}

function rank({ article, entity }: Declared): string {
  return `${entity.id} ${article}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
