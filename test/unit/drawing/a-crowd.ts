import fc from 'fast-check';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { bodyArea, nameArea } from '#drawing/names';
import type { Point } from '#drawing/point';
import type { Area } from '#drawing/room';
import type { Scene } from '#drawing/scene';
import type { Words } from '#drawing/words';
import { aNode, anEdge } from '../../support/a-node.ts';

export const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
export const runs = { seed: SEED, numRuns: 40 };

export type Placed = readonly (readonly [GraphNode, Point])[];

/** A crowd whose bodies stand apart from each other, as a layout leaves them, with names of all lengths. */
export const crowds = fc
  .array(
    fc.record({ letters: fc.integer({ min: 2, max: 60 }), degree: fc.nat(60), x: fc.nat(20), y: fc.nat(20) }),
    { minLength: 1, maxLength: 40 },
  )
  .map((actors): Placed => {
    const apart = new Map(actors.map((actor) => [`${actor.x} ${actor.y}`, actor]));
    return [...apart.values()].map(({ letters, degree, x, y }, at) => [
      aNode(`person/${at}`, { name: 'Mill ways '.repeat(6).slice(0, letters), degree }),
      { x: x * 60, y: y * 60 },
    ]);
  });
export const zooms = fc.double({ min: 0.3, max: 2.5, noNaN: true });

/** All joined to the first. */
export function starOf([first, ...others]: Placed): GraphEdge[] {
  return first === undefined ? [] : others.map(([{ id }]) => anEdge(first[0].id, id));
}

type NameOf = Words['names'] extends ReadonlyMap<string, infer Name> ? Name : never;

export function areaOf(
  { nodes }: Scene,
  { id, name, zoom }: { id: string; name: NameOf; zoom: number },
): Area {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`${id} is not drawn`);
  return nameArea(bodyArea(node, zoom), name);
}

export function meet(a: Area, b: Area): boolean {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  return dx < (a.width + b.width) / 2 - 0.01 && dy < (a.height + b.height) / 2 - 0.01;
}
