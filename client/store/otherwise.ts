import type { Change, Comparison, DifferenceKind } from '#contract/versions';

/** What the database says otherwise of what was kept. What is new beside it takes nothing of that away. */
const OTHERWISE: ReadonlySet<DifferenceKind> = new Set([
  'denial', 'denial-gone', 'lifting', 'lifting-gone', 'status', 'contested', 'uncontested', 'gone', 'renamed', 'dates',
  'claim-changed', 'claim-gone', 'merged',
]); // oxfmt-ignore

/** By ids and keys, of today and of before a merger: what a version shows has the names of its day. */
export type Otherwise = ReadonlyMap<string, readonly Change[]>;

export function toOtherwise({ differences, former }: Comparison): Otherwise {
  const told = new Map<string, Change[]>();
  for (const { kind, of, was, now } of differences)
    if (of !== null && OTHERWISE.has(kind)) told.set(of, [...(told.get(of) ?? []), { kind, was, now }]);
  const before = former.flatMap(({ of, was }): [string, Change[]][] => {
    const own = told.get(of);
    return own === undefined ? [] : [[was, own]];
  });
  return new Map([...told, ...before]);
}
