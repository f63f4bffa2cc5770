import { LINE_MARKS } from '#drawing/lines';
import { MARK_SIZE } from '#drawing/signs';

interface SignBadgeProps {
  sign: 'contested' | 'otherwise';
  /** From a plate of its own size around the origin. */
  transform: string;
}

/** A sign that warns, on its ringed plate as on the canvas. */
export function SignBadge({ sign, transform }: SignBadgeProps) {
  return (
    <g className="sign-badge" data-sign={sign} strokeWidth="1.6" transform={transform}>
      <circle r={MARK_SIZE / 2} />
      <path d={LINE_MARKS[sign]} />
    </g>
  );
}
