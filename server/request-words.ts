import type * as z from 'zod';

/** What a value must be, by the validator's name of it. */
const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a bound counts: one, and several. */
const COUNTED: Record<string, readonly [string, string]> = {
  string: ['letter', 'letters'],
  array: ['entry', 'entries'],
};

/** Relation types are eighty, and a list may hold a wrong one in each place. */
const MOST_NAMED = 12;

/** The validator's own words in ours: what is wrong, and what is taken. A schema that has words of its own keeps them. */
export function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = `must be ${TYPES[issue.expected] ?? issue.expected}`;
      if (issue.expected === 'array' && typeof issue.input === 'string')
        return `${wanted}, also of a single entry: ["…"]`;
      return issue.input === undefined ? `is missing; it ${wanted}` : wanted;
    }
    case 'invalid_value':
      return `must be one of ${named(issue.values.map(String))}`;
    case 'too_small':
      return `must be at least ${counted(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `must be at most ${counted(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'uuid' ? 'must be a UUID' : 'is not written as it must be';
    case 'invalid_union':
      return issue.input === undefined ? 'is missing' : 'is none of what is taken here';
    case 'unrecognized_keys':
      return `is not known here; ${known(issue.inst)}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    default:
      return undefined;
  }
}

function counted(bound: number | bigint, origin: string): string {
  const words = COUNTED[origin];
  return words === undefined ? `${bound}` : `${bound} ${words[Number(bound) === 1 ? 0 : 1]}`;
}

function named(all: readonly string[]): string {
  const more = all.length - MOST_NAMED;
  return [...all.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function known(schema: unknown): string {
  const { shape } = (schema as z.ZodObject | undefined) ?? {};
  const names = Object.keys(shape ?? {});
  return names.length === 0 ? 'nothing is' : `known: ${names.join(', ')}`;
}
