import * as z from 'zod';
import type { Cell, GraphEdge, GraphNode, QueryResult } from '#contract/graph';
import { EntityType, RelationType } from '#contract/ontology';
import type { QueryHeader } from '#contract/query';

/** An actor that was found, with the name that matched when it is not the first one. */
export interface Hit {
  readonly node: GraphNode;
  readonly matched: string;
  readonly matchedBy: MatchedBy;
  /** The office that matched, with whose office it is. */
  readonly office: { readonly edge: GraphEdge; readonly body: GraphNode } | null;
}

/** How many hits are of a type. */
export interface TypeCount {
  readonly type: EntityType;
  readonly hits: number;
}

/** The whole name, whole words of it, beginnings of words, an office, what a text calls it, or a spelling like it. */
const MatchedBy = z.enum(['name', 'words', 'beginnings', 'office', 'written', 'spelling']);
export type MatchedBy = z.infer<typeof MatchedBy>;

const HitRow = z.object({
  id: z.string(),
  matched: z.string(),
  matchedBy: MatchedBy,
  office: z.object({ $: z.literal('relationship'), value: z.object({ key: z.string() }) }).nullable(),
});
const TypesRow = z.object({ types: z.array(z.object({ type: EntityType, hits: z.number() })).nullable() });
export interface WordColumn {
  /** As the query names it. */
  name: string;
  title: string;
  /** The id of what it names stands beside it. */
  hasId: boolean;
  /** Where it stands in the answer. */
  at: number;
}

/**
 * The columns that can be read as words: what stands for a drawn element is on the canvas, not in a list, a relation's
 * key is for opening its evidence, and an id (`holder`, `subjectId`) gives way to the name beside it (`holderName`, `subject`).
 */
export function wordColumns({ columns, rows }: Rows): WordColumn[] {
  return columns
    .map((name, at) => ({ name, at }))
    .filter(
      ({ name }) => !columns.includes(`${name}Name`) && !(isId(name) && columns.includes(toSubject(name))),
    )
    .filter(({ at }) => !rows.some((cells) => isDrawn(cells[at] ?? null) || isKey(cells[at] ?? null)))
    .map(({ name, at }) => ({ name, title: toTitle(name, columns), hasId: hasId(name, columns), at }));
}

/** `holder` beside `holderName`, or `subjectId` beside `subject`. */
function hasId(name: string, columns: readonly string[]): boolean {
  return columns.includes(`${name}Id`) || (name.endsWith('Name') && columns.includes(toSubject(name)));
}

function isId(name: string): boolean {
  return name.endsWith('Id');
}

function toSubject(name: string): string {
  return name.replace(/(Name|Id)$/, '');
}

/** An article without a printed day is reported some day between its bounds: these are no two reports. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['reportedFirst', 'Reported not before'],
  ['reportedLast', 'Reported not after'],
]);

/** `firstReported` -> `First reported`. */
function toTitle(name: string, columns: readonly string[]): string {
  const own = TITLES.get(name);
  if (own !== undefined) return own;
  const subject = toSubject(name);
  const words = columns.includes(subject) ? subject : name;
  const spaced = words.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A relation that a row rests on, so that its evidence can be opened. */
export function relationOf({ columns }: Rows, cells: readonly Cell[]): string | null {
  const key = cells[columns.indexOf('key')] ?? cells[columns.indexOf('keys')] ?? null;
  const first = Array.isArray(key) ? key[0] : key;
  return typeof first === 'string' ? first : null;
}

/** What these rows name of the answer's graph; a line comes with its ends. */
export function graphOf({ rows, graph }: QueryResult, places: readonly number[]): QueryResult['graph'] {
  const named = new Set(places.flatMap((at) => (rows[at] ?? []).flatMap(wordsIn)));
  const edges = graph.edges.filter(({ key }) => named.has(key));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: graph.nodes.filter(({ id }) => named.has(id) || ends.has(id)), edges };
}

function wordsIn(cell: Cell): string[] {
  if (typeof cell === 'string') return [cell];
  if (Array.isArray(cell)) return cell.flatMap(wordsIn);
  if (typeof cell !== 'object' || cell === null) return [];
  return Object.values(cell).flatMap(wordsIn);
}

/** Beside what asks for a list: a drawn answer that names its evidence, for its rows say more than its lines. */
export function isListed({ header, result }: { header: QueryHeader; result: QueryResult }): boolean {
  return header.returns !== 'graph' || result.rows.some((cells) => relationOf(result, cells) !== null);
}

function isKey(cell: Cell): boolean {
  if (Array.isArray(cell)) return cell.some(isKey);
  return typeof cell === 'string' && RelationType.safeParse(cell.split('|')[0]).success && cell.includes('|');
}

function isDrawn(cell: Cell): boolean {
  if (cell === null || typeof cell !== 'object') return false;
  if (Array.isArray(cell)) return cell.some(isDrawn);
  return cell['$'] === 'node' || cell['$'] === 'relationship' || cell['$'] === 'path';
}

type Rows = Pick<QueryResult, 'columns' | 'rows' | 'graph'>;

export function toHits(result: Rows): Hit[] {
  const nodes = new Map(result.graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(result.graph.edges.map((edge) => [edge.key, edge]));
  return toRecords(result, HitRow).flatMap(({ id, matched, matchedBy, office }) => {
    const node = nodes.get(id);
    const edge = edges.get(office?.value.key ?? '');
    const body = nodes.get(edge?.to ?? '');
    const held = edge === undefined || body === undefined ? null : { edge, body };
    return node === undefined ? [] : [{ node, matched, matchedBy, office: held }];
  });
}

/** Of all hits, those that are not shown too; each row tells the same. */
export function toTypeCounts(result: Rows): readonly TypeCount[] {
  return toRecords({ ...result, rows: result.rows.slice(0, 1) }, TypesRow)[0]?.types ?? [];
}

/** Rows as records; a query whose columns are not the promised ones fails here, not in a panel. */
function toRecords<T>({ columns, rows }: Rows, row: z.ZodType<T>): T[] {
  return rows.map((cells) =>
    row.parse(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]))),
  );
}
