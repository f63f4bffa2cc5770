import type { EntityType } from './entity-types.ts';
import type { RelationTypeRow, WalkClass } from './relation-row.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from './relation-types.ts';

/** The row of a type, with the optional fields that the narrow literal types hide. */
export function relationRow(type: RelationType): RelationTypeRow {
  return RELATION_TYPES[type];
}

/** May `type` run from an entity of type `from` to one of type `to`? Symmetric types are asked both ways round. */
export function allowsEnds(type: RelationType, from: EntityType, to: EntityType): boolean {
  const row = relationRow(type);
  const fits = (a: EntityType, b: EntityType) =>
    row.ends.some((pair) => pair.from.includes(a) && pair.to.includes(b));
  return fits(from, to) || (row.symmetric === true && fits(to, from));
}

/** Relation types of the given walk classes, in the table's order. */
export function typesWalked(...classes: WalkClass[]): RelationType[] {
  return RELATION_TYPE_NAMES.filter((type) => classes.includes(RELATION_TYPES[type].walk));
}
