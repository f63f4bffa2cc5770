import type { LabelledText } from './labels.ts';
import type { TextScore } from './score-text.ts';

/** What was missed or wrong in texts that may be looked at: every so-manieth, so that nobody mends all by heart. */
export function toMissLines(
  read: readonly (readonly [LabelledText, TextScore])[],
  { every }: { every: number },
): string[] {
  const lines = read.flatMap(([{ file, text }, { mentions, claims }]) => [
    ...mentions.misses.map(
      ({ is, pool, start, end }) =>
        `${file} ${is.padEnd(6)} ${pool}: "${text.slice(start, end)}" at ${start}`,
    ),
    ...claims.misses.map(({ is, claim: { type, subject, object, spans } }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ... ');
      return `${file} ${is.padEnd(6)} ${subject} ${type} ${object}: "${words}"`;
    }),
  ]);
  return lines.filter((_, at) => at % every === 0);
}
