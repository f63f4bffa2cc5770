import { ENTITY_TYPE_NAMES, type EntityType } from '#contract/ontology';
import { BEGINNINGS, toId, toSlug } from '#contract/slugs';
import { sha256 } from '../db/canonical.ts';

export { toSlug };

/** `person/wang-xiaohong`; `person/x-1a2b3c4d` where no letter of the name is left (DECISIONS 9). */
export function idFor(type: EntityType, name: string): string {
  return toId(type, name, sha256);
}

/** Does the id say the same type as its owner? */
export function isIdOf(id: string, type: EntityType): boolean {
  return id.startsWith(`${BEGINNINGS[type]}/`);
}

/** What an id says its owner is; null where it says nothing. */
export function typeOfId(id: string): EntityType | null {
  const type = ENTITY_TYPE_NAMES.find((one) => isIdOf(id, one));
  return type ?? null;
}
