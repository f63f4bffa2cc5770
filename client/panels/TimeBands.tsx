import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { stands } from '#drawing/bands';
import { useExplorer, useGround } from '../use-explorer.ts';
import { toBandWords } from '../words/days.ts';

/** The days of the columns of a picture that was arranged by time, as long as everybody stands where it put them. */
export function TimeBands() {
  const { stage } = useGround();
  const { timeline, positions } = useExplorer((state) => ({
    timeline: state.timeline,
    positions: state.positions,
  }));
  const isTrue = useMemo(() => timeline !== null && stands(timeline, positions), [timeline, positions]);
  const layer = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!isTrue) return undefined;
    return stage.canvas()?.follow(({ zoom, pan }) => {
      const style = layer.current?.style;
      style?.setProperty('--zoom', String(zoom));
      style?.setProperty('--pan-x', `${pan.x}px`);
    });
  }, [stage, isTrue]);
  if (timeline === null || !isTrue) return null;
  const { bands, unit } = timeline;
  // React's types know no custom properties; styles/time-bands.css reads these, in units of the picture.
  const across = (left: number, right: number) => ({ '--left': left, '--right': right }) as CSSProperties;
  return (
    <ol ref={layer} className="time-bands" aria-label="When the columns are of, from left to right">
      {bands.map(({ left, right, first, last }) => (
        <li key={left} style={across(left, right)}>
          <span>{toBandWords({ first, last, unit })}</span>
        </li>
      ))}
    </ol>
  );
}
