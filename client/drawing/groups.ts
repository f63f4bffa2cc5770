import type { GraphEdge } from '#contract/graph';
import type { Point } from './point.ts';

/** Actors that are drawn as one while it is closed. An actor is in one group at most. */
export interface Group {
  readonly label: string;
  readonly members: readonly string[];
  /** Where it stands while it is closed. */
  readonly at: Point;
  readonly isOpen: boolean;
}

interface Marked {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly hypotheses?: ReadonlySet<string>;
}

/** What is not drawn by itself, because something else is drawn in its stead. */
export interface Gathered {
  /** By closed group: those it stands for, which are all its members that would be drawn. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly groupOf: ReadonlyMap<string, string>;
  /** By the line that is drawn for them: relations which would lie over each other. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
  readonly lineOf: ReadonlyMap<string, string>;
  /** Relations between members of one group. */
  readonly within: readonly string[];
}

/** Relations between a group and another node as one line, which is no relation of its own. */
export interface Bundle {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly GraphEdge[];
}

export const NOTHING_GATHERED: Gathered = {
  members: new Map(),
  groupOf: new Map(),
  relations: new Map(),
  lineOf: new Map(),
  within: [],
};

interface Ungathered {
  readonly groups: ReadonlyMap<string, Group>;
  /** Lines that would be drawn if all groups were open. */
  readonly edges: readonly GraphEdge[];
  /** Whether an actor would be drawn then. */
  readonly isShown: (id: string) => boolean;
}

/**
 * What closed groups leave of a picture. `lines` are relations that keep a line of their own; where an end is in a
 * closed group, the line ends at the group.
 */
export function gather({ groups, edges, isShown }: Ungathered): {
  gathered: Gathered;
  lines: readonly GraphEdge[];
  bundles: readonly Bundle[];
} {
  const members = new Map<string, readonly string[]>();
  for (const [id, group] of groups) {
    const shown = group.isOpen ? [] : group.members.filter(isShown);
    if (shown.length > 0) members.set(id, shown);
  }
  if (members.size === 0) return { gathered: NOTHING_GATHERED, lines: edges, bundles: [] };

  const groupOf = new Map([...members].flatMap(([id, ids]) => ids.map((member) => [member, id] as const)));
  const lines: GraphEdge[] = [];
  const within: string[] = [];
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const [from, to] = [groupOf.get(edge.from) ?? edge.from, groupOf.get(edge.to) ?? edge.to];
    if (from === edge.from && to === edge.to) lines.push(edge);
    else if (from === to) within.push(edge.key);
    else {
      const key = toBundleKey(from, to);
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, [{ ...edge, from, to }]);
      else pair.push({ ...edge, from, to });
    }
  }
  const bundles: Bundle[] = [];
  for (const [key, relations] of pairs) {
    const [first] = relations;
    if (relations.length === 1) lines.push(...relations);
    else if (first !== undefined) bundles.push({ key, from: first.from, to: first.to, relations });
  }
  const relations = new Map(bundles.map((bundle) => [bundle.key, bundle.relations.map(({ key }) => key)]));
  const lineOf = new Map([...relations].flatMap(([line, keys]) => keys.map((key) => [key, line] as const)));
  return { gathered: { members, groupOf, relations, lineOf, within }, lines, bundles };
}

/** Actors and relations that are meant by what is pointed at, which may stand for several. */
export function meantBy({ members, relations }: Gathered, { nodes, edges }: Marked): Marked {
  return {
    nodes: new Set([...nodes].flatMap((id) => members.get(id) ?? [id])),
    edges: new Set([...edges].flatMap((key) => relations.get(key) ?? [key])),
  };
}

/** What is seen of actors and relations: they themselves, or what stands for them; and of what is supposed. */
export function seenFor({ groupOf, lineOf }: Gathered, { nodes, edges, hypotheses = [] }: Ids): Marked {
  return {
    nodes: new Set([...Array.from(nodes, (id) => groupOf.get(id) ?? id), ...hypotheses]),
    edges: new Set([...Array.from(edges, (key) => lineOf.get(key) ?? key), ...hypotheses]),
  };
}

interface Ids {
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<string>;
  /** Each is either an actor or a line: it is seen as the one it is. */
  readonly hypotheses?: Iterable<string>;
}

/** No relation has such a key: theirs begin with a type in capitals. */
function toBundleKey(a: string, b: string): string {
  return a < b ? `lines|${a}|${b}` : `lines|${b}|${a}`;
}
