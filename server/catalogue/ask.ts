import type { QueryParam } from '#contract/query';
import type { Db, ReadAnswer } from '../db/run.ts';
import { prepare, type Values } from './prepare.ts';
import { resolveEntities } from './resolve.ts';

interface Asking {
  db: Db;
  params: readonly QueryParam[];
  /** Of what is saved, for what is told to be wrong with its values. */
  title?: string | undefined;
  values: Values;
  /** Asks with these parameters, which may happen twice. */
  read: (params: Values) => Promise<ReadAnswer>;
}

/** The answer, and the values it was asked with: an id that was merged away has become its survivor's. */
export async function ask({
  db,
  params,
  title,
  values,
  read,
}: Asking): Promise<{ answer: ReadAnswer; values: Values }> {
  // Of what is declared, a text may use a part. A parameter may be called as what every object has: constructor.
  const header = { params: params.filter(({ name }) => Object.hasOwn(values, name)), title };
  // Asked first: nearly always the ids are good, and then most of them stand in the answer and need no check.
  const hopeful = await read(prepare(header, values));
  const seen = new Set(hopeful.graph.nodes.map((node) => node.id));
  const resolved = await resolveEntities(db, { header, values, seen });
  return { answer: resolved === values ? hopeful : await read(prepare(header, resolved)), values: resolved };
}
