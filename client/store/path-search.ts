import type { GraphNode } from '#contract/graph';
import type { Loosenings, PathAnswer } from '#contract/path-answer';
import { PATH_LIMITS, type PathQuestion } from '#contract/path-question';
import { toTrouble, type Trouble } from '../api.ts';
import { PLAIN_QUESTION } from './path-spelling.ts';

/** An answer with what it is about. */
export interface Answered {
  /** What the answer, or the search that runs, is about: the very `question` of the form while nothing was changed since. */
  readonly asked: PathQuestion | null;
  /** When, in ISO: the graph may hold something else on another day. */
  readonly askedAt: string | null;
  readonly answer: PathAnswer | null;
  /** Of an answer that found none: what would find one. */
  readonly loosenings: Loosenings | null;
}

/** A question about paths with what came of it. */
export interface PathSearch extends Answered {
  /** As the form holds it; it need not make sense yet. */
  readonly question: PathQuestion;
  /** Whoever the question and the answer name, by id. */
  readonly actors: ReadonlyMap<string, GraphNode>;
  /** What stood before the search that runs, and stands again when that is given up or fails. */
  readonly before: Answered | null;
  /** Given up before it was answered; told as long as the form holds it. */
  readonly givenUp: PathQuestion | null;
  /** The question is an address's and was not run yet: what of the address could not be asked. */
  readonly addressed: { readonly troubles: readonly string[] } | null;
}

export const NOTHING_ANSWERED: Answered = { asked: null, askedAt: null, answer: null, loosenings: null };

export const NO_PATHS: PathSearch = {
  ...NOTHING_ANSWERED,
  question: PLAIN_QUESTION,
  actors: new Map(),
  before: null,
  givenUp: null,
  addressed: null,
};

export function answeredIn({ asked, askedAt, answer, loosenings }: PathSearch): Answered {
  return { asked, askedAt, answer, loosenings };
}

export function namedIn({ from, to, via, avoid, hubs }: PathQuestion): string[] {
  return [...new Set([...from, ...to, ...via, ...avoid, ...hubs.letIn])];
}

export function withAll(actors: PathSearch['actors'], who: readonly GraphNode[]): PathSearch['actors'] {
  if (who.length === 0) return actors;
  return new Map([...actors, ...who.map((actor) => [actor.id, actor] as const)]);
}

/** Whoever an answer names. */
export function namedBy({ graph, hidden, searched }: PathAnswer): GraphNode[] {
  return [
    ...graph.nodes,
    ...hidden.map(({ hub }) => hub),
    ...searched.sides.flatMap((side) => side.farthest),
  ];
}

const STOPS: readonly Trouble['code'][] = ['timeout', 'out-of-memory'];

interface Stopped {
  question: PathQuestion;
  thrown: unknown;
  actors: PathSearch['actors'];
  /** Above which the server bars. */
  usual: number | undefined;
}

/** A search that hit a limit has ended too, without knowing; all else is a failure and stays one. */
export function toStopped({ question, thrown, actors, usual }: Stopped): PathAnswer {
  const { code, detail } = toTrouble(thrown);
  if (!STOPS.includes(code)) throw thrown;
  const ends = [...new Set([...question.from, ...question.to, ...question.via])];
  return {
    question,
    ending: 'stopped',
    paths: [],
    total: { paths: 0, atLeast: true },
    graph: { nodes: ends.flatMap((id) => actors.get(id) ?? []), edges: [] },
    joined: [],
    searched: { actors: 0, lines: 0, sides: [] },
    hidden: [],
    notKnown: 0,
    threshold: question.hubs.threshold ?? usual ?? PATH_LIMITS.threshold,
    limits: [{ what: 'time', shown: 0, total: null, atLeast: true, why: detail }],
    milliseconds: 0,
  };
}
