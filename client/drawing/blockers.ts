import { dayRange, type Day } from '#contract/days';
import { NO_FILTERS, type DateWindow, type FilterRow, type Filters } from '#contract/filters';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { relationRow, type EntityType, type RelationType, type Status } from '#contract/ontology';
import { standingWithin, type Days, type Standing } from '#contract/standing';
import { asksNothing, passes } from './sources.ts';

/** What keeps an element from view: the analyst's hand, a row that is switched off, or a bound it does not reach. */
export type Blocker =
  | 'hand'
  | `entity ${EntityType}`
  | `relation ${RelationType}`
  | `status ${Status}`
  | 'degree'
  | 'stories'
  | 'voices'
  | 'contested'
  | 'happened'
  | 'reported'
  | 'sources';

export const CRITERIA = [
  'hand', 'entity', 'degree', 'relation', 'status', 'stories', 'voices', 'contested', 'happened', 'reported',
  'sources',
] as const; // oxfmt-ignore
export type Criterion = (typeof CRITERIA)[number];

export function criterionOf(blocker: Blocker): Criterion {
  const [criterion = ''] = blocker.split(' ');
  // Every blocker begins with its criterion, as the type above is written.
  return criterion as Criterion;
}

export function blockerOf(row: FilterRow): Blocker {
  // The template of a union of pairs is wider than the union of their templates.
  return `${row.of} ${row.name}` as Blocker;
}

export interface Judges {
  readonly node: (node: GraphNode) => readonly Blocker[];
  /** Of the line alone, whatever its ends. */
  readonly edge: (edge: GraphEdge) => readonly Blocker[];
}

const NOTHING: readonly Blocker[] = [];

/** Filters made ready to judge thousands of elements. */
export function toJudges({ filters, hidden }: { filters: Filters; hidden: ReadonlySet<string> }): Judges {
  const entityTypes = new Set<string>(filters.hiddenEntityTypes);
  const { least, most } = filters.degree;
  const tests = edgeTests(filters);
  return {
    node({ id, type, degree }) {
      const blockers: Blocker[] = [];
      if (hidden.has(id)) blockers.push('hand');
      if (entityTypes.has(type)) blockers.push(`entity ${type}`);
      if (degree < least || (most !== null && degree > most)) blockers.push('degree');
      return blockers.length === 0 ? NOTHING : blockers;
    },
    edge(edge) {
      const blockers = tests.flatMap((test) => test(edge) ?? []);
      if (hidden.has(edge.key)) blockers.unshift('hand');
      return blockers.length === 0 ? NOTHING : blockers;
    },
  };
}

type Test = (edge: GraphEdge) => Blocker | null;

/** Only what is asked for is tested. */
function edgeTests(filters: Filters): Test[] {
  const { leastStories, leastVoices, contested, happened, reported, undated, sources } = filters;
  const types = new Set<string>(filters.hiddenRelationTypes);
  const statuses = new Set<string>(filters.hiddenStatuses);
  const tests: Test[] = [];
  if (types.size > 0) tests.push(({ type }) => (types.has(type) ? `relation ${type}` : null));
  if (statuses.size > 0) tests.push(({ status }) => (statuses.has(status) ? `status ${status}` : null));
  if (leastStories > 1) tests.push(({ stories }) => (stories < leastStories ? 'stories' : null));
  if (leastVoices > 1) tests.push(({ voices }) => (voices < leastVoices ? 'voices' : null));
  if (contested !== 'shown')
    tests.push((edge) => (edge.contested === (contested === 'only') ? null : 'contested'));
  if (!isOpen(happened)) {
    const days = toDays(happened);
    // Nothing was so, known or not, in a window that ends before it begins.
    tests.push((edge) =>
      days.first <= days.last && happenedPasses(edge, { days, undated }) ? null : 'happened',
    );
  }
  if (!isOpen(reported)) {
    const days = toDays(reported);
    tests.push((edge) => (days.first <= days.last && reportedPasses(edge, days) ? null : 'reported'));
  }
  if (!asksNothing(sources)) tests.push((edge) => (passes(edge, sources) ? null : 'sources'));
  return tests;
}

export function isOpen({ from, to }: DateWindow): boolean {
  return from === null && to === null;
}

export function toDays({ from, to }: DateWindow): Days {
  return {
    first: from === null ? -Infinity : dayRange(from).first,
    last: to === null ? Infinity : dayRange(to).last,
  };
}

/** Was it so on some day of the window? Not known, where what is told leaves it open. */
export function standingOf(edge: GraphEdge, days: Days): Standing {
  return standingWithin(edge, days, { point: relationRow(edge.type).point === true });
}

function happenedPasses(edge: GraphEdge, { days, undated }: { days: Days; undated: boolean }): boolean {
  const standing = standingOf(edge, days);
  return standing === 'held' || (undated && standing === 'not known');
}

/** Somebody reported it between the first and the last report: what lies between may hold one too. */
function reportedPasses(
  { reportedFirst, reportedLast }: { reportedFirst: Day; reportedLast: Day },
  days: Days,
) {
  return reportedFirst <= days.last && reportedLast >= days.first;
}

/** Whether they would hide nothing, whatever is drawn. */
export function asksForAll(filters: Filters): boolean {
  return filters === NO_FILTERS || activeCriteria(filters).length === 0;
}

/** Which parts of the filters ask for something. */
export function activeCriteria(filters: Filters): Exclude<Criterion, 'hand'>[] {
  const asks: Record<Exclude<Criterion, 'hand'>, boolean> = {
    entity: filters.hiddenEntityTypes.length > 0,
    degree: filters.degree.least > 0 || filters.degree.most !== null,
    relation: filters.hiddenRelationTypes.length > 0,
    status: filters.hiddenStatuses.length > 0,
    stories: filters.leastStories > 1,
    voices: filters.leastVoices > 1,
    contested: filters.contested !== 'shown',
    happened: !isOpen(filters.happened),
    reported: !isOpen(filters.reported),
    sources: !asksNothing(filters.sources),
  };
  return CRITERIA.filter((criterion) => criterion !== 'hand').filter((criterion) => asks[criterion]);
}
