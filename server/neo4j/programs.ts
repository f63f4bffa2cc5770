import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];

/** Every place on the path that holds this program, in the order a shell would try them. */
export function findPrograms({ name, path }: { name: string; path: string }): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .filter((file) => isProgram(file));
}

export function findProgram({ name, path }: { name: string; path: string }): string | undefined {
  return findPrograms({ name, path })[0];
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
