/** Entries of the longest list or map in a value, at any depth. */
export function longestListIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  let longest = parts.length;
  for (const part of parts) longest = Math.max(longest, longestListIn(part));
  return longest;
}

export function longestTextIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let longest = 0;
  for (const part of Object.values(value)) longest = Math.max(longest, longestTextIn(part));
  return longest;
}

/** Entries of the longest list that is itself held by a list. */
export function longestWithin(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let longest = 0;
  for (const part of Object.values(value)) longest = Math.max(longest, longestListIn(part));
  return longest;
}
