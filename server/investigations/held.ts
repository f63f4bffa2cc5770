import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { KeptCanvas } from '#contract/investigations';
import type { HeldFacts } from '#contract/versions';
import { canonical, sha256 } from '../db/canonical.ts';
import { AppError } from '../errors.ts';

/** Written out, as it is sent to a page that opens it. */
const MOST_BYTES = 60_000_000;
/** As one property keeps it: what repeats itself, as claims do, takes a tenth of its length. */
const MOST_PACKED = 10_000_000;

// Aside: many megabytes take a second, in which nobody else would be answered.
const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** What a version holds besides its name. */
export interface Held {
  canvas: KeptCanvas;
  asOf: string | null;
  facts: HeldFacts;
}

/** As it is stored, with the fingerprint of what it says: the same canvas on the same facts has the same one. */
export async function writeHeld(held: Held): Promise<{ text: string; fingerprint: string }> {
  const json = canonical(held);
  const bytes = Buffer.byteLength(json);
  if (bytes > MOST_BYTES) throw tooLarge(bytes, MOST_BYTES);
  const text = (await pack(json)).toString('base64');
  if (text.length > MOST_PACKED) throw tooLarge(text.length, MOST_PACKED);
  return { text, fingerprint: sha256(json) };
}

/** The canvas is not judged: a newer program may have written it. */
export async function readFrozen(text: string): Promise<Omit<Held, 'canvas'> & { canvas: unknown }> {
  const json = (await unpack(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES })).toString();
  // Written by the function above.
  return JSON.parse(json) as Held;
}

function tooLarge(bytes: number, most: number): AppError {
  const inMb = (size: number) => `${(size / 1_000_000).toFixed(size === most ? 0 : 1)} MB`;
  return new AppError(
    'too-large',
    `With the claims behind its lines the version takes ${inMb(bytes)}, and ${inMb(most)} is the most: ` +
      `nothing was kept. Keep it in parts, each from a copy with fewer lines.`,
  );
}
