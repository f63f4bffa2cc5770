import { ClaimPart, type CheckChange } from '#contract/checks';
import type { Behind, ReadClaim } from '../articles/behind.ts';

/** Where claims have gone that do not stand behind a line any more; those that are in no article are not in it. */
export type Whereabouts = ReadonlyMap<string, 'rejected' | 'elsewhere'>;

interface Held {
  readonly was: Behind;
  readonly now: Behind;
  readonly whereabouts: Whereabouts;
  readonly titleOf: (article: string) => string;
}

/** What has changed behind a line since it was read, texts first: a claim of another text is another passage. */
export function toChanges({ was, now, whereabouts, titleOf }: Held): CheckChange[] {
  const before = new Map(was.claims.map((claim) => [claim.id, claim]));
  const after = new Map(now.claims.map((claim) => [claim.id, claim]));
  return [
    ...toTextChanges(was, now, titleOf),
    ...now.claims.flatMap((claim) => toClaimChange(before.get(claim.id), claim)),
    ...lostOf(was, after).map(({ id: claim, says }): CheckChange => {
      const where = whereabouts.get(claim);
      if (where === undefined) return { what: 'claim gone', claim, says };
      return { what: where === 'rejected' ? 'claim rejected' : 'claim moved', claim, says };
    }),
  ];
}

/** Claims that were read and do not stand behind the line now. */
export function lostOf(was: Behind, after: ReadonlyMap<string, ReadClaim>): ReadClaim[] {
  return was.claims.filter(({ id }) => !after.has(id));
}

/** That a text came or went from the folder changes nothing of what was read: only another text does. */
function toTextChanges(was: Behind, now: Behind, titleOf: Held['titleOf']): CheckChange[] {
  const hashes = new Map(now.texts.map(({ article, sha256 }) => [article, sha256]));
  return was.texts.flatMap(({ article, sha256: before }): CheckChange[] => {
    const hash = hashes.get(article);
    if (hash === undefined || hash === before) return [];
    return [{ what: 'text changed', article, title: titleOf(article), before, now: hash }];
  });
}

function toClaimChange(before: ReadClaim | undefined, { id: claim, says, parts }: ReadClaim): CheckChange[] {
  if (before === undefined) return [{ what: 'claim added', claim, says }];
  const changed = ClaimPart.options.filter((part) =>
    part === 'wording' ? before.says !== says : before.parts[part] !== parts[part],
  );
  if (changed.length === 0) return [];
  return [{ what: 'claim changed', claim, says, before: before.says, parts: changed }];
}
