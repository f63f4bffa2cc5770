import { setImmediate } from 'node:timers/promises';
import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Held } from './drawn.ts';

/** What the graph holds of a canvas, as texts: a thread takes them over in a moment, however many they tell of. */
export interface PackedHeld {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Between two parts the server answers others. */
const AT_ONCE = 1_000;

export async function packHeld({ nodes, edges }: Held): Promise<PackedHeld> {
  return { nodes: await packAll(nodes), edges: await packAll(edges) };
}

export function unpackHeld({ nodes, edges }: PackedHeld): Held {
  // Our own writing, of the lines above.
  return {
    nodes: nodes.flatMap((part) => JSON.parse(part) as GraphNode[]),
    edges: edges.flatMap((part) => JSON.parse(part) as GraphEdge[]),
  };
}

async function packAll(all: readonly unknown[]): Promise<string[]> {
  const parts: string[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    parts.push(JSON.stringify(all.slice(from, from + AT_ONCE)));
    // oxlint-disable-next-line no-await-in-loop -- to wait is what it is for
    await setImmediate();
  }
  return parts;
}
