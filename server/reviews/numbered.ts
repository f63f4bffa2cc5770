import type { ClaimDraft, FigureDraft } from '#contract/reading';
import { meantBy, type Numbered } from '#contract/reviewing';

type Accepted<T> = readonly { readonly key: string; readonly id: string; readonly content: T }[];

/** What is accepted, by number: a number is its own for ever, and of what was taken back it is not given to another. */
export function numbered<T extends ClaimDraft | FigureDraft>(
  decided: ReadonlyMap<string, { readonly content: T | null }>,
  { numbers, id }: { numbers: readonly Numbered[]; id: (n: number) => string },
): Accepted<T> {
  return numbers.flatMap(({ key, meant }, n) => {
    const content = decided.get(key)?.content ?? null;
    return content === null || meantBy(content) !== meant ? [] : [{ key, id: id(n + 1), content }];
  });
}
