import * as z from 'zod';
import { Credibility, Reliability } from './grades.ts';
import { EntityType, RelationType, Status } from './ontology.ts';

const Day = z.int().min(10_101).max(99_991_231);

const CELL_KINDS = [
  'integer', 'float', 'date', 'time', 'datetime', 'duration', 'point', 'node', 'relationship', 'path', 'map',
] as const; // oxfmt-ignore

/**
 * A value in a row. Values that JSON cannot hold keep their kind: `{ "$": "integer", value: "9007199254740993" }`.
 * So does a map with a key `$` of its own, told as its entries: `{ "$": "map", value: [["$", 1]] }`.
 * One schema for all roads (DECISIONS 20).
 */
export type Cell = null | boolean | number | string | TypedCell | Cell[] | { [key: string]: Cell };
export type TypedCell = { $: (typeof CELL_KINDS)[number]; value: Cell };

/** Judged by one function: a union would try seven forms for each of an answer's thousands of cells. */
export const Cell = z
  .custom<Cell>(isCell, 'must be a value that JSON holds, or {"$": kind, value}')
  .meta({ description: `JSON, where {"$": kind, value} is a value of the kinds ${CELL_KINDS.join(', ')}` });

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isCell);
  if ('$' in value && !CELL_KINDS.some((kind) => kind === value.$)) return false;
  return Object.values(value).every(isCell);
}

/** An entity as it is drawn, listed and exported. `degree` counts its distinct neighbours in the whole graph. */
export const GraphNode = z.strictObject({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  named: z.boolean(),
  aliases: z.array(z.string()),
  summary: z.string().nullable(),
  kind: z.string().nullable(),
  /** Derived from HOLDS_POSITION and NATIONAL_OF (DECISIONS 7). */
  role: z.string().nullable(),
  countries: z.array(z.string()),
  /** A Group's count; null for all other types. */
  members: z
    .strictObject({ kind: z.string().nullable(), min: z.number(), max: z.number().nullable() })
    .nullable(),
  /** Barred inside paths, by rule or by degree. */
  hub: z.boolean(),
  degree: z.int().min(0),
});
export type GraphNode = z.infer<typeof GraphNode>;

/** A relation as it is drawn, listed and exported. `key` is its identity (DECISIONS 1). */
export const GraphEdge = z.strictObject({
  key: z.string(),
  type: RelationType,
  from: z.string(),
  to: z.string(),
  status: Status,
  inferred: z.boolean(),
  hedged: z.boolean(),
  /** Found in picture captions only. */
  caption: z.boolean(),
  contested: z.boolean(),
  /** `from/to` in ISO prefixes, either side empty where it is open: `2021-04/`, `/2019`. Sorted. */
  periods: z.array(z.string()),
  /** Earliest possible start and latest possible end; null = open (DECISIONS 3). */
  firstDay: Day.nullable(),
  lastDay: Day.nullable(),
  knownDays: z.boolean(),
  /** All that give its periods were dated by the analyst who read them: the text gives no date of its own. */
  dateInferred: z.boolean(),
  /** The periods among them whose ends are dates a text gives, not bounds: `notBefore` is no beginning. Sorted. */
  certain: z.array(z.string()),
  /** Days, as ISO prefixes, on which a text shows it true without saying when it began. Sorted. */
  shownOn: z.array(z.string()),
  reportedFirst: Day,
  reportedLast: Day,
  stories: z.int().min(0),
  voices: z.int().min(0),
  /** The best grades that analysts gave to its sources and claims; null while nobody has graded one. */
  reliability: Reliability.nullable(),
  credibility: Credibility.nullable(),
  /** The same where what is not graded counts too (`Needed` in grades.ts); null when something ungraded carries it. */
  neededReliability: Reliability.nullable(),
  neededCredibility: Credibility.nullable(),
  occasion: z.string().nullable(),
  /** Keys of the relations a derived one stands for; empty for all others. */
  derivedFrom: z.array(z.string()),
  qualifiers: z.record(z.string(), z.array(z.union([z.string(), z.number()]))),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** Every edge's ends are among the nodes. Each element stands once. */
export const Subgraph = z.strictObject({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) });
export type Subgraph = z.infer<typeof Subgraph>;

/** "N of M, because": one entry per cut; an answer without cuts has none. */
export const Limit = z.strictObject({
  what: z.enum(['rows', 'bytes', 'elements', 'relations', 'time', 'paths', 'hubs', 'letters']),
  shown: z.int().min(0),
  /** All there is; null when it was not counted. */
  total: z.int().min(0).nullable(),
  /** True when `total` (or `shown`, if total is null) is a lower bound. */
  atLeast: z.boolean(),
  why: z.string(),
  /** What the analyst can do to see more. */
  raise: z.string().optional(),
});
export type Limit = z.infer<typeof Limit>;

/** What the database remarked about a query: an unknown label, a cartesian product. */
export const Notice = z.strictObject({ code: z.string(), text: z.string() });

/** The one answer of whatever asks the database. */
export const QueryResult = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(Cell)),
  graph: Subgraph,
  limits: z.array(Limit),
  milliseconds: z.strictObject({ queue: z.number(), plan: z.number(), run: z.number() }),
  notices: z.array(Notice),
  query: z.strictObject({ id: z.string(), text: z.string(), params: z.record(z.string(), Cell) }),
});
export type QueryResult = z.infer<typeof QueryResult>;
