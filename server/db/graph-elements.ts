import { Credibility, Reliability, type Graded, type Needed } from '#contract/grades';
import type { Cell, GraphEdge, GraphNode } from '#contract/graph';
import {
  ENTITY_TYPES,
  RELATION_TYPES,
  relationRow,
  STATUSES,
  type EntityType,
  type RelationType,
  type Status,
} from '#contract/ontology';

/** The stored property of this name; null when there is none. Few of them are asked for, so few are converted. */
type Property = (name: string) => Cell;

/** An entity as it is stored; null for every other node. */
export function toGraphNode({
  labels,
  property,
}: {
  labels: readonly string[];
  property: Property;
}): GraphNode | null {
  const type = labels.find((label): label is EntityType => Object.hasOwn(ENTITY_TYPES, label));
  const id = text(property('id'));
  const name = text(property('name'));
  if (!labels.includes('Entity') || type === undefined || id === null || name === null) return null;
  return {
    id,
    type,
    name,
    named: property('named') !== false,
    aliases: texts(property('aliases')),
    summary: text(property('summary')),
    kind: text(property('kind')),
    role: text(property('role')),
    countries: texts(property('countries')),
    members: type === 'Group' ? toMembers(property) : null,
    hub: labels.includes('Hub'),
    degree: number(property('degree')) ?? 0,
  };
}

/** A relation as it is stored; null for every other relationship. `from` and `to` are the ids of its ends. */
export function toGraphEdge(relation: {
  type: string;
  property: Property;
}): Omit<GraphEdge, 'from' | 'to'> | null {
  const { property } = relation;
  const key = text(property('key'));
  const status = text(property('status'));
  const reportedFirst = number(property('reportedFirst'));
  const reportedLast = number(property('reportedLast'));
  if (key === null || status === null || reportedFirst === null || reportedLast === null) return null;
  if (!isRelationType(relation.type) || !isStatus(status)) return null;
  return {
    key,
    type: relation.type,
    status,
    inferred: property('inferred') === true,
    hedged: property('hedged') === true,
    caption: property('caption') === true,
    contested: property('contested') === true,
    periods: texts(property('periods')),
    firstDay: number(property('firstDay')),
    lastDay: number(property('lastDay')),
    knownDays: property('knownDays') === true,
    dateInferred: property('dateInferred') === true,
    certain: texts(property('certain')),
    shownOn: texts(property('shownOn')),
    reportedFirst,
    reportedLast,
    stories: number(property('stories')) ?? 0,
    voices: number(property('voices')) ?? 0,
    ...toGrades(property),
    occasion: text(property('occasion')),
    derivedFrom: texts(property('derivedFrom')),
    qualifiers: toQualifiers(relation.type, property),
  };
}

/** An uncounted plural is two at least (ONTOLOGY). */
function toMembers(property: Property): NonNullable<GraphNode['members']> {
  return {
    kind: text(property('memberKind')),
    min: number(property('min')) ?? 2,
    max: number(property('max')),
  };
}

/** Most relations have none, so that hardly any of them is parsed. */
function toGrades(property: Property): Graded & Needed {
  return {
    reliability: toReliability(property('reliability')),
    credibility: toCredibility(property('credibility')),
    neededReliability: toReliability(property('neededReliability')),
    neededCredibility: toCredibility(property('neededCredibility')),
  };
}

function toReliability(held: Cell): Reliability | null {
  return held === null ? null : (Reliability.safeParse(held).data ?? null);
}

function toCredibility(held: Cell): Credibility | null {
  return held === null ? null : (Credibility.safeParse(held).data ?? null);
}

function toQualifiers(type: RelationType, property: Property): GraphEdge['qualifiers'] {
  const qualifiers: GraphEdge['qualifiers'] = {};
  for (const name of Object.keys(relationRow(type).qualifiers ?? {})) {
    const held = property(name);
    const values = (Array.isArray(held) ? held : [held]).filter(isTextOrNumber);
    if (values.length > 0) qualifiers[name] = values;
  }
  return qualifiers;
}

function isTextOrNumber(cell: Cell): cell is string | number {
  return typeof cell === 'string' || typeof cell === 'number';
}

function isRelationType(type: string): type is RelationType {
  return Object.hasOwn(RELATION_TYPES, type);
}

function isStatus(status: string): status is Status {
  return Object.hasOwn(STATUSES, status);
}

function text(cell: Cell): string | null {
  return typeof cell === 'string' ? cell : null;
}

function number(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : null;
}

function texts(cell: Cell): string[] {
  return Array.isArray(cell) ? cell.filter((entry) => typeof entry === 'string') : [];
}
