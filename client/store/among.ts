import type { QueryResult } from '#contract/graph';

/** What one answer may hold: a row for each actor. */
const MOST = 10_000;
/** A part that is still cut when it is this small stays cut, and says so. */
const LEAST = 1_000;

/**
 * The actors and all lines among them. Where one answer cannot hold them they are asked for in thirds, every two
 * together, so that no line between two parts is lost.
 */
export async function among(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<QueryResult>,
): Promise<readonly QueryResult[]> {
  if (ids.length <= MOST) {
    const answer = await ask(ids);
    if (answer.limits.length === 0 || ids.length <= LEAST) return [answer];
  }
  const third = Math.ceil(ids.length / 3);
  const parts = [
    ids.slice(0, 2 * third),
    ids.slice(third),
    [...ids.slice(0, third), ...ids.slice(2 * third)],
  ];
  const answers: QueryResult[] = [];
  for (const part of parts) {
    // One after the other: the server runs few heavy questions at once, and others wait for it too.
    // oxlint-disable-next-line no-await-in-loop
    answers.push(...(await among(part, ask)));
  }
  return answers;
}
