import * as z from 'zod';
import { withoutNames } from '#drawing/unseen';
import { evidenceOfEntity } from '../articles/evidence.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toEndPremises } from '../../client/words/premises.ts';
import type { Matter } from './matter.ts';

/** What the lines of a dossier do not tell of those whom they join. */
export interface Beside {
  /** What is reported against the ends of the paths that were found, a sentence each. */
  readonly ends: ReadonlyMap<string, readonly string[]>;
  readonly denials: readonly Denial[];
}

/** Somebody denies something of an end of a line, and no listed line says what. */
const Denial = z.object({
  id: z.string(),
  subject: z.string(),
  object: z.string(),
  says: z.string(),
  speakerId: z.string().nullable(),
  speaker: z.string().nullable(),
});
export type Denial = z.infer<typeof Denial>;

/** What is asked of the graph once the lines are known. */
export async function readBeside(matter: Matter, db: Db, signal?: AbortSignal): Promise<Beside> {
  return { ends: await readEnds(matter, db, signal), denials: matter.options.doubts ? await readDenials(matter, db) : [] };
} // oxfmt-ignore

async function readEnds({ results, nodes, asOf }: Matter, db: Db, signal?: AbortSignal): Promise<Beside['ends']> {
  const ends = new Map<string, readonly string[]>();
  const found = results.flatMap(({ paths }) => paths.flatMap((path) => [path.nodes[0], path.nodes.at(-1)]));
  for (const id of new Set(found)) {
    const end = id === undefined ? undefined : nodes.get(id);
    if (end === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- each is a large answer
    const evidence = await evidenceOfEntity(end.id, { db, texts: NO_TEXTS, ...(signal !== undefined && { signal }) });
    ends.set(end.id, toEndPremises(end, { evidence, asOf }));
  }
  return ends;
} // oxfmt-ignore

/** Nothing is told of whoever is hidden on the canvas. */
async function readDenials({ numbered, numbers, unseen }: Matter, db: Db): Promise<Denial[]> {
  const ids = new Set(numbered.flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to])));
  if (ids.size === 0) return [];
  const rows = await db.records(internalText('denials-beside'), { ids: [...ids], keys: [...numbers.keys()] });
  return rows
    .map((row) => Denial.parse(row))
    .filter((one) => ![one.subject, one.object, one.speakerId].some((id) => id !== null && unseen.ids.has(id)))
    .map(({ says, ...one }) => Object.assign(one, { says: withoutNames([says], unseen).join('') }));
} // oxfmt-ignore
