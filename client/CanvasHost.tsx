import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import { createCanvas, INSETS } from './canvas/canvas.ts';
import { Icon } from './ui/Icon.tsx';
import { useGround } from './use-explorer.ts';
import { count } from './words/count.ts';

interface Newcomers {
  readonly ids: readonly string[];
  readonly outside: readonly string[];
}
const NOBODY: Newcomers = { ids: [], outside: [] };

/** The layout under way; newcomers are placed without a wish for one. */
interface Layout {
  readonly done: number;
  readonly layout: LayoutName | null;
}

interface OutsideProps {
  newcomers: Newcomers;
  onShow: () => void;
  onDismiss: () => void;
}

/** Gives the canvas its place in the page. All it shows can be reached in the table too. */
export function CanvasHost() {
  const { store, stage } = useGround();
  const container = useRef<HTMLDivElement>(null);
  const [placing, setPlacing] = useState<Layout | null>(null);
  const [newcomers, setNewcomers] = useState<Newcomers>(NOBODY);
  const [dismissed, setDismissed] = useState<Newcomers['ids'] | null>(null);
  useEffect(() => {
    if (container.current === null) return undefined;
    const canvas = createCanvas({
      container: container.current,
      store,
      insets: beneathTheTools,
      onLayout: (state, part) => setPlacing(state === 'busy' ? part : null),
      onPlaced: setNewcomers,
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
      {placing === null ? null : <Placing {...placing} onStop={() => stage.canvas()?.stopLayout()} />}
      {placing !== null || newcomers.outside.length === 0 || newcomers.ids === dismissed ? null : (
        <Outside
          newcomers={newcomers}
          onShow={() => stage.canvas()?.focusOn(newcomers.ids)}
          onDismiss={() => setDismissed(newcomers.ids)}
        />
      )}
    </>
  );
}

/** So much the foot rises when what is hidden is told below the canvas, in pixels. */
const HIDDEN_BAR = 27;

/** What is told at the foot of the canvas takes as many rows as its words need: no name is to lie under them. */
function beneathTheTools(): typeof INSETS {
  const foot = document.querySelector<HTMLElement>('.foot')?.offsetHeight ?? 0;
  const bar = document.querySelector('.hidden-bar') === null ? HIDDEN_BAR : 0;
  return { ...INSETS, bottom: Math.max(INSETS.bottom, foot + 20 + bar) };
}

/** A layout that takes long can be stopped; a short one is over before this is seen. */
function Placing({ done, layout, onStop }: Layout & { onStop: () => void }) {
  const words = layout === null ? 'Placing the actors' : `Arranging ${LAYOUTS[layout].label}`;
  return (
    <p className="pill placing">
      <span className="spinner" aria-hidden="true" />
      {`${words}: ${Math.round(done * 100)} %`}
      <Button className="link" onPress={onStop}>
        Stop
      </Button>
    </p>
  );
}

/** The window moves only when it is asked to: what one looks at should not slip away. */
function Outside({ newcomers, onShow, onDismiss }: OutsideProps) {
  const { ids, outside } = newcomers;
  return (
    <p className="pill placing" role="status">
      {`${outside.length} of ${count(ids.length, 'newcomer', 'newcomers')} placed outside of the view`}
      <Button className="link" onPress={onShow}>
        Show them
      </Button>
      <Button className="icon-button small" aria-label="Dismiss" onPress={onDismiss}>
        <Icon name="close" />
      </Button>
    </p>
  );
}
