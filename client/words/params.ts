import { ENTITY_TYPES } from '#contract/ontology';
import { PARAM_KINDS, type QueryParam } from '#contract/query';

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

interface Issue {
  readonly code: string;
  readonly message: string;
}

/** What is missing, or of another kind, is asked for; what the schema has words of its own for, it says. */
export function mistakeWords({ code, message }: Issue, { kind }: QueryParam, value: unknown): string {
  if (value === undefined || code === 'invalid_type' || code === 'too_small')
    return `Give ${PARAM_KINDS[kind].asks}`;
  if (code === 'invalid_value') return 'This is none of what can be chosen';
  if (code !== 'too_big') return message;
  return typeof value === 'number' ? 'This is too large' : 'This is too long';
}
