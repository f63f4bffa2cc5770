import { toIsoDay, type Day } from '#contract/days';
import type { ExportedNode } from '#contract/exports';
import { ENTITY_TYPES, relationRow } from '#contract/ontology';
import { toPhrase, toTail } from '#contract/phrases';
import { toWhenOf } from '../words/evidence.ts';
import { marksOf } from '../words/relation.ts';
import type { Line } from './source.ts';
import { toSources } from './sources.ts';

/** What a cell of a table, or an attribute, may hold; null where nothing is known. */
export type Value = string | number | boolean | null | readonly (string | number)[];

/** A column of the tables, and an attribute in other files. */
export interface Field<Of> {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'list';
  readonly about: string;
  readonly of: (one: Of) => Value;
}

/** What is known of an entity besides its id. */
// oxfmt-ignore
export const NODE_FIELDS: readonly Field<ExportedNode>[] = [
  { name: 'name', type: 'text', about: 'what it is called', of: ({ name }) => name },
  { name: 'type', type: 'text', about: 'the type of entity', of: ({ type }) => type },
  { name: 'type_label', type: 'text', about: 'the same in words', of: ({ type }) => ENTITY_TYPES[type].label },
  { name: 'kind', type: 'text', about: 'a finer word for what it is', of: ({ kind }) => kind },
  { name: 'named', type: 'boolean', about: 'false = the texts do not name it, and the name describes it', of: ({ named }) => named },
  { name: 'aliases', type: 'list', about: 'by what other names it goes', of: ({ aliases }) => aliases },
  { name: 'identifiers', type: 'list', about: 'by which registers know it, each as scheme:value', of: ({ identifiers }) => identifiers ?? null },
  { name: 'birth_date', type: 'text', about: 'of a person: the day of birth, as exactly as it is known', of: ({ birthDate }) => birthDate ?? null },
  { name: 'former_ids', type: 'list', about: 'ids of those that analysts merged into it', of: ({ formerIds }) => formerIds ?? null },
  { name: 'role', type: 'text', about: 'its office, worked out of its relations', of: ({ role }) => role },
  { name: 'countries', type: 'list', about: 'ids of its countries, worked out of its relations', of: ({ countries }) => countries },
  { name: 'summary', type: 'text', about: 'a sentence of ours on it', of: ({ summary }) => summary },
  { name: 'members', type: 'text', about: 'of a group: what its members are', of: ({ members }) => members?.kind ?? null },
  { name: 'members_least', type: 'integer', about: 'how many they are at least', of: ({ members }) => members?.min ?? null },
  { name: 'members_most', type: 'integer', about: 'how many they are at most', of: ({ members }) => members?.max ?? null },
  { name: 'hub', type: 'boolean', about: 'true = no path is looked for through it', of: ({ hub }) => hub },
  { name: 'neighbours', type: 'integer', about: 'with how many others it is joined in all that is loaded', of: ({ degree }) => degree },
];

/** What is known of a relation besides its key and its ends. */
// oxfmt-ignore
export const LINE_FIELDS: readonly Field<Line>[] = [
  { name: 'type', type: 'text', about: 'the type of relation', of: ({ edge }) => edge.type },
  { name: 'phrase', type: 'text', about: 'what stands between the two names', of: ({ edge }) => toLabel(edge) },
  { name: 'status', type: 'text', about: 'how it is told: asserted, said, alleged, planned, wanted or denied', of: ({ edge }) => edge.status },
  { name: 'marks', type: 'list', about: 'inferred, hedged, caption, contested, ended, derived: those that it has', of: ({ edge, ended }) => [...marksOf(edge, null), ...(ended ? ['ended'] : [])] },
  { name: 'inferred', type: 'boolean', about: 'not said, but follows from what is said', of: ({ edge }) => edge.inferred },
  { name: 'hedged', type: 'boolean', about: 'told as likely or suspected only', of: ({ edge }) => edge.hedged },
  { name: 'caption', type: 'boolean', about: 'only a picture’s caption says so', of: ({ edge }) => edge.caption },
  { name: 'contested', type: 'boolean', about: 'another speaker denies it', of: ({ edge }) => edge.contested },
  { name: 'ended', type: 'boolean', about: 'over as of the day of this file', of: ({ ended }) => ended },
  { name: 'derived', type: 'boolean', about: 'stands for other relations, which say it piece by piece', of: ({ edge }) => edge.derivedFrom.length > 0 },
  { name: 'symmetric', type: 'boolean', about: 'true = it goes both ways, and is told once', of: ({ edge }) => relationRow(edge.type).symmetric === true },
  { name: 'stories', type: 'integer', about: 'how many stories tell it, copies counted once', of: ({ edge }) => edge.stories },
  { name: 'voices', type: 'integer', about: 'how many voices say it, each counted once', of: ({ edge }) => edge.voices },
  { name: 'happened', type: 'text', about: 'when it was so, in words', of: ({ edge }) => toWhenOf(edge) },
  { name: 'periods', type: 'list', about: 'when it was so, from/to as exactly as told; an open side is empty', of: ({ edge }) => edge.periods.filter((period) => period !== '/') },
  { name: 'first_day', type: 'text', about: 'the earliest day on which it can have been so', of: ({ edge }) => toDay(edge.firstDay) },
  { name: 'last_day', type: 'text', about: 'the latest day on which it can have been so', of: ({ edge }) => toDay(edge.lastDay) },
  { name: 'certain', type: 'list', about: 'those of the periods whose ends a text gives, and are no mere bounds', of: ({ edge }) => edge.certain },
  { name: 'shown_on', type: 'list', about: 'days on which a text shows it true without saying since when', of: ({ edge }) => edge.shownOn },
  { name: 'date_inferred', type: 'boolean', about: 'no text gives its dates: whoever read them worked them out', of: ({ edge }) => edge.dateInferred },
  { name: 'reported_first', type: 'text', about: 'the day of its first report', of: ({ edge }) => toDay(edge.reportedFirst) },
  { name: 'reported_last', type: 'text', about: 'the day of its last report', of: ({ edge }) => toDay(edge.reportedLast) },
  { name: 'reliability', type: 'text', about: 'the best grade of its sources, A to F, where analysts graded one', of: ({ edge }) => edge.reliability },
  { name: 'credibility', type: 'integer', about: 'the best grade of its claims, 1 to 6, where analysts graded one', of: ({ edge }) => edge.credibility },
  { name: 'occasion', type: 'text', about: 'which meeting, visit or launch it was', of: ({ edge }) => edge.occasion },
  { name: 'qualifiers', type: 'list', about: 'what else is told of it, each as name: value', of: ({ edge }) => toQualifiers(edge.qualifiers) },
  { name: 'derived_from', type: 'list', about: 'keys of the relations that a derived one stands for', of: ({ edge }) => edge.derivedFrom },
  { name: 'claims', type: 'list', about: 'ids of the claims that carry it', of: ({ claims }) => claims.map(({ id }) => id) },
  { name: 'claims_in_all', type: 'integer', about: 'how many claims carry it, listed or not', of: ({ claimsInAll }) => claimsInAll },
  { name: 'sources', type: 'list', about: 'where it is written', of: toSources },
];

/** "is secretary of state of", "supports … with new funding". */
export function toLabel(edge: Line['edge']): string {
  const tail = toTail(edge);
  return tail === '' ? toPhrase(edge) : `${toPhrase(edge)} … ${tail}`;
}

export function toDay(day: Day | null): string | null {
  return day === null ? null : toIsoDay(day);
}

/** Each as `name: value`, in the order of their names. */
export function toQualifiers(
  qualifiers: Readonly<Record<string, string | number | readonly (string | number)[]>>,
): string[] {
  return Object.keys(qualifiers)
    .toSorted()
    .flatMap((name) => [qualifiers[name] ?? []].flat().map((value) => `${name}: ${value}`));
}

/**
 * Several values in one cell: a bar between them, and a backslash before a bar or a backslash within one, and before a
 * semicolon: many tables part their values by it.
 */
export function toListText(list: readonly (string | number)[]): string {
  return list.map((one) => String(one).replaceAll(/[\\|;]/g, String.raw`\$&`)).join(' | ');
}

/** As a file without lists holds it; null where there is nothing to tell. */
export function toScalar(value: Value): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  return value.length === 0 ? null : toListText(value);
}
