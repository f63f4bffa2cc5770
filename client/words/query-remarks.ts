import type { QueryParam } from '#contract/query';

/** `id` was given for all of these fields, or for one of them several times; without an id, that field was. */
export interface Repeated {
  readonly id: string | null;
  readonly fields: readonly Pick<QueryParam, 'name' | 'meaning'>[];
  readonly times: number;
}

interface Addressed {
  /** What the query does not ask for. */
  readonly strange: readonly string[];
  readonly repeated: readonly Repeated[];
  /** The id itself where no name is known. */
  readonly nameOf: (id: string) => string;
}

/** What a link says that its form cannot show: what the query does not ask for, and what it gives more than once. */
export function toLinkRemarks({ strange, repeated, nameOf }: Addressed): string[] {
  const names = strange.map((name) => `“${name}”`).join(', ');
  return [
    ...(strange.length === 0 ? [] : [`The link also gives ${names}, which this query does not ask for.`]),
    ...repeated.map((one) => toRepeated(one, nameOf)),
  ];
}

function toRepeated({ id, fields, times }: Repeated, nameOf: Addressed['nameOf']): string {
  const [field, ...others] = fields.map(({ meaning }) => `“${meaning}”`);
  if (id === null) return `The link gives ${field} ${toTimes(times)}; the first of them stands here.`;
  const name = nameOf(id);
  if (others.length > 0)
    return `The link gives ${name} for ${field} and for ${others.join(' and for ')}: they are the same.`;
  return `The link gives ${name} ${toTimes(times)} for ${field}; it counts once.`;
}

function toTimes(times: number): string {
  return times === 2 ? 'twice' : `${times} times`;
}
