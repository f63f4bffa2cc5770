import type { Mention } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { ReadCandidate, ReadEntity } from '#contract/reading';
import * as words from '../gazetteers/group-words.ts';
import { localId } from '../ids.ts';
import { wordSet } from './lexicon.ts';
import type { Counted, Found, Line } from './line.ts';
import { foldName, shortForms } from './short-names.ts';

/** Somebody of the text while its mentions are being gathered. */
export interface Being {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly surfaces: Set<string>;
  readonly why: string;
  readonly named: boolean;
  readonly group?: Counted;
  /** A group that is told of by its place. */
  readonly sited: boolean;
  /** Of which group it is some, and where. */
  readonly some?: { readonly of: string; readonly at?: string };
}

interface Place {
  readonly line: Line;
  readonly found: Found;
}
export type Linked = Place & { readonly being: Being };

/** Who is who: the entry of a list, the same name, a part of the longest name of a person, the group told of before. */
export function link(lines: readonly Line[]): Linked[] {
  const places = lines.flatMap((line) =>
    [...line.found.values(), ...line.nominals].toSorted(inText).map((found) => ({ line, found })),
  );
  const beings = createBeings();
  for (const place of places.filter(isFullName).toSorted(longestFirst)) beings.of(place);
  for (const place of places.filter(({ found }) => found.sameAs !== undefined)) beings.of(place);
  return places.flatMap((place) => {
    const being = beings.of(place);
    if (being === undefined) return [];
    being.surfaces.add(surfaceOf(place.line, place.found));
    return [{ ...place, being }];
  });
}

function inText(a: Found, b: Found): number {
  return a.from - b.from || b.to - a.to;
}

function isFullName({ found }: Place): boolean {
  return (
    found.sameAs === undefined &&
    found.short !== true &&
    (found.type === 'Person' || found.type === 'Company') &&
    found.kind === 'name'
  );
}

function longestFirst(a: Place, b: Place): number {
  return b.found.to - b.found.from - (a.found.to - a.found.from);
}

/** "These companies" were told of lately. */
const MOST_RECENT = 100;

function createBeings(): { of(place: Place): Being | undefined } {
  const byId = new Map<string, Being>();
  const byName = new Map<string, Being>();
  const byFound = new Map<Found, Being>();
  const groups: Being[] = [];
  const make = (
    { line, found }: Place,
    { called, some }: { called?: string; some?: Being['some'] } = {},
  ): Being => {
    const { type, why, kind, group } = found;
    const name = entryOf(found)?.name ?? called ?? surfaceOf(line, found);
    const id = entryOf(found)?.id ?? localId(type, name);
    const being = byId.get(id) ?? {
      id, type, name, why, surfaces: new Set(), named: kind !== 'nominal', sited: isSited(line, found), ...(some === undefined ? {} : { some }), ...(group === undefined ? {} : { group }),
    }; // oxfmt-ignore
    byId.set(id, being);
    return being;
  };
  const ofName = (place: Place): Being => {
    const { line, found } = place;
    const forms = shortForms(found.type, surfaceOf(line, found));
    const known = entryOf(found) === undefined ? byName.get(`${found.type}|${forms[0] ?? ''}`) : undefined;
    const being = known ?? make(place);
    for (const form of forms)
      if (!byName.has(`${found.type}|${form}`)) byName.set(`${found.type}|${form}`, being);
    return being;
  };
  const nameToo = ({ line, found }: Place, being: Being): void => {
    for (const form of shortForms(found.type, surfaceOf(line, found)).slice(0, 1)) {
      if (!byName.has(`${found.type}|${form}`)) byName.set(`${found.type}|${form}`, being);
    }
  };
  const ofGroup = (place: Place, group: Counted): Being | undefined => {
    const recent = groups.slice(-MOST_RECENT);
    const before = toldBefore(recent, group);
    // "These companies" that no number has told of are those that the text has named.
    if (before !== undefined || (group.again && group.min === undefined)) return before;
    const made =
      group.some === undefined
        ? (recent.find((one) => isSameCount(one, place)) ?? make(place))
        : someOf(place, group, recent);
    if (made !== undefined) groups.push(made);
    return made;
  };
  const someOf = ({ line, found }: Place, group: Counted, recent: readonly Being[]): Being | undefined => {
    const all = wholeOf(group, recent);
    if (all === undefined) return undefined;
    const memberKind = all.group?.memberKind ?? group.memberKind;
    const at = group.some?.at === undefined ? undefined : of({ line, found: group.some.at });
    let called = someName(surfaceOf(line, found), all.name, at?.name);
    while (byId.has(localId('Group', called))) called = `another ${withSmall(called)}`;
    const some = { of: all.id, ...(at === undefined ? {} : { at: at.id }) };
    return make({ line, found: { ...found, group: { ...group, memberKind } } }, { called, some });
  };
  const of = (place: Place): Being | undefined => {
    const { line, found } = place;
    const known = byFound.get(found);
    if (known !== undefined) return known;
    const owner = found.sameAs === undefined ? undefined : of({ line, found: found.sameAs });
    if (owner !== undefined) nameToo(place, owner);
    const being = owner ?? (found.group === undefined ? ofName(place) : ofGroup(place, found.group));
    if (being !== undefined) byFound.set(found, being);
    return being;
  };
  return { of };
}

const withSmall = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function isSited(line: Line, { from, to, type }: Found): boolean {
  return type === 'Group' && [...line.found.values()].some((name) => name.from >= from && name.to <= to && (name.type === 'Country' || name.type === 'Place'));
} // oxfmt-ignore

/** "6 of 11 entities (Peru)": of whom the bare number is one tells who they are. */
function someName(surface: string, all: string, at: string | undefined): string {
  const [many = surface] = surface.split(/ of /);
  return `${many} of ${withSmall(all)}${at === undefined ? '' : ` (${at})`}`;
}

/** The entry of a shipped list; the graph's names find somebody and do not say who it is. */
function entryOf({ listed }: Found): Found['listed'] {
  return listed?.graph === true ? undefined : listed;
}

const GENERAL = wordSet(words.GENERAL);

/** The group that words point back to: the last one called so; behind a general word, the last one that was counted. */
function toldBefore(groups: readonly Being[], group: Counted): Being | undefined {
  if (!group.again) return undefined;
  const { word = '', definite, min } = group;
  const alike = groups.filter((one) => isSameKind(one.group, group));
  const same = alike.findLast((one) => one.group?.word === word);
  const counted = new Set(
    alike.filter((one) => one.group?.max !== undefined && one.group.some === undefined),
  );
  if (definite !== true) {
    if (min !== undefined) return same ?? alike.at(-1);
    return GENERAL.has(word) ? ([...counted].at(-1) ?? same ?? alike.at(-1)) : (same ?? alike.at(-1));
  }
  if (word !== 'those' && (same !== undefined || !GENERAL.has(word))) return same;
  const [only] = counted;
  return counted.size === 1 ? only : undefined;
}

/** Of whom a bare number is some: those who were counted last, and lands only where nobody else was. */
function wholeOf(group: Counted, recent: readonly Being[]): Being | undefined {
  const more = recent.filter((one) => isMore(one, group));
  return more.findLast((one) => one.group?.memberKind !== 'country') ?? more.at(-1);
}

/** "Six in Peru" are no part of "five in Chile", and of those who are told of by their place nobody else is one. */
function isMore({ group: before, sited }: Being, { min = 0, some }: Counted): boolean {
  if (before?.min === undefined || before.min <= min) return false;
  return some?.at === undefined || (before.some === undefined && !sited);
}

/** "Ministry Lists 12 Peruvian Firms" and then "12 firms": so many are not told of twice. */
function isSameCount({ group: before, name }: Being, { line, found }: Place): boolean {
  const { group: now } = found;
  if (
    before?.some !== undefined ||
    before?.min === undefined ||
    before.min < FEW ||
    before.max !== before.min
  )
    return false;
  if (now?.min !== before.min || now.max !== before.max || now.word !== before.word) return false;
  const [one, other] = [wordsIn(name), wordsIn(surfaceOf(line, found))];
  return holds(one, other) || holds(other, one);
}

const FEW = 5;
const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
  [...some].every((word) => all.has(word));
const wordsIn = (name: string) => new Set(foldName(name).split(' '));

function isSameKind(before: Counted | undefined, now: Counted): boolean {
  const people = ['person', 'official'];
  if (before === undefined) return false;
  if (now.min !== undefined && before.min !== now.min) return false;
  if (before.mixed === true) return true;
  return (
    before.memberKind === now.memberKind ||
    (people.includes(before.memberKind) && people.includes(now.memberKind)) ||
    now.memberKind === 'entity'
  );
}

export function surfaceOf(line: Line, { from, to }: Found): string {
  return line.text.slice(line.words[from]?.start, line.words[to - 1]?.end);
}

const MOST_SURFACE = 120;

export function toMention({ line, found, being }: Linked): Mention[] {
  const { from, to, kind } = found;
  const [start, end] = [line.words[from]?.start ?? 0, line.words[to - 1]?.end ?? 0];
  if (end - start > MOST_SURFACE) return [];
  return [{ entity: being.id, start, end, kind, surface: line.text.slice(start, end) }];
}

const MOST_NAME = 200;

export function toEntity(being: Being, candidates: ReadCandidate[]): ReadEntity {
  const { id, type, name, surfaces, why, named, group, some } = being;
  const { memberKind, min, max } = group ?? {};
  return {
    id, type, name: name.slice(0, MOST_NAME), named, why, candidates,
    aliases: [...surfaces].filter((surface) => foldName(surface) !== foldName(name)),
    ...(memberKind === undefined ? {} : { memberKind }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(some === undefined ? {} : { some }),
  }; // oxfmt-ignore
}
