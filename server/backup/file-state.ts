import { stat } from 'node:fs/promises';

/** By which it is seen that a file was written anew. Not by its inode: some disks of a network give another at each look. */
export interface FileState {
  size: bigint;
  mtimeNs: bigint;
}

/** Null where there is none that could be looked at. */
export async function stateOf(file: string): Promise<FileState | null> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found === null ? null : { size: found.size, mtimeNs: found.mtimeNs };
}

export async function isStill(file: string, before: FileState | null): Promise<boolean> {
  const now = await stateOf(file);
  return now !== null && now.size === before?.size && now.mtimeNs === before.mtimeNs;
}
