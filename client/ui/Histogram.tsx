import type { Bin } from '#drawing/time-bins';

const HEIGHT = 36;

/** How much there is over time: all of it pale, what is drawn dark. The words beside it say the same. */
export function Histogram({ bins }: { bins: readonly Bin[] }) {
  const most = bins.reduce((high, { all }) => Math.max(high, all), 1);
  const tall = (n: number) => (n === 0 ? 0 : Math.max(1.5, (n / most) * HEIGHT));
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${bins.length * 10} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map(({ first, all, drawn }, at) => (
        <g key={first}>
          <rect className="all" x={at * 10 + 1} width="8" y={HEIGHT - tall(all)} height={tall(all)} />
          <rect className="drawn" x={at * 10 + 1} width="8" y={HEIGHT - tall(drawn)} height={tall(drawn)} />
        </g>
      ))}
    </svg>
  );
}
