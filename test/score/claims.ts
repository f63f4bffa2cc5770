import type { LabelForm } from '../../server/reading/extract/label-form.ts';
import { align } from './align.ts';
import type { Labels } from './labels.ts';
import { isSymmetric } from './pools.ts';
import { addAll, NOTHING, type Tallies } from './tally.ts';

type Said = Pick<Labels['claims'][number], 'subject' | 'type' | 'object' | 'stance' | 'modality'>;
type Wanted = Pick<Labels, 'entities' | 'claims'>;

/** A claim that was wanted and not made, or made and not wanted. */
export interface ClaimMiss {
  readonly is: 'missed' | 'wrong';
  readonly claim: LabelForm['claims'][number] | Labels['claims'][number];
}

export interface ClaimScore {
  /** By type: the type and both ends are right. */
  readonly byType: Tallies;
  /** By type: and so are what it is said to be (modality) and whether it is denied. */
  readonly strict: Tallies;
  readonly misses: readonly ClaimMiss[];
}

/**
 * How well the claims of a reading are those that people have made. The same claim made twice, with other dates or in
 * other words, is one on either side.
 */
export function scoreClaims(wanted: Wanted, given: LabelForm): ClaimScore {
  const said = asLabelled(wanted, given);
  const [wants, gives] = [byKey(wanted.claims, toKey), byKey(said, toKey)];
  const missed = [...wants].filter(([key]) => !gives.has(key));
  const wrong = [...gives].filter(([key]) => !wants.has(key));
  return {
    byType: tallyOf(wants, gives),
    strict: tallyOf(byKey(wanted.claims, toStrictKey), byKey(said, toStrictKey)),
    misses: [
      ...missed.map(([, claim]) => ({ is: 'missed' as const, claim })),
      ...wrong.map(([, { made: claim }]) => ({ is: 'wrong' as const, claim })),
    ],
  };
}

/** Of each claim: is it among those that were wanted? */
export function judgeClaims(wanted: Wanted, given: LabelForm): readonly boolean[] {
  const wants = byKey(wanted.claims, toKey);
  return asLabelled(wanted, given).map((claim) => wants.has(toKey(claim)));
}

type Made = LabelForm['claims'][number];

/** The claims of a reading about whom the labels call so. An end that is nobody of theirs fits none of their claims. */
function asLabelled(wanted: Wanted, { entities, claims }: LabelForm): (Said & { readonly made: Made })[] {
  const who = align(wanted.entities, entities);
  const toLabelled = (id: string): string => who.get(id) ?? `nobody of the labels: ${id}`;
  return claims.map((made) => ({ ...made, subject: toLabelled(made.subject), object: toLabelled(made.object), made }));
} // oxfmt-ignore

function tallyOf(wants: ReadonlyMap<string, Said>, gives: ReadonlyMap<string, Said>): Tallies {
  return addAll([
    ...[...wants].map(([key, { type }]) => ({ [type]: { ...NOTHING, wanted: 1, found: gives.has(key) ? 1 : 0 } })),
    ...[...gives].map(([key, { type }]) => ({ [type]: { ...NOTHING, given: 1, rightGiven: wants.has(key) ? 1 : 0 } })),
  ]);
} // oxfmt-ignore

function toKey({ subject, type, object }: Said): string {
  const ends = isSymmetric(type) ? [subject, object].toSorted() : [subject, object];
  return JSON.stringify([type, ...ends]);
}

function toStrictKey(claim: Said): string {
  return JSON.stringify([toKey(claim), claim.stance, claim.modality]);
}

/** The first of each. */
function byKey<Claim extends Said>(
  claims: readonly Claim[],
  keyOf: (claim: Said) => string,
): Map<string, Claim> {
  const firsts = new Map<string, Claim>();
  for (const claim of claims) if (!firsts.has(keyOf(claim))) firsts.set(keyOf(claim), claim);
  return firsts;
}
