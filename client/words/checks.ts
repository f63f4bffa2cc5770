import type { Check, CheckChange, ClaimPart } from '#contract/checks';
import { toDate } from './days.ts';
import { count, digits } from './count.ts';

/** How a line stands with whoever checks it. Null is not the same as not asked yet, and reads alike: nobody is known. */
export type CheckStanding = 'checked' | 'cleared' | 'unchecked';

export function standingOf(check: Check | null | undefined): CheckStanding {
  if (check === null || check === undefined) return 'unchecked';
  return check.holds ? 'checked' : 'cleared';
}

/** "against 2 texts", "against 1 text, and our words of 1 other", "against our words only, without the text". */
export function toAgainst({ texts }: Pick<Check, 'texts'>): string {
  const present = texts.filter(({ text }) => text === 'present').length;
  const absent = texts.length - present;
  if (present === 0) return 'against our words only, without the text';
  const read = `against ${count(present, 'text', 'texts')}`;
  return absent === 0 ? read : `${read}, and our words only of ${absent} more`;
}

/** "30 November 2026". */
export function toCheckDay({ at }: Pick<Check, 'at'>): string {
  return toDate(at.slice(0, 10));
}

/** For a cell of the table: the name of whoever checked it; "no longer", "no"; "…" until that is known. */
export function toCheckCell(check: Check | null | undefined): string {
  if (check === undefined) return '…';
  if (check === null) return 'no';
  return check.holds ? check.by : 'no longer';
}

/** For exports: "checked by Carol, stated, not verified, on 30 November 2026 against 2 texts"; "not checked". */
export function toCheckedWords(check: Check | null | undefined): string {
  if (check === null || check === undefined) return 'not checked';
  const by = `${check.by}, stated, not verified, on ${toCheckDay(check)}`;
  if (check.holds) return `checked by ${by}, ${toAgainst(check)}${toShown(check)}`;
  return `the check by ${by} no longer holds: ${check.changes.map(toChangeWords).join('; ')}${toMore(check)}`;
}

/** Of a line that hundreds of claims tell, the evidence shows the first ones. */
export function toShown({ claims: { shown, total } }: Pick<Check, 'claims'>): string {
  return shown === total ? '' : `; ${digits(shown)} of its ${digits(total)} claims were shown`;
}

function toMore({ changes, changed }: Check): string {
  return changed > changes.length ? `; and ${digits(changed - changes.length)} more` : '';
}

const PARTS: Readonly<Record<ClaimPart, string>> = {
  wording: 'our wording',
  status: 'how it stands',
  speaker: 'who says so',
  dates: 'its dates',
  passage: 'where it is written',
  qualifiers: 'its details',
  ends: 'whom it joins',
};

/** "a claim was added: “…”". */
export function toChangeWords(change: CheckChange): string {
  if (change.what === 'text changed')
    return `the text of “${change.title}” is another (SHA-256 ${toShortHash(change.now)}, was ${toShortHash(change.before)})`;
  const told = `“${change.says}”`;
  if (change.what !== 'claim changed') return `${CHANGES[change.what]}: ${told}`;
  const was = change.parts.includes('wording') ? `; it was “${change.before}”` : '';
  return `a claim was changed in ${toList(change.parts.map((part) => PARTS[part]))}: ${told}${was}`;
}

const CHANGES = {
  'claim added': 'a claim was added',
  'claim gone': 'a claim is gone',
  'claim rejected': 'a claim was rejected by an analyst',
  'claim moved': 'a claim tells of another line now',
} as const;

function toList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** So much of a hash tells two texts apart for a reader. */
export function toShortHash(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}

/** "14 of 16 lines checked". */
export function toCountWords({ checked, of }: { checked: number; of: number }): string {
  if (of === 1) return checked === 1 ? 'the line is checked' : 'the line is not checked';
  return `${digits(checked)} of ${digits(of)} lines checked`;
}

export interface Tally {
  readonly of: number;
  readonly checked: number;
  /** Of these, those that were read in our words only. */
  readonly wordsOnly: number;
  readonly cleared: number;
}

export function tallyChecks(keys: Iterable<string>, checks: ReadonlyMap<string, Check | null>): Tally {
  let [of, checked, wordsOnly, cleared] = [0, 0, 0, 0];
  for (const key of keys) {
    const check = checks.get(key);
    of += 1;
    if (check?.holds === false) cleared += 1;
    if (check?.holds !== true) continue;
    checked += 1;
    if (check.texts.every(({ text }) => text === 'absent')) wordsOnly += 1;
  }
  return { of, checked, wordsOnly, cleared };
}

/** "14 of 16 lines checked, 2 of them against our words only; 1 check no longer holds". */
export function toTallyWords({ of, checked, wordsOnly, cleared }: Tally): string {
  const words =
    wordsOnly === 0
      ? ''
      : `, ${wordsOnly === checked ? 'all' : digits(wordsOnly)} of them against our words only`;
  const lost = cleared === 0 ? '' : `; ${count(cleared, 'check no longer holds', 'checks no longer hold')}`;
  return `${toCountWords({ checked, of })}${words}${lost}`;
}
