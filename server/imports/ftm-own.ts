import { EntityId, MemberKind, OccasionId, type Claim } from '#contract/article';
import { relationRow, RelationType, type Status } from '#contract/ontology';
import { toBeginning } from '#contract/shown-line';
import type { DraftEntity, DraftPlace } from './draft.ts';
import { valuesOf, type FtmEntity } from './ftm-values.ts';
import { asStatus } from './suggest.ts';
import type { ToldLine } from './told-line.ts';

/** Our own ids are written with a full stop there: `person.ada` is `person/ada`; null where an id is not of that form. */
export function ownId(id: string): string | null {
  const ours = id.replace('.', '/');
  return EntityId.safeParse(ours).success ? ours : null;
}

/** What our own export tells of an entity in words, because the model has no property for it. */
export function ownTraits(one: FtmEntity): Partial<DraftEntity['entity']> {
  const notes = valuesOf(one, 'notes');
  const kind = notes.map((note) => /^Kind: ([a-z]+(?:-[a-z]+)*)\.$/.exec(note)?.[1]).find(Boolean);
  const members = notes
    .map((note) => /^Members: (at least )?(\d+)(?: to (\d+))?(?: \((\w+)\))?\.$/.exec(note))
    .find(Boolean);
  const [, atLeast, least, most = atLeast === undefined ? least : undefined, word] = members ?? [];
  const memberKind = MemberKind.safeParse(word).data;
  return {
    ...(kind !== undefined && { kind }),
    ...(notes.includes(UNNAMED) && { named: false }),
    ...(notes.includes('A group.') && { min: Number(least ?? 2), ...(most !== undefined && { max: Number(most) }) }),
    ...(memberKind !== undefined && { memberKind }),
  };
} // oxfmt-ignore

const UNNAMED = 'The texts do not name it: the name describes it.';

/** A relation of ours as a link tells it: by its key, and in the words of its description. */
export interface OwnLink {
  key: string;
  type: RelationType;
  status: Status;
  hedged: boolean;
  inferred: boolean;
  occasion: string | undefined;
  qualifiers: Claim['qualifiers'];
  says: string | null;
  /** Keys of what joins a sanction with its authorities. */
  imposedBy: readonly { key: string; hedged: boolean; inferred: boolean }[];
  reported: string | null;
  line: ToldLine;
  places: (row: number, cites: string | null) => DraftPlace[];
}

/** Null where the link is not of our own export. */
export function ownLink(one: FtmEntity): OwnLink | null {
  const [key = ''] = valuesOf(one, 'recordId');
  const type = RelationType.safeParse(key.split('|')[0]).data;
  const description = valuesOf(one, 'description');
  const standing = description
    .map((text) => /^Status: ([a-z]+)((?:, [a-z ]+)*) \(/.exec(text))
    .find((found) => found !== null);
  const status = asStatus(standing?.[1] ?? '');
  if (type === undefined || !key.includes('|') || status === undefined) return null;
  const marks = (standing?.[2] ?? '').split(', ');
  const [hedged, inferred] = [marks.includes('hedged'), marks.includes('inferred')];
  const after = (name: string) =>
    description.flatMap((text) => (text.startsWith(`${name}: `) ? [text.slice(name.length + 2)] : []));
  const qualifiers = qualifiersIn(after('qualifiers')[0] ?? '', type);
  const days = ['startDate', 'endDate', 'date'].flatMap((name) => valuesOf(one, name));
  return {
    key, type, status, hedged, inferred,
    occasion: OccasionId.safeParse(after('occasion')[0]).data,
    qualifiers: qualifiers.length === 0 ? undefined : toQualifiers(qualifiers, type),
    says: toBeginning(valuesOf(one, 'summary')[0] ?? '', 400) || null,
    imposedBy: after('imposed_by').map((told) => {
      const [imposing = '', ...own] = told.split(', ');
      return { key: imposing, hedged: own.includes('hedged'), inferred: own.includes('inferred') };
    }),
    reported: description.map((text) => /Reported: first (\d{4}-\d\d-\d\d)/.exec(text)?.[1]).find(Boolean) ?? null,
    line: { key, type, status, hedged, inferred, bounds: days, qualifiers: qualifiers.map(([name, value]) => `${name}: ${value}`) },
    places: (row, cites) => placesOf(one, { row, cites, isCaption: marks.includes('from a caption only') }),
  };
} // oxfmt-ignore

/** The parts of a key that name its ends; null where the key was too long to tell them. */
export function endsOfKey(key: string): { from: string; to: string; occasion: string | undefined } | null {
  const [, from, to, , occasion] = key.split('|').map((part) => decoded(part));
  if (from === undefined || to === undefined || !EntityId.safeParse(from).success) return null;
  return { from, to, occasion: OccasionId.safeParse(occasion).data };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** "about: topic/trade; of: not stopping it; or so": a semicolon within a value begins no other one. */
function qualifiersIn(text: string, type: RelationType): [name: string, value: string][] {
  const known = Object.keys(relationRow(type).qualifiers ?? {});
  if (text === '' || known.length === 0) return [];
  return text.split(new RegExp(`; (?=(?:${known.join('|')}): )`)).flatMap((part): [string, string][] => {
    const at = part.indexOf(': ');
    return known.includes(part.slice(0, at)) ? [[part.slice(0, at), part.slice(at + 2)]] : [];
  });
}

function toQualifiers(told: readonly (readonly [string, string])[], type: RelationType): Claim['qualifiers'] {
  const rows = relationRow(type).qualifiers ?? {};
  const names = [...new Set(told.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = told.flatMap(([own, value]) => (own === name ? [value] : []));
      const [first = ''] = values;
      if (values.length > 1) return [name, values];
      return [name, rows[name]?.kind === 'number' && Number.isFinite(Number(first)) ? Number(first) : first];
    }),
  );
}

/**
 * Which articles a link was told in is known, and not which passages of them: it stays their story only where each of
 * them is one of its own.
 */
function placesOf(
  one: FtmEntity,
  { row, cites, isCaption }: { row: number; cites: string | null; isCaption: boolean },
): DraftPlace[] {
  const articles = valuesOf(one, 'proof').flatMap((id) => (ARTICLE.test(id) ? [id.replace('.', '/')] : []));
  const stories = valuesOf(one, 'description').map((text) => /Support: (\d+) stor/.exec(text)?.[1]).find(Boolean);
  const place = { row, ...(cites !== null && { cites }), ...(isCaption && { caption: true as const }) };
  if (articles.length === 0 || Number(stories) !== articles.length) return [place];
  return articles.map((article) => Object.assign({ copyOf: { article, start: 0, end: 1 } }, place));
} // oxfmt-ignore

const ARTICLE = /^article\.[a-z0-9]+(-[a-z0-9]+)*$/;
