import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './neo4j/system-error.ts';

/**
 * Makes a folder, and those above it that are not there. Node's own `recursive` goes round without end where the system
 * says of a new folder that the one above it is not there although it is, as below /proc.
 */
export async function makeFolders(folder: string): Promise<void> {
  try {
    await make(folder);
  } catch (error) {
    const above = dirname(folder);
    if (systemCode(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolders(above);
    await make(folder);
  }
}

/** One that is there already is as good. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const isThere = systemCode(error) === 'EEXIST' && (await stat(folder)).isDirectory();
    if (!isThere) throw error;
  }
}
