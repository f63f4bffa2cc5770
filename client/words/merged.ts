import { count } from './count.ts';

/** Two that analysts took for one, by what they are called. */
export interface Merger {
  readonly was: string;
  readonly now: string;
}

/** Beyond these they are counted. */
const MOST_NAMED = 5;

/** "“Ada Q.” was merged into “Ada Quill” and stands as one with it.": whoever knew the one looks for it in vain. */
export function toMergerWords(mergers: readonly Merger[], unnamed = 0): string[] {
  const named = mergers.slice(0, MOST_NAMED).map(({ was, now }) => `“${was}” was merged into “${now}”.`);
  const others = mergers.length - named.length + unnamed;
  if (others === 0) return named;
  const more = named.length === 0 ? count(others, 'actor', 'actors') : count(others, 'more actor', 'more actors');
  return [...named, `${more} ${others === 1 ? 'was' : 'were'} merged into ${others === 1 ? 'another' : 'others'}.`];
} // oxfmt-ignore
