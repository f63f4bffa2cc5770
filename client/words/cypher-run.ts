import type { Diagnostic, RunState, Verdict } from '#contract/cypher';
import { count } from './count.ts';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** Where a run stands: under way, or behind others. */
export function toPlaceWords(state: RunState | null): string {
  if (state?.is !== 'waiting') return 'Running …';
  if (state.place === null) return 'Waiting for its turn …';
  if (state.place === 1) return 'Waiting: next in line';
  return `Waiting: ${state.place}${ENDINGS[ORDINALS.select(state.place)]} in line`;
}

/** May it run, and at once? What forbids it is told beneath, beside its place. */
export function toVerdictWords({ runs, lane, why, diagnostics }: Verdict): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!runs) return errors.length === 0 ? 'May not run' : `May not run: ${toProblemCount(errors)}`;
  if (lane !== 'heavy') return 'Runs at once';
  return why === null ? 'Heavy: may take a minute' : `Heavy: may take a minute. ${why}`;
}

/** "2 problems", "1 problem and 1 remark". */
export function toProblemCount(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [
    errors === 0 ? '' : count(errors, 'problem', 'problems'),
    warnings === 0 ? '' : count(warnings, 'remark', 'remarks'),
  ];
  return parts.filter(Boolean).join(' and ');
}

/** Where each of them begins: `line 3, column 7, and line 5, column 1`. */
export function toPlacesInText(text: string, diagnostics: readonly Diagnostic[]): string {
  const places = diagnostics.map(({ start }) => toPlaceInText(text, start));
  return [...new Set(places)].join(', and ');
}

/** `line 3, column 7`. */
export function toPlaceInText(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** `340 ms`, `12.5 s`. */
export function toTook(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
