import type { Diagnostic, Verdict } from '#contract/cypher';

interface Judged {
  readonly verdict: { readonly of: string; readonly is: Verdict } | null;
  readonly refused: { readonly of: string; readonly diagnostics: readonly Diagnostic[] } | null;
}

/** What is wrong with a text, in the order of it: what the check found, and what a run of it was refused for. */
export function problemsOf({ verdict, refused }: Judged): { of: string; diagnostics: readonly Diagnostic[] } {
  const of = verdict?.of ?? refused?.of ?? '';
  const told = new Map<string, Diagnostic>();
  const ofRun = refused?.of === of ? refused.diagnostics : [];
  for (const one of [...(verdict?.is.diagnostics ?? []), ...ofRun]) {
    told.set(`${one.start} ${one.message}`, one);
  }
  return { of, diagnostics: [...told.values()].toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
