import { LINE_MARKS } from '#drawing/lines';
import type { Mark } from '../words/relation.ts';
import { SignBadge } from './SignBadge.tsx';

/** How the canvas draws what stands beside a status. */
export function MarkSample({ mark }: { mark: Mark }) {
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
      <OnLine mark={mark} />
    </svg>
  );
}

/** A sign at its middle, or the head that tells it. */
function OnLine({ mark }: { mark: Mark }) {
  if (mark === 'contested') return <SignBadge sign="contested" transform="translate(12 6) scale(0.64)" />;
  if (mark === 'caption')
    return <path d={LINE_MARKS.caption} transform="translate(12 6)" strokeWidth="1.4" />;
  const isHollow = mark === 'inferred' || mark === 'hedged';
  return <path className={isHollow ? 'head hollow' : 'head'} d="M23 2.5L29 6L23 9.5Z" />;
}
