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

type Properties = Readonly<Record<string, Cell>>;

/** An entity as it is stored; null for every other node. */
export function toGraphNode({
  labels,
  properties,
}: {
  labels: readonly string[];
  properties: Properties;
}): GraphNode | null {
  const type = labels.find((label): label is EntityType => Object.hasOwn(ENTITY_TYPES, label));
  const id = text(properties['id']);
  const name = text(properties['name']);
  if (!labels.includes('Entity') || type === undefined || id === null || name === null) return null;
  return {
    id,
    type,
    name,
    named: properties['named'] !== false,
    aliases: texts(properties['aliases']),
    summary: text(properties['summary']),
    kind: text(properties['kind']),
    role: text(properties['role']),
    countries: texts(properties['countries']),
    members: type === 'Group' ? toMembers(properties) : null,
    hub: labels.includes('Hub'),
    degree: number(properties['degree']) ?? 0,
  };
}

/** A relation as it is stored; null for every other relationship. `from` and `to` are the ids of its ends. */
export function toGraphEdge(relation: {
  type: string;
  properties: Properties;
}): Omit<GraphEdge, 'from' | 'to'> | null {
  const { properties } = relation;
  const key = text(properties['key']);
  const status = text(properties['status']);
  const reportedFirst = number(properties['reportedFirst']);
  const reportedLast = number(properties['reportedLast']);
  if (key === null || status === null || reportedFirst === null || reportedLast === null) return null;
  if (!isRelationType(relation.type) || !isStatus(status)) return null;
  return {
    key,
    type: relation.type,
    status,
    inferred: properties['inferred'] === true,
    hedged: properties['hedged'] === true,
    contested: properties['contested'] === true,
    periods: texts(properties['periods']),
    firstDay: number(properties['firstDay']),
    lastDay: number(properties['lastDay']),
    knownDays: properties['knownDays'] === true,
    reportedFirst,
    reportedLast,
    stories: number(properties['stories']) ?? 0,
    voices: number(properties['voices']) ?? 0,
    occasion: text(properties['occasion']),
    derivedFrom: texts(properties['derivedFrom']),
    qualifiers: toQualifiers(relation.type, properties),
  };
}

/** An uncounted plural is two at least (ONTOLOGY). */
function toMembers(properties: Properties): NonNullable<GraphNode['members']> {
  return {
    kind: text(properties['memberKind']),
    min: number(properties['min']) ?? 2,
    max: number(properties['max']),
  };
}

function toQualifiers(type: RelationType, properties: Properties): GraphEdge['qualifiers'] {
  const names = Object.keys(relationRow(type).qualifiers ?? {});
  const held = names.map((name) => [name, [properties[name] ?? []].flat()] as const);
  return Object.fromEntries(
    held
      .map(([name, values]) => [name, values.filter(isTextOrNumber)] as const)
      .filter(([, values]) => values.length > 0),
  );
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

function text(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

function number(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function texts(cell: Cell | undefined): string[] {
  return Array.isArray(cell) ? cell.filter((entry) => typeof entry === 'string') : [];
}
