import { fileOf, type Aliases } from './arrows.ts';
import type { Source } from './source.ts';

/** Two folders of the server, in the order of their letters, each of which imports from the other. */
export function leaningFolders(sources: readonly Source[], aliases: Aliases): string[] {
  const arrows = new Set(sources.flatMap((source) => arrowsOf(source, aliases)));
  const pairs = Array.from(arrows, (arrow) => arrow.split(' ') as [string, string]);
  return pairs
    .filter(([from, to]) => from < to && arrows.has(`${to} ${from}`))
    .map((pair) => pair.join(' and '))
    .toSorted();
}

function arrowsOf({ path, imports }: Source, aliases: Aliases): string[] {
  const from = folderOf(path);
  if (from === undefined) return [];
  return imports.flatMap(({ specifier }) => {
    const to = folderOf(fileOf(path, { specifier, aliases }) ?? '');
    return to === undefined || to === from ? [] : [`${from} ${to}`];
  });
}

function folderOf(path: string): string | undefined {
  return /^(?:\.\/)?server\/([^/]+)\//.exec(path)?.[1];
}
