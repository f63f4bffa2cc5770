import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Status } from '#contract/ontology';
import type { Emphasis, Hypothesis } from '#contract/own-marks';
import type { SavedCanvas } from '#contract/saved-canvas';
import { toBeginning } from '#contract/shown-line';
import type { Group } from './groups.ts';
import type { Point } from './point.ts';

/** A path on the canvas, in walking order. */
export interface Thread {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A title around actors, who move with it; where it stands follows from where they do. */
export interface Frame {
  readonly title: string;
  readonly members: readonly string[];
}

/** What the analyst puts beside the facts; no question is asked with any of it. */
export interface OwnMarks {
  /** By the id of an actor or the key of a relation: its tags, in the order of their letters. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** By id or key; whoever is not in it is drawn as usual. */
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  /** By the id of an actor; its full name stays. */
  readonly shortLabels: ReadonlyMap<string, string>;
  readonly frames: ReadonlyMap<string, Frame>;
  /** Supposed actors and lines: never among `nodes` and `edges`, so that nothing counts or asks with them. */
  readonly hypotheses: ReadonlyMap<string, Hypothesis>;
}

export type KeptMarks = Pick<SavedCanvas, 'tags' | 'emphasis' | 'shortLabels' | 'frames' | 'hypotheses'>;

/** What the graph holds of a canvas now. */
interface Held {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/** Where everybody stands, and what is out of sight, lit or drawn as one, of those who are here. */
interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly threads: readonly Thread[];
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, Group>;
}

export function toArrangement(saved: SavedCanvas, { nodes, edges }: Held): Arrangement {
  const here = saved.nodes.filter(({ id }) => nodes.has(id));
  return {
    positions: new Map(here.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const]))),
    threads: keepThreads(toThreads(saved), edges),
    pinned: new Set(here.filter(({ pinned }) => pinned).map(({ id }) => id)),
    hidden: new Set([
      ...here.filter(({ hidden }) => hidden).map(({ id }) => id),
      ...(saved.hiddenLines ?? []),
    ]),
    groups: new Map(
      saved.groups.flatMap(({ id, label, members, at, isOpen }) => {
        const present = members.filter((member) => nodes.has(member));
        return present.length === 0 ? [] : [[id, { label, members: present, at, isOpen }] as const];
      }),
    ),
  };
}

function toThreads({ thread, threads = [] }: SavedCanvas): readonly Thread[] {
  return [...(thread === null ? [] : [thread]), ...threads];
}

/** A path of which no line is drawn is not lit any more. The very same list when there is none such. */
export function keepThreads(threads: readonly Thread[], edges: Held['edges']): readonly Thread[] {
  const kept = threads.filter((thread) => thread.edges.some((key) => edges.has(key)));
  return kept.length === threads.length ? threads : kept;
}

export function toMarks({
  tags = [],
  emphasis = [],
  shortLabels = [],
  frames = [],
  hypotheses = [],
}: KeptMarks): OwnMarks {
  const tagsOf = new Map<string, string[]>();
  for (const { name, nodes, edges } of tags)
    for (const of of [...nodes, ...edges]) tagsOf.set(of, [...(tagsOf.get(of) ?? []), name].toSorted());
  return {
    tags: tagsOf,
    emphasis: new Map(
      emphasis.flatMap(({ is, nodes, edges }) => [...nodes, ...edges].map((of) => [of, is] as const)),
    ),
    shortLabels: new Map(shortLabels.map(({ of, text }) => [of, text])),
    frames: new Map(frames.map(({ id, ...frame }) => [id, frame])),
    hypotheses: new Map(hypotheses.map((one) => [one.id, one])),
  };
}

/** What the graph says otherwise of what is here than the canvas was kept with. */
interface Stale {
  /** As they were kept. */
  readonly names: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly otherwise: ReadonlyMap<
    string,
    readonly { kind: 'renamed' | 'status'; was: string; now: string }[]
  >;
}

/** A name that was cut when it was kept is compared as far as it was kept. */
export function toStale({ nodes, edges }: SavedCanvas, now: Held): Stale {
  const named = nodes.flatMap(({ id, name: was }) => {
    const is = now.nodes.get(id)?.name;
    return is === undefined || is === was || toBeginning(is, was.length) === was ? [] : [{ id, was, is }];
  });
  const told = edges.flatMap(({ key, status: was }) => {
    const is = now.edges.get(key)?.status;
    return is === undefined || is === was ? [] : [{ key, was, is }];
  });
  const otherwise = [
    ...named.map(({ id, was, is }) => ({ of: id, kind: 'renamed' as const, was, now: is })),
    ...told.map(({ key, was, is }) => ({ of: key, kind: 'status' as const, was, now: is })),
  ];
  return {
    names: new Map(named.map(({ id, was }) => [id, was])),
    statuses: new Map(told.map(({ key, was }) => [key, was])),
    otherwise: new Map(otherwise.map(({ of, ...change }) => [of, [change]])),
  };
}
