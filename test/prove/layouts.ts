import { finish } from '#drawing/slices';
import { LAYOUTS } from '#drawing/layouts/table';
import { aCrowdedGraph } from '../unit/drawing/layouts/a-crowded-graph.ts';
import { inputOf, overlapping, toObject } from '../unit/drawing/layouts/a-layout.ts';
import type { Proof } from './proofs.ts';

/** Generated graphs, without and with pins. */
const CROWDS = [
  { nodes: 200, pins: 0 },
  { nodes: 1_000, pins: 8 },
] as const;

/** Runs every layout on another graph each time, and on the same graph written the other way round. */
export async function proveLayouts({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const faults: string[] = [];
  let arranged = 0;
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      for (const { nodes, pins } of CROWDS) {
        const input = inputOf(aCrowdedGraph({ nodes, edges: 2 * nodes }, seed + cycle), { pins });
        const found = finish(layout.arrange(input));
        const turned = { ...input, nodes: input.nodes.toReversed(), edges: input.edges.toReversed() };
        const again = finish(layout.arrange(turned));
        const which = `${name}, ${nodes} nodes, seed ${seed + cycle}`;
        const over = overlapping(input.nodes, new Map([...input.placed, ...found]));
        if (over.length > 0) faults.push(`${which}: ${over.length} overlap`);
        if (found.size !== nodes - pins) faults.push(`${which}: ${found.size} have a place`);
        if (JSON.stringify(toObject(again)) !== JSON.stringify(toObject(found)))
          faults.push(`${which}: another order of the input gives another picture`);
        arranged += 1;
      }
    }
    say(`${cycle + 1}/${cycles} ${faults.length === 0 ? 'apart' : faults.at(-1)}`);
  }
  return { faults, figures: { arranged } };
}
