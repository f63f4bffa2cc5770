import type { Clause } from './clauses.ts';
import type { Part } from './series.ts';
import { ALLEGING, DENYING, PLANNING, SAYING, WANTING } from './words.ts';

/** How a clause means what it says. */
export interface Standing {
  readonly denies: boolean;
  readonly reality: 'actual' | 'alleged' | 'planned' | 'wanted';
  readonly hedged: boolean;
  /** Who is reported to say it: "X said that". */
  readonly speakers: readonly Part[];
  /** Only if something else is so: nothing is claimed. */
  readonly conditional: boolean;
}

const PLANNED = new Set(['will', 'shall', 'would']);
const WANTED = new Set(['should', 'must']);
const PERHAPS = new Set(['may', 'might', 'could', 'can']);
const ALLEGED = new Set(['allegedly', 'alleged', 'suspected', 'accused', 'purportedly', 'reportedly']);
const HEDGED = new Set([
  'likely',
  'apparently',
  'reportedly',
  'possibly',
  'probably',
  'presumably',
  'suspected',
]);
const HEDGING = new Set(['appear', 'seem', 'believe', 'suspect', 'think']);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
/** "failed to", "refused to": it was not done. */
const FAILING = new Set(['fail', 'refuse', 'decline', 'deny']);
/** "stopped X from entering": it did not, or not yet. */
const PREVENTING = new Set([
  'stop',
  'prevent',
  'block',
  'keep',
  'bar',
  'prohibit',
  'ban',
  'hinder',
  'stem',
  'discourage',
  'deter',
]);
const DEEPEST = 6;

/** Reads the clause itself, then those on which it hangs. */
export function standingOf(clause: Clause | null): Standing {
  let [denies, hedged, conditional] = [false, false, false];
  let reality: Standing['reality'] = 'actual';
  let speakers: readonly Part[] = [];
  let at = clause;
  let from = '';
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    const { verbs, leading, opener, reporter } = at;
    const isAbove = depth > 0;
    if (verbs.negated || (isAbove && FAILING.has(verbs.lemma))) denies = !denies;
    if (isAbove && from === 'from' && PREVENTING.has(verbs.lemma)) conditional = true;
    from = leading;
    if (CONDITIONS.has(leading) || CONDITIONS.has(opener) || PERHAPS.has(verbs.modal ?? ''))
      conditional = true;
    if (verbs.adverbs.some((word) => ALLEGED.has(word)) || (isAbove && ALLEGING.has(verbs.lemma)))
      reality = 'alleged';
    else if (reality === 'actual') reality = realityOf(at, isAbove);
    if (verbs.adverbs.some((word) => HEDGED.has(word)) || (isAbove && HEDGING.has(verbs.lemma)))
      hedged = true;
    if (reporter !== null && speakers.length === 0) {
      if (reporter.verbs.lemma === 'allege' || reporter.verbs.lemma === 'charge') reality = 'alleged';
      else if (SAYING.has(reporter.verbs.lemma) || DENYING.has(reporter.verbs.lemma))
        speakers = reporter.agent;
      if (DENYING.has(reporter.verbs.lemma)) denies = !denies;
    }
    at = at.governor;
  }
  // An allegation is denied by denying that it is so.
  if (denies && reality === 'alleged') reality = 'actual';
  return { denies, reality, hedged, speakers, conditional };
}

function realityOf({ verbs }: Clause, isAbove: boolean): Standing['reality'] {
  if (PLANNED.has(verbs.modal ?? '')) return 'planned';
  if (WANTED.has(verbs.modal ?? '')) return 'wanted';
  if (isAbove && WANTING.has(verbs.lemma)) return 'wanted';
  return isAbove && PLANNING.has(verbs.lemma) ? 'planned' : 'actual';
}
