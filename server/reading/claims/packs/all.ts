import type { Rule } from '../rule.ts';
import { CHARGE_RULES } from './charges.ts';
import { EVENT_RULES } from './events.ts';
import { MEETING_RULES, VISIT_RULES } from './meetings.ts';
import { MEMBERSHIP_RULES, OWNERSHIP_RULES } from './membership.ts';
import { OFFICE_RULES } from './offices.ts';
import { SANCTION_RULES } from './sanctions.ts';
import { AGREEMENT_RULES, SPEECH_RULES } from './speech.ts';
import { STATE_RULES } from './states.ts';
import { SUPPLY_RULES } from './supply.ts';
import { WARE_RULES } from './wares.ts';

/** Every rule, in the order in which they are tried. */
export const RULES: readonly Rule[] = [
  ...OFFICE_RULES,
  ...SANCTION_RULES,
  ...CHARGE_RULES,
  ...MEETING_RULES,
  ...VISIT_RULES,
  ...MEMBERSHIP_RULES,
  ...OWNERSHIP_RULES,
  ...SUPPLY_RULES,
  ...SPEECH_RULES,
  ...AGREEMENT_RULES,
  ...EVENT_RULES,
  ...STATE_RULES,
  ...WARE_RULES,
];

/** `verb/meet` -> the rules that begin with it. */
export const RULES_BY_WORD: ReadonlyMap<string, readonly Rule[]> = byWord();

function byWord(): Map<string, Rule[]> {
  const words = new Map<string, Rule[]>();
  for (const rule of RULES)
    for (const word of new Set(rule.words)) {
      const key = `${rule.on}/${word}`;
      words.set(key, [...(words.get(key) ?? []), rule]);
    }
  return words;
}
