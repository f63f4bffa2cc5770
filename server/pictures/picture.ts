import { dayRange, type Day, type IsoPrefix } from '#contract/days';
import { unpack } from '#contract/packed-canvas';
import type { PictureOf, PictureOptions } from '#contract/picture';
import { evidenceInParts } from '../articles/line-evidence.ts';
import { NO_TEXTS, type Texts } from '../articles/texts.ts';
import { readChecks } from '../checks/read.ts';
import { dataDay } from '../articles/data-day.ts';
import type { Db } from '../db/run.ts';
import { readGraph } from '../investigations/facts.ts';
import type { Answers, Drawing, Order, Picture, Question } from './draw.ts';
import { toPictured, type Held, type Pictured } from './drawn.ts';
import { drawFile, drawSheets } from './picture-thread.ts';
import { toWritten, type Written } from './write.ts';

export interface Studio {
  readonly db: Db;
  readonly texts: Texts;
  readonly version: string;
  /** Aborted when nobody waits any more for what is made here. */
  readonly signal?: AbortSignal | undefined;
}

/** A picture as a file, of a canvas on what the graph holds of it now. Errors: `nothing-to-draw`. */
export async function makePicture(
  of: PictureOf,
  { options, format }: Pick<Order, 'options' | 'format'>,
  studio: Studio,
): Promise<Written> {
  const { signal } = studio;
  const held = await readHeld(of, studio.db, signal);
  const drawing: Drawing = { of, ...held, order: { options, format }, version: studio.version };
  const draft = await drawFile(drawing, { signal, answer: (question) => answer(question, options, studio) });
  return toWritten(draft, options, { signal });
} // oxfmt-ignore

/** More claims of one line than this are counted, not listed. */
const MOST_CLAIMS = 100;

async function answer(
  { cited, checked }: Question,
  options: PictureOptions,
  { db, texts, signal }: Studio,
): Promise<Answers> {
  const library = { db, texts: options.passages === 0 ? NO_TEXTS : texts };
  const evidence = await evidenceInParts(cited, library, { most: MOST_CLAIMS, signal });
  const ask = (text: string, params: Record<string, unknown>) => db.records(text, params);
  return { evidence, checks: checked === null ? null : (await readChecks(checked, { ask, texts })).checks };
} // oxfmt-ignore

/** A canvas on what the graph holds of it now, before it is drawn. */
export interface Seen {
  readonly of: PictureOf;
  readonly held: Held;
  readonly pictured: Pictured;
  /** The day of the data as it is known, and the last that it may mean. */
  readonly day: IsoPrefix | null;
  readonly asOf: Day | null;
}

export async function see(of: PictureOf, options: PictureOptions, db: Db): Promise<Seen> {
  const { held, day, asOf } = await readHeld(of, db);
  return { of, held, day, asOf, pictured: toPictured(of, { held, asOf, options }) };
}

/** On its pages, for who sets it within something else. Errors: `nothing-to-draw`. */
export async function drawSeen({ of, held, day, asOf }: Seen, order: Order, studio: Studio): Promise<Picture> {
  const drawing: Drawing = { of, held, day, asOf, order, version: studio.version };
  return drawSheets(drawing, { signal: studio.signal, answer: (question) => answer(question, order.options, studio) });
} // oxfmt-ignore

async function readHeld(of: PictureOf, db: Db, signal?: AbortSignal): Promise<Pick<Drawing, 'held' | 'day' | 'asOf'>> {
  const canvas = unpack(of.canvas);
  const ids = canvas.nodes.map(({ id }) => id);
  const keys = canvas.edges.map(({ key }) => key);
  const held = await readGraph(db, { ids, keys }, { signal });
  const day = of.asOf ?? (await dataDay(db));
  return { held, day, asOf: day === null ? null : dayRange(day).last };
} // oxfmt-ignore
