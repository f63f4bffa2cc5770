import { allowsEnds, relationRow, type EntityType } from '#contract/ontology';
import type { Told } from '../dates.ts';
import type { Deeds } from './deeds.ts';
import type { Found } from './found.ts';
import type { Frame } from './frames.ts';
import { roleOf } from './roles.ts';
import type { Deed, Made, Rule } from './rule.ts';
import type { Read } from './sentences.ts';
import type { Part } from './series.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Known, Ref } from './units.ts';

interface Around {
  readonly read: Read;
  readonly deeds: Deeds;
  readonly known: Known;
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
  if (rule.near !== undefined && !isNear(rule.near, frame)) return [];
  // Who is to do it must be said somewhere: "efforts to sanction X" is nobody's.
  if (
    rule.on === 'verb' &&
    frame.clause?.verbs.form === 'infinitive' &&
    !frame.passive &&
    refsIn(frame, 'agent').length === 0
  )
    return [];
  const standing = rule.on === 'verb' || isPredicate(frame) ? standingOf(frame.clause) : PLAIN;
  if (standing.conditional) return [];
  const told = dateOf(frame, around.read);
  const deed = rule.deed === undefined ? null : deedOf(rule.deed, frame, { ...around, told });
  const meeting = around.deeds.last('Event', ['meeting', 'call', 'talks']);
  const meetings = meeting === null ? [] : [{ ...meeting, via: { start: meeting.start, end: meeting.end } }];
  const last = around.deeds.last('LegalCase');
  const cases = last === null ? [] : [{ ...last, via: { start: last.start, end: last.end } }];
  const found: Found[] = [];
  for (const made of rule.makes) {
    for (const [subject, object] of pairsOf(made, { frame, deed, meetings, cases, known: around.known })) {
      if (found.length >= MOST_CLAIMS) return found;
      found.push(claimOf(rule, made, { subject, object, frame, standing, told, read: around.read }));
    }
  }
  return found;
}

function refsIn({ slots }: Frame, slot: string): Ref[] {
  return (slots.get(slot) ?? []).flatMap(({ refs }) => refs);
}

function isNear(nouns: readonly string[], { slots }: Frame): boolean {
  const parts = ['to', 'on', 'under'].flatMap((slot) => slots.get(slot) ?? []);
  return parts.some(({ phrase, refs }) => nouns.includes(phrase.noun) || refs.some(({ type }) => type === 'Measure') || nouns.some((noun) => phrase.units.at(-1)?.low.endsWith(noun) === true));
} // oxfmt-ignore

/** "X is the leader": what holds of the clause holds of the noun. */
function isPredicate({ clause, part, slots }: Frame): boolean {
  if (clause === null || part === null) return false;
  return clause.patient.includes(part) || slots.has('doer') || clause.attached.some(({ word, series }) => word === 'as' && series.parts.includes(part));
} // oxfmt-ignore

interface Filled {
  readonly frame: Frame;
  readonly deed: Ref | null;
  readonly meetings: readonly Ref[];
  readonly cases: readonly Ref[];
  readonly known: Known;
}

function* pairsOf(made: Made, filled: Filled): Generator<[Ref, Ref]> {
  const from = refsAt(made.from, made.fromTypes, filled);
  const named = refsAt(made.to, made.toTypes, filled).filter(({ id }) => made.toNamed === undefined || filled.known.get(id)?.name.includes(made.toNamed) === true);
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
function refsAt(slots: Made['from'], types: readonly EntityType[] | undefined, { frame, deed, meetings, cases }: Filled): readonly Ref[] {
  for (const slot of [slots].flat()) {
    const all = slot === 'deed' ? (deed === null ? [] : [deed]) : slot === 'meeting' ? meetings : slot === 'case' ? cases : slot === 'self' ? (frame.part?.refs ?? []) : (frame.slots.get(slot) ?? []).flatMap((part) => part.refs);
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
    denies: made.denies === true ? !standing.denies : standing.denies,
    reality: made.reality ?? standing.reality,
    hedged: standing.hedged,
    follows: made.follows,
    qualifiers,
    roleWords: role?.words,
    told: isDated && made.undated !== true ? told : undefined,
    speakers: standing.speakers.flatMap((part) => part.refs),
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

const AUTHORITY = new Set<EntityType>(['Agency', 'Country', 'Organization']);

/** The happening that the word stands for: one that is named beside it, one of before, or a new one. */
function deedOf(deed: Deed, frame: Frame, { deeds, told, read }: Around & { told: Told | undefined }): Ref | null {
  const inside = (deed.within ?? []).flatMap((slot) => frame.slots.get(slot) ?? []).flatMap(({ refs }) => refs).find(({ type }) => type === deed.type);
  if (inside !== undefined) {
    deeds.join(inside, refsIn(frame, [deed.names].flat()[0] ?? ''));
    return inside;
  }
  const own = frame.part?.phrase.head;
  if (own?.type === deed.type) return own;
  const names = [deed.names].flat().flatMap((slot) => (frame.slots.get(slot) ?? []).flatMap(({ refs }) => refs)).filter(({ type }) => NAMED.has(type));
  const place = ['in', 'at'].flatMap((slot) => refsIn(frame, slot)).find(({ type }) => type === 'Place');
  const authority = ['agent', 'doer', 'owner', 'by'].flatMap((slot) => refsIn(frame, slot)).find(({ type }) => AUTHORITY.has(type));
  const first = frame.part?.phrase.units[0]?.low ?? '';
  const isNoun = frame.on === 'noun';
  const whole = deed.type === 'Agreement' ? withAttached(frame, read) : null;
  const met = deeds.meet({
    deed: whole === null ? deed : { ...deed, called: read.text.slice(whole.start, whole.end) },
    names,
    date: told?.from,
    authority: deed.type === 'Sanction' ? authority?.id : undefined,
    place,
    ...(whole !== null ? whole : isNoun ? withoutArticle(frame) : { start: verbStart(frame, read), end: frame.end }),
    kind: isNoun ? 'nominal' : 'trigger',
    known: isNoun && KNOWN.has(first),
  });
  if (isNoun && frame.part !== null) frame.part.refs = [met];
  return met;
} // oxfmt-ignore

const NAMED = new Set<EntityType>(['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group']);
const KNOWN = new Set(['the', 'this', 'these', 'that', 'their', 'his', 'her', 'its', 'today']);

function withoutArticle({ part, start, end }: Frame): { start: number; end: number } {
  const [first, second] = part?.phrase.units ?? [];
  return first !== undefined && second !== undefined && (first.pos === 'DET' || KNOWN.has(first.low)) ? { start: second.start, end } : { start, end };
} // oxfmt-ignore

const MOST_WORDS = 120;

/** "cooperation on space security": an agreement without a name is called by its words. */
function withAttached(frame: Frame, { start: from, end: to }: Read): { start: number; end: number } {
  const { start, end } = withoutArticle(frame);
  const last = Math.max(
    end,
    ...['of', 'on', 'to', 'for', 'with', 'in', 'between'].flatMap((slot) =>
      (frame.slots.get(slot) ?? []).map(({ phrase }) => phrase.end),
    ),
  );
  return { start: Math.max(start, from), end: Math.min(last, to, start + MOST_WORDS) };
}

/** The verb itself, without its helpers. */
function verbStart({ start, end }: Frame, { text }: Read): number {
  const words = text.slice(start, end);
  const last = words.search(/\S+$/);
  return last < 0 ? start : start + last;
}
