import { allowsEnds, relationRow, type EntityType } from '#contract/ontology';
import type { Told } from '../dates.ts';
import type { Memory } from './antecedents.ts';
import type { Deeds } from './deeds.ts';
import { areWhoMet, isConditional, isDoubted, isNear } from './fits.ts';
import { referredTo, type Found } from './found.ts';
import type { Frame } from './frames.ts';
import { deedOf, refsIn } from './met-deed.ts';
import { roleOf } from './roles.ts';
import type { Made, Rule } from './rule.ts';
import type { Read } from './sentences.ts';
import type { Part } from './series.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Known, Ref } from './units.ts';

interface Around {
  readonly read: Read;
  readonly deeds: Deeds;
  readonly known: Known;
  readonly memory: Memory;
}

/** Of one word no more: a list of a hundred by a hundred is no sentence. */
const MOST_CLAIMS = 60;
const PLAIN: Standing = { denies: false, reality: 'actual', hedged: false, speakers: [], conditional: false };

/** What a rule makes of a frame. */
export function matchRule(rule: Rule, frame: Frame, around: Around): Found[] {
  if (rule.on !== frame.on || (rule.voice !== undefined && (rule.voice === 'passive') !== frame.passive))
    return [];
  if (rule.needs?.some((slot) => !frame.slots.has(slot)) === true) return [];
  if (rule.without?.some((slot) => frame.slots.has(slot)) === true) return [];
  const isAmid = rule.amid !== undefined && around.deeds.last(rule.amid) !== null;
  if (rule.near !== undefined && !isAmid && !isNear(rule.near, frame)) return [];
  if (rule.byThoseWhoMet === true && !areWhoMet(frame, around.memory)) return [];
  if (
    rule.object !== undefined &&
    !(frame.slots.get('patient') ?? []).some(({ phrase }) => rule.object?.includes(phrase.noun))
  )
    return [];
  // Who is to do it must be said somewhere: "efforts to sanction X" is nobody's.
  if (
    rule.on === 'verb' &&
    frame.clause?.verbs.form === 'infinitive' &&
    !frame.passive &&
    refsIn(frame, 'agent').length === 0
  )
    return [];
  const own = rule.on === 'verb' || isPredicate(frame, rule) ? standingOf(frame.clause) : PLAIN;
  // "is considering sanctions": the verb says that they are not there.
  const isMulled =
    own !== PLAIN &&
    rule.on === 'noun' &&
    rule.deed?.type === 'Sanction' &&
    MULLING.has(frame.clause?.verbs.lemma ?? '');
  const standing: Standing = isMulled && own.reality === 'actual' ? { ...own, reality: 'wanted' } : own;
  if (isDoubted(frame, around.read)) return [];
  if (standing.conditional || (standing.reality === 'planned' && isConditional(around.read))) return [];
  const isAlleged =
    rule.on === 'verb' &&
    around.read.according.isCase &&
    standing.reality === 'actual' &&
    rule.deed?.type !== 'LegalCase';
  const told = dateOf(frame, around.read);
  const deed = rule.deed === undefined ? null : deedOf(rule.deed, frame, { ...around, told });
  const filled = { frame, standing: spokenOf(frame, deed, around), known: around.known };
  const found: Found[] = [];
  for (const made of rule.makes) {
    // Of a meeting that was refused nobody took part in it, nowhere.
    if (standing.denies && rule.deed?.type === 'Event' && [made.from, made.to].flat().includes('deed'))
      continue;
    for (const [subject, object] of pairsOf(made, filled)) {
      if (found.length >= MOST_CLAIMS) return found;
      found.push(
        claimOf(rule, made, {
          subject,
          object,
          frame,
          standing: isAlleged ? { ...standing, reality: 'alleged' } : standing,
          told,
          read: around.read,
        }),
      );
    }
  }
  return found;
}

/** Sanctions are there only if these are done: "refused to impose sanctions", not "lifted the sanctions". */
const MULLING = new Set([
  'consider',
  'threaten',
  'propose',
  'weigh',
  'seek',
  'demand',
  'urge',
  'plan',
  'prepare',
  'discuss',
  'want',
  'oppose',
  'reject',
  'mull',
]);
const DOING_SO = new Set([...MULLING, 'impose', 'announce', 'levy']);
const BEING = new Set(['be', 'become', 'remain']);

/** "X is the leader", "will hold a meeting": what holds of the clause holds of the noun. */
function isPredicate({ clause, part, slots }: Frame, { deed }: Rule): boolean {
  if (clause === null || part === null) return false;
  const isSaid = BEING.has(clause.verbs.lemma) || deed?.type === 'Event' || (deed?.type === 'Sanction' && DOING_SO.has(clause.verbs.lemma));
  return (isSaid && clause.patient.includes(part)) || slots.has('doer') || clause.attached.some(({ word, series }) => word === 'as' && series.parts.includes(part));
} // oxfmt-ignore

interface Filled {
  readonly frame: Frame;
  /** Slots that no word of the clause fills: the happening itself, and what was spoken of before. */
  readonly standing: ReadonlyMap<string, readonly Ref[]>;
  readonly known: Known;
}

function spokenOf(frame: Frame, deed: Ref | null, { deeds, memory }: Around): Map<string, readonly Ref[]> {
  const one = (ref: Ref | null) => (ref === null ? [] : [ref]);
  return new Map([
    ['deed', one(deed)],
    ['self', frame.part?.refs ?? []],
    ['meeting', one(deeds.last('Event', ['meeting', 'call', 'talks'])).map(referredTo)],
    ['case', one(deeds.last('LegalCase')).map(referredTo)],
    ['authority', one(deeds.authority())],
    ['sanction', one(deeds.last('Sanction')).map(referredTo)],
    ['pair', memory.met],
  ]);
}

function* pairsOf(made: Made, filled: Filled): Generator<[Ref, Ref]> {
  const from = refsAt(made.from, made.fromTypes, filled);
  const slots = [made.to].flat();
  const everybody = made.all === true ? slots.flatMap((slot) => refsAt(slot, made.toTypes, filled)) : refsAt(slots, made.toTypes, filled);
  const named = everybody.filter(({ id }) => made.toNamed === undefined || filled.known.get(id)?.name.includes(made.toNamed) === true);
  if (made.only === true && named.length !== 1) return;
  const to = made.first === true ? named.slice(0, 1) : named;
  const joint = from.length > 1 && String(made.from) === String(made.to);
  // Of two who met each other there is one meeting; of ten there is no saying who met whom.
  if (joint && from.length > 4) return;
  for (const [n, subject] of from.entries()) {
    for (const object of joint ? from.slice(n + 1) : to) {
      if (subject.id === object.id || !allowsEnds(made.type, subject.type, object.type)) continue;
      yield [subject, object];
    }
  }
} // oxfmt-ignore

/** Of several slots the first in which somebody stands who may. */
function refsAt(slots: Made['from'], types: readonly EntityType[] | undefined, { frame, standing }: Filled): readonly Ref[] {
  for (const slot of [slots].flat()) {
    const all = standing.get(slot) ?? refsIn(frame, slot);
    const refs = types === undefined ? all : all.filter(({ type }) => types.includes(type));
    if (refs.length > 0) return distinct(refs);
  }
  return [];
} // oxfmt-ignore

function distinct(refs: readonly Ref[]): Ref[] {
  return refs.filter(({ id }, n) => refs.findIndex((other) => other.id === id) === n);
}

interface Matched {
  readonly subject: Ref;
  readonly object: Ref;
  readonly frame: Frame;
  readonly standing: Standing;
  readonly told: Told | undefined;
  readonly read: Read;
}

function claimOf(rule: Rule, made: Made, { subject, object, frame, standing, told, read }: Matched): Found {
  const refs = [subject, object].filter(({ start, end }) => start >= read.start && end <= read.end);
  const role = made.role === true && frame.part !== null ? roleOf(frame.part) : null;
  const entities = Object.entries(made.entity ?? {}).flatMap(([name, slot]) => {
    const [ref] = (frame.slots.get(slot) ?? []).flatMap((part: Part) => part.refs);
    return ref === undefined || ref.id === subject.id || ref.id === object.id ? [] : [[name, ref.id] as const];
  });
  const qualifiers = { ...Object.fromEntries(entities), ...made.fixed, ...(role === null ? {} : { role: role.slug }) };
  const isDated = relationRow(made.type).point === true || DATED.has(made.type);
  return {
    rule: rule.id,
    type: made.type,
    subject,
    object,
    start: Math.min(frame.start, ...refs.map(({ start }) => start)),
    end: Math.max(frame.end, ...refs.map(({ end }) => end)),
    denies: made.asserted === true ? false : made.denies === true ? !standing.denies : standing.denies,
    reality: made.reality ?? standing.reality,
    hedged: standing.hedged,
    follows: made.follows,
    qualifiers,
    roleWords: role?.words,
    told: isDated && made.undated !== true ? told : undefined,
    speakers: [...standing.speakers.flatMap((part) => part.refs), ...(rule.on === 'verb' ? read.according.speakers : [])],
  };
} // oxfmt-ignore

/** States whose beginning a sentence tells by its verb. */
const DATED = new Set<string>([
  'TARGETS',
  'DEFENDANT_IN',
  'TRAFFICS',
  'TRAFFICS_INTO',
  'SUPPLIES',
  'SELLS',
  'EXPORTS',
  'PRODUCES',
]);

/** The date that stands nearest to the word, within its clause; the only one of a sentence is of its first clause too. */
function dateOf({ start, clause }: Frame, { dates, clauses }: Read): Told | undefined {
  const own =
    clause === null ? [] : dates.filter((date) => date.start >= clause.from && date.start < clause.to);
  const opening =
    clauses[0] === clause || dates.length === 1
      ? dates.filter((date) => date.start < (clause?.from ?? start))
      : [];
  const near = [...own, ...opening].toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return near[0];
}
