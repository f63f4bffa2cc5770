import type { Bodies } from './bodies.ts';
import { HEADS, LEADERS, OF_COUNTRIES, TITLE_BODIES } from './data/title-bodies.ts';
import type { Found } from './found.ts';
import { isOffice, RANKS } from './office-words.ts';
import { toRole, type Role } from './roles.ts';
import type { Part } from './series.ts';
import type { Known, Ref, Unit } from './units.ts';

/** "Deputy Secretary of State Wendy Sherman": an office, who holds it, and in which body. */
export interface Title {
  readonly person: Ref;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** Null where neither the title nor its surroundings name one. */
  readonly body: Ref | null;
  readonly rule: string;
  readonly follows: string | undefined;
  /** Whose envoy: an ambassador represents a country. */
  readonly represents: Ref | null;
}

interface Around {
  readonly bodies: Bodies;
  readonly known: Known;
  /** What follows the name: "of China", "for the Eastern District". */
  readonly following: readonly { word: string; refs: readonly Ref[] }[];
}

const BODY = new Set(['Agency', 'Organization', 'Company']);
const AMBASSADORS = new Set(['ambassador', 'envoy', 'representative']);

/** The title before a name, if there is one and it is an office. */
export function titleOf(part: Part, around: Around): Title | null {
  const { head, units } = part.phrase;
  if (head?.type !== 'Person') return null;
  const before = units.slice(0, units.findIndex(({ ref }) => ref === head));
  const office = before.findLastIndex(({ ref, low }) => ref === null && isOffice(low) && !RANKS.has(low));
  const noun = before[office]?.low;
  if (noun === undefined || LEADERS.has(noun)) return null;
  const words = wordsOf(before);
  const role = toRole(words.map(({ text }) => text).join(' ').replace(/ (['’]s?)(?= |$)/g, '$1').replace(/ - /g, '-'));
  const start = before[0]?.start ?? head.start;
  if (role === null) return null;
  const title = { person: head, role, start };
  const named = bodyIn(before, office) ?? bodyAfter(around.following);
  if (named !== null) return { ...title, end: endOf(head, named), body: named, rule: 'offices/title-of-body', follows: undefined, represents: null };
  const country = countryIn(before, office) ?? around.following.find(({ word, refs }) => word === 'of' && refs[0]?.type === 'Country')?.refs[0] ?? null;
  const implied = country === null || isUnitedStates(country, around.known) ? impliedBy(words.map(({ low }) => low), { start, end: head.start }, around.bodies) : null;
  if (implied !== null) return { ...title, end: head.end, body: implied, rule: 'offices/title-implies-body', follows: undefined, represents: null };
  const represents = AMBASSADORS.has(noun) ? country : null;
  if (country !== null) return { ...title, end: endOf(head, country), body: country, rule: 'offices/title-of-country', follows: undefined, represents };
  const headOf = OF_COUNTRIES.has(noun) ? countryOfHead(head, around) : null;
  if (headOf !== null) return { ...title, end: head.end, body: headOf, rule: 'offices/head-of-country', follows: undefined, represents: null };
  return { ...title, end: head.end, body: null, rule: 'offices/title-alone', follows: undefined, represents: null };
} // oxfmt-ignore

/** "Ana Ruiz, Secretary of State": an office behind the name that implies its body. */
export function titleBehind(part: Part, { bodies }: Around): Title | null {
  const { head } = part.phrase;
  const [office] = part.appositions;
  if (head?.type !== 'Person' || office === undefined || !isOffice(office.phrase.noun)) return null;
  const behind = office.attached.flatMap(({ word, series }) => [word, ...series.parts.flatMap(({ phrase }) => phrase.units.map(({ text }) => text))]);
  const named = [...office.phrase.before, ...office.attached.flatMap(({ series }) => series.parts.flatMap(({ refs }) => refs))];
  if (named.some(({ type }) => BODY.has(type) || type === 'Country')) return null;
  const own = office.phrase.units.filter(({ pos }) => pos !== 'DET').map(({ text }) => text);
  const words = [...own, ...behind];
  const end = Math.max(office.phrase.end, ...office.attached.map(({ series }) => series.end));
  const implied = impliedBy(words.map((word) => word.toLowerCase()), { start: head.start, end }, bodies);
  const role = toRole(words.join(' '));
  return implied === null || role === null ? null : { person: head, role, start: head.start, end, body: implied, rule: 'offices/title-implies-body', follows: undefined, represents: null };
} // oxfmt-ignore

export function fromTitle({ person, role, start, end, body, rule, follows }: Title): Found[] {
  if (body === null) return [];
  return [{ rule, type: 'HOLDS_POSITION', subject: person, object: body, start: Math.min(start, body.start), end, qualifiers: { role: role.slug }, roleWords: role.words, follows }];
} // oxfmt-ignore

/** After these a general is no soldier. */
const GENERALS = new Set([
  'attorney',
  'secretary',
  'director',
  'consul',
  'inspector',
  'solicitor',
  'surgeon',
  'prosecutor',
  'comptroller',
  'governor',
]);

/** Without the country and the article before it, and the ranks between it and the name. */
function wordsOf(before: readonly Unit[]): readonly Unit[] {
  const from = before.findIndex(({ ref, pos, low }) => ref === null && pos !== 'DET' && pos !== 'PART' && low !== '-' && low !== '’' && !RANKS.has(low) && low !== 'based');
  const to = before.findLastIndex(({ ref, low }, at) => ref !== null || !RANKS.has(low) || (low === 'general' && GENERALS.has(before[at - 1]?.low ?? '')));
  return from < 0 ? [] : before.slice(from, to + 1);
} // oxfmt-ignore

function bodyIn(before: readonly Unit[], office: number): Ref | null {
  const refs = before.flatMap(({ ref }, at) => (ref !== null && BODY.has(ref.type) ? [{ ref, at }] : []));
  return refs.findLast(({ at }) => at > office)?.ref ?? refs.findLast(({ at }) => at < office)?.ref ?? null;
}

function bodyAfter(following: Around['following']): Ref | null {
  const [first] = following;
  if (first === undefined || !['of', 'for', 'at', 'with'].includes(first.word)) return null;
  return first.refs.find(({ type }) => BODY.has(type)) ?? null;
}

/** Before the office: "U.S. Ambassador to Colombia" is of the United States. */
function countryIn(before: readonly Unit[], office: number): Ref | null {
  const of = before.findIndex(({ low }, at) => at > office && low === 'of');
  const countries = before.flatMap(({ ref }, at) =>
    ref?.type === 'Country' && (at < office || (of > 0 && at > of)) ? [ref] : [],
  );
  return countries[0] ?? null;
}

function impliedBy(low: readonly string[], at: { start: number; end: number }, bodies: Bodies): Ref | null {
  const row = TITLE_BODIES.find(({ words: wanted }) =>
    low.some((_, n) => wanted.every((word, m) => low[n + m] === word)),
  );
  return row === undefined ? null : bodies.find('Agency', row.names, at);
}

export function isUnitedStates({ id }: Ref, known: Known): boolean {
  return /united states|u\.s\.|^us$/i.test(known.get(id)?.name ?? id.replaceAll('-', ' '));
}

/** The name itself is known for its country: "President Biden". */
function countryOfHead(head: Ref, { bodies, known }: Around): Ref | null {
  const name = known.get(head.id)?.name ?? '';
  const fits = (one: string) => name === one || name.endsWith(` ${one}`) || name.startsWith(`${one} `);
  const row = Object.entries(HEADS).find(([, names]) => names.some(fits));
  return row === undefined ? null : bodies.find('Country', [row[0]], head);
}

function endOf(head: Ref, body: Ref): number {
  return Math.max(head.end, body.end);
}
