import type { ExportHead } from '#export/source';
import { toFileName } from '../attachment.ts';

/** By its title, and what of it is exported. */
export function nameOf({ what, title, asOf }: ExportHead, extension: string): string {
  const words = title === null ? what : what === 'selection' ? `${title} selection` : title;
  return toFileName(words, { asOf, extension });
}
