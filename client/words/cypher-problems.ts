import type { Diagnostic, Verdict } from '#contract/cypher';

interface Judged {
  /** What stands in the editor. */
  readonly text: string;
  readonly verdict: { readonly of: string; readonly is: Verdict } | null;
  readonly refused: { readonly of: string; readonly diagnostics: readonly Diagnostic[] } | null;
}

/**
 * What is wrong, in the order of the text that it is of: of the text as it stands, what a run of it was refused for and
 * what the check found; of the text that was checked last, while neither is known.
 */
export function problemsOf({ text, verdict, refused }: Judged): {
  of: string;
  diagnostics: readonly Diagnostic[];
} {
  const ofRun = refused?.of === text ? refused.diagnostics : null;
  const of = ofRun === null ? (verdict?.of ?? text) : text;
  const ofCheck = verdict?.of === of ? verdict.is.diagnostics : [];
  const told = new Map<string, Diagnostic>();
  for (const one of [...ofCheck, ...(ofRun ?? [])]) told.set(`${one.start} ${one.message}`, one);
  return { of, diagnostics: [...told.values()].toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
