import * as z from 'zod';
import { KeptCanvas } from '#contract/investigations';
import { NEWEST_FORMAT as NEWEST, pack } from '#contract/packed-canvas';
import { AppError } from '../errors.ts';

/** One property holds it (DECISIONS 19). */
const MOST_BYTES = 5_000_000;

/** What older programs and hands wrote out is packed, too. */
export function writeCanvas(canvas: KeptCanvas): string {
  const json = JSON.stringify(canvas.format === 1 ? pack(canvas) : canvas);
  const bytes = Buffer.byteLength(json);
  if (bytes <= MOST_BYTES) return json;
  const size = (bytes / 1_000_000).toFixed(1);
  throw new AppError('too-large', `The canvas takes ${size} MB; an investigation holds 5 MB at most.`);
}

export function readCanvas(json: string): KeptCanvas {
  const held: unknown = JSON.parse(json);
  refuseNewer(held);
  return KeptCanvas.parse(held);
}

const Format = z.looseObject({ format: z.int() });

/** What a newer program wrote is not guessed at, and not called a mistake. */
export function refuseNewer(canvas: unknown): void {
  const { data } = Format.safeParse(canvas);
  if (data === undefined || data.format <= NEWEST) return;
  throw new AppError(
    'newer-format',
    `The canvas was saved in format ${data.format}; this Redthread reads formats up to ${NEWEST}.`,
  );
}
