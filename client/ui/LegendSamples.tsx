import { lineWidth } from '#drawing/line-look';
import { SignBadge } from './SignBadge.tsx';

/** An actor whose name no text gives: drawn hollow. */
export function UnnamedSample() {
  return (
    <svg className="unnamed" width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      <circle r="5" />
    </svg>
  );
}

/** What the database says otherwise than it was kept. */
export function OtherwiseSample({ words }: { words?: string }) {
  const named =
    words === undefined ? ({ 'aria-hidden': true } as const) : { role: 'img', 'aria-label': words };
  return (
    <svg className="otherwise" width="16" height="16" viewBox="-8 -8 16 16" {...named}>
      <SignBadge sign="otherwise" transform="scale(0.84)" />
    </svg>
  );
}

/** What an analyst supposes: double, and with a question mark. */
export function SupposedSample({ of }: { of: 'actor' | 'line' }) {
  if (of === 'actor')
    return (
      <svg className="supposed" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <circle r="7" />
        <circle r="4.9" />
        <text y="2.4">?</text>
      </svg>
    );
  return (
    <svg className="supposed" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <path d="M1 4H29M1 8H29" />
      <circle cx="15" cy="6" r="5.2" />
      <text x="15" y="8.6">
        ?
      </text>
    </svg>
  );
}

/** A line that holds both ways has no head. */
export function PlainLine() {
  return <Lines widths={[lineWidth(1)]} />;
}

export function LitLine() {
  return <Lines widths={[lineWidth(1) + 1.6]} isLit />;
}

/** From one voice to as many as a drawn line has at most. */
export function WiderLines({ voices }: { voices: number }) {
  return <Lines widths={[1, Math.ceil(voices / 2), voices].map(lineWidth)} />;
}

/** Pieces of line side by side, as wide as on the canvas. */
function Lines({ widths, isLit }: { widths: readonly number[]; isLit?: true }) {
  const length = 30 / widths.length;
  return (
    <svg
      className="line-sample"
      data-lit={isLit}
      width="30"
      height="12"
      viewBox="0 0 30 12"
      aria-hidden="true"
    >
      {widths.map((width, at) => (
        // Pieces that never change places.
        // oxlint-disable-next-line no-array-index-key
        <path key={at} d={`M${at * length + 1} 6H${(at + 1) * length - 1}`} strokeWidth={width} />
      ))}
    </svg>
  );
}
