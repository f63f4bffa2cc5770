import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { createCanvas } from './canvas/canvas.ts';
import { useGround } from './use-explorer.ts';

/** Gives the canvas its place in the page. All it shows can be reached in the table too. */
export function CanvasHost() {
  const { store, stage } = useGround();
  const container = useRef<HTMLDivElement>(null);
  const [placing, setPlacing] = useState<number | null>(null);
  useEffect(() => {
    if (container.current === null) return undefined;
    const canvas = createCanvas({
      container: container.current,
      store,
      onLayout: (state, done) => setPlacing(state === 'busy' ? done : null),
    });
    const letGo = stage.hold(canvas);
    return () => {
      letGo();
      canvas.destroy();
    };
  }, [store, stage]);
  return (
    <>
      <div ref={container} className="canvas" data-testid="canvas" />
      {placing === null ? null : <Placing done={placing} onStop={() => stage.canvas()?.stopLayout()} />}
    </>
  );
}

/** A placing that takes long can be stopped; a short one is over before this is seen. */
function Placing({ done, onStop }: { done: number; onStop: () => void }) {
  return (
    <p className="pill placing">
      <span className="spinner" aria-hidden="true" />
      {`Placing the actors: ${Math.round(done * 100)} %`}
      <Button className="link" onPress={onStop}>
        Stop
      </Button>
    </p>
  );
}
