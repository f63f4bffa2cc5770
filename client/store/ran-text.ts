import { paramsSchema, type QueryParam } from '#contract/query';
import { mistakeWords } from '../words/params.ts';
import type { CypherRun } from './cypher-runs.ts';
import { declarableIn, declaredIn, type CypherDraft } from './writing-cypher.ts';

/** What a run was of. */
export interface RanText {
  readonly at: string;
  readonly text: string;
  /** All that it ran with, defaults among them. */
  readonly values: CypherRun['values'];
  readonly declared: readonly QueryParam[];
  readonly own: CypherDraft['own'];
}

/** Does the editor hold what this was run with no more: is its text another one, or are its values? */
export function changedSince(
  { text, values, declared }: RanText,
  now: CypherDraft,
): 'text' | 'values' | null {
  if (now.text !== text) return 'text';
  const asked = JSON.stringify([usedIn(now), declarableIn(now)]);
  return asked === JSON.stringify([values, declared]) ? null : 'values';
}

/** Only values of parameters that stand in the text are sent. */
export function valuesIn(draft: CypherDraft): CypherRun['values'] {
  const names = declaredIn(draft).map(({ name }) => name);
  const given = Object.entries(draft.values).filter(([name]) => names.includes(name));
  // They come from a form, or from a session: they are JSON.
  return Object.fromEntries(given) as CypherRun['values'];
}

/** What the text is run with: what is given, and where nothing is, the default. */
export function usedIn(draft: CypherDraft): CypherRun['values'] {
  const given = valuesIn(draft);
  const used = declaredIn(draft).flatMap(({ name, default: usual }): [string, (typeof given)[string]][] => {
    const value = Object.hasOwn(given, name) ? given[name] : usual;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(used);
}

/** By the very schema that the server uses. */
export function wrongIn(draft: CypherDraft): Record<string, string> {
  const wrong = declaredIn(draft).flatMap((param): [string, string][] => {
    const mistake = mistakeOf(param, draft.values[param.name]);
    return mistake === null ? [] : [[param.name, mistake]];
  });
  return Object.fromEntries(wrong);
}

function mistakeOf(param: QueryParam, value: unknown): string | null {
  const given = value === undefined ? {} : { [param.name]: value };
  const [issue] = paramsSchema({ params: [param] }).safeParse(given).error?.issues ?? [];
  return issue === undefined ? null : mistakeWords(issue, param, value);
}
