import type { Row } from '../db/run.ts';

/** A column that always holds words. */
export function textIn(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new TypeError(`${name} should be words, and is ${typeof value}`);
  return value;
}
