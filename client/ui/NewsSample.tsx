import { BADGES, LINE_MARKS } from '#drawing/lines';
import { NEWS_LOOKS, type News } from '#drawing/news';
import { MARK_SIZE } from '#drawing/signs';

/** How a preview draws what becomes of a line: its colour, and the sign at its middle. */
export function NewsSample({ news }: { news: News }) {
  const { mark, ink, line } = NEWS_LOOKS[news];
  return (
    <svg
      className="line-sample"
      data-mark={news === 'ended' ? 'ended' : undefined}
      width="30"
      height="18"
      viewBox="0 0 30 18"
      aria-hidden="true"
    >
      <path d="M1 9H29" strokeWidth="1.8" style={{ stroke: `var(--${line})` }} />
      <Plate mark={mark} ink={ink} at={15} />
    </svg>
  );
}

/** How it draws somebody who is new: the same sign at a corner. */
export function NewActorSample() {
  return (
    <svg className="line-sample" width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
      <circle cx="8" cy="11" r="5.5" style={{ fill: 'var(--edge)', stroke: 'none' }} />
      <Plate mark="new" ink={NEWS_LOOKS.new.ink} at={17} y={6} />
    </svg>
  );
}

interface PlateProps {
  mark: keyof typeof LINE_MARKS;
  ink: string;
  at: number;
  y?: number;
}

function Plate({ mark, ink, at, y = 9 }: PlateProps) {
  const stroke = `var(--${ink})`;
  return (
    <g
      className="sign-badge"
      strokeWidth="1.7"
      style={{ stroke }}
      transform={`translate(${at} ${y}) scale(0.85)`}
    >
      <circle r={MARK_SIZE / 2} strokeWidth={BADGES.has(mark) ? 1.2 : 0} />
      <path d={LINE_MARKS[mark]} />
    </g>
  );
}
