import { paramNames, readTokens } from '#contract/cypher-tokens';
import { HOPS, MOST_HOPS, paramsSchema, type QueryParam } from '#contract/query';
import { fillHops } from '../db/text.ts';
import { AppError, toFields } from '../errors.ts';

interface Asked {
  readonly text: string;
  readonly declared: readonly QueryParam[];
}

/** How many steps stands in the text itself (DECISIONS 17), also in one that is not saved. */
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

/**
 * The same for a text that is only explained: as far as it would go if it ran, and as far as may be asked while nothing
 * that fits is given.
 */
export function withHopsGiven<T extends Asked & { readonly hops?: number | undefined }>(asked: T): T {
  const hops = hopsOf(asked);
  if (hops === undefined) return asked;
  const given = asked.hops === undefined ? {} : { [hops.name]: asked.hops };
  const parsed = paramsSchema({ params: [hops] }).safeParse(given);
  const far = parsed.success ? (parsed.data[hops.name] as number) : (hops.max ?? MOST_HOPS);
  return withoutPlace(asked, hops, far);
}

/** Whoever declares it may say any range; a quantifier takes none but ours. */
function hopsOf({ text, declared }: Asked): QueryParam | undefined {
  const hops = text.includes(HOPS) ? declared.find(({ kind }) => kind === 'hops') : undefined;
  if (hops === undefined) return undefined;
  const { default: usual, ...param } = hops;
  const [min, max] = [Math.max(param.min ?? 1, 1), Math.min(param.max ?? MOST_HOPS, MOST_HOPS)];
  const bounded = { ...param, min, max };
  const isUsual = paramsSchema({ params: [bounded] }).safeParse({ [param.name]: usual }).success;
  return isUsual ? { ...bounded, default: usual } : bounded;
}

function withoutPlace<T extends Asked>(asked: T, { name }: QueryParam, hops: number): T {
  const { text, declared } = asked;
  return {
    ...asked,
    text: fillHops(text, hops, { keepsPlaces: true }),
    declared: isNamed(text, name) ? declared : declared.filter((param) => param.name !== name),
  };
}

/** A text may ask for its value besides. */
function isNamed(text: string, name: string): boolean {
  return paramNames(readTokens(text).tokens).includes(name);
}
