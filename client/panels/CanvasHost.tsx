import { useEffect, useRef } from 'react';
import { createCanvas } from '../canvas/canvas.ts';
import { useGround } from '../use-explorer.ts';

/** Gives the canvas its place in the page. All it shows can be reached in the table too. */
export function CanvasHost() {
  const { store, stage } = useGround();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current === null) return undefined;
    const canvas = createCanvas({ container: container.current, store });
    const letGo = stage.hold(canvas);
    return () => {
      letGo();
      canvas.destroy();
    };
  }, [store, stage]);
  return <div ref={container} className="canvas" data-testid="canvas" />;
}
