import { ENTITY_TYPES } from '#contract/ontology';
import type { QueryParam } from '#contract/query';

/** "1 to 6": what fits, told before somebody has to find out. */
export function rangeWords({ min, max }: QueryParam): string {
  if (min === undefined || max === undefined) return '';
  return `${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
}

/** "Only persons and agencies." */
export function typesWords({ types = [] }: QueryParam): string {
  const plurals = types.map((type) => ENTITY_TYPES[type].plural.toLowerCase());
  const last = plurals.pop();
  if (last === undefined) return '';
  return plurals.length === 0 ? `Only ${last}.` : `Only ${plurals.join(', ')} and ${last}.`;
}
