import { pathProblems } from '#contract/path-problems';
import type { PathQuestion } from '#contract/path-question';
import { AppError } from '../errors.ts';

/** Whom two share is between them, however many steps are asked for. */
const SHARED_STEPS = 2;

/** The question as it is searched: doubles within one list are taken out, and the steps are those of its mode. What cannot be answered is refused with the fields that say so. */
export function checkQuestion(given: PathQuestion): PathQuestion {
  const question = {
    ...given,
    from: distinct(given.from),
    to: distinct(given.to),
    avoid: distinct(given.avoid),
    hops: given.mode === 'shared' ? SHARED_STEPS : given.hops,
  };
  const fields = pathProblems(question).map(({ path, id, problem }) => ({
    path: `body.${path}`,
    problem: id === null ? problem : `${id} ${problem}`,
  }));
  if (fields.length === 0) return question;
  throw new AppError('bad-parameter', fields.map(({ problem }) => problem).join('; '), { fields });
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
