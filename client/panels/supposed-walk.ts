import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES, type EntityType } from '#contract/ontology';
import type { SupposedActor, SupposedLine } from '#contract/own-marks';
import { standingsOf } from '#drawing/supposed';
import { neighboursDrawn } from '../store/graph.ts';
import { sightOf } from '#drawing/filters';
import type { Explorer } from '../store/explorer.ts';
import { outOf } from '../words/count.ts';
import { KEPT_OTHERWISE } from '../words/relation.ts';

/** Where the walk stands: at an actor that is known, or at one that is only supposed. */
export interface WalkedTo {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType | null;
  /** "Person · 3 of 9 neighbours drawn · kept otherwise". */
  readonly about: string;
  readonly supposed: boolean;
}

type Desk = Pick<Explorer, 'nodes' | 'edges' | 'hidden' | 'filters' | 'hypotheses' | 'absent'>;

/** Whether one can walk there: without counting its neighbours, as is done to tell of it. */
export function isPlace(desk: Desk, id: string): boolean {
  return sightOf(desk).nodes.has(id) || supposedAt(desk, id) !== undefined;
}

export function placeOf(desk: Desk, id: string): WalkedTo | undefined {
  const { nodes, edges } = sightOf(desk);
  const node = nodes.get(id);
  if (node !== undefined) {
    const isOtherwise = desk.absent.otherwise.has(id);
    return toKnown(node, { drawn: neighboursDrawn({ nodes, edges }, id), isOtherwise });
  }
  const one = supposedAt(desk, id);
  return one === undefined ? undefined : toSupposedPlace(one);
}

function supposedAt({ hypotheses }: Desk, id: string): SupposedActor | undefined {
  const one = hypotheses.get(id);
  return one?.is === 'actor' && one.hidden !== true ? one : undefined;
}

function toKnown(
  { id, name, type, degree }: GraphNode,
  { drawn, isOtherwise }: { drawn: number; isOtherwise: boolean },
): WalkedTo {
  const about = [ENTITY_TYPES[type].label, `${outOf(drawn, degree)} neighbours drawn`];
  if (isOtherwise) about.push(KEPT_OTHERWISE);
  return { id, name, type, about: about.join(' · '), supposed: false };
}

function toSupposedPlace({ id, name, type }: SupposedActor): WalkedTo {
  const what = type === null ? 'of no known type' : `perhaps a ${ENTITY_TYPES[type].label}`;
  return { id, name: `${name}?`, type, about: `supposed, ${what}: no text names it`, supposed: true };
}

/** Supposed lines of it that are drawn, to be told apart from what is known. */
export function supposedLinesOf(desk: Desk, id: string): readonly SupposedLine[] {
  const standings = standingsOf(desk);
  return [...desk.hypotheses.values()].filter(
    (one): one is SupposedLine =>
      one.is === 'line' && standings.get(one.id) === 'drawn' && (one.from === id || one.to === id),
  );
}
