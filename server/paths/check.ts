import { pathProblems } from '#contract/path-problems';
import type { PathQuestion } from '#contract/path-question';
import { AppError } from '../errors.ts';

/** The question with doubles within one list taken out; what cannot be answered is refused with the fields that say so. */
export function checkQuestion(given: PathQuestion): PathQuestion {
  const fields = pathProblems(given).map(({ path, id, problem }) => ({
    path: `body.${path}`,
    problem: id === null ? problem : `${id} ${problem}`,
  }));
  if (fields.length > 0)
    throw new AppError('bad-parameter', fields.map(({ problem }) => problem).join('; '), { fields });
  return { ...given, from: distinct(given.from), to: distinct(given.to), avoid: distinct(given.avoid) };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
