import { LINE_MARKS } from '#drawing/lines';
import type { Mark } from '../words/relation.ts';

/** How the canvas draws what stands beside a status. */
export function MarkSample({ mark }: { mark: Mark }) {
  const sign = mark === 'contested' || mark === 'caption' ? LINE_MARKS[mark] : null;
  const isHollow = mark === 'inferred' || mark === 'hedged';
  return (
    <svg
      className="line-sample"
      data-mark={mark}
      width="30"
      height="12"
      viewBox="0 0 30 12"
      aria-hidden="true"
    >
      <path d="M1 6H25" strokeWidth="1.6" />
      {mark === 'contested' ? <circle className="badge" cx="12" cy="6" r="5.3" /> : null}
      {sign === null ? (
        <path className={isHollow ? 'head hollow' : 'head'} d="M23 2.5L29 6L23 9.5Z" />
      ) : (
        <path
          className={mark === 'contested' ? 'badge' : undefined}
          d={sign}
          transform={mark === 'contested' ? 'translate(12 6) scale(0.68)' : 'translate(12 6)'}
          strokeWidth="1.4"
        />
      )}
    </svg>
  );
}
