import type { GraphEdge, GraphNode, Subgraph } from '#contract/graph';
import type { FoundPath, HiddenHub, PathSide } from '#contract/path-answer';
import type { Ask } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { byStrength, chooseLines, strengthOf } from './choose.ts';
import type { RawPath } from './enumerate.ts';
import type { At } from './known.ts';
import { timesMeet } from './meet.ts';
import type { Plan } from './plan.ts';
import type { Reached } from './side.ts';
import type { RawHidden } from './through-hubs.ts';
import { isSymmetric, toWalk } from './walk.ts';

interface ToTell {
  paths: readonly RawPath[];
  hidden: readonly RawHidden[];
  joined: readonly (readonly At[])[];
  reached: readonly Reached[];
}

interface ToldPaths {
  paths: FoundPath[];
  graph: Subgraph;
  hidden: HiddenHub[];
  joined: string[][];
  sides: PathSide[];
}

/** What was found by Neo4j's own ids, as the analyst is told it: only this much is fetched whole. */
export async function tell(
  { ask, plan }: { ask: Ask; plan: Plan },
  { paths, hidden, joined, reached }: ToTell,
): Promise<ToldPaths> {
  const named = [
    ...plan.ends,
    ...paths.flatMap(({ nodes }) => nodes),
    ...hidden.map(({ hub }) => hub),
    ...reached.flatMap(({ farthest }) => farthest),
  ];
  const actors = await fetchActors(ask, [...new Set(named)]);
  const pairs = distinctPairs(paths, (at) => actorOf(actors, at).degree);
  const { graph } = pairs.length === 0 ? NOTHING : await ask(internalText('path-between'), { pairs });
  const idOf = (at: At) => actorOf(actors, at).id;
  const groups = new Set([...actors.values()].filter(({ type }) => type === 'Group').map(({ id }) => id));
  const tellPath = openTeller(plan, { edges: graph.edges, groups, idOf });
  const found = paths.map(({ nodes, degree }) => tellPath(nodes.map(idOf), degree));
  const drawn = new Set(
    found.flatMap(({ steps }) => steps.flatMap(({ line, parallel }) => [line, ...parallel])),
  );
  const on = new Set([...plan.ends, ...paths.flatMap(({ nodes }) => nodes)]);
  return {
    paths: found,
    graph: {
      nodes: [...on].map((at) => actorOf(actors, at)),
      edges: graph.edges.filter(({ key }) => drawn.has(key)),
    },
    hidden: hidden.map(({ hub, joins, ...more }) => ({
      ...more,
      hub: actorOf(actors, hub),
      joins: joins.map(idOf),
    })),
    joined: joined.map((group) => group.map(idOf)),
    sides: reached.map(({ seeds, depth, isWhole, actors: count, farthest }) => ({
      from: seeds.map(idOf),
      hops: depth,
      actors: count,
      isWhole,
      farthest: farthest.map((at) => actorOf(actors, at)),
    })),
  };
}

const NOTHING: { graph: Subgraph } = { graph: { nodes: [], edges: [] } };

export async function fetchIds(ask: Ask, actors: readonly At[]): Promise<Map<At, string>> {
  if (actors.length === 0) return new Map();
  const { rows } = await ask(internalText('path-ids'), { actors });
  return new Map(rows.map(([at, id]) => [at as At, id as string]));
}

async function fetchActors(ask: Ask, actors: readonly At[]): Promise<Map<At, GraphNode>> {
  const { rows, graph } = await ask(internalText('path-actors'), { actors });
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const told = rows.map(([at, cell]): [At, GraphNode | undefined] => {
    const { value } = cell as { value: { id: string } };
    return [at as At, byId.get(value.id)];
  });
  return new Map(told.filter((entry): entry is [At, GraphNode] => entry[1] !== undefined));
}

function actorOf(actors: ReadonlyMap<At, GraphNode>, at: At): GraphNode {
  const actor = actors.get(at);
  if (actor === undefined) throw new Error(`no actor was fetched for ${at}`);
  return actor;
}

/** Each with the less connected one first. */
function distinctPairs(paths: readonly RawPath[], degreeOf: (at: At) => number): [At, At][] {
  const pairs = new Map<string, [At, At]>();
  for (const { nodes } of paths) {
    for (const [at, node] of nodes.slice(1).entries()) {
      const before = nodes[at] ?? node;
      const order = degreeOf(before) - degreeOf(node) || before - node;
      const pair: [At, At] = order < 0 ? [before, node] : [node, before];
      pairs.set(pair.join(' '), pair);
    }
  }
  return [...pairs.values()];
}

/** Tells paths by the ids of their actors, with the lines between them as they are fetched. */
function openTeller(
  plan: Plan,
  {
    edges,
    groups,
    idOf,
  }: { edges: readonly GraphEdge[]; groups: ReadonlySet<string>; idOf: (at: At) => string },
): (nodes: readonly string[], degree: number) => FoundPath {
  const { question } = plan;
  const ends = new Set([...plan.ends].map(idOf));
  const letIn = new Set(question.hubs.letIn);
  const walk = toWalk<string>(question, { isEnd: (id) => ends.has(id), isGroup: (id) => groups.has(id) });
  const between = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const name = [edge.from, edge.to].toSorted().join(' ');
    between.set(name, [...(between.get(name) ?? []), edge]);
  }
  const isWalked = (edge: GraphEdge, from: string) =>
    walk(edge) === 'walked' && (!question.directed || isSymmetric(edge.type) || edge.from === from);

  return (nodes, degree) => {
    const all = nodes.slice(1).map((to, at) => {
      const from = nodes[at] ?? to;
      const joining = between.get([from, to].toSorted().join(' ')) ?? [];
      return { joining, walked: joining.filter((edge) => isWalked(edge, from)).toSorted(byStrength) };
    });
    const isBarredAuthority = (id: string) => !question.hubs.all && !ends.has(id) && !letIn.has(id);
    const chosen = chooseLines(
      all.map(({ walked }) => walked),
      { nodes, isBarredAuthority, isInOrder: question.mode === 'in-time' },
    );
    if (chosen === null) throw new Error('a path that was found cannot be told');
    const least = Math.min(...chosen.map(strengthOf));
    return {
      nodes: [...nodes],
      steps: chosen.map((line, at) => {
        const { joining = [], walked = [] } = all[at] ?? {};
        return {
          line: line.key,
          parallel: walked.filter((other) => other !== line).map(({ key }) => key),
          others: joining.length - walked.length,
        };
      }),
      meets: chosen.slice(1).map((line, at) => timesMeet(chosen[at] ?? line, line)),
      weakest: chosen.filter((line) => strengthOf(line) === least).map(({ key }) => key),
      degree,
    };
  };
}
