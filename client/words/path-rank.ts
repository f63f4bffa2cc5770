import { gradeRank, weakestOf } from '#contract/grades';
import type { GraphEdge } from '#contract/graph';
import { STATUS_ORDER, STATUSES } from '#contract/ontology';
import type { FoundPath } from '#contract/path-answer';
import { FIRMNESS, weaknessOf } from '#contract/support';
import { count } from './count.ts';

type Edges = ReadonlyMap<string, GraphEdge>;

/** The lower the better, as the search ranks: voices, then stories, then status, then how firmly it is told. */
const BY_SUPPORT: readonly { of: (edge: GraphEdge) => number; why: (edge: GraphEdge, other: GraphEdge) => string }[] = [
  {
    of: ({ voices }) => -voices,
    why: (a, b) => `its weakest line has ${count(a.voices, 'voice', 'voices')}, not ${b.voices}`,
  },
  {
    of: ({ stories }) => -stories,
    why: (a, b) => `its weakest line has ${count(a.stories, 'story', 'stories')}, not ${b.stories}`,
  },
  {
    of: ({ status }) => STATUS_ORDER.indexOf(status),
    why: (a, b) => `its weakest line is ${STATUSES[a.status].label}, not ${STATUSES[b.status].label}`,
  },
  {
    of: weaknessOf,
    why: (a, b) => `its weakest line is ${toFirmness(a)}, not ${toFirmness(b)}`,
  },
]; // oxfmt-ignore

/** Why a path stands behind the one before it: the first of the rules by which they differ. */
export function toBehind(path: FoundPath, before: FoundPath, edges: Edges): string {
  const [steps, stepsBefore] = [path.steps.length, before.steps.length];
  if (steps !== stepsBefore) return `it has ${count(steps, 'step', 'steps')}, not ${stepsBefore}`;
  const [weakest, weakestBefore] = [weakestIn(path, edges), weakestIn(before, edges)];
  if (weakest !== undefined && weakestBefore !== undefined) {
    const rule = BY_SUPPORT.find(({ of }) => of(weakest) !== of(weakestBefore));
    if (rule !== undefined) return rule.why(weakest, weakestBefore);
  }
  if (path.degree !== before.degree)
    return `those inside are more ordinary: one has ${count(path.degree, 'neighbour', 'neighbours')}, not ${before.degree}`;
  return 'the two are alike, and their ids decide';
}

/** Of equally weak ones the first stands for all. */
function weakestIn({ weakest: [key = ''] }: FoundPath, edges: Edges): GraphEdge | undefined {
  return edges.get(key);
}

function toFirmness(edge: GraphEdge): string {
  return FIRMNESS[weaknessOf(edge)] ?? '';
}

/** What its place rests on by itself: "2 steps; inside it, 12 neighbours at most". */
export function toPlaceWords({ steps, degree }: FoundPath): string {
  const length = count(steps.length, 'step', 'steps');
  if (degree === 0) return length;
  return `${length}, and whoever is inside has ${count(degree, 'neighbour', 'neighbours')} at most`;
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
