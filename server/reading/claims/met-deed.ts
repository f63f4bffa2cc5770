import type { EntityType } from '#contract/ontology';
import type { Told } from '../dates.ts';
import type { Deeds } from './deeds.ts';
import type { Frame } from './frames.ts';
import type { Deed } from './rule.ts';
import type { Read } from './sentences.ts';
import type { Ref } from './units.ts';

interface Around {
  readonly read: Read;
  readonly deeds: Deeds;
  readonly told: Told | undefined;
}

/** Whoever stands in a slot. */
export function refsIn({ slots }: Frame, slot: string): Ref[] {
  return (slots.get(slot) ?? []).flatMap(({ refs }) => refs);
}

const AUTHORITY = new Set<EntityType>(['Agency', 'Country', 'Organization']);

/** The happening that the word stands for: one that is named beside it, one of before, or a new one. */
export function deedOf(deed: Deed, frame: Frame, { deeds, told, read }: Around): Ref | null {
  const inside = (deed.within ?? []).flatMap((slot) => frame.slots.get(slot) ?? []).flatMap(({ refs }) => refs).find(({ type }) => type === deed.type);
  if (inside !== undefined) {
    deeds.join(inside, refsIn(frame, [deed.names].flat()[0] ?? ''));
    return inside;
  }
  const own = frame.part?.phrase.head;
  if (own?.type === deed.type) return own;
  const names = [deed.names].flat().flatMap((slot) => (frame.slots.get(slot) ?? []).flatMap(({ refs }) => refs)).filter(({ type }) => NAMED.has(type));
  // "It has not sanctioned the company": whom nobody can name, no sanction is told of by a verb alone.
  if (deed.type === 'Sanction' && frame.on === 'verb' && names.length === 0 && (frame.slots.get('patient') ?? []).length > 0) return null;
  const place = ['in', 'at'].flatMap((slot) => refsIn(frame, slot)).find(({ type }) => type === 'Place');
  const authority = [...['agent', 'doer', 'owner', 'by'].flatMap((slot) => refsIn(frame, slot)), ...imposersOf(frame)].find(({ type }) => AUTHORITY.has(type));
  const first = frame.part?.phrase.units[0]?.low ?? '';
  const isNoun = frame.on === 'noun';
  const whole = deed.type === 'Agreement' ? withAttached(frame, read) : null;
  const met = deeds.meet({
    deed: whole === null ? { ...deed, called: deed.called === '' ? capitalised(frame.part?.phrase.units.at(-1)?.low ?? frame.words[0] ?? '') : deed.called } : { ...deed, called: read.text.slice(whole.start, whole.end) },
    names,
    date: told?.from,
    authority: deed.type === 'Sanction' ? authority : undefined,
    place,
    ...(whole !== null ? whole : isNoun ? withoutArticle(frame) : { start: verbStart(frame, read), end: frame.end }),
    word: frame.words[0] ?? '',
    kind: isNoun ? 'nominal' : 'trigger',
    known: isNoun && KNOWN.has(first),
  });
  if (isNoun && frame.part !== null) frame.part.refs = [met];
  return met;
} // oxfmt-ignore

const IMPOSING = new Set(['impose', 'levy', 'place', 'slap', 'announce', 'issue']);

/** "Peru imposed sanctions": whoever does what the noun says. */
function imposersOf({ clause, part }: Frame): Ref[] {
  if (clause === null || part === null || clause.verbs.passive || !IMPOSING.has(clause.verbs.lemma) || !clause.patient.includes(part)) return [];
  return clause.agent.flatMap(({ refs }) => refs);
} // oxfmt-ignore

const NAMED = new Set<EntityType>(['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group']);
const KNOWN = new Set(['the', 'this', 'these', 'that', 'their', 'his', 'her', 'its', 'today', 'today’s']);

/** "This designation" is marked whole, of "the designation" the noun. */
const POINTING = new Set(['this', 'these', 'that', 'today’s']);

function withoutArticle({ part, start, end }: Frame): { start: number; end: number } {
  const [first, second] = part?.phrase.units ?? [];
  return first !== undefined && second !== undefined && !POINTING.has(first.low) && (first.pos === 'DET' || KNOWN.has(first.low)) ? { start: second.start, end } : { start, end };
} // oxfmt-ignore

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

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
