/** A list as long as a canvas tells nothing to a reader: how long it is does. */
export function toShortened(
  params: Readonly<Record<string, unknown>>,
  most: number,
): Record<string, unknown> {
  const told = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) && value.length > most ? `${value.length} of them` : value,
  ]);
  return Object.fromEntries(told) as Record<string, unknown>;
}

/** How long the list was that was not kept; null of what was kept. */
export function toLostLength(value: unknown): number | null {
  const [, length] = (typeof value === 'string' ? /^(\d+) of them$/.exec(value) : null) ?? [];
  return length === undefined ? null : Number(length);
}
