import type { Lit } from './lit.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import type { Words } from './words.ts';

/** Nodes in the analyst's hand. */
export interface Held {
  readonly ids: ReadonlySet<string>;
  /** The picture without them, nor the lines that hang on them. */
  readonly rest: Scene;
  /** The light with all of that, as far from its place as the hand has moved. */
  carry(light: { scene: Lit; words: Words }, o: { words: Words; by: Point }): { scene: Lit; words: Words };
}

/** Who is taken by the hand takes along those who are selected, if it is one of them. */
export function hold(scene: Scene, id: string): Held {
  const isSelected = scene.nodes.get(id)?.selected === true;
  const taken = [...scene.nodes.values()].filter((node) => node.id === id || (isSelected && node.selected));
  const ids = new Set(taken.map((node) => node.id));
  const hangs = ({ from, to }: { from: string; to: string }) => ids.has(from) || ids.has(to);
  const lines = [...scene.edges].filter(([, edge]) => hangs(edge));
  const others = new Map(scene.nodes);
  for (const each of ids) others.delete(each);
  return {
    ids,
    rest: { ...scene, nodes: others, edges: new Map([...scene.edges].filter(([, edge]) => !hangs(edge))) },
    carry({ scene: lit, words: above }, { words, by }) {
      // A line is painted between two nodes of its own scene, so the ends that stay are there too.
      const ends = lines.flatMap(([, { from, to }]) => [from, to]).flatMap((end) => others.get(end) ?? []);
      const nodes = new Map([...ends, ...lit.nodes.values()].map((node) => [node.id, node]));
      for (const node of taken) {
        nodes.set(node.id, { ...(nodes.get(node.id) ?? node), x: node.x + by.x, y: node.y + by.y });
      }
      const names = [...words.names].filter(([named]) => ids.has(named));
      return {
        scene: { ...lit, nodes, edges: new Map([...lines, ...lit.edges]) },
        words: { ...above, names: new Map([...names, ...above.names]) },
      };
    },
  };
}
