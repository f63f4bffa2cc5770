import { useEffect, type RefObject } from 'react';
import { useGround } from '../use-explorer.ts';

/** A layer of the page that stands in the picture: it moves and grows with it. */
export function useFollowing(layer: RefObject<HTMLElement | null>, isThere: boolean): void {
  const { stage } = useGround();
  useEffect(() => {
    if (!isThere) return undefined;
    return stage.canvas()?.follow(({ zoom, pan }) => {
      if (layer.current === null) return;
      layer.current.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
      // Text stays as large as it can be read, however small the picture.
      layer.current.style.setProperty('--grown', String(Math.max(1, 1 / zoom)));
    });
  }, [stage, isThere, layer]);
}
