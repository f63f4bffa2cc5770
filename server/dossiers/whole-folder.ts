import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolders } from '../folders.ts';
import { systemCode } from '../neo4j/system-error.ts';
import { FileRefusal, toWhy } from '../whole-file.ts';
import type { DossierFile } from './write.ts';

interface Place {
  readonly folder: string;
  /** Takes the place of a folder that holds something. */
  readonly force: boolean;
}

/** Fails before anything is read from the graph where the folder could not take its place in the end. */
export async function refuseFilled({ folder, force }: Place): Promise<void> {
  const there = await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw new FileRefusal(`${folder} is no folder that can be written; give the name of one, or of none that is there.`, { cause: error });
  });
  if (there.length > 0 && !force)
    throw new FileRefusal(`${folder} holds something already and was left as it is. --force puts the dossier in its place.`);
} // oxfmt-ignore

/** Fills a folder beside its place, which takes that place when it is whole. */
export async function writeWholeFolder(place: Place, files: readonly DossierFile[]): Promise<void> {
  const folder = resolve(place.folder);
  const part = `${folder}.${process.pid}.part`;
  try {
    await makeFolders(dirname(folder));
    await mkdir(part);
    // One after the other: none is still being written when another's failure takes the folder away.
    // oxlint-disable-next-line no-await-in-loop
    for (const [name, bytes] of files) await writeFile(join(part, name), bytes, { flush: true });
    await refuseFilled({ ...place, folder });
    // Only a folder that was written by this command is taken away: whatever else it holds is somebody's.
    await clear(folder, files.map(([name]) => name));
    await rename(part, folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new FileRefusal(`${folder} could not be written (${toWhy(code)}). Nothing is left of it; the graph is as it was.`, { cause: error });
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
  }
} // oxfmt-ignore

async function clear(folder: string, names: readonly string[]): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  const strange = there.find((name) => !names.includes(name));
  if (strange !== undefined)
    throw new FileRefusal(`${folder} holds ${strange}, which is no file of a dossier: it was left as it is.`);
  await rm(folder, { recursive: true, force: true });
}
