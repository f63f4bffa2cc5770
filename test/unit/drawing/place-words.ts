import type { Scene } from '#drawing/scene';
import { finish } from '#drawing/slices';
import { toWords, type Words } from '#drawing/words';

/** At once, as nobody waits for a window. */
export function placeWords(scene: Scene, zoom: number): Words {
  return finish(toWords(scene, zoom));
}
