import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolders } from '../folders.ts';
import { systemCode } from '../neo4j/system-error.ts';
import { FileRefusal, toWhy } from '../whole-file.ts';
import { FOLDER_NAMES, type DossierFile } from './write.ts';

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

/**
 * Fills a folder beside its place, which takes that place when it is whole. A folder of before is moved aside until then,
 * and back again where that fails.
 */
export async function writeWholeFolder(place: Place, files: readonly DossierFile[]): Promise<void> {
  const folder = resolve(place.folder);
  const part = `${folder}.${process.pid}.part`;
  const before = `${folder}.${process.pid}.before`;
  try {
    await makeFolders(dirname(folder));
    await mkdir(part);
    // One after the other: none is still being written when another's failure takes the folder away.
    // oxlint-disable-next-line no-await-in-loop
    for (const [name, bytes] of files) await writeFile(join(part, name), bytes, { flush: true });
    await refuseFilled({ ...place, folder });
    await refuseStrange(folder);
    const isMoved = await moveIfThere(folder, before);
    try {
      await rename(part, folder);
    } catch (error) {
      if (isMoved) await rename(before, folder);
      throw error;
    }
    // What took its place stands: that the old one cannot be taken away is no failure of the new one.
    await rm(before, { recursive: true, force: true }).catch(() => undefined);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new FileRefusal(`${folder} could not be written (${toWhy(code)}). Nothing is left of it, and whatever was there before is there still; the graph is as it was.`, { cause: error });
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
  }
} // oxfmt-ignore

/** Only a folder that was written by this command is taken away: whatever else it holds is somebody's. */
async function refuseStrange(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  const strange = there.find((name) => !FOLDER_NAMES.includes(name));
  if (strange !== undefined)
    throw new FileRefusal(`${folder} holds ${strange}, which is no file of a dossier: it was left as it is.`);
}

async function moveIfThere(folder: string, aside: string): Promise<boolean> {
  try {
    await rename(folder, aside);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
