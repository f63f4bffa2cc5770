import { toLayoutNodes } from '#drawing/boxes';
import { seeded } from '#drawing/layouts/random';
import { LAYOUTS } from '#drawing/layouts/table';
import { bodyArea, nameArea } from '#drawing/names';
import type { Area } from '#drawing/room';
import { toScene, type Scene, type SceneEdge } from '#drawing/scene';
import { finish } from '#drawing/slices';
import { pointOn, toWay } from '#drawing/ways';
import { signAreas, type Words } from '#drawing/words';
import { aNode, anEdge } from '../../support/a-node.ts';
import { meet } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';

/** Some dozens of actors with a hub among them, laid out by their ties, each line with its footnote. */
export function aWeb(seed: number): Scene {
  const random = seeded(seed);
  const nodes = Array.from({ length: 8 + Math.floor(random() * 40) }, (_, at) =>
    aNode(`person/${at}`, {
      name: 'Mill ways on the river '.repeat(3).slice(0, 4 + Math.floor(random() * 40)),
      degree: Math.floor(random() ** 3 * 60),
    }),
  );
  const someone = (): number => Math.floor(random() * nodes.length);
  const edges = Array.from({ length: Math.floor(nodes.length * (1 + random() * 1.6)) }, (_, at) => {
    const [from, to] = [nodes[random() < 0.35 ? 0 : someone()]?.id ?? '', nodes[someone()]?.id ?? ''];
    return anEdge(from, to, { key: `k${at}`, contested: random() < 0.05 });
  }).filter(({ from, to }) => from !== to);
  const places = finish(
    LAYOUTS.force.arrange({
      nodes: toLayoutNodes(nodes, edges),
      edges: edges.map(({ from, to }) => ({ from, to })),
      placed: new Map(),
      seed,
      aspect: 1.5,
    }),
  );
  const scene = toScene(
    aDrawing(
      nodes.map((node) => [node, places.get(node.id) ?? { x: 0, y: 0 }]),
      edges,
    ),
  );
  return withNotes(scene);
}

export function withNotes(scene: Scene): Scene {
  return {
    ...scene,
    edges: new Map(
      [...scene.edges.values()].map((edge, at) => [edge.key, { ...edge, note: String(at + 1) }]),
    ),
  };
}

/** How many signs lie on a body, a name or another sign. */
export function countCovered(scene: Scene, words: Words): number {
  const signs = signAreas(scene, words);
  const bodies = [...scene.nodes.values()].map((node) => bodyArea(node, words.zoom));
  const names = [...words.names].flatMap(([id, name]): Area[] => {
    const node = scene.nodes.get(id);
    return node === undefined ? [] : [nameArea(bodyArea(node, words.zoom), name)];
  });
  const standing = [...signs, ...bodies, ...names];
  return signs.filter((sign) => standing.some((other) => other !== sign && meet(sign, other))).length;
}

/** Lines that run behind the body of somebody who is no end of theirs, each as often as it does. */
export function linesBehind({ nodes, edges }: Scene, bendOf: (edge: SceneEdge) => number = ({ bend }) => bend): string[] {
  return [...edges.values()].flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const way = toWay({ bend: bendOf(edge) }, { from, to });
    const points = Array.from({ length: 61 }, (_, at) => pointOn(way, at / 60));
    return [...nodes.values()]
      .filter((node) => node !== from && node !== to)
      .filter(({ x, y, width, height }) => points.some((at) => Math.hypot(at.x - x, at.y - y) < Math.min(width, height) / 2))
      .map(({ id }) => `${edge.key} behind ${id}`);
  });
} // oxfmt-ignore
