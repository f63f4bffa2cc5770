import type { SourceClaim } from '#contract/file-source';
import { CORRECTED_FIELDS, type Corrected } from '#contract/repairs';
import type { Judged } from '../judgements/judgements.ts';

/** What corrections are known by whoever reads claims. */
export type Corrections = Pick<Judged, 'correctionOf'>;

/** A claim as it reads: what analysts corrected is laid over it, and the claim stays as it was entered. */
export function asRead<C extends Omit<SourceClaim, 'at'>>(claim: C, { correctionOf }: Corrections): C {
  const held = correctionOf(claim.id);
  return held === null ? claim : corrected(claim, held.to);
}

export function corrected<C extends Omit<SourceClaim, 'at'>>(claim: C, to: Corrected): C {
  const laid = Object.entries({ ...claim, ...to }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  // Each field is of the claim's own schema, or was one that may be missing.
  return Object.fromEntries(laid) as C;
}

/** What of a claim can be corrected, as it stands; null where it has none. */
export function fieldsOf(claim: Omit<SourceClaim, 'at'>): Required<Corrected> {
  const held = claim as Partial<Record<string, unknown>>;
  return Object.fromEntries(
    CORRECTED_FIELDS.map((name) => [name, held[name] ?? null]),
  ) as Required<Corrected>;
}
