import type { Mention } from '#contract/article';
import type { ReadEntity } from '#contract/reading';
import type { Prepared } from '../prepare.ts';
import type { Deed } from './rule.ts';
import { idOf } from './slug.ts';
import type { Known, Ref } from './units.ts';

/** A sanction, a case, a meeting or an agreement that the text speaks of, while it is being read. */
interface Open {
  readonly id: string;
  readonly type: Deed['type'];
  readonly kind: string | undefined;
  readonly called: string;
  readonly joint: Deed['joint'];
  /** Whose names its name has. */
  readonly names: Set<string>;
  readonly mentions: Mention[];
  date: string | undefined;
  authority: Ref | undefined;
  place: string | undefined;
  /** The one that it turned out to be. */
  into: Open | undefined;
}

export interface Met {
  readonly deed: Deed;
  readonly names: readonly Ref[];
  readonly date: string | undefined;
  readonly authority: Ref | undefined;
  readonly place: Ref | undefined;
  /** The last of the words that stand for it. */
  readonly word: string;
  /** The words that stand for it. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'trigger' | 'nominal';
  /** "the indictment", "today's meeting": one that was spoken of before. */
  readonly known: boolean;
}

export interface Deeds {
  /** The one that is met here: one of before, or a new one. */
  readonly meet: (met: Met) => Ref;
  /** Whoever is named with it belongs to it; a case that only a verb stood for, against one of them, was this one. */
  readonly join: (deed: Ref, names: readonly Ref[]) => void;
  /** Who imposed the last sanction of which the text says by whom. */
  readonly authority: () => Ref | null;
  readonly last: (type: Deed['type'], kinds?: readonly string[]) => Ref | null;
  /** All that are used, with their names, and what their ids have become. */
  readonly close: (used: ReadonlySet<string>) => { entities: ReadEntity[]; mentions: Mention[]; ids: Map<string, string> };
} // oxfmt-ignore

const MOST_RECENT = 60;
const LATELY = 8;

/** Keeps the happenings of one text. */
export function openDeeds({ text, publishedAt }: Pick<Prepared, 'text' | 'publishedAt'>, known: Known): Deeds {
  const all: Open[] = [];
  // A text speaks again of what it spoke of lately.
  const recent = () => all.slice(-MOST_RECENT);
  return {
    meet(met) {
      const open = recent().findLast((one) => one.into === undefined && isSame(one, met, publishedAt)) ?? (met.known ? recent().findLast((one) => one.into === undefined && one.type === met.deed.type && one.kind === met.deed.kind && mayBe(one, met)) : undefined) ?? begin(all, met);
      for (const { id } of met.names) if (open.names.size < 4) open.names.add(id);
      open.date ??= met.date;
      open.authority ??= met.authority;
      open.place ??= met.place?.id;
      const { start, end, kind } = met;
      if (!open.mentions.slice(-LATELY).some((mention) => mention.start < end && start < mention.end))
        open.mentions.push({ entity: open.id, start, end, kind, surface: text.slice(start, end).slice(0, 120) });
      return { id: open.id, type: open.type, start, end, kind };
    },
    join({ id }, names) {
      const own = recent().find((one) => one.id === id);
      if (own === undefined) return;
      for (const name of names) if (own.names.size < 4) own.names.add(name.id);
      for (const other of recent()) {
        const isBare = other !== own && other.into === undefined && other.type === own.type && other.mentions.every(({ kind }) => kind === 'trigger');
        if (!isBare || !names.some((name) => other.names.has(name.id))) continue;
        other.into = own;
        for (const mention of other.mentions) own.mentions.push(mention);
        own.date ??= other.date;
      }
    },
    authority() {
      const ref = recent().findLast(({ type, authority }) => type === 'Sanction' && authority !== undefined)?.authority;
      return ref === undefined ? null : { ...ref, via: ref.via ?? { start: ref.start, end: ref.end } };
    },
    last(type, kinds) {
      const open = recent().findLast((one) => one.into === undefined && one.type === type && (kinds === undefined || kinds.includes(one.kind ?? '')));
      const mention = open?.mentions[0];
      return open === undefined || mention === undefined ? null : { id: open.id, type, start: mention.start, end: mention.end, kind: mention.kind };
    },
    close(used) {
      const kept = new Set(all.flatMap(({ id, into }) => (used.has(id) ? [into?.id ?? id] : [])));
      const needed = all.filter(({ id }) => kept.has(id));
      const closed = close(needed, known);
      for (const { id, into } of all) if (into !== undefined) closed.ids.set(id, closed.ids.get(into.id) ?? id);
      return closed;
    },
  };
} // oxfmt-ignore

/** "the summit" with a date, a place or names of its own is no other summit. */
function mayBe(one: Open, { names, date, place, word }: Met): boolean {
  const ownWord = one.mentions.find(({ kind }) => kind === 'nominal')?.surface;
  if (one.type === 'Event' && ownWord !== undefined && lastWord(ownWord) !== word) return false;
  if (one.date !== undefined && date !== undefined && !one.date.startsWith(date) && !date.startsWith(one.date)) return false;
  if (one.place !== undefined && place !== undefined && one.place !== place.id) return false;
  return names.length === 0 || one.names.size === 0 || names.some(({ id }) => one.names.has(id));
} // oxfmt-ignore

function begin(all: Open[], { deed, date, authority, place }: Met): Open {
  const open: Open = {
    // No id of an entity is written so, thus none is taken for it.
    id: `#${all.length}`,
    type: deed.type,
    kind: deed.kind,
    called: deed.called,
    joint: deed.joint,
    names: new Set(),
    mentions: [],
    date,
    authority,
    place: place?.id,
    into: undefined,
  };
  all.push(open);
  return open;
}

function lastWord(words: string): string {
  return words.split(' ').at(-1)?.toLowerCase() ?? '';
}

const OF_THE_US =
  /^agency\/(?:us-|office-of-foreign-assets-control$|bureau-of-industry-and-security$|white-house$)/;

/** What two states impose are two sanctions, on whomever. */
function areOfTwoStates(one: Ref | undefined, other: Ref | undefined): boolean {
  const stateOf = (ref: Ref | undefined) => (ref?.type === 'Country' ? ref.id : OF_THE_US.test(ref?.id ?? '') ? 'country/united-states' : undefined);
  const [own, their] = [stateOf(one), stateOf(other)];
  return own !== undefined && their !== undefined && own !== their;
} // oxfmt-ignore

/** By one authority on one day; a verb that tells neither goes on with what was told before it; a noun must share a name. */
function isSameSanction(
  one: Open,
  met: Met,
  { sameDate, shares, today }: { sameDate: boolean; shares: boolean; today: string | null },
): boolean {
  if (!sameDate || areOfTwoStates(one.authority, met.authority)) return false;
  if (shares || met.names.length === 0) return true;
  if (met.kind === 'nominal') return one.names.size === 0;
  const [own, other] = [one.authority, met.authority];
  // What is told without a date is done now, and no part of what was done in another year.
  if (
    met.date === undefined &&
    one.date !== undefined &&
    today !== null &&
    !today.startsWith(one.date) &&
    !one.date.startsWith(today)
  )
    return false;
  if (own === undefined || other === undefined) return met.date === undefined || one.date === met.date;
  // A state acts by its agencies.
  return own.id === other.id || (own.type === 'Country') !== (other.type === 'Country');
}

/** In letters: the verb that charges somebody stands beside the noun of its case. */
const NEAR = 300;

/** One action of one authority on one day is one sanction; a defendant has one case; two who meet have one meeting. */
function isSame(one: Open, met: Met, today: string | null): boolean {
  if (one.type !== met.deed.type) return false;
  const sameDate = one.date === undefined || met.date === undefined || one.date === met.date;
  const shares = met.names.some(({ id }) => one.names.has(id));
  if (one.type === 'Sanction') return isSameSanction(one, met, { sameDate, shares, today });
  if (one.type === 'LegalCase') return (met.known && one.mentions.slice(-LATELY).some((mention) => mention.kind === 'nominal' && lastWord(mention.surface) === met.word)) || shares || (met.kind === 'trigger' && one.names.size === 0 && one.mentions.slice(-LATELY).some(({ start }) => Math.abs(start - met.start) < NEAR));
  if (one.type === 'Event') return one.kind === met.deed.kind && ((met.known && mayBe(one, met)) || (sameDate && shares && met.names.every(({ id }) => one.names.has(id))));
  return false;
} // oxfmt-ignore

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function close(all: readonly Open[], known: Known): ReturnType<Deeds['close']> {
  const ids = new Map<string, string>();
  const entities: ReadEntity[] = [];
  const taken = new Set(known.keys());
  const counts = new Map<string, number>();
  for (const open of all) {
    const name = nameOf(open, known);
    const base = idOf(open.type, name);
    let n = counts.get(base) ?? 1;
    let id = n === 1 ? base : `${base}-${n}`;
    for (; taken.has(id); n += 1) id = `${base}-${n + 1}`;
    counts.set(base, n + 1);
    taken.add(id);
    ids.set(open.id, id);
    entities.push({ id, type: open.type, name, named: open.type !== 'Agreement', aliases: [], why: 'a word that stands for it', candidates: [], ...(open.kind === undefined ? {} : { kind: open.kind }) });
  }
  const mentions = all.flatMap((open) => open.mentions.map((mention) => ({ ...mention, entity: ids.get(open.id) ?? open.id })));
  return { entities, mentions, ids };
} // oxfmt-ignore

/** "Meeting of Ana Ruiz and Li Wei, Lima, June 2023" */
function nameOf({ type, called, joint, names, place, date }: Open, known: Known): string {
  const whom = [...names].flatMap((id) => known.get(id)?.name ?? []);
  const [year, month] = [date?.slice(0, 4), MONTHS[Number(date?.slice(5, 7)) - 1]];
  const when = year === undefined ? [] : [month === undefined ? year : `${month} ${year}`];
  const where = place === undefined ? [] : [known.get(place)?.name ?? ''];
  const listed = whom.length === 0 ? called : `${called} ${joint} ${inList(whom)}`;
  if (type === 'Agreement') return called;
  return [listed, ...where, ...when].join(', ').slice(0, 200).trim();
}

function inList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
