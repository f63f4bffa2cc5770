import type { ExportRequest } from '#contract/exports';
import { WRITERS } from '#export/writers';
import { openSource } from '../exports/source.ts';
import type { Studio } from '../pictures/picture.ts';
import type { DossierFile } from './write.ts';

interface Desk extends Pick<Studio, 'db' | 'version'> {
  readonly signal?: AbortSignal;
}

/** The data of a dossier as they are exported, so that whoever has the folder can take them in again. */
export async function toDataFiles(
  data: Exclude<ExportRequest, { what: 'everything' }>,
  { db, version, signal = new AbortController().signal }: Desk,
): Promise<DossierFile[]> {
  // That nothing was found leaves no data.
  if (data.nodes.length + data.edges.length === 0) return [];
  const source = await openSource(data, { db, redthread: version, signal });
  const files: DossierFile[] = [];
  for (const { name, pieces } of [...WRITERS.csv(source, ''), ...WRITERS.json(source, 'data.json')]) {
    const parts: string[] = [];
    for await (const piece of pieces()) parts.push(piece);
    files.push([name === 'README.txt' ? 'tables.txt' : name, Buffer.from(parts.join(''))]);
  }
  await source.isUnchanged();
  return files;
}
