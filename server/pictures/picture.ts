import { dayRange, type Day, type IsoPrefix } from '#contract/days';
import type { PictureOf, PictureOptions } from '#contract/picture';
import { dataDay } from '../articles/data-day.ts';
import { evidenceInParts } from '../articles/line-evidence.ts';
import { ofOneState } from '../articles/of-one-state.ts';
import { NO_TEXTS, type Texts } from '../articles/texts.ts';
import { readChecks } from '../checks/read.ts';
import type { Db } from '../db/run.ts';
import { withCutSteps } from './cut-steps.ts';
import type { Answers, Drawing, Order, Picture, Question } from './draw.ts';
import { toPictured, type Held, type Pictured } from './drawn.ts';
import { drawFile, drawSheets } from './picture-thread.ts';
import { findCanvas } from './seen-canvas.ts';
import { withMergers } from './with-mergers.ts';
import { toWritten, type Written } from './write.ts';

export interface Studio {
  readonly db: Db;
  readonly texts: Texts;
  readonly version: string;
  /** Aborted when nobody waits any more for what is made here. */
  readonly signal?: AbortSignal | undefined;
}

/** A picture as a file, of a canvas on what the graph holds of it now. Errors: `nothing-to-draw`, `changed-meanwhile`. */
export async function makePicture(
  of: PictureOf,
  { options, format }: Pick<Order, 'options' | 'format'>,
  studio: Studio,
): Promise<Written> {
  const { db, signal, version } = studio;
  const draft = await ofOneState(db, async () => {
    const found = await find(of, db, signal);
    const drawing: Drawing = { ...found, order: { options, format }, version };
    return drawFile(drawing, { signal, answer: (question) => answer(question, options, studio) });
  });
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

type Found = Pick<Drawing, 'of' | 'held' | 'mergers' | 'dataDay' | 'day' | 'asOf'>;

/** A canvas on what the graph holds of it now, before it is drawn. */
export interface Seen extends Found {
  readonly held: Held;
  readonly pictured: Pictured;
  /** The day of the data; null of none. */
  readonly dataDay: IsoPrefix | null;
  readonly asOf: Day | null;
}

export async function see(kept: PictureOf, options: PictureOptions, db: Db): Promise<Seen> {
  const found = await find(kept, db);
  const { of, held, asOf, mergers } = found;
  const pictured = toPictured(of, { held, asOf, options });
  return { ...found, of: withMergers(of, { pictured, mergers }), mergers: [], pictured };
}

/** On its pages, for who sets it within something else. Errors: `nothing-to-draw`. */
export async function drawSeen({ pictured: _pictured, ...seen }: Seen, order: Order, studio: Studio): Promise<Picture> {
  const drawing: Drawing = { ...seen, order, version: studio.version };
  return drawSheets(drawing, { signal: studio.signal, answer: (question) => answer(question, order.options, studio) });
} // oxfmt-ignore

async function find(kept: PictureOf, db: Db, signal?: AbortSignal): Promise<Found> {
  const { of, held, mergers } = await findCanvas(kept, db, signal);
  const known = await dataDay(db);
  const day = of.asOf ?? known;
  return { of: await withCutSteps(db, of), held, mergers, dataDay: known, day, asOf: day === null ? null : dayRange(day).last };
} // oxfmt-ignore
