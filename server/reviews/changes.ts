import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { hasEnded, toPhrase } from '#contract/phrases';
import type { PublishPreview } from '#contract/review-endpoints';
import type { EntityRow } from '../articles/entities.ts';
import { difference, type State } from '../articles/state.ts';

type Changes = PublishPreview['changes'];
type Change = Changes['new'][number];

interface Comparing {
  was: State;
  is: State;
  /** The day of the data, as of which a line has ended. */
  asOf: Day;
  /** Of those whom the graph holds. */
  known: ReadonlyMap<string, KnownEnd>;
}

export type KnownEnd = Pick<End, 'name' | 'type' | 'named'>;
type End = PublishPreview['ends'][number];

/** Whom the lines join that change, in the order in which they are told. */
export function endsOf(changes: Changes, { was, is, known }: Comparing): End[] {
  const lines = Object.values(changes).flatMap((part: readonly Change[]) => part.map(({ line }) => line));
  const ids = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
  return ids.flatMap((id) => {
    const end = toEnd(is.entities.get(id) ?? was.entities.get(id)) ?? known.get(id);
    return end === undefined ? [] : [{ id, ...end, isNew: !known.has(id) }];
  });
}

function toEnd(row: EntityRow | undefined): KnownEnd | undefined {
  const name = row?.properties['name'];
  if (row === undefined || typeof name !== 'string') return undefined;
  return { name, type: row.type, named: row.properties['named'] === true };
}

/** What happens to lines, each told once: that it is contested comes before that it has ended, and that before its support. */
export function toChanges({ was, is, asOf, known }: Comparing): Changes {
  const { created, changed, gone } = difference(was.relations, is.relations);
  const changes: Changes = { new: [], strengthened: [], contested: [], ended: [], changed: [], gone: [] };
  const nameOf = (id: string) =>
    (toEnd(is.entities.get(id) ?? was.entities.get(id)) ?? known.get(id))?.name ?? id;
  const toChange = (edge: GraphEdge, before: GraphEdge | undefined): Change => ({
    key: edge.key,
    says: `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)}`,
    before: before === undefined ? null : { status: before.status, contested: before.contested },
    after: { status: edge.status, contested: edge.contested },
    line: edge,
  });
  for (const edge of created) changes.new.push(toChange(edge, undefined));
  for (const edge of gone) changes.gone.push(toChange(edge, edge));
  for (const edge of changed) {
    const before = was.relations.get(edge.key);
    if (before !== undefined) changes[kindOf(before, edge, asOf)].push(toChange(edge, before));
  }
  return changes;
}

function kindOf(before: GraphEdge, after: GraphEdge, asOf: Day): Exclude<keyof Changes, 'new' | 'gone'> {
  if (after.contested && !before.contested) return 'contested';
  if (hasEnded(after, asOf) && !hasEnded(before, asOf)) return 'ended';
  if (after.voices > before.voices || after.stories > before.stories) return 'strengthened';
  return 'changed';
}
