import { ENTITY_TYPE_NAMES, type EntityType } from '#contract/ontology';
import { sha256 } from '../db/canonical.ts';
import { fold } from '../finding/fold.ts';

/** What an id of each type begins with. */
const BEGINNINGS: Readonly<Record<EntityType, string>> = {
  Person: 'person', Country: 'country', Place: 'place', Agency: 'agency', Organization: 'organization',
  Company: 'company', Group: 'group', Sanction: 'sanction', LegalCase: 'case', Event: 'event',
  Agreement: 'agreement', Measure: 'measure', Substance: 'substance', Good: 'good', Topic: 'topic',
}; // oxfmt-ignore

const LONGEST_SLUG = 80;

/** `person/wang-xiaohong`; `person/x-1a2b3c4d` where no letter of the name is left (DECISIONS 9). */
export function idFor(type: EntityType, name: string): string {
  const slug = toSlug(name);
  return `${BEGINNINGS[type]}/${slug === '' ? `x-${sha256(name).slice(0, 8)}` : slug}`;
}

export function toSlug(name: string): string {
  return fold(name, 'NFKD')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
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
