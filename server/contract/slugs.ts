import type { EntityType } from './entity-types.ts';
import { fold } from './fold.ts';

/** What an id of each type begins with. */
export const BEGINNINGS: Readonly<Record<EntityType, string>> = {
  Person: 'person', Country: 'country', Place: 'place', Agency: 'agency', Organization: 'organization',
  Company: 'company', Group: 'group', Sanction: 'sanction', LegalCase: 'case', Event: 'event',
  Agreement: 'agreement', Measure: 'measure', Substance: 'substance', Good: 'good', Topic: 'topic',
}; // oxfmt-ignore

const LONGEST_SLUG = 80;

/** `person/wang-xiaohong`; `person/x-1a2b3c4d` where no letter of the name is left (DECISIONS 9). */
export function toId(type: EntityType, name: string, sha256: (text: string) => string): string {
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
