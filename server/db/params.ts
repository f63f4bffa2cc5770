/**
 * What JSON calls a number, Neo4j calls an integer or a float: whole numbers become integers, and a list with one
 * fraction in it is floats throughout, because a stored list holds one kind only.
 */
export function toParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParam(value)]));
}

function toParam(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  if (Array.isArray(value)) return isFractional(value) ? value : value.map(toParam);
  if (isPlainObject(value)) return toParams(value);
  // An absent optional: in Cypher that is null, and `SET n += {a: null}` removes the property.
  return value ?? null;
}

function isFractional(list: readonly unknown[]): boolean {
  return list.every((entry) => typeof entry === 'number') && list.some((entry) => !Number.isInteger(entry));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
