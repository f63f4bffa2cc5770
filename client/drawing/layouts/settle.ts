import { forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Join, Placed } from './layout.ts';

/** With `fx` and `fy` it holds still and pushes. */
export type Body = Placed & SimulationNodeDatum;

/** The length that lines would like to have; how long they may take, the shorter the more there are. */
export const LINK = 130;
const TICKS = { most: 160, least: 30, nodes: 60_000 };
/** Ticks between two reports: as many as take a moment. */
const SLICE = { most: 20, nodes: 5_000 };

/** Lets bodies find their distance; changes the places of those that do not hold still. */
export function* settle(
  bodies: Body[],
  { edges, report }: { edges: readonly Join[]; report: (part: number) => number },
): Generator<number, void> {
  const present = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => present.has(from) && present.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ id }) => id)
        .distance(LINK),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(420))
    .stop();
  const slice = Math.min(SLICE.most, Math.max(1, Math.floor(SLICE.nodes / bodies.length)));
  const ticks = Math.min(TICKS.most, Math.max(TICKS.least, Math.ceil(TICKS.nodes / bodies.length)));
  for (let past = 0; past < ticks; past += slice) {
    simulation.tick(slice);
    yield report(past / ticks);
  }
}
