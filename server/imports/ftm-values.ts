import * as z from 'zod';
import { toLine } from './clean-text.ts';

/** One entity a line; each property is a list of texts. */
export const FtmEntity = z.object({
  id: z.string().min(1).max(1_000),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.string())).default({}),
});
export type FtmEntity = z.infer<typeof FtmEntity>;

/** By name, whatever else an object of this name would bring along. */
export function valuesOf({ properties }: FtmEntity, name: string): string[] {
  const values = Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
  return values.map(toLine).filter((value) => value !== '');
}

/** With its line, as a person counts them. */
export type FtmRow = FtmEntity & { row: number };
