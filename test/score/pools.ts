import { RELATION_TYPES, type RelationTypeRow } from '#contract/ontology';

/** Types that are counted together: readers do not agree well on which of the two it is. */
const POOLS: Readonly<Record<string, string>> = {
  Country: 'Country+Place',
  Place: 'Country+Place',
  Agency: 'Agency+Organization',
  Organization: 'Agency+Organization',
};

export function poolOf(type: string): string {
  return POOLS[type] ?? type;
}

/** Of these the names count; the rest of what is marked of them may be marked or not. */
const OF_NAMES: ReadonlySet<string> = new Set(['Person', 'Country+Place', 'Agency+Organization', 'Company']);

export function countsIn(pool: string, kind: 'name' | 'demonym' | 'nominal' | 'trigger'): boolean {
  return !OF_NAMES.has(pool) || kind === 'name' || kind === 'demonym';
}

const ROWS: Readonly<Record<string, RelationTypeRow>> = RELATION_TYPES;

/** Either way round is right. */
export function isSymmetric(type: string): boolean {
  return ROWS[type]?.symmetric === true;
}
