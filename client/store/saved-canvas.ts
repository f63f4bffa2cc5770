import type { SavedCanvas } from '#contract/saved-canvas';
import { toArrangement, toMarks, toStale, type Thread } from '#drawing/kept-canvas';
import type { Status } from '#contract/ontology';
import { forget } from './expansions.ts';
import type { Otherwise } from './otherwise.ts';
import { CANVAS_PARTS } from './patch.ts';
import { toSavedMarks } from './saved-marks.ts';
import type { Authored, Canvas, ExplorerState, Graph, WrittenNote } from './state.ts';

/** Elements of a saved canvas that the graph does not hold now. They are kept: an article may be loaded again. */
export interface Absent {
  /** Why an answer was cut, so that they may be in the graph all the same; null when none was. */
  readonly why: string | null;
  readonly nodes: SavedCanvas['nodes'];
  readonly edges: SavedCanvas['edges'];
  /** Of which nobody is here. */
  readonly groups: SavedCanvas['groups'];
  /** By groups of which others are here. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** By keys and ids of what is here, the statuses and names it was saved with, where the graph says otherwise now. */
  readonly statuses: ReadonlyMap<string, Status>;
  readonly names: ReadonlyMap<string, string>;
  /** By ids and keys of what is drawn, how the database says it otherwise than the canvas was kept: it wears a sign. */
  readonly otherwise: Otherwise;
}

export const NOBODY_ABSENT: Absent = {
  why: null, nodes: [], edges: [], groups: [], members: new Map(), statuses: new Map(), names: new Map(),
  otherwise: new Map(),
}; // oxfmt-ignore

/**
 * What is kept of a canvas. Those who are absent go with it, so that saving does not lose them; what the graph says
 * otherwise since is kept as it was until the analyst has seen that.
 */
export function toSavedCanvas(
  {
    nodes,
    edges,
    positions,
    pinned,
    hidden,
    threads,
    groups,
    expansions,
    notes,
    cards,
    results,
    filters,
    viewport,
    ...marks
  }: Canvas & Pick<ExplorerState, 'viewport'>,
  absent: Absent = NOBODY_ABSENT,
): SavedCanvas {
  return {
    format: 1,
    nodes: [
      ...[...nodes.values()].map(({ id, name, type }) => ({
        id,
        name: absent.names.get(id) ?? name,
        type,
        at: positions.get(id) ?? null,
        pinned: pinned.has(id),
        hidden: hidden.has(id),
      })),
      ...absent.nodes.filter(({ id }) => !nodes.has(id)),
    ],
    edges: [
      ...[...edges.values()].map(({ key, from, to, type, status }) => ({
        key,
        from,
        to,
        type,
        status: absent.statuses.get(key) ?? status,
      })),
      ...absent.edges.filter(({ key }) => !edges.has(key)),
    ],
    ...toSavedThreads(threads),
    groups: [
      ...[...groups].map(([id, { label, members, at, isOpen }]) => ({
        id,
        label,
        members: [...members, ...(absent.members.get(id) ?? [])],
        at,
        isOpen,
      })),
      ...absent.groups,
    ],
    expansions: [...expansions].map(([id, brought]) => ({
      id,
      nodes: [...brought.nodes],
      edges: [...brought.edges],
    })),
    notes: [...notes].map(([of, note]) => toSavedNote(of, note)),
    // An empty one is only being written.
    cards: [...cards].flatMap(([id, card]) =>
      card.text === '' ? [] : [{ id, text: card.text, at: card.at, ...toSavedAuthor(card) }],
    ),
    ...(results.size > 0 && { results: [...results.values()] }),
    ...toSavedMarks(marks),
    ...toHiddenLines(hidden, [...edges.keys(), ...absent.edges.map(({ key }) => key)]),
    filters,
    viewport,
  };
}

function toSavedNote(of: string, note: WrittenNote): SavedCanvas['notes'][number] {
  return { of, text: note.text, ...toSavedAuthor(note) };
}

/** What nobody is named for says nothing of it, as in older canvases. */
function toSavedAuthor({ by, writtenAt }: Authored): SavedAuthor {
  return { ...(by !== null && { by }), ...(writtenAt !== null && { writtenAt }) };
}

type SavedAuthor = Pick<SavedCanvas['cards'][number], 'by' | 'writtenAt'>;

function toAuthor({ by, writtenAt }: SavedAuthor): Authored {
  return { by: by ?? null, writtenAt: writtenAt ?? null };
}

/** A canvas with one lit path is kept as it always was. */
function toSavedThreads(threads: readonly Thread[]): Pick<SavedCanvas, 'thread' | 'threads'> {
  const [first, ...others] = threads.map(({ nodes, edges }) => ({ nodes: [...nodes], edges: [...edges] }));
  return { thread: first ?? null, ...(others.length > 0 && { threads: others }) };
}

function toHiddenLines(
  hidden: ReadonlySet<string>,
  keys: readonly string[],
): Pick<SavedCanvas, 'hiddenLines'> {
  const hiddenLines = keys.filter((key) => hidden.has(key));
  return hiddenLines.length === 0 ? {} : { hiddenLines };
}

/** A saved canvas on what the graph holds of it now. Places are those that were saved, facts are today's. */
export function toOpened(
  saved: SavedCanvas,
  { nodes, edges, why = null }: Graph & Partial<Pick<Absent, 'why'>>,
): { canvas: Canvas & Pick<ExplorerState, 'viewport'>; absent: Absent } {
  const isHere = (id: string): boolean => nodes.has(id);
  const isNowhere = ({ members }: SavedCanvas['groups'][number]): boolean => !members.some(isHere);
  const groups = saved.groups.filter((group) => !isNowhere(group));
  const absent: Absent = {
    why,
    nodes: saved.nodes.filter(({ id }) => !isHere(id)),
    edges: saved.edges.filter(({ key }) => !edges.has(key)),
    groups: saved.groups.filter(isNowhere),
    members: new Map(groups.map(({ id, members }) => [id, members.filter((member) => !isHere(member))])),
    ...toStale(saved, { nodes, edges }),
  };
  const canvas = {
    nodes,
    edges,
    ...toArrangement(saved, { nodes, edges }),
    expansions: forget(
      new Map((saved.expansions ?? []).map(({ id, ...brought }) => [id, brought])),
      toRemoved(absent),
    ),
    notes: new Map(saved.notes.map(({ of, text, ...author }) => [of, { text, ...toAuthor(author) }])),
    cards: new Map(saved.cards.map(({ id, text, at, ...author }) => [id, { text, at, ...toAuthor(author) }])),
    results: new Map((saved.results ?? []).map((result) => [result.id, result])),
    ...toMarks(saved),
    filters: saved.filters,
    viewport: saved.viewport,
  };
  return { canvas, absent };
}

function toRemoved({ nodes, edges }: Absent) {
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ key }) => key) };
}

/** What a save holds, as it was at one moment. Where the window looks goes with it, and is no change of its own. */
export type KeptState = Canvas & { readonly absent: Absent; readonly title: string };

/**
 * Whether both would be kept as the same. A state is never changed in place, so that nearly always it is enough to see
 * that the parts are the very same ones; of the graph, what is known anew (a grade, a summary) is not kept.
 */
export function isKeptAlike(one: KeptState, other: KeptState): boolean {
  const { nodes, edges } = one;
  return (
    CANVAS_PARTS.every((part) => part === 'nodes' || part === 'edges' || one[part] === other[part]) &&
    one.absent === other.absent &&
    one.title === other.title &&
    isAlike(nodes, other.nodes, ['name', 'type']) &&
    isAlike(edges, other.edges, ['from', 'to', 'type', 'status'])
  );
}

function isAlike<T extends object>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
  kept: readonly (keyof T)[],
): boolean {
  const isSame = ([key, element]: [string, T]): boolean => {
    const before = other.get(key);
    if (before === undefined || before === element) return before === element;
    return kept.every((part) => before[part] === element[part]);
  };
  return one === other || (one.size === other.size && [...one].every(isSame));
}
