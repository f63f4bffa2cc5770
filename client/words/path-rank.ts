import { gradeRank, weakestOf } from '#contract/grades';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { STATUS_ORDER, STATUSES } from '#contract/ontology';
import type { FoundPath } from '#contract/path-answer';
import { FIRMNESS, weaknessOf } from '#contract/support';
import { count, digits } from './count.ts';

type Edges = ReadonlyMap<string, GraphEdge>;

/** The lower the better, as the search ranks: voices, then stories, then status, then how firmly it is told. */
const BY_SUPPORT: readonly { of: (edge: GraphEdge) => number; why: (edge: GraphEdge, other: GraphEdge) => string }[] = [
  {
    of: ({ voices }) => -voices,
    why: (a, b) => `its weakest line has ${count(a.voices, 'voice', 'voices')}, there ${digits(b.voices)}`,
  },
  {
    of: ({ stories }) => -stories,
    why: (a, b) => `its weakest line has ${count(a.stories, 'story', 'stories')}, there ${digits(b.stories)}`,
  },
  {
    of: ({ status }) => STATUS_ORDER.indexOf(status),
    why: (a, b) => `its weakest line is ${STATUSES[a.status].label}, there ${STATUSES[b.status].label}`,
  },
  {
    of: weaknessOf,
    why: (a, b) => `its weakest line is ${toFirmness(a)}, there ${toFirmness(b)}`,
  },
]; // oxfmt-ignore

/** Why a path stands after the one before it, with both their numbers: the first of the rules by which they differ. */
export function toBehind(path: FoundPath, before: FoundPath, edges: Edges): string {
  const [steps, stepsBefore] = [path.steps.length, before.steps.length];
  if (steps !== stepsBefore) return `it has ${count(steps, 'step', 'steps')}, there ${stepsBefore}`;
  const [weakest, weakestBefore] = [weakestIn(path, edges), weakestIn(before, edges)];
  if (weakest !== undefined && weakestBefore !== undefined) {
    const rule = BY_SUPPORT.find(({ of }) => of(weakest) !== of(weakestBefore));
    if (rule !== undefined) return `same length; ${rule.why(weakest, weakestBefore)}`;
  }
  if (path.degree !== before.degree)
    return `same length, its weakest line as good; the best connected actor inside it has ${count(path.degree, 'neighbour', 'neighbours')}, there ${digits(before.degree)}`;
  return 'alike in length, weakest line and neighbours; the ids decide, so that the order stays the same';
}

/** Of equally weak ones the first stands for all. */
function weakestIn({ weakest: [key = ''] }: FoundPath, edges: Edges): GraphEdge | undefined {
  return edges.get(key);
}

function toFirmness(edge: GraphEdge): string {
  return FIRMNESS[weaknessOf(edge)] ?? '';
}

/** What its place rests on by itself: "2 steps; the best connected actor inside it, Ben, has 12 neighbours". */
export function toPlaceWords({ steps, degree, nodes }: FoundPath, actors: readonly GraphNode[]): string {
  const length = count(steps.length, 'step', 'steps');
  if (degree === 0) return length;
  const inside = new Set(nodes.slice(1, -1));
  const best = actors.find((actor) => inside.has(actor.id) && actor.degree === degree);
  const named = best === undefined ? '' : `, ${best.name},`;
  return `${length}; the best connected actor inside it${named} has ${count(degree, 'neighbour', 'neighbours')}`;
}

/** Those first whose weakest line is best graded, then best supported; the rank decides between equals. */
export function byEvidence(paths: readonly FoundPath[], edges: Edges): FoundPath[] {
  const keyed = paths.map((path) => {
    const lines = path.steps.flatMap(({ line }) => edges.get(line) ?? []);
    const graded = weakestOf(lines);
    const weakest = weakestIn(path, edges);
    const grades = [graded?.reliability ?? null, graded?.credibility ?? null].map(gradeRank);
    return { path, ranks: [...grades, ...BY_SUPPORT.map(({ of }) => (weakest === undefined ? 0 : of(weakest)))] };
  }); // oxfmt-ignore
  return keyed.toSorted((a, b) => compare(a.ranks, b.ranks)).map(({ path }) => path);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
