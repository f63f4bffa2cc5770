import { DIFFERENCES, type Comparison, type DifferenceKind } from '#contract/versions';

/** What the database says otherwise of what was kept. What is new beside it takes nothing of that away. */
const OTHERWISE: ReadonlySet<DifferenceKind> = new Set([
  'denial', 'denial-gone', 'lifting', 'lifting-gone', 'status', 'contested', 'uncontested', 'gone', 'renamed', 'dates',
  'claim-changed', 'claim-gone',
]); // oxfmt-ignore

/** By ids and keys in words what is told otherwise today: "changed status: denied → asserted; new denials". */
export function toOtherwise({ differences }: Comparison): ReadonlyMap<string, string> {
  const words = new Map<string, Set<string>>();
  for (const { kind, of, was, now } of differences) {
    if (of === null || !OTHERWISE.has(kind)) continue;
    const label = DIFFERENCES[kind].label.toLowerCase();
    const isShort = kind === 'status' || kind === 'renamed';
    const own = words.get(of) ?? new Set();
    own.add(isShort ? `${label}: ${was ?? ''} → ${now ?? ''}` : label);
    words.set(of, own);
  }
  return new Map([...words].map(([of, own]) => [of, [...own].join('; ')]));
}
