import type { PathAnswer } from '../../../server/contract/path-answer.ts';
import type { PathQuestion } from '../../../server/contract/path-question.ts';
import type { Db } from '../../../server/db/run.ts';
import { detourCase } from './detour-case.ts';
import { differences } from './differences.ts';
import type { Expected } from './expected-answer.ts';
import { expectedOf } from './expected.ts';
import { HUB_DEGREE, randomGraph } from './random-graph.ts';
import { randomQuestion } from './random-question.ts';
import type { PathGraph } from './told-graph.ts';
import { writeGraphs } from './write-graphs.ts';

/** Each graph is asked so many questions. */
export const QUESTIONS = 6;

/** One graph in so many is made for waypoints beside detours. */
const DETOUR_EVERY = 5;

/** How the thing to be proved is asked. */
export type AskPaths = (question: PathQuestion, how: How) => Promise<PathAnswer>;

/** Small graphs have no level so dear that it is first read only towards the other side: every other question takes all for it. */
type How = { dearLines?: number };
const asIs: How = {};
const allDear: How = { dearLines: 0 };

interface PathCase {
  readonly graph: PathGraph;
  readonly question: PathQuestion;
}

interface Comparison {
  db: Db;
  ask: AskPaths;
  seed: number;
  graphs: number;
  /** Of each graph. */
  questions?: number;
  /** So many faults are told. */
  most?: number;
  say?: (line: string) => void;
}

interface Compared {
  /** Of each kind of question and of answer how many there were: a proof of nothing but "none" proves nothing. */
  mix: Record<string, number>;
  /** Each with the whole question, in words that a terminal takes again. */
  faults: string[];
}

/** The n-th case of a seed's graph is the same on every machine and every day. */
export function casesOf({
  seed,
  graphs,
  questions = QUESTIONS,
}: Pick<Comparison, 'seed' | 'graphs' | 'questions'>): PathCase[][] {
  return Array.from({ length: graphs }, (_, n) => {
    const own = seed * 1_000 + n;
    if (n % DETOUR_EVERY === DETOUR_EVERY - 1) {
      const detour = detourCase({ seed: own, tag: `g${n}` });
      return detour.questions(questions).map((question) => ({ graph: detour.graph, question }));
    }
    const graph = randomGraph({ seed: own, tag: `g${n}` });
    return Array.from({ length: questions }, (__, at) => ({
      graph,
      question: randomQuestion(graph, own * 10 + at + 1),
    }));
  });
}

/** Lays the graphs side by side into an empty database and asks all their questions of it. */
export async function compareAll({
  db,
  ask,
  most = 20,
  say = () => undefined,
  ...comparison
}: Comparison): Promise<Compared> {
  const { seed, graphs } = comparison;
  const cases = casesOf(comparison);
  const all = cases.flatMap((some) => some.slice(0, 1).map(({ graph }) => graph));
  await writeGraphs(db, { graphs: all, hubDegree: HUB_DEGREE });
  const mix: Record<string, number> = {};
  const faults: string[] = [];
  for (const [n, some] of cases.entries()) {
    // All at once: questions that are under way together do not mix.
    const answers = await Promise.all(
      some.map(({ question }, at) => ask(question, at % 2 === 0 ? asIs : allDear)),
    );
    for (const [at, { graph, question }] of some.entries()) {
      const asked = { graph, question, hubDegree: HUB_DEGREE };
      const expected = expectedOf(asked);
      for (const kind of kindsOf(question, expected)) mix[kind] = (mix[kind] ?? 0) + 1;
      const answer = answers[at];
      const found = answer ? differences(answer, { expected, asked }) : ['no answer'];
      if (found.length > 0) faults.push(inWords({ seed, n, question, found }));
      if (faults.length >= most) return { mix, faults };
    }
    if ((n + 1) % 100 === 0) say(`${n + 1}/${graphs} graphs: ${faults.length} faults`);
  }
  return { mix, faults };
}

function inWords(fault: { seed: number; n: number; question: PathQuestion; found: string[] }): string {
  return [
    `graph ${fault.n} of seed ${fault.seed} (npm run prove -- --only paths --seed ${fault.seed} --cycles ${fault.n + 1})`,
    JSON.stringify(fault.question),
    ...fault.found,
  ].join('\n    ');
}

function kindsOf({ mode, via, directed, happened, types }: PathQuestion, expected: Expected): string[] {
  const { ending, paths, hidden, total } = expected;
  const isWindow = happened.from !== null || happened.to !== null;
  return [
    `${mode} ${ending}`,
    `${paths.length === 0 ? 'no' : Math.max(...paths.map(({ steps }) => steps.length))} steps at most`,
    ...(via.length > 0 ? [`via ${ending}`] : []),
    ...(isWindow ? [`within a window ${ending}`] : []),
    ...(directed ? [`directed ${ending}`] : []),
    ...(types.length > 0 ? [`by types ${ending}`] : []),
    ...(hidden.length > 0 ? [mode === 'joins' ? 'hidden between' : 'hidden'] : []),
    ...(total.paths > paths.length ? ['more than told'] : []),
    ...(paths.some(({ steps }) => steps.some(({ parallel }) => parallel.length > 0)) ? ['parallel'] : []),
  ];
}
