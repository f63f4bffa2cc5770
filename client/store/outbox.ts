import type { Outbox, Refused, Unsent } from './review-state.ts';

/**
 * What waits is numbered on the page as it will be if nobody else decides: behind the last step that was seen, in
 * order. A decision that takes back another one that waits names it by that number, so it follows when numbers move.
 */
type Renumber = (predicted: number) => number | null;

/** It is recorded as step `n`, and `last` is the newest that came with the answer. */
export function afterAnswer(
  { unsent, refused, seen }: Outbox,
  { id, article }: Unsent,
  { n, last }: { n: number; last: number },
): Outbox {
  const first = (seen.get(article) ?? 0) + 1;
  const newest = Math.max(last, first - 1);
  return {
    refused,
    unsent: renumbered(
      unsent.filter((one) => one.id !== id),
      article,
      (step) => (step < first ? step : step === first ? n : newest + step - first),
    ),
    seen: new Map([...seen, [article, newest]]),
  };
}

/** It is not recorded: whatever would have taken it back has nothing to do. */
export function afterRefusal({ unsent, refused, seen }: Outbox, one: Refused): Outbox {
  const first = (seen.get(one.article) ?? 0) + 1;
  return {
    seen,
    unsent: renumbered(
      unsent.filter(({ id }) => id !== one.id),
      one.article,
      (step) => (step < first ? step : step === first ? null : step - 1),
    ),
    refused: [...refused, one],
  };
}

/** What is recorded was seen up to step `last`. */
export function withOthers({ unsent, refused, seen }: Outbox, article: string, last: number): Outbox {
  const before = seen.get(article) ?? 0;
  return {
    refused,
    unsent: renumbered(unsent, article, (step) => (step <= before ? step : step + last - before)),
    seen: new Map([...seen, [article, last]]),
  };
}

function renumbered(unsent: readonly Unsent[], article: string, renumber: Renumber): Unsent[] {
  return unsent.flatMap((one) => {
    if (one.article !== article || one.step.kind !== 'undo') return [one];
    const step = renumber(one.step.step);
    return step === null ? [] : [{ ...one, step: { ...one.step, step } }];
  });
}
