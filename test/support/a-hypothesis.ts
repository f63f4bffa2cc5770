import type { SupposedActor, SupposedLine } from '#contract/own-marks';

/** The id of the how many-th hypothesis. */
export function hypothesisId(n: number): string {
  return `hypothesis:${String(n).padStart(26, '0')}`;
}

const MADE = { by: 'Carol', madeAt: '2026-01-02T03:04:05.000Z', why: 'Both were seen there.' };

export function aSupposedActor(n: number, more: Partial<SupposedActor> = {}): SupposedActor {
  return {
    is: 'actor',
    id: hypothesisId(n),
    name: 'The courier',
    type: 'Person',
    at: { x: 100, y: -80 },
    ...MADE,
    ...more,
  };
}

export function aSupposedLine(
  n: number,
  ends: Pick<SupposedLine, 'from' | 'to'>,
  more: Partial<SupposedLine> = {},
): SupposedLine {
  return {
    is: 'line',
    id: hypothesisId(n),
    ...ends,
    words: 'paid',
    directed: true,
    fact: null,
    ...MADE,
    ...more,
  };
}

/** By their ids. */
export function hypothesesOf<One extends { readonly id: string }>(...list: One[]): Map<string, One> {
  return new Map(list.map((one) => [one.id, one]));
}
