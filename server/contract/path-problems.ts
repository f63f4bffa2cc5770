import { dayRange } from './days.ts';
import type { DateWindow } from './filters.ts';
import type { PathQuestion } from './path-question.ts';

/** Something that no answer can satisfy: where in the question, who of it, and what is wrong. */
export interface PathProblem {
  /** `to.1`, `happened.to` */
  readonly path: string;
  readonly id: string | null;
  readonly problem: string;
}

const LEAST_JOINED = 3;

/** What the form and the server refuse alike. */
export function pathProblems(question: PathQuestion): PathProblem[] {
  return [
    ...ofEnds(question),
    ...ofMode(question),
    ...ofKinds(question),
    ...ofBars(question),
    ...ofSteps(question),
    ...ofWindows(question),
  ];
}

function ofEnds({ mode, from, to, via, avoid }: PathQuestion): PathProblem[] {
  const avoided = new Set(avoid);
  const start = new Set(from);
  const ends = new Set([...from, ...to]);
  const missing =
    from.length > 0 || mode === 'joins'
      ? []
      : [{ path: 'from', id: null, problem: 'the first end is missing' }];
  return [
    ...missing,
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
  problem: string,
): PathProblem[] {
  return ids.flatMap((id, at) => (isWrong(id, at) ? [{ path: `${list}.${at}`, id, problem }] : []));
}

function ofMode({ mode, from, to, via }: PathQuestion): PathProblem[] {
  const problem = (path: string, isWrong: boolean, words: string): PathProblem[] =>
    isWrong ? [{ path, id: null, problem: words }] : [];
  if (mode !== 'joins')
    return [
      ...problem('to', to.length === 0, 'the other end is missing'),
      ...problem('via', mode === 'shared' && via.length > 0, 'what is shared by two has no waypoints'),
    ];
  return [
    ...problem('from', new Set(from).size < LEAST_JOINED, `at least ${LEAST_JOINED} actors can be joined`),
    ...problem('to', to.length > 0, 'all who are to be joined stand in one list'),
    ...problem('via', via.length > 0, 'a network has no waypoints'),
  ];
}

function ofKinds({ classes, types }: PathQuestion): PathProblem[] {
  if (classes.length + types.length > 0) return [];
  return [{ path: 'classes', id: null, problem: 'choose at least one kind of lines' }];
}

function ofBars({ avoid, hubs: { letIn } }: PathQuestion): PathProblem[] {
  const avoided = new Set(avoid);
  return problems(letIn, 'hubs.letIn', (id) => avoided.has(id), 'is to be avoided and is let in');
}

function ofSteps({ hops, via, mode }: PathQuestion): PathProblem[] {
  const needed = via.length + 1;
  if (hops >= needed || mode === 'shared' || mode === 'joins') return [];
  const problem = `with waypoints: ${via.length} a path has at least ${needed} steps`;
  return [{ path: 'hops', id: null, problem }];
}

function ofWindows({ happened, reported }: PathQuestion): PathProblem[] {
  return [...ofWindow('happened', happened), ...ofWindow('reported', reported)];
}

function ofWindow(name: string, { from, to }: DateWindow): PathProblem[] {
  if (from === null || to === null || dayRange(from).first <= dayRange(to).last) return [];
  return [{ path: `${name}.to`, id: null, problem: `${to} is before ${from}` }];
}
