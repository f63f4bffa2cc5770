import type { PictureFormat, PictureOptions } from '#contract/picture';
import type { Turn } from '../side-thread.ts';
import { DrawingThread, REST_SECONDS } from './drawing-thread.ts';
import type { Drawing, Picture, Question } from './draw.ts';
import { packHeld, type PackedHeld } from './packed-held.ts';
import type { Draft } from './write-draft.ts';

interface Sent extends Omit<Drawing, 'held'> {
  readonly held: PackedHeld;
}

/** What the thread does: it draws a picture on its pages or as a file, or writes what was drawn as a file. */
export type Job =
  | { readonly to: 'sheets'; readonly drawing: Sent }
  | { readonly to: 'file'; readonly drawing: Sent }
  | {
      readonly to: 'file';
      readonly picture: Picture;
      readonly format: PictureFormat;
      readonly options: PictureOptions;
    };

export type Done = { readonly picture: Picture } | { readonly draft: Draft };

/** After a larger picture its thread only rests. */
const MOST_KEPT = 5_000;

const thread = new DrawingThread<Job, Done, Question>(new URL('./picture.worker.ts', import.meta.url), {
  rests(done) {
    const { nodes, edges } = 'draft' in done ? done.draft.told : done.picture;
    return nodes + edges <= MOST_KEPT ? Infinity : REST_SECONDS;
  },
});

export async function drawSheets({ held, ...drawing }: Drawing, turn: Turn<Question>): Promise<Picture> {
  const done = await thread.draw({ to: 'sheets', drawing: { ...drawing, held: await packHeld(held) } }, turn);
  if ('picture' in done) return done.picture;
  throw new Error('sheets were asked for, and a file was made');
} // oxfmt-ignore

export async function drawFile({ held, ...drawing }: Drawing, turn: Turn<Question>): Promise<Draft> {
  return toDraft(thread.draw({ to: 'file', drawing: { ...drawing, held: await packHeld(held) } }, turn));
}

export async function writeSheets(
  picture: Picture,
  { format, options }: { format: PictureFormat; options: PictureOptions },
  turn: Turn<Question>,
): Promise<Draft> {
  return toDraft(thread.draw({ to: 'file', picture, format, options }, turn));
}

async function toDraft(asked: Promise<Done>): Promise<Draft> {
  const done = await asked;
  if ('draft' in done) return done.draft;
  throw new Error('a file was asked for, and sheets were made');
}
