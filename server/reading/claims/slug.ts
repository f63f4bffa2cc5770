import { ENTITY_TYPE_NAMES, type EntityType } from '#contract/ontology';

/** How ids of a type begin: as in the graph. */
const PREFIXES = new Map<EntityType, string>(
  ENTITY_TYPE_NAMES.map((type) => [type, type === 'LegalCase' ? 'case' : type.toLowerCase()]),
);
const LONGEST = 100;

/** The words of an office or a name as an id has them: NFKD ASCII. */
export function slugOf(words: string): string {
  const ascii = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

export function idOf(type: EntityType, name: string): string {
  return `${PREFIXES.get(type) ?? type.toLowerCase()}/${slugOf(name)}`;
}
