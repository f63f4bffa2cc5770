import type { Bar } from '#drawing/intervals';

/** An amount on its scale: bounds as caps, an open end without one, an endless end fading out, "about" hatched. */
export function IntervalBar({ bar, words }: { bar: Bar | null; words: string }) {
  if (bar === null) return null;
  const { from, to, low, high, soft } = bar;
  const isPoint = from === to;
  return (
    <span className="interval" role="img" aria-label={words}>
      <span
        className={isPoint ? 'interval-point' : 'interval-bar'}
        data-low={low}
        data-high={high}
        data-soft={soft || undefined}
        style={
          isPoint
            ? { insetInlineStart: `${from * 100}%` }
            : { insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }
        }
      />
    </span>
  );
}
