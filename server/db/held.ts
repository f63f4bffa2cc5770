import * as z from 'zod';
import type { Db, Row } from './run.ts';
import { internalText } from './text.ts';

export interface Versions {
  schema: number;
  ontology: number;
  projection: number;
}

/** A restore under way, or one that did not come to its end. */
export const Restoring = z.strictObject({
  id: z.string(),
  file: z.string(),
  since: z.string(),
  /** Where that was saved which was there before; null where nothing was. */
  before: z.string().nullable(),
  /** `looking`: nothing has been changed yet. `clearing`: what is in the database may be a part of a graph. */
  phase: z.enum(['looking', 'clearing']).default('clearing'),
});
export type Restoring = z.infer<typeof Restoring>;

/** What a database says of itself before anything is done with it. */
export interface Held {
  /** Null: no Redthread has used it, or none to the end of its first start. */
  versions: Versions | null;
  /** Nothing but our own bookkeeping is in it. */
  empty: boolean;
  restoring: Restoring | null;
}

export async function readHeld(db: Db): Promise<Held> {
  const [row] = await db.records(internalText('redthread-versions'));
  return toHeld(row);
}

export function toHeld(row: Row = {}): Held {
  const { known, schema, ontology, projection, restoring, empty } = row;
  return {
    versions:
      known === true
        ? { schema: Number(schema), ontology: Number(ontology), projection: Number(projection) }
        : null,
    empty: empty === true,
    restoring: typeof restoring === 'string' ? Restoring.parse(JSON.parse(restoring)) : null,
  };
}
