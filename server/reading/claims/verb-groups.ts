import type { Item } from './items.ts';
import type { Unit } from './units.ts';
import { BE, HELPERS, isParticiple, MODALS, POSSESSIVE } from './words.ts';

/** "was not subsequently extradited", "to distribute", "charging": verbs that belong together. */
export interface VerbGroup {
  readonly lemma: string;
  /** "is responsible", "was unsealed": what follows a form of "be". */
  readonly predicate: string | null;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'bare-participle';
  /** One verb in its plain form: "distribute". */
  readonly base: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly adverbs: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The index of the first unit behind it. */
  readonly to: number;
}

const isVerb = (unit: Unit | undefined) =>
  unit !== undefined && unit.ref === null && (unit.pos === 'VERB' || unit.pos === 'AUX');
const isAdverb = (unit: Unit | undefined) =>
  unit !== undefined &&
  unit.ref === null &&
  (unit.pos === 'ADV' || unit.low === 'not' || unit.low === 'n’t' || unit.low === "n't");

/** Does a group of verbs begin here? Participles before a noun belong to the noun. */
export function startsVerbs(units: readonly Unit[], at: number, last: Item | undefined): boolean {
  const unit = units[at];
  if (unit === undefined || unit.ref !== null) return false;
  if (unit.low === 'to')
    return isVerb(afterAdverbs(units, at + 1)) && afterAdverbs(units, at + 1)?.pos === 'VERB';
  if (isAdverb(unit)) {
    const next = afterAdverbs(units, at);
    return isVerb(next) && !(next !== undefined && describesNext(units, units.indexOf(next), last));
  }
  return isVerb(unit) && !describesNext(units, at, last);
}

const NEGATING = new Set(['not', 'n’t', "n't", 'never']);

const BOTH_NOUN_AND_VERB = new Set([
  'import',
  'export',
  'supply',
  'transport',
  'traffic',
  'finance',
  'fund',
  'target',
  'support',
  'market',
  'ship',
  'launder',
  'sell',
  'attack',
  'visit',
]);

/** "to distribute and import X": after a verb and "and" a verb follows, whatever the model takes it for. */
export function isSecondVerb(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  return (
    unit?.ref === null &&
    BOTH_NOUN_AND_VERB.has(unit.low) &&
    next !== undefined &&
    (next.ref !== null || ['NOUN', 'ADJ', 'DET', 'PROPN'].includes(next.pos))
  );
}

/** "superseding indictment", "designated traffickers" after a preposition or an article. */
function describesNext(units: readonly Unit[], at: number, last: Item | undefined): boolean {
  const [unit, next, before] = [units[at], units[at + 1], units[at - 1]];
  if (unit === undefined || next === undefined || unit.pos !== 'VERB') return false;
  const nominal = next.ref !== null || next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ';
  if (!nominal || !(unit.low.endsWith('ing') || isParticiple(unit.low))) return false;
  // "its managing director"
  if (before !== undefined && (['DET', 'ADJ', 'NUM'].includes(before.pos) || POSSESSIVE.has(before.low)))
    return true;
  return isParticiple(unit.low) && last?.is === 'preposition';
}

function afterAdverbs(units: readonly Unit[], at: number): Unit | undefined {
  let next = at;
  while (isAdverb(units[next]) && next < at + 4) next += 1;
  return units[next];
}

/** Takes helpers, adverbs and the verb they lead to. */
export function groupOfVerbs(units: readonly Unit[], from: number): VerbGroup {
  const infinitive = units[from]?.low === 'to';
  const taken: Unit[] = [];
  let at = infinitive ? from + 1 : from;
  const opening = units[at];
  // Whoever calls says that a verb begins here.
  if (opening !== undefined && !isAdverb(opening)) {
    taken.push(opening);
    at += 1;
  }
  for (; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || !(isVerb(unit) || isAdverb(unit) || isProgressive(unit, taken))) break;
    if (!isAdverb(unit) && taken.some((one) => isVerb(one) && !HELPERS.has(helperOf(one)))) break;
    taken.push(unit);
  }
  // Adverbs behind the verb are not part of it: "pleaded not guilty" denies no plea.
  while (taken.length > 1 && isAdverb(taken.at(-1)) && !negates(taken, units[at]) && taken.some(isVerb)) {
    taken.pop();
    at -= 1;
  }
  const verbs = taken.filter((unit) => !isAdverb(unit));
  const main = verbs.at(-1) ?? taken[0] ?? units[from];
  if (main === undefined) throw new Error('a group of verbs begins with a word');
  const helpers = verbs.slice(0, -1);
  const copula = BE.has(main.low);
  const next = units[at];
  const predicate = copula && next?.ref === null && next.pos === 'ADJ' ? next : null;
  const ing = main.low.endsWith('ing') && helpers.length === 0;
  return {
    lemma: copula ? 'be' : main.lemma,
    predicate: predicate?.low ?? null,
    form: infinitive ? 'infinitive' : ing ? 'ing' : helpers.length === 0 && isParticiple(main.low) ? 'bare-participle' : 'finite',
    // "was involved", which the model takes for an adjective.
    passive: predicate?.low.endsWith('ed') === true || helpers.some(({ low }) => BE.has(low)) && !main.low.endsWith('ing') && !copula,
    base: helpers.length === 0 && main.low === main.lemma && !copula,
    negated: taken.some(({ low }) => NEGATING.has(low)),
    modal: helpers.find(({ low }) => MODALS.has(low))?.low ?? null,
    adverbs: taken.filter(isAdverb).map(({ low }) => low),
    start: units[from]?.start ?? main.start,
    end: predicate?.end ?? taken.at(-1)?.end ?? main.end,
    to: predicate === null ? Math.max(at, from + 1) : at + 1,
  };
} // oxfmt-ignore

/** "is not", "has not", "decided not to join" */
function negates(taken: readonly Unit[], next: Unit | undefined): boolean {
  if (!NEGATING.has(taken.at(-1)?.low ?? '')) return false;
  const main = taken.findLast(isVerb);
  return (
    next?.low === 'to' ||
    main === undefined ||
    HELPERS.has(helperOf(main)) ||
    MODALS.has(main.low) ||
    BE.has(main.low)
  );
}

/** "are poisoning", which the model takes for a noun. */
function isProgressive(unit: Unit, taken: readonly Unit[]): boolean {
  return (
    unit.ref === null && unit.pos === 'NOUN' && unit.low.endsWith('ing') && BE.has(taken.at(-1)?.low ?? '')
  );
}

/** The model leaves some helpers as they are written. */
function helperOf({ low, lemma }: Unit): string {
  return BE.has(low) ? 'be' : lemma;
}
