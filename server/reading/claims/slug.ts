import type { EntityType } from '#contract/ontology';
import { localId } from '../ids.ts';

const LONGEST = 100;

/** The words of an office as a qualifier has them: NFKD ASCII. */
export function slugOf(words: string): string {
  const ascii = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

export const idOf = (type: EntityType, name: string): string => localId(type, name);
