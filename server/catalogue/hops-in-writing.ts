import { paramNames, readTokens } from '#contract/cypher-tokens';
import { HOPS, MOST_HOPS, paramsSchema, type QueryParam } from '#contract/query';
import { AppError, toFields } from '../errors.ts';

interface Asked {
  readonly text: string;
  readonly declared: readonly QueryParam[];
}

/**
 * How many steps stands in the text itself (DECISIONS 17), also in one that is not saved. It takes as much room as its
 * place did, so that what is told of a place is told of the text as it was written.
 */
export function withHops<T extends Asked & { readonly params: Readonly<Record<string, unknown>> }>(
  asked: T,
): T {
  const hops = hopsOf(asked);
  if (hops === undefined) return asked;
  const { name } = hops;
  const given = Object.hasOwn(asked.params, name) ? { [name]: asked.params[name] } : {};
  const parsed = paramsSchema({ params: [hops] }).safeParse(given);
  if (!parsed.success) {
    const fields = toFields(parsed.error, 'params');
    throw new AppError('bad-parameter', 'The text cannot be run with these parameters.', { fields });
  }
  const { [name]: _filled, ...others } = asked.params;
  const params = isNamed(asked.text, name) ? asked.params : others;
  return { ...withoutPlace(asked, hops, parsed.data[name] as number), params };
}

/** With the most that may be asked for: that is what is weighed. */
export function withMostHops<T extends Asked>(asked: T): T {
  const hops = hopsOf(asked);
  return hops === undefined ? asked : withoutPlace(asked, hops, hops.max ?? MOST_HOPS);
}

function hopsOf({ text, declared }: Asked): QueryParam | undefined {
  return text.includes(HOPS) ? declared.find(({ kind }) => kind === 'hops') : undefined;
}

function withoutPlace<T extends Asked>(asked: T, { name }: QueryParam, hops: number): T {
  const { text, declared } = asked;
  return {
    ...asked,
    text: text.replaceAll(HOPS, String(hops).padEnd(HOPS.length)),
    declared: isNamed(text, name) ? declared : declared.filter((param) => param.name !== name),
  };
}

/** A text may ask for its value besides. */
function isNamed(text: string, name: string): boolean {
  return paramNames(readTokens(text).tokens).includes(name);
}
