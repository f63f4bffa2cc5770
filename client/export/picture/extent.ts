import { middleOf } from '#drawing/fans';
import { bodyArea, nameArea } from '#drawing/names';
import { MARK_SIZE } from '#drawing/signs';
import { frameOf, type Area } from '#drawing/room';
import type { Scene } from '#drawing/scene';
import type { Frame } from '#drawing/viewport';
import { signAreas, type Words } from '#drawing/words';

/** All that is drawn: whatever of it lies furthest out is in the picture with all of itself, never cut. */
export function extentOf(
  scene: Scene,
  { words, frames, cards }: { words: readonly Words[]; frames: readonly Area[]; cards: readonly Area[] },
): Frame {
  const zoom = words[0]?.zoom ?? 1;
  const bodies = [...scene.nodes.values()].map((node) => bodyArea(node, zoom));
  const names = words.flatMap((said) =>
    [...said.names].flatMap(([id, name]): Area[] => {
      const node = scene.nodes.get(id);
      return node === undefined ? [] : [nameArea(bodyArea(node, zoom), name)];
    }),
  );
  const phrases = words.flatMap((said) => [...said.phrases.values()].map(({ area }) => area));
  const signs = words.flatMap((said) => signAreas(scene, said));
  const lines = [...scene.edges.values()].flatMap((edge): Area[] => {
    const [from, to] = [scene.nodes.get(edge.from), scene.nodes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const { x, y } = middleOf({ from, to, bend: edge.bend });
    return [{ x: x * zoom, y: y * zoom, width: MARK_SIZE, height: MARK_SIZE + edge.width }];
  });
  return frameOf([...bodies, ...names, ...phrases, ...signs, ...lines, ...frames, ...cards]);
}
