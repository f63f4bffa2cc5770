import * as z from 'zod';
import { EntityId } from './article.ts';
import { EntityType, RelationType, Status } from './ontology.ts';
import { PackedMarks, packMarks, pointersOfMarks, unpackMarks } from './packed-marks.ts';
import {
  At,
  ElementPointers,
  held,
  NodePointer,
  toNamed,
  toPointer,
  type Pointer,
} from './packed-pointers.ts';
import { toBeginning } from './shown-line.ts';
import { RelationKey } from './relation-key.ts';
import { MOST_KEPT, SavedCanvas } from './saved-canvas.ts';

/** Of a name that only tells what is missing, its beginning is enough. */
const MOST_NAME = 200;
const { shape } = SavedCanvas;
const Place = z.number().nullable();
const MARKS = { pinned: 1, hidden: 2 };
const Marks = z.int().min(0).max(3);

const Members = z.array(NodePointer).min(1);
const Thread = z.strictObject(ElementPointers);

/** Of a canvas: what this program writes, and the newest it reads. */
export const NEWEST_FORMAT = 3;

const Packed = z.strictObject({
  /** What was kept in format 2 has no marks of the analyst's own. */
  format: z.literal([2, NEWEST_FORMAT]),
  /** Id, name, type, place (null = none), and whether it is pinned (1), hidden (2) or both (3). */
  nodes: z
    .array(z.tuple([EntityId, z.string().max(MOST_NAME), EntityType, Place, Place, Marks]))
    .max(MOST_KEPT.nodes),
  /** The types with the statuses that occur. */
  kinds: z.array(z.tuple([RelationType, Status])),
  /** Its kind, both ends, and what its key says beyond them: that begins with `|`. Any other is the whole key. */
  edges: z.array(z.tuple([At, NodePointer, NodePointer, RelationKey])).max(MOST_KEPT.edges),
  thread: Thread.nullable(),
  threads: z.array(Thread).optional(),
  groups: z.array(shape.groups.element.extend({ members: Members })),
  expansions: z.array(z.strictObject({ id: NodePointer, ...ElementPointers })).max(MOST_KEPT.nodes),
  notes: shape.notes,
  cards: shape.cards,
  results: shape.results,
  ...PackedMarks,
  filters: shape.filters,
  viewport: shape.viewport,
});
export type PackedCanvas = z.infer<typeof Packed>;

/**
 * A canvas without a word twice, so that 20,000 actors and 40,000 relations take less than the 5 MB of an investigation:
 * written out they take more than twice that.
 */
export const PackedCanvas = Packed.refine(pointsAtWhatItHolds, 'points at an element that it does not hold');

export function pack(canvas: SavedCanvas): PackedCanvas {
  const {
    nodes,
    edges,
    thread,
    threads,
    groups,
    expansions = [],
    notes,
    cards,
    results,
    filters,
    viewport,
  } = canvas;
  const kinds = new Map<string, { at: number; kind: [RelationType, Status] }>();
  const toKind = ({ type, status }: SavedCanvas['edges'][number]): number => {
    const name = `${type} ${status}`;
    const { at } = kinds.get(name) ?? { at: kinds.size };
    if (at === kinds.size) kinds.set(name, { at, kind: [type, status] });
    return at;
  };
  const toNode = toPointer(nodes.map(({ id }) => id));
  const toEdge = toPointer(edges.map(({ key }) => key));
  const toThread = (path: NonNullable<typeof thread>) => ({
    nodes: path.nodes.map(toNode),
    edges: path.edges.map(toEdge),
  });
  return {
    format: NEWEST_FORMAT,
    nodes: nodes.map(({ id, name, type, at, pinned, hidden }) => [
      id,
      toBeginning(name, MOST_NAME),
      type,
      at?.x ?? null,
      at?.y ?? null,
      (pinned ? MARKS.pinned : 0) + (hidden ? MARKS.hidden : 0),
    ]),
    edges: edges.map((edge) => [toKind(edge), toNode(edge.from), toNode(edge.to), toRest(edge)]),
    kinds: [...kinds.values()].map(({ kind }) => kind),
    thread: thread && toThread(thread),
    ...(threads && { threads: threads.map(toThread) }),
    groups: groups.map(({ id, label, members, at, isOpen }) => ({
      id,
      label,
      members: members.map(toNode),
      at,
      isOpen,
    })),
    expansions: expansions.map((brought) => ({
      id: toNode(brought.id),
      nodes: brought.nodes.map(toNode),
      edges: brought.edges.map(toEdge),
    })),
    notes,
    cards,
    ...(results !== undefined && { results }),
    ...packMarks(canvas, { toNode, toEdge }),
    filters,
    viewport,
  };
}

/** Written out, whichever way it was kept. */
export function unpack(kept: SavedCanvas | PackedCanvas): SavedCanvas {
  if (kept.format === 1) return kept;
  const {
    nodes,
    edges,
    kinds,
    thread,
    threads,
    groups,
    expansions,
    notes,
    cards,
    results,
    filters,
    viewport,
  } = kept;
  const idOf = toNamed(nodes.map(([id]) => id));
  const written = edges.map(([at, one, other, rest]) => {
    const [from, to] = [idOf(one), idOf(other)];
    const [type, status] = held(kinds, at);
    return { key: toKey({ type, from, to }, rest), from, to, type, status };
  });
  const keyOf = toNamed(written.map(({ key }) => key));
  const toThread = (path: NonNullable<typeof thread>) => ({
    nodes: path.nodes.map(idOf),
    edges: path.edges.map(keyOf),
  });
  return {
    format: 1,
    nodes: nodes.map(([id, name, type, x, y, marks]) => ({
      id,
      name,
      type,
      at: x === null || y === null ? null : { x, y },
      pinned: (marks & MARKS.pinned) > 0,
      hidden: (marks & MARKS.hidden) > 0,
    })),
    edges: written,
    thread: thread && toThread(thread),
    ...(threads && { threads: threads.map(toThread) }),
    groups: groups.map(({ id, label, members, at, isOpen }) => ({
      id,
      label,
      members: members.map(idOf),
      at,
      isOpen,
    })),
    expansions: expansions.map((brought) => ({
      id: idOf(brought.id),
      nodes: brought.nodes.map(idOf),
      edges: brought.edges.map(keyOf),
    })),
    notes,
    cards,
    ...(results !== undefined && { results }),
    ...unpackMarks(kept, { idOf, keyOf }),
    filters,
    viewport,
  };
}

function pointsAtWhatItHolds({
  nodes,
  edges,
  kinds,
  thread,
  threads = [],
  groups,
  expansions,
  ...marks
}: PackedCanvas): boolean {
  const isIn = (list: readonly unknown[]) => (pointer: Pointer) =>
    typeof pointer === 'string' || pointer < list.length;
  const [isNode, isEdge, isKind] = [isIn(nodes), isIn(edges), isIn(kinds)];
  return (
    edges.every(([kind, from, to]) => isKind(kind) && isNode(from) && isNode(to)) &&
    [...(thread === null ? [] : [thread]), ...threads].every(
      (path) => path.nodes.every(isNode) && path.edges.every(isEdge),
    ) &&
    groups.every(({ members }) => members.every(isNode)) &&
    expansions.every(
      (brought) => [brought.id, ...brought.nodes].every(isNode) && brought.edges.every(isEdge),
    ) &&
    pointersOfMarks(marks).every((one) => one.nodes.every(isNode) && one.edges.every(isEdge))
  );
}

interface Ends {
  type: string;
  from: string;
  to: string;
}

const toStart = ({ type, from, to }: Ends): string => `${type}|${from}|${to}`;

function toRest({ key, ...ends }: SavedCanvas['edges'][number]): string {
  const start = toStart(ends);
  return key.startsWith(`${start}|`) ? key.slice(start.length) : key;
}

function toKey(ends: Ends, rest: string): string {
  return rest.startsWith('|') ? toStart(ends) + rest : rest;
}
