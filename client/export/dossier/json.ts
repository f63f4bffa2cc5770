import type { Dossier } from './dossier.ts';

/** What this program writes; a reader of the file looks at both first. */
const HEAD = { format: 'redthread/dossier', version: 1 } as const;

/** All of a dossier for other programs; the key of a line leads to its row in the data beside it. */
export function toDossierJson(dossier: Dossier): string {
  return `${JSON.stringify({ ...HEAD, ...dossier }, null, 1)}\n`;
}
