import { DIFFERENCES, type Comparison, type DifferenceKind } from '#contract/versions';

/** What the database says otherwise of what was kept. What is new beside it takes nothing of that away. */
const OTHERWISE: ReadonlySet<DifferenceKind> = new Set([
  'denial', 'denial-gone', 'lifting', 'lifting-gone', 'status', 'contested', 'uncontested', 'gone', 'renamed', 'dates',
  'claim-changed', 'claim-gone', 'merged',
]); // oxfmt-ignore

/**
 * In words what is told otherwise today: "changed status: denied → asserted; new denials". By the ids and keys of today,
 * and by those of before a merger: what a version shows has the names of its day.
 */
export function toOtherwise({ differences, former }: Comparison): ReadonlyMap<string, string> {
  const words = new Map<string, Set<string>>();
  for (const { kind, of, was, now } of differences) {
    if (of === null || !OTHERWISE.has(kind)) continue;
    const label = DIFFERENCES[kind].label.toLowerCase();
    const isShort = kind === 'status' || kind === 'renamed' || kind === 'merged';
    const own = words.get(of) ?? new Set();
    own.add(isShort ? `${label}: ${was ?? ''} → ${now ?? ''}` : label);
    words.set(of, own);
  }
  const told = new Map([...words].map(([of, own]) => [of, [...own].join('; ')]));
  const before = former.flatMap(({ of, was }): [string, string][] => {
    const own = told.get(of);
    return own === undefined ? [] : [[was, own]];
  });
  return new Map([...told, ...before]);
}
