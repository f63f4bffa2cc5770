import { memo, type ReactNode } from 'react';
import { useExplorer } from '../use-explorer.ts';
import { Cards } from './Cards.tsx';
import { CheckWalk } from './CheckWalk.tsx';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { Frames } from './Frames.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { DrawTroubles } from './DrawTroubles.tsx';
import { Legend } from './Legend.tsx';
import { Pill } from './Pill.tsx';
import { SinceSaved } from './SinceSaved.tsx';
import { TimeBands } from './TimeBands.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The picture, with what it needs to be read honestly. */
export const See = memo(function See({ canvas }: { canvas: ReactNode }) {
  const isEmpty = useExplorer(({ nodes, hypotheses }) => nodes.size + hypotheses.size === 0);
  return (
    <section className="see" aria-label="Canvas">
      <div className="stage">
        {canvas}
        <Frames />
        <Cards />
        {isEmpty ? <EmptyCanvas /> : null}
        <Toolbar />
        <div className="foot">
          <TimeBands />
          <DrawTroubles />
          <CheckWalk />
          <SinceSaved />
          <Pill />
        </div>
      </div>
      <HiddenNote className="hidden-bar" />
      <Legend />
    </section>
  );
});
