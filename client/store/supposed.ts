import type { Hypothesis, SupposedActor, SupposedLine } from '#contract/own-marks';
import type { Point } from '#drawing/point';
import type { Canvas } from './state.ts';

type Hypotheses = Canvas['hypotheses'];

export function actorOf(hypotheses: Hypotheses, id: string): SupposedActor | undefined {
  const found = hypotheses.get(id);
  return found?.is === 'actor' ? found : undefined;
}

export function lineOf(hypotheses: Hypotheses, id: string): SupposedLine | undefined {
  const found = hypotheses.get(id);
  return found?.is === 'line' ? found : undefined;
}

/** Without these; an actor that is only supposed takes the lines along that end at it. The very same map if none is gone. */
export function withoutHypotheses(hypotheses: Hypotheses, gone: Iterable<string>): Hypotheses {
  const ids = new Set([...gone].filter((id) => hypotheses.has(id)));
  if (ids.size === 0) return hypotheses;
  const isLeft = (one: Hypothesis): boolean =>
    !ids.has(one.id) && !(one.is === 'line' && (ids.has(one.from) || ids.has(one.to)));
  return new Map([...hypotheses].filter(([, one]) => isLeft(one)));
}

/** With these out of sight, or in sight again; the very same map if that changes nothing. */
export function withHidden(
  hypotheses: Hypotheses,
  { ids, isHidden }: { ids: Iterable<string>; isHidden: boolean },
): Hypotheses {
  const changed = [...ids].flatMap((id) => {
    const one = hypotheses.get(id);
    return one === undefined || (one.hidden === true) === isHidden ? [] : [one];
  });
  if (changed.length === 0) return hypotheses;
  const after = new Map(hypotheses);
  for (const one of changed) {
    const { hidden: _hidden, ...seen } = one;
    after.set(one.id, isHidden ? { ...one, hidden: true } : seen);
  }
  return after;
}

/** The supposed actors among these moved so far; the very same map if there is none. */
export function withMoved(hypotheses: Hypotheses, ids: Iterable<string>, by: Point): Hypotheses {
  const moved = [...ids].flatMap((id) => actorOf(hypotheses, id) ?? []);
  if (moved.length === 0) return hypotheses;
  const after = new Map(hypotheses);
  for (const one of moved) after.set(one.id, { ...one, at: { x: one.at.x + by.x, y: one.at.y + by.y } });
  return after;
}

/** The supposed actors among these where they are to stand; the very same map if there is none. */
export function withPlaces(hypotheses: Hypotheses, places: ReadonlyMap<string, Point>): Hypotheses {
  const moved = [...places].flatMap(([id, at]) => {
    const one = actorOf(hypotheses, id);
    return one === undefined || (one.at.x === at.x && one.at.y === at.y) ? [] : [{ ...one, at }];
  });
  return moved.length === 0
    ? hypotheses
    : new Map([...hypotheses, ...moved.map((one) => [one.id, one] as const)]);
}

/** How far from an actor another one that is supposed is set. */
const BESIDE = 150;
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((part) => (part * Math.PI) / 4);

/** Beside an actor, where the others are farthest away; null where it has no place itself. */
export function placeBeside({ positions, hypotheses }: Canvas, id: string): Point | null {
  const at = positions.get(id) ?? actorOf(hypotheses, id)?.at;
  if (at === undefined) return null;
  const supposed = [...hypotheses.values()].flatMap((one) => (one.is === 'actor' ? [one.at] : []));
  const others = [...positions.values(), ...supposed].filter(
    ({ x, y }) => Math.abs(x - at.x) < 4 * BESIDE && Math.abs(y - at.y) < 4 * BESIDE,
  );
  const tried = DIRECTIONS.map((angle) => ({
    x: Math.round(at.x + BESIDE * Math.cos(angle)),
    y: Math.round(at.y + BESIDE * Math.sin(angle)),
  }));
  const roomAt = (place: Point): number =>
    Math.min(...others.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
  return tried.reduce((best, place) => (roomAt(place) > roomAt(best) ? place : best));
}
