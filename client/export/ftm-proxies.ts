import type { ExportedArticle, ExportedNode } from '#contract/exports';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES, relationRow, STATUSES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { toBeginning } from '#contract/shown-line';
import { count } from '../words/count.ts';
import { toWhenOf } from '../words/evidence.ts';
import { toCaution, toSupport } from '../words/relation.ts';
import { LINE_FIELDS, toDay, toLabel } from './fields.ts';
import type { LinkSchema } from './ftm-schemata.ts';
import { toSources } from './sources.ts';
import type { Line } from './source.ts';

/** An entity of FollowTheMoney: each property is a list of texts. */
export interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What one value of a property may hold in the model, where it is not the usual; what is longer is cut, and ends so. */
const MOST: Readonly<Record<string, number>> = {
  name: 384,
  alias: 384,
  full: 250,
  summary: 65_000,
  description: 65_000,
  notes: 65_000,
  indexText: 65_000,
};
const USUAL = 1_024;

/** Ids are letters, digits, hyphens and full stops: `person/ada` is `person.ada`, and no other id becomes that. */
export function toFtmId(id: string): string {
  return id.replaceAll('/', '.');
}

/** `counted`: what is counted of it, in words. */
export function toProxy(
  node: ExportedNode,
  { schema, counted }: { schema: string; counted: readonly string[] },
): Proxy {
  const { id, type, name, aliases, summary, kind, named, role, members } = node;
  const { identifiers = [], birthDate, formerIds = [] } = node;
  const isPlace = schema === 'Address';
  const remarks = [
    kind === null ? null : `Kind: ${kind}.`,
    named ? null : 'The texts do not name it: the name describes it.',
    members === null ? null : toMembers(members),
    type === 'Group' ? 'A group.' : null,
    identifiers.length === 0 ? null : `Identifiers: ${identifiers.join(', ')}.`,
    formerIds.length === 0 ? null : `Merged into it: ${formerIds.join(', ')}.`,
    ...counted.map((words) => `Figure: ${words}`),
  ];
  return toEntity(id, schema, {
    name: [toName(name, id)],
    ...(isPlace && { full: [name] }),
    alias: aliases.map((alias) => toName(alias, '')),
    summary: [summary],
    notes: remarks,
    ...(type === 'Person' && { position: [role], birthDate: [birthDate] }),
    keywords: [ENTITY_TYPES[type].label],
  });
}

export function toLinkProxy(line: Line, link: LinkSchema): Proxy {
  const { edge, digest } = line;
  return toEntity(`relation-${digest}`, link.schema, {
    [link.from[0]]: [toFtmId(edge.from)],
    [link.to[0]]: [toFtmId(edge.to)],
    [link.says]: [`${toCaution(edge)}${toRoleWords(edge)}`],
    ...(link.hasStatus && { status: [STATUSES[edge.status].label] }),
    ...toInterval(line),
  });
}

/** One for each target: how it is told, and since when, may differ from target to target. */
export function toSanctionProxy(line: Line, imposed: readonly Imposed[]): Proxy {
  const { edge, from, digest } = line;
  const { description = [], ...interval } = toInterval(line);
  return toEntity(`relation-${digest}`, 'Sanction', {
    entity: [toFtmId(edge.to)],
    authority: imposed.map(({ authority }) => authority),
    program: [from.name],
    status: [STATUSES[edge.status].label],
    ...interval,
    description: [
      ...description,
      ...imposed.map(({ key, marks }) => `imposed_by: ${[key, ...marks].join(', ')}`),
    ],
  });
}

/** By whom a sanction is imposed, and the relation that says so. */
export interface Imposed {
  readonly authority: string;
  readonly key: string;
  /** Whether it is inferred or hedged. */
  readonly marks: readonly string[];
}

export function toArticleProxy({ id, title, publisher, url, publishedAt, publishedInferred, language }: ExportedArticle): Proxy {
  return toEntity(id, 'Article', {
    name: [toName(title, id)],
    title: [title],
    // The model asks for one; the text itself stays where it is.
    fileName: [`${toFtmId(id)}.txt`],
    publisher: [publisher.name],
    sourceUrl: [url],
    publishedAt: [publishedAt],
    notes: [
      `Language: ${language}.`,
      publishedInferred === undefined ? null : `The day is worked out: ${publishedInferred}`,
    ],
  });
} // oxfmt-ignore

/** "secretary of state", where an office is told; else what stands between the names. */
function toRoleWords(edge: Line['edge']): string {
  const roles = (edge.qualifiers['role'] ?? []).map((role) => toRole(String(role)));
  return edge.type === 'HOLDS_POSITION' && roles.length > 0 ? roles.join(' and ') : toLabel(edge);
}

/** Both clocks, the support, the marks and the sources: what every link tells. */
function toInterval(line: Line): Record<string, readonly (string | null | undefined)[]> {
  const { edge, articles, ended, claims, claimsInAll } = line;
  const bounds = edge.periods.map((period) => period.split('/'));
  const isPoint = relationRow(edge.type).point === true;
  const told = [...articles.values()];
  const says = [...new Set(claims.map((claim) => claim.says))];
  return {
    startDate: isPoint ? [] : bounds.map(([from]) => from),
    endDate: isPoint ? [] : bounds.map(([, to]) => to),
    date: isPoint ? bounds.flatMap(([from, to]) => (from === to ? [from] : [from, to])) : [],
    description: [
      toStanding(line),
      ...(ended ? ['It has ended as of the day of this file.'] : []),
      ...toMore(line),
    ],
    summary: [...says, ...toSources(line)],
    recordId: [edge.key],
    proof: told.map(({ id }) => toFtmId(id)),
    sourceUrl: told.map(({ url }) => url),
    publisher: told.map(({ publisher }) => publisher.name),
    ...(claimsInAll > claims.length && { indexText: [`${count(claimsInAll, 'claim', 'claims')} in all.`] }),
  };
}

function toStanding({ edge }: Line): string {
  const marks = [
    edge.inferred ? 'inferred' : null,
    edge.hedged ? 'hedged' : null,
    edge.caption ? 'from a caption only' : null,
    edge.contested ? 'contested' : null,
    edge.derivedFrom.length > 0 ? 'derived' : null,
  ].filter((mark) => mark !== null);
  return [
    `Status: ${[STATUSES[edge.status].label, ...marks].join(', ')} (${STATUSES[edge.status].meaning}).`,
    `Support: ${toSupport(edge)}.`,
    `When: ${toWhenOf(edge)}.`,
    `Reported: first ${toDay(edge.reportedFirst)}, last ${toDay(edge.reportedLast)}.`,
  ].join(' ');
}

/** What else is known of it, as in the tables. */
const MORE: ReadonlySet<string> = new Set([
  'reliability',
  'credibility',
  'occasion',
  'qualifiers',
  'derived_from',
  'symmetric',
]);

function toMore(line: Line): string[] {
  return LINE_FIELDS.filter(({ name }) => MORE.has(name)).flatMap(({ name, of }) => {
    const value = of(line);
    if (value === null || value === false) return [];
    const words = typeof value === 'object' ? value.join('; ') : String(value);
    return words === '' ? [] : [`${name}: ${words}`];
  });
}

function toMembers({ kind, min, max }: NonNullable<GraphNode['members']>): string {
  const many = max === null ? `at least ${min}` : min === max ? String(min) : `${min} to ${max}`;
  return `Members: ${many}${kind === null ? '' : ` (${kind})`}.`;
}

/** A name of quotation marks and blanks alone is none to FollowTheMoney. */
function toName(name: string, otherwise: string): string {
  return /[\p{L}\p{N}]/u.test(name) ? name : otherwise;
}

function toEntity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Proxy {
  const told = Object.entries(properties).flatMap(([name, values]) => {
    const known = values.filter((value) => typeof value === 'string' && value !== '') as string[];
    const held = [...new Set(known.map((value) => toBeginning(value, MOST[name] ?? USUAL)))];
    return held.length === 0 ? [] : [[name, held] as const];
  });
  return { id: toFtmId(id), schema, properties: Object.fromEntries(told) };
}
