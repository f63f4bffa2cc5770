import { pathProblems, type PathProblem } from '#contract/path-problems';
import type { PathQuestion } from '#contract/path-question';
import { AppError, echoed } from '../errors.ts';

/** The question with doubles within one list taken out; what cannot be answered is refused with the fields that say so. */
export function checkQuestion(given: PathQuestion): PathQuestion {
  refuse(pathProblems(given));
  return { ...given, from: distinct(given.from), to: distinct(given.to), avoid: distinct(given.avoid) };
}

/** A waypoint of a type that is to be avoided; only the graph knows what is of which type. */
export function refuseAvoided({ via }: PathQuestion, isOfAvoidedType: (id: string) => boolean): void {
  refuse(
    via.flatMap((id, at) =>
      isOfAvoidedType(id)
        ? [{ path: `via.${at}`, id, problem: 'is of a type to be avoided and is a waypoint' }]
        : [],
    ),
  );
}

function refuse(problems: readonly PathProblem[]): void {
  if (problems.length === 0) return;
  const fields = problems.map(({ path, id, problem }) => ({
    path: `body.${path}`,
    problem: id === null ? problem : `${echoed(id)} ${problem}`,
  }));
  throw new AppError('bad-parameter', fields.map(({ problem }) => problem).join('; '), { fields });
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
