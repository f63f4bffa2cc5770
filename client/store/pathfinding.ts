import type { GraphNode } from '#contract/graph';
import type { Loosenings, PathAnswer } from '#contract/path-answer';
import { PATH_LIMITS, type PathQuestion } from '#contract/path-question';
import { toTrouble, type Trouble } from '../api.ts';
import { toEnding } from '../words/paths.ts';
import { toQuestionWords } from '../words/path-question.ts';
import type { Context } from './context.ts';
import { PLAIN_QUESTION, toAnswered, toSpelled } from './path-spelling.ts';

/** A question about paths with what came of it. */
export interface PathSearch {
  /** As the form holds it; it need not make sense yet. */
  readonly question: PathQuestion;
  /** Whoever the question and the answer name, by id. */
  readonly actors: ReadonlyMap<string, GraphNode>;
  /** What the answer, or the search that runs, is about: this very `question` while nothing was changed since. */
  readonly asked: PathQuestion | null;
  readonly answer: PathAnswer | null;
  /** Of an answer that found none: what would find one. */
  readonly loosenings: Loosenings | null;
  /** The question is an address's and was not run yet: what of the address could not be asked. */
  readonly addressed: { readonly troubles: readonly string[] } | null;
}

export const NO_PATHS: PathSearch = {
  question: PLAIN_QUESTION,
  actors: new Map(),
  asked: null,
  answer: null,
  loosenings: null,
  addressed: null,
};

export interface PathfindingActions {
  /** Changes the question in the form, and ends the search that runs; `who` are those it names anew. */
  readonly draftPaths: (part: Partial<PathQuestion>, who?: readonly GraphNode[]) => void;
  /** Asks the question in the form, changed so. */
  readonly findPaths: (part?: Partial<PathQuestion>, who?: readonly GraphNode[]) => Promise<void>;
  /** Fills the form with a question of an address or of before, and asks who they are that it names. */
  readonly fillPaths: (question: PathQuestion, addressed: PathSearch['addressed']) => Promise<void>;
  /** Asks for those of the form whose names are not known. */
  readonly readPathNames: () => Promise<void>;
  /** Leaves the question in the form, to be worked on. */
  readonly leavePathsAddress: () => void;
  readonly swapPathEnds: () => void;
  readonly cancelPaths: () => void;
  /** The analyst waits no longer: told in the method note, since it proves neither a path nor none. */
  readonly giveUpPaths: () => void;
  /** Asks what would find a path where the answer has none; by itself after such an answer. */
  readonly loosenPaths: () => Promise<void>;
}

export function pathfinding(context: Context): PathfindingActions {
  const { api, get, set, ask, run, cancel, tellSeen } = context;
  const keep = (part: Partial<PathSearch>) => set({ paths: { ...get().paths, ...part } });

  return {
    draftPaths(part, who = []) {
      // The answer on its way is about another question.
      get().cancelPaths();
      keep({ question: { ...get().paths.question, ...part }, actors: withAll(get().paths.actors, who) });
    },
    async findPaths(part = {}, who = []) {
      get().draftPaths(part, who);
      // What is lit answers the question before: it must not stand beside another answer.
      get().unlight();
      const { question } = get().paths;
      keep({ asked: question, answer: null, loosenings: null, addressed: null });
      const answer = await ask('paths', async (signal) => {
        try {
          return await api.paths({ body: toSpelled(question) }, { signal });
        } catch (thrown) {
          return toStopped({ question, thrown, actors: get().paths.actors, usual: get().about?.limits.hubDegree });
        }
      });
      if (answer === undefined) return;
      const { graph, hidden, searched } = answer;
      const named = [...graph.nodes, ...hidden.map(({ hub }) => hub), ...searched.sides.flatMap((side) => side.farthest)];
      const actors = withAll(get().paths.actors, named);
      const nameOf = (id: string) => actors.get(id)?.name ?? id;
      const words = `${toQuestionWords(question, nameOf)}: ${toEnding(answer)}`;
      tellSeen(words, { answers: [toAnswered(question, answer)] });
      keep({ answer, actors });
      set({ announcement: words });
      if (answer.ending === 'none') void get().loosenPaths();
      // A network is one thing, the paths of any other answer are several.
      const first = question.mode === 'joins' ? answer.paths : answer.paths.slice(0, 1);
      if (first.length > 0) get().lightPaths(answer, first, 'only');
      void get().readProof(answer);
    },
    async fillPaths(question, addressed) {
      get().cancelPaths();
      keep({ question, addressed });
      await get().readPathNames();
    },
    async readPathNames() {
      const ids = namedIn(get().paths.question).filter((id) => !get().paths.actors.has(id));
      if (ids.length === 0) return;
      const answer = await ask('path names', (signal) => run('explore/among', { ids }, signal));
      if (answer !== undefined) keep({ actors: withAll(get().paths.actors, answer.graph.nodes) });
    },
    leavePathsAddress: () => keep({ addressed: null }),
    swapPathEnds() {
      const { from, to } = get().paths.question;
      get().draftPaths({ from: to, to: from });
    },
    giveUpPaths() {
      const { asked, actors } = get().paths;
      if (get().tasks.paths?.is === 'running' && asked !== null) {
        const words = toQuestionWords(asked, (id) => actors.get(id)?.name ?? id);
        tellSeen(`${words}: given up before it could tell`);
        set({ announcement: 'The search was given up before it could tell' });
      }
      get().cancelPaths();
    },
    cancelPaths() {
      cancel('paths');
      cancel('loosenings');
    },
    async loosenPaths() {
      const { asked } = get().paths;
      if (asked === null) return;
      const loosenings = await ask('loosenings', (signal) =>
        api.loosenings({ body: toSpelled(asked) }, { signal }),
      );
      if (loosenings !== undefined) keep({ loosenings });
    },
  };
} // oxfmt-ignore

function namedIn({ from, to, via, avoid, hubs }: PathQuestion): string[] {
  return [...new Set([...from, ...to, ...via, ...avoid, ...hubs.letIn])];
}

function endsOf({ from, to, via }: PathQuestion): string[] {
  return [...new Set([...from, ...to, ...via])];
}

function withAll(actors: PathSearch['actors'], who: readonly GraphNode[]): PathSearch['actors'] {
  if (who.length === 0) return actors;
  return new Map([...actors, ...who.map((actor) => [actor.id, actor] as const)]);
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
function toStopped({ question, thrown, actors, usual }: Stopped): PathAnswer {
  const { code, detail } = toTrouble(thrown);
  if (!STOPS.includes(code)) throw thrown;
  return {
    question,
    ending: 'stopped',
    paths: [],
    total: { paths: 0, atLeast: true },
    graph: { nodes: endsOf(question).flatMap((id) => actors.get(id) ?? []), edges: [] },
    joined: [],
    searched: { actors: 0, lines: 0, sides: [] },
    hidden: [],
    notKnown: 0,
    threshold: question.hubs.threshold ?? usual ?? PATH_LIMITS.threshold,
    limits: [{ what: 'time', shown: 0, total: null, atLeast: true, why: detail }],
    milliseconds: 0,
  };
}
