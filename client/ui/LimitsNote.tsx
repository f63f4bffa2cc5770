import type { Limit } from '#contract/graph';
import { toLimitWords } from '../words/limits.ts';

/** What was cut, why, and how to see more; nothing when all there is was shown. */
export function LimitsNote({ limits }: { limits: readonly Limit[] }) {
  if (limits.length === 0) return null;
  return (
    <ul className="limits">
      {limits.map((limit) => (
        <li key={limit.why}>{toLimitWords(limit)}</li>
      ))}
    </ul>
  );
}
