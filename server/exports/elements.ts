import type { ExportedNode } from '#contract/exports';
import type { Cell, GraphEdge, GraphNode } from '#contract/graph';
import { RELATION_TYPE_NAMES, RelationType } from '#contract/ontology';
import { groupBy } from '../articles/group-by.ts';
import { textIn } from '../articles/text-in.ts';
import { toGraphEdge, toGraphNode } from '../db/graph-elements.ts';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';

/** One statement's share: so many are held at once, however many there are. */
const PAGE = 1_000;

/** A relation with what its ends are called. */
export interface Joined {
  readonly edge: GraphEdge;
  readonly from: Pick<GraphNode, 'name' | 'type'>;
  readonly to: Pick<GraphNode, 'name' | 'type'>;
}

/** In the order of their ids, each page read by itself. */
export function allEntities(db: Db, page = PAGE): AsyncGenerator<ExportedNode> {
  const text = internalText('export-entities');
  return inPages(page, (after) => db.records(text, { after, page }), { by: 'id', as: toNode });
}

/** So many are held at once without harm; to plan a statement for each type takes longer than to read them. */
const MOST_AT_ONCE = 20_000;

/** By type, and within it in the order of their keys. `inAll`: about how many there are. */
export async function* allRelations(
  db: Db,
  { inAll, page = PAGE, mostAtOnce = MOST_AT_ONCE }: { inAll: number; page?: number; mostAtOnce?: number },
): AsyncGenerator<Joined> {
  if (inAll <= mostAtOnce) {
    const rows = await db.records(internalText('export-relations-at-once'));
    yield* rows.flatMap(toJoined);
    return;
  }
  for (const type of RELATION_TYPE_NAMES.toSorted()) {
    const text = internalText('export-relations', { types: [type] });
    yield* inPages(page, (after) => db.records(text, { after, page }), { by: 'key', as: toJoined });
  }
}

async function* inPages<T>(
  page: number,
  read: (after: string) => Promise<Row[]>,
  { by, as }: { by: 'id' | 'key'; as: (row: Row) => T[] },
): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins behind the last
    const rows = await read(after);
    yield* rows.flatMap(as);
    const last = rows.at(-1);
    if (rows.length < page || last === undefined) return;
    after = textOf(last, by);
  }
}

export async function entitiesById(db: Db, ids: readonly string[]): Promise<ExportedNode[]> {
  const nodes: ExportedNode[] = [];
  for (const part of parts([...new Set(ids)].toSorted())) {
    // One after the other: each is a large answer.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await db.records(internalText('export-entities-by-id'), { ids: part });
    nodes.push(...rows.flatMap(toNode));
  }
  return nodes;
}

export async function relationsByKey(db: Pick<Db, 'records'>, keys: readonly string[]): Promise<Joined[]> {
  const byType = groupBy([...new Set(keys)], (key) => key.split('|')[0] ?? '');
  const found: Joined[] = [];
  for (const [word, own] of [...byType].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const type = RelationType.safeParse(word);
    if (!type.success) continue;
    const text = internalText('export-relations-by-key', { types: [type.data] });
    for (const part of parts(own.toSorted())) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const rows = await db.records(text, { keys: part });
      found.push(...rows.flatMap(toJoined));
    }
  }
  return found;
}

function parts(all: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(all.length / PAGE) }, (_, at) =>
    all.slice(at * PAGE, (at + 1) * PAGE),
  );
}

type Held = Readonly<Record<string, Cell>>;

function toNode({ labels, properties }: Row): ExportedNode[] {
  // The statement returns a list of texts and a map.
  const held = properties as Held;
  const node = toGraphNode({ labels: labels as string[], property: (name) => held[name] ?? null });
  if (node === null) return [];
  const [identifiers, formerIds] = [held['identifiers'], held['formerIds']].map(textsIn);
  const birthDate = held['birthDate'];
  return [
    {
      ...node,
      ...(identifiers !== undefined && { identifiers }),
      ...(typeof birthDate === 'string' && { birthDate }),
      ...(formerIds !== undefined && { formerIds }),
    },
  ];
}

/** Left out where there are none. */
function textsIn(cell: Cell | undefined): string[] | undefined {
  const all = Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];
  return all.length === 0 ? undefined : all;
}

function toJoined(row: Row): Joined[] {
  const { properties, from, to } = row;
  const held = properties as Held;
  const edge = toGraphEdge({ type: textIn(row, 'type'), property: (name) => held[name] ?? null });
  const ends = [from, to].map((end) => toEnd(end as Held));
  const [start, target] = ends;
  if (edge === null || !start || !target) return [];
  return [{ edge: { ...edge, from: start.id, to: target.id }, from: start, to: target }];
}

function toEnd(held: Held): Pick<GraphNode, 'id' | 'name' | 'type'> | null {
  const node = toGraphNode({
    labels: held['labels'] as string[],
    property: (name) => (name === 'id' || name === 'name' ? (held[name] ?? null) : null),
  });
  return node === null ? null : { id: node.id, name: node.name, type: node.type };
}

function textOf({ properties }: Row, name: string): string {
  return textIn(properties as Held, name);
}
