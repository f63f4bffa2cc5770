import type { GraphEdge, GraphNode } from '#contract/graph';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';

/** A path along these lines; whatever a test does not speak of is filled in. */
export function aFoundPath(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  more: Partial<FoundPath> = {},
): FoundPath {
  return {
    nodes: nodes.map(({ id }) => id),
    steps: edges.map(({ key }) => ({ line: key, parallel: [], others: 0 })),
    meets: edges.slice(1).map(() => 'not known'),
    weakest: edges.slice(0, 1).map(({ key }) => key),
    degree: 0,
    ...more,
  };
}

interface Found extends Partial<FoundPath> {
  of: readonly GraphNode[];
  along: readonly GraphEdge[];
}

/** An answer that found these; without any it is a proof that there is none. */
export function aPathAnswer(
  found: readonly Found[],
  { question = {}, ...more }: Partial<Omit<PathAnswer, 'question'>> & { question?: Partial<PathQuestionGiven> } = {},
): PathAnswer {
  const paths = found.map(({ of, along, ...rest }) => aFoundPath(of, along, rest));
  const nodes = new Map(found.flatMap(({ of }) => of.map((node) => [node.id, node])));
  const edges = new Map(found.flatMap(({ along }) => along.map((edge) => [edge.key, edge])));
  const [first] = paths;
  return {
    question: PathQuestion.parse({ from: [first?.nodes[0] ?? 'person/a'], to: [first?.nodes.at(-1) ?? 'person/b'], ...question }),
    ending: paths.length > 0 ? 'found' : 'none',
    paths,
    total: { paths: paths.length, atLeast: false },
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    joined: [],
    searched: { actors: 12, lines: 34, sides: [] },
    hidden: [],
    notKnown: 0,
    threshold: 100,
    limits: [],
    milliseconds: 5,
    ...more,
  };
} // oxfmt-ignore
