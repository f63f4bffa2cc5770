import type { KeptPaths } from '#contract/kept-paths';
import { AppError, echoed } from '../errors.ts';

/** Whoever names an answer that is not there must not be told of others, or of none. Errors: `unknown-answer`. */
export function refuseUnknown(
  chosen: readonly string[],
  kept: readonly Pick<KeptPaths, 'id' | 'title'>[],
): void {
  const unknown = chosen.find((id) => !kept.some((one) => one.id === id));
  if (unknown === undefined) return;
  const there = kept.map(({ id, title }) => `${id} (${title})`).join(', ');
  const others = kept.length === 0 ? 'It keeps no answers.' : `There are: ${there}.`;
  throw new AppError('unknown-answer', `There is no kept answer ${echoed(unknown)}. ${others}`);
}
