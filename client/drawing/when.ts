import type { Day } from '#contract/days';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { relationRow, type EntityType, type RelationType } from '#contract/ontology';

const HAPPENINGS: ReadonlySet<EntityType> = new Set<EntityType>([
  'Event', 'Agreement', 'Measure', 'Sanction', 'LegalCase',
]); // oxfmt-ignore

/** The lines whose days are those of what happened, and at which end that stands. All others tell of before or after. */
const TELLS_WHEN: Partial<Record<RelationType, 'from' | 'to'>> = {
  PARTICIPATED_IN: 'to',
  HOSTED: 'to',
  CARRIED_OUT: 'to',
  LAUNCHED: 'to',
  HELD_IN: 'from',
  IMPOSED_BY: 'from',
  TARGETS: 'from',
  FILED_BY: 'from',
  FILED_IN: 'from',
  RESPONSE_TO: 'from',
  FOLLOWED: 'from',
  PARTY_TO: 'to',
  COMMITTED_TO: 'to',
};

export interface When {
  readonly day: Day | null;
  readonly isHappening: boolean;
}

/**
 * When each node enters the story that these lines tell: what happened, on its day; everybody else, on the day of
 * their first line. Null where no line has a day.
 */
export function toTimes(
  nodes: Iterable<Pick<GraphNode, 'id' | 'type'>>,
  edges: Iterable<Pick<GraphEdge, 'from' | 'to' | 'type' | 'firstDay' | 'lastDay'>>,
): ReadonlyMap<string, When> {
  const own = new Map<string, Day>();
  const any = new Map<string, Day>();
  for (const { from, to, type, firstDay, lastDay } of edges) {
    // What took one day and is only known to be past has that bound; what lasts began at some time before it.
    const day = firstDay ?? (relationRow(type).point === true ? lastDay : null);
    if (day === null) continue;
    const tells = TELLS_WHEN[type];
    if (tells !== undefined) keepEarliest(own, { id: tells === 'from' ? from : to, day });
    for (const id of [from, to]) keepEarliest(any, { id, day });
  }
  return new Map(
    Array.from(nodes, ({ id, type }) => {
      const isHappening = HAPPENINGS.has(type);
      return [id, { day: (isHappening ? own.get(id) : undefined) ?? any.get(id) ?? null, isHappening }];
    }),
  );
}

function keepEarliest(days: Map<string, Day>, { id, day }: { id: string; day: Day }): void {
  days.set(id, Math.min(day, days.get(id) ?? day));
}
