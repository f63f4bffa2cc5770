import { STATUSES, type Status } from '#contract/ontology';
import { LINE_MARKS, LINES } from '#drawing/lines';

const WIDTH = 30;

/** How a line of this status is drawn on the canvas. */
export function LineSample({ status, hollow = false }: { status: Status; hollow?: boolean }) {
  const { dash, cap } = LINES[STATUSES[status].line];
  const mark = status === 'denied' || status === 'wanted' ? LINE_MARKS[status] : undefined;
  return (
    <svg className="line-sample" width={WIDTH} height="12" viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
      <path
        d={`M1 6H${WIDTH - 5}`}
        strokeWidth="1.6"
        strokeLinecap={cap}
        strokeDasharray={dash.map((length) => length * 1.2).join(' ')}
      />
      <path
        className={hollow ? 'head hollow' : 'head'}
        d={`M${WIDTH - 7} 2.5L${WIDTH - 1} 6L${WIDTH - 7} 9.5Z`}
      />
      {mark === undefined ? null : (
        <path d={mark} transform={`translate(${WIDTH / 2 - 3} 6)`} strokeWidth="1.4" />
      )}
    </svg>
  );
}
