import type { TextReading } from '#contract/reading';
import { toLabelClaim, type LabelForm } from '../../server/reading/extract/label-form.ts';
import { judgeClaims } from './claims.ts';
import type { Labels } from './labels.ts';

/** How often each rule was right. */
export type Measured = Readonly<Record<string, { readonly right: number; readonly of: number }>>;

/** One suggestion as it was judged. */
export interface Judged {
  readonly rule: string;
  readonly isRight: boolean;
}

/** Each suggestion by itself, of either lane; what the labels have no type for cannot be judged. */
export function judgeRules(
  wanted: Pick<Labels, 'entities' | 'claims'>,
  { claims }: Pick<TextReading, 'claims'>,
  { entities }: Pick<LabelForm, 'entities'>,
): Judged[] {
  const ids = new Set(entities.map(({ id }) => id));
  const judgeable = claims.flatMap(({ rule, claim }) => {
    const labelled = toLabelClaim(claim);
    const hasEnds = ids.has(claim.subject) && ids.has(claim.object);
    return labelled === null || !hasEnds ? [] : [{ rule, claim: labelled }];
  });
  const rights = judgeClaims(wanted, { entities, claims: judgeable.map(({ claim }) => claim) });
  return judgeable.map(({ rule }, at) => ({ rule, isRight: rights[at] === true }));
}

export function measure(judged: readonly Judged[]): Measured {
  const measured: Record<string, Measured[string]> = {};
  for (const { rule, isRight } of judged) {
    const { right, of } = measured[rule] ?? { right: 0, of: 0 };
    measured[rule] = { right: right + (isRight ? 1 : 0), of: of + 1 };
  }
  return Object.fromEntries(Object.entries(measured).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file that rules are told by how often they were right. */
export function writeMeasured(measured: Measured, files: readonly string[]): string {
  const rows = Object.entries(measured).map(([rule, { right, of }]) => `  '${rule}': { right: ${right}, of: ${of} },`);
  return `/**
 * How often each rule was right on the labelled texts that rules are made with, and on no others:
 * ${files.join(', ')}.
 * Written by \`npm run score -- --write\`. A rule that is not in it has not been measured.
 */
export const MEASURED: Readonly<Record<string, { readonly right: number; readonly of: number }>> = {
${rows.join('\n')}
};
`;
} // oxfmt-ignore
