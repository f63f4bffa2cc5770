import type { SourceClaim } from '#contract/file-source';
import { relationRow } from '#contract/ontology';
import {
  CORRECTED_FIELDS, MOST_CORRECTED, PARTS, type Corrected, type Correction,
} from '#contract/repairs'; // oxfmt-ignore
import { checkClaim } from '../articles/check-claim.ts';
import { asRead, corrected, fieldsOf } from '../articles/corrected.ts';
import { idsIn } from '../articles/resolved.ts';
import { fromClaimRow } from '../articles/rows.ts';
import { canonical } from '../db/canonical.ts';
import type { Row, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { typesOf, type Types } from './entity-types.ts';
import type { Judged } from './judgements.ts';
import { refused } from './nonsense.ts';

/** What is laid over claims, and whoever they are about before and after. */
export interface Made {
  corrections: Correction[];
  about: string[];
}

/** A claim that stays as it is, and why. */
export interface Left {
  claim: string;
  says: string;
  problem: string;
}

interface Around {
  tx: WriteTransaction;
  judged: Judged;
}

/** Corrections as they are recorded: whole in each part that they touch, with what was corrected before. */
export async function complete(asked: readonly Correction[], { tx, judged }: Around): Promise<Made> {
  const claims = await readClaims(tx, asked.map(({ claim }) => claim)); // oxfmt-ignore
  if (new Set(claims.keys()).size < asked.length) throw refused('One claim is corrected twice at once.');
  const made = asked.map(({ claim: id, to }) => {
    // Each was read, or refused.
    const claim = claims.get(id) as SourceClaim;
    const was = asRead(claim, judged);
    const laid = to === null ? null : wholeOf(claim, { ...judged.correctionOf(id)?.to, ...to });
    const is = laid === null ? claim : corrected(claim, laid);
    if (laid === null && judged.correctionOf(id) === null) throw refused(`Nobody has corrected ${id}.`);
    if (canonical(fieldsOf(is)) === canonical(fieldsOf(was))) throw refused(`${id} says just that already.`);
    return { id, laid, was, is };
  });
  const types = await typesOf(
    made.flatMap(({ is }) => idsIn(is).map((one) => one.id)),
    { tx, judged },
  );
  for (const { id, is, laid } of made) {
    // What was entered is as it was when it came in: to go back to it is never refused.
    const [problem] = laid === null ? [] : problemsOf(is, { types, judged });
    if (problem !== undefined) throw unfit(id, problem);
  }
  return { corrections: made.map(({ id, laid }) => ({ claim: id, to: laid })), about: aboutOf(made) };
}

/** All that an article says of somebody, said of somebody else; but for claims that would make no sense then. */
export async function giveAway(
  { from, to, article }: { from: string; to: string; article: string },
  { tx, judged }: Around,
): Promise<Made & { left: Left[] }> {
  const [giver, taker] = [judged.resolve(from), judged.resolve(to)];
  if (giver === taker) throw refused(`${from} and ${to} are the same.`);
  const rows = await tx.run(internalText('judge-claims-naming'), {
    article,
    id: giver,
    quoted: JSON.stringify(giver),
  });
  const claims = rows.map((row) => fromClaimRow(row['claim'] as Row));
  if (claims.length === 0) throw refused(`${article} says nothing of ${giver}.`);
  if (claims.length > MOST_CORRECTED)
    throw refused(
      `${claims.length} claims are more than one decision can change: ${MOST_CORRECTED} at most.`,
    );
  const made = claims.map((claim) => {
    const was = asRead(claim, judged);
    const instead = insteadOf(was, (id) => (judged.resolve(id) === giver ? taker : id));
    const laid = wholeOf(claim, { ...judged.correctionOf(claim.id)?.to, ...instead });
    return { id: claim.id, was, is: corrected(claim, laid), laid };
  });
  const types = await typesOf(
    made.flatMap(({ is }) => idsIn(is).map((one) => one.id)),
    { tx, judged },
  );
  const left = made.flatMap(({ id, was, is }): Left[] => {
    const [problem] = problemsOf(is, { types, judged });
    return problem === undefined ? [] : [{ claim: id, says: was.says, problem: toWords(problem) }];
  });
  const kept = new Set(left.map(({ claim }) => claim));
  const given = made.filter(({ id }) => !kept.has(id));
  if (given.length === 0) throw refused(`No claim can be given to ${taker}: ${left[0]?.problem ?? ''}.`);
  return {
    corrections: given.map(({ id, laid }) => ({ claim: id, to: laid })),
    about: aboutOf(given),
    left,
  };
}

async function readClaims(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, SourceClaim>> {
  const rows = await tx.run(internalText('judge-claims'), { ids });
  const claims = new Map(
    rows.map((row) => fromClaimRow(row['claim'] as Row)).map((claim) => [claim.id, claim]),
  );
  const missing = ids.find((id) => !claims.has(id));
  if (missing !== undefined) throw new AppError('unknown-claim', `There is no claim ${missing}.`);
  return claims;
}

/** All fields of every part that is touched, as they will read. */
function wholeOf(claim: SourceClaim, to: Corrected): Corrected {
  const is = fieldsOf(withoutIdle(corrected(claim, to)));
  const touched = Object.values(PARTS).filter((part) => part.some((name) => Object.hasOwn(to, name)));
  const names = new Set<string>(touched.flat());
  return Object.fromEntries(
    CORRECTED_FIELDS.filter((name) => names.has(name)).map((name) => [name, is[name]]),
  );
}

/** What holds for a time has no occasion, and where there is no role there are no words of one. */
function withoutIdle(claim: SourceClaim): SourceClaim {
  const { occasion, roleWords, qualifiers = {}, ...rest } = claim;
  const isPoint = relationRow(claim.type).point === true;
  return {
    ...rest,
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    ...(isPoint && occasion !== undefined && { occasion }),
    ...(qualifiers['role'] !== undefined && roleWords !== undefined && { roleWords }),
  };
}

/** The same words, with other ids where `now` gives another. */
function insteadOf(claim: SourceClaim, now: (id: string) => string): Corrected {
  const { subject, object, attributedTo, relayedBy, qualifiers } = claim;
  const named = new Set(idsIn(claim).map(({ id }) => id));
  const swap = <V>(value: V): V =>
    typeof value === 'string' && named.has(value) ? (now(value) as V) : value;
  const changed = {
    subject: swap(subject),
    object: swap(object),
    ...(qualifiers && {
      qualifiers: Object.fromEntries(
        Object.entries(qualifiers).map(([name, value]) => [name, Array.isArray(value) ? value.map(swap) : swap(value)]),
      ),
    }),
  }; // oxfmt-ignore
  return {
    ...changed,
    ...(attributedTo !== undefined && { attributedTo: swap(attributedTo) }),
    ...(relayedBy !== undefined && { relayedBy: swap(relayedBy) }),
  };
}

type Problem = readonly [path: string, problem: string];

function problemsOf(claim: SourceClaim, { types, judged }: { types: Types; judged: Judged }): Problem[] {
  const { subject, object } = claim;
  if (subject !== object && judged.resolve(subject) === judged.resolve(object))
    return [['object', 'is the subject itself']];
  return [...checkClaim(claim, types, { anyRole: true })];
}

function unfit(claim: string, problem: Problem): AppError {
  const [path, told] = problem;
  return new AppError('refused-decision', `${claim}: ${toWords(problem)}.`, {
    fields: [{ path: `body.to.${path}`, problem: told }],
  });
}

function toWords([path, problem]: Problem): string {
  return `${path} ${problem}`;
}

function aboutOf(made: readonly Record<'was' | 'is', SourceClaim>[]): string[] {
  // Whoever relays it, or is meant by a qualifier, is to be found and kept as its ends are.
  const named = made.flatMap(({ was, is }) => [was, is].flatMap((claim) => idsIn(claim).map(({ id }) => id)));
  return [...new Set(named)].toSorted();
}
