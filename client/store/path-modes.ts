import { PATH_LIMITS, type PathMode, type PathQuestion } from '#contract/path-question';

/** Whoever is chosen stays chosen: a network has its actors in one list, all else has two. */
export function toMode(
  { from, to }: Pick<PathQuestion, 'from' | 'to'>,
  mode: PathMode,
): Partial<PathQuestion> {
  if (mode === 'joins')
    return { mode, from: [...new Set([...from, ...to])].slice(0, PATH_LIMITS.ends), to: [], via: [] };
  const ends =
    to.length > 0 || from.length < 2 ? { from, to } : { from: from.slice(0, 1), to: from.slice(1) };
  return { mode, ...ends, ...(mode === 'shared' && { via: [] }) };
}
