import * as z from 'zod';
import type { QueryResult } from '#contract/graph';
import { EntityType, RelationType } from '#contract/ontology';
import type { DateWindow } from '#contract/filters';

export type Direction = 'in' | 'out' | 'both';
export type Order = 'support' | 'newest' | 'name' | 'rarest';

/** How many neighbours one expansion brings unless more are asked for. */
export const PAGE = 25;

/** Which neighbours are wanted; an empty list of types is all of them. */
export interface NeighbourChoice {
  readonly types: readonly RelationType[];
  readonly entityTypes: readonly EntityType[];
  readonly direction: Direction;
  /** When it was so, and when it was reported: two clocks. */
  readonly happened: DateWindow;
  readonly reported: DateWindow;
  /** Relations whose days nobody tells, too. */
  readonly undated: boolean;
  readonly order: Order;
  readonly limit: number;
}

export const ANY_NEIGHBOUR: NeighbourChoice = {
  types: [],
  entityTypes: [],
  direction: 'both',
  happened: { from: null, to: null },
  reported: { from: null, to: null },
  undated: true,
  order: 'support',
  limit: PAGE,
};

/** Counted and brought by the same words; what the queries take by default is left to them. */
export function toCountParams(choice: NeighbourChoice): Record<string, unknown> {
  const { types, entityTypes, direction, happened, reported, undated } = choice;
  return {
    ...(types.length > 0 && { types }),
    ...(entityTypes.length > 0 && { entityTypes }),
    ...(direction !== 'both' && { direction }),
    ...(happened.from !== null && { since: happened.from }),
    ...(happened.to !== null && { until: happened.to }),
    ...(reported.from !== null && { reportedSince: reported.from }),
    ...(reported.to !== null && { reportedUntil: reported.to }),
    ...(!undated && { undated }),
  };
}

export function toParams(choice: NeighbourChoice): Record<string, unknown> {
  const { order, limit } = choice;
  return { ...toCountParams(choice), ...(order !== 'support' && { order }), limit };
}

/** How many neighbours there are, drawn ones included, and how many of them are not drawn yet. */
export interface Count {
  readonly neighbours: number;
  readonly notDrawn: number;
}

export interface NeighbourCounts {
  /** Of those that fit the whole choice. */
  readonly chosen: Count;
  /** Of each kind those that fit the choices of the other kinds. */
  readonly directions: ReadonlyMap<Direction, Count>;
  readonly entityTypes: ReadonlyMap<EntityType, Count>;
  readonly types: ReadonlyMap<RelationType, Count>;
}

const CountRow = z.tuple([z.string(), z.string(), z.int(), z.int()]);
const COLUMNS = ['aspect', 'what', 'neighbours', 'notDrawn'];

/** A query whose columns are not the promised ones fails here, not in a panel. */
export function toCounts({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): NeighbourCounts {
  const read = rows.map((cells) => CountRow.parse(COLUMNS.map((name) => cells[columns.indexOf(name)])));
  const by = <T extends string>(kind: string, schema: z.ZodType<T>): Map<T, Count> =>
    new Map(
      read
        .filter(([of]) => of === kind)
        .map(([, what, neighbours, notDrawn]) => [schema.parse(what), { neighbours, notDrawn }]),
    );
  return {
    chosen: by('all', z.string()).get('chosen') ?? { neighbours: 0, notDrawn: 0 },
    directions: by('direction', z.enum(['in', 'out'])),
    entityTypes: by('entity-type', EntityType),
    types: by('relation-type', RelationType),
  };
}
