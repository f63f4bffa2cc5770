import type { ExportedArticle, ExportedClaim } from '#contract/exports';
import type { ExportSource, Line } from './source.ts';

/**
 * Each claim once. It carries one relation, and those that are derived from it: what came by a derived one is told there
 * only when its own is not exported.
 */
export async function* claimsOf({ lines, holds }: ExportSource): AsyncGenerator<ExportedClaim> {
  const borrowed = new Set<string>();
  for await (const { edge, claims } of lines()) {
    for (const claim of claims) {
      if (claim.relKey !== edge.key) {
        if (holds(claim.relKey) || borrowed.has(claim.id)) continue;
        borrowed.add(claim.id);
      }
      yield claim;
    }
  }
}

/** Passes lines or figures on, and keeps each article that they are told in. */
export async function* meeting<T extends Pick<Line, 'articles'>>(
  lines: AsyncIterable<T>,
  met: Map<string, ExportedArticle>,
): AsyncGenerator<T> {
  for await (const line of lines) {
    keep(line, met);
    yield line;
  }
}

export function keep({ articles }: Pick<Line, 'articles'>, met: Map<string, ExportedArticle>): void {
  for (const [id, article] of articles) met.set(id, article);
}

export function byId<T extends { readonly id: string }>(met: ReadonlyMap<string, T>): T[] {
  return [...met.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
