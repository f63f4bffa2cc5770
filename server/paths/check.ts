import { dayRange } from '#contract/days';
import type { DateWindow } from '#contract/filters';
import type { PathQuestion } from '#contract/path-question';
import { AppError, type FieldProblem } from '../errors.ts';

const LEAST_JOINED = 3;

/** The question with doubles within one list taken out; what cannot be answered is refused with the fields that say so. */
export function checkQuestion(given: PathQuestion): PathQuestion {
  const question = {
    ...given,
    from: distinct(given.from),
    to: distinct(given.to),
    avoid: distinct(given.avoid),
  };
  const fields = [...ofEnds(question), ...ofMode(question), ...ofSteps(question), ...ofWindows(question)];
  if (fields.length === 0) return question;
  throw new AppError('bad-parameter', fields.map(({ problem }) => problem).join('; '), { fields });
}

function ofEnds({ from, to, via, avoid }: PathQuestion): FieldProblem[] {
  const avoided = new Set(avoid);
  const start = new Set(from);
  const ends = new Set([...from, ...to]);
  return [
    ...problems(to, 'to', (id) => start.has(id), 'stands at both ends'),
    ...problems(via, 'via', (id) => ends.has(id), 'is an end and a waypoint'),
    ...problems(via, 'via', (id, at) => via.indexOf(id) < at, 'is a waypoint twice'),
    ...problems(from, 'from', (id) => avoided.has(id), 'is to be avoided and is an end'),
    ...problems(to, 'to', (id) => avoided.has(id), 'is to be avoided and is an end'),
    ...problems(via, 'via', (id) => avoided.has(id), 'is to be avoided and is a waypoint'),
  ];
}

function problems(
  ids: readonly string[],
  list: string,
  isWrong: (id: string, at: number) => boolean,
  what: string,
): FieldProblem[] {
  return ids
    .map((id, at) => (isWrong(id, at) ? { path: `body.${list}.${at}`, problem: `${id} ${what}` } : null))
    .filter((problem) => problem !== null);
}

function ofMode({ mode, from, to, via }: PathQuestion): FieldProblem[] {
  if (mode !== 'joins') {
    const shared =
      mode === 'shared' && via.length > 0
        ? [{ path: 'body.via', problem: 'what is shared by two has no waypoints' }]
        : [];
    return to.length > 0 ? shared : [{ path: 'body.to', problem: 'the other end is missing' }, ...shared];
  }
  const few = from.length < LEAST_JOINED;
  return [
    ...(few ? [{ path: 'body.from', problem: `at least ${LEAST_JOINED} actors can be joined` }] : []),
    ...(to.length > 0 ? [{ path: 'body.to', problem: 'all who are to be joined stand in `from`' }] : []),
    ...(via.length > 0 ? [{ path: 'body.via', problem: 'a network has no waypoints' }] : []),
  ];
}

function ofSteps({ hops, via, mode }: PathQuestion): FieldProblem[] {
  const needed = via.length + 1;
  if (hops >= needed || mode === 'shared') return [];
  return [
    { path: 'body.hops', problem: `with waypoints: ${via.length} a path has at least ${needed} steps` },
  ];
}

function ofWindows({ happened, reported }: PathQuestion): FieldProblem[] {
  return [...ofWindow('happened', happened), ...ofWindow('reported', reported)];
}

function ofWindow(name: string, { from, to }: DateWindow): FieldProblem[] {
  if (from === null || to === null || dayRange(from).first <= dayRange(to).last) return [];
  return [{ path: `body.${name}.to`, problem: `${to} is before ${from}` }];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
