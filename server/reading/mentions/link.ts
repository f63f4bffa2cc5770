import type { Mention } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { ReadCandidate, ReadEntity } from '#contract/reading';
import { localId } from '../ids.ts';
import { keyAt, type Counted, type Found, type Line } from './line.ts';
import { foldName, shortForms } from './short-names.ts';
import { isSameCount, someName, toldBefore, wholeOf } from './told-groups.ts';
import { whoseBodies, type WhoseBodies } from './whose-bodies.ts';

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
  const whose = whoseBodies(places, surfaceOf);
  const beings = createBeings(whose);
  for (const place of places.filter(isFullName).toSorted(longestFirst)) beings.of(place);
  for (const place of places.filter(({ found }) => found.sameAs !== undefined)) beings.of(place);
  return places.flatMap((place) => {
    const being = beings.of(place);
    if (being === undefined) return [];
    being.surfaces.add(whose.of(place)?.surface ?? surfaceOf(place.line, place.found));
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

function createBeings(whose: WhoseBodies): { of(place: Place): Being | undefined } {
  const byId = new Map<string, Being>();
  const byName = new Map<string, Being>();
  const byFound = new Map<Found, Being>();
  const groups: Being[] = [];
  const make = (
    { line, found }: Place,
    { called, some }: { called?: string; some?: Being['some'] } = {},
  ): Being => {
    const { type, why, kind, group } = found;
    const name = called ?? entryOf(found)?.name ?? surfaceOf(line, found);
    const id = (called === undefined ? entryOf(found)?.id : undefined) ?? localId(type, name);
    const being = byId.get(id) ?? {
      id, type, name, why, surfaces: new Set(), named: kind !== 'nominal', sited: isSited(line, found), ...(some === undefined ? {} : { some }), ...(group === undefined ? {} : { group }),
    }; // oxfmt-ignore
    byId.set(id, being);
    return being;
  };
  const ofName = (place: Place): Being => {
    const { line, found } = place;
    const body = whose.of(place);
    const forms = body === null ? shortForms(found.type, surfaceOf(line, found)) : [body.id];
    const known =
      body !== null || entryOf(found) === undefined
        ? byName.get(`${found.type}|${forms[0] ?? ''}`)
        : undefined;
    const being = known ?? make(place, body === null ? {} : { called: body.called });
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
        ? (recent.find((one) => isSameCount(one, { surface: surfaceOf(place.line, place.found), group })) ??
          make(place))
        : someOf(place, group, recent);
    if (made !== undefined) groups.push(made);
    return made;
  };
  const someOf = ({ line, found }: Place, group: Counted, recent: readonly Being[]): Being | undefined => {
    // "Two of them" are some of those whom the text is about, not of some of these.
    const isThem = keyAt(line, found.to - 1) === 'them';
    const all = wholeOf(group, isThem ? recent.filter((one) => one.some === undefined) : recent);
    if (all === undefined) return undefined;
    const memberKind = all.group?.memberKind ?? group.memberKind;
    const at = group.some?.at === undefined ? undefined : of({ line, found: group.some.at });
    let called = someName(surfaceOf(line, found), all.name, at?.name);
    while (byId.has(localId('Group', called)))
      called = `another ${called.charAt(0).toLowerCase()}${called.slice(1)}`;
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

function isSited(line: Line, { from, to, type }: Found): boolean {
  if (type !== 'Group') return false;
  for (let at = from; at < to; at++)
    if (['Country', 'Place'].includes(line.found.get(at)?.type ?? '')) return true;
  return false;
}

/** The entry of a shipped list; the graph's names find somebody and do not say who it is. */
function entryOf({ listed }: Found): Found['listed'] {
  return listed?.graph === true ? undefined : listed;
}

export function surfaceOf(line: Line, { from, to }: Pick<Found, 'from' | 'to'>): string {
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
