import type { GraphDiff } from './graph.ts';
import type { Canvas, ExplorerState } from './state.ts';

/** What the expansions of one actor have brought, all of them together. */
export interface Brought {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

type Expansions = ReadonlyMap<string, Brought>;

export function noteBrought(expansions: Expansions, id: string, { nodes, edges }: Brought): Expansions {
  if (nodes.length + edges.length === 0) return expansions;
  const before = expansions.get(id) ?? { nodes: [], edges: [] };
  return new Map(expansions).set(id, {
    nodes: [...before.nodes, ...nodes],
    edges: [...before.edges, ...edges],
  });
}

/** Without what has gone: should the analyst draw it again, it is the analyst's, and no expansion's. */
export function forget(expansions: Expansions, { nodes, edges }: GraphDiff['removed']): Expansions {
  if (expansions.size === 0 || nodes.length + edges.length === 0) return expansions;
  const gone = new Set([...nodes, ...edges]);
  const left = [...expansions].flatMap(([id, brought]): [string, Brought][] => {
    if (gone.has(id)) return [];
    const kept = {
      nodes: brought.nodes.filter((node) => !gone.has(node)),
      edges: brought.edges.filter((edge) => !gone.has(edge)),
    };
    return kept.nodes.length + kept.edges.length === 0 ? [] : [[id, kept]];
  });
  return new Map(left);
}

export interface Collapse {
  readonly gone: Brought;
  /** How many actors were brought and are on the canvas still, and how many of them stay. */
  readonly brought: number;
  readonly stay: number;
}

type Collapsed = Pick<
  Canvas & ExplorerState,
  'edges' | 'expansions' | 'pinned' | 'notes' | 'groups' | 'threads' | 'selection'
>;

/**
 * What collapsing an actor takes back: all that its expansions brought, and nothing else.
 *
 * A brought actor stays when the analyst has laid hands on it (it is pinned, selected, noted or in a group, or it or
 * one of its lines is on a lit path), and when a line that these expansions did not bring leads to it: whatever
 * brought that line, another expansion or an actor that was added, would lose it. Lines go with the actors that go; of
 * those that stay, the lines stay too. A line that the expansion brought between two who were drawn before goes, unless
 * it is selected, noted or lit.
 */
export function collapseOf(state: Collapsed, id: string): Collapse {
  const { edges, expansions } = state;
  const brought = expansions.get(id) ?? { nodes: [], edges: [] };
  const ours = new Set(brought.edges);
  const handled = handledBy(state);
  const stays = new Set(brought.nodes.filter((node) => handled.has(node)));
  const isBrought = new Set(brought.nodes);
  for (const [key, { from, to }] of edges) {
    if (ours.has(key) && !handled.has(key)) continue;
    for (const end of [from, to]) if (isBrought.has(end)) stays.add(end);
  }
  const nodes = brought.nodes.filter((node) => !stays.has(node));
  const going = new Set(nodes);
  const goes = (key: string): boolean => {
    const edge = edges.get(key);
    if (edge === undefined || handled.has(key)) return false;
    return going.has(edge.from) || going.has(edge.to) || !(stays.has(edge.from) || stays.has(edge.to));
  };
  return {
    gone: { nodes, edges: brought.edges.filter(goes) },
    brought: brought.nodes.length,
    stay: stays.size,
  };
}

/** Ids and keys that the analyst holds. */
function handledBy({ pinned, notes, groups, threads, selection }: Collapsed): ReadonlySet<string> {
  return new Set([
    ...pinned,
    ...notes.keys(),
    ...[...groups.values()].flatMap(({ members }) => members),
    ...threads.flatMap(({ nodes, edges }) => [...nodes, ...edges]),
    ...selection.nodes,
    ...selection.edges,
  ]);
}

/** "3 of 25 stay: pinned, noted, selected or joined by others". */
export function toStayWords({ brought, stay }: Collapse): string {
  if (stay === 0) return '';
  return `${stay} of ${brought} stay: pinned, noted, selected or joined by others`;
}
