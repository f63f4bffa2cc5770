import { checkKept, NoSuchValue, type KeptProperties } from '../db/exact-values.ts';
import type { NodeLine, RelationshipLine } from './format.ts';

/** A line of a file as the node it tells of; null where it tells of none. By hand: there are a million of them. */
export function toNode(line: unknown): NodeLine | null {
  const fields = fieldsOf(line, 2);
  if (fields === null) return null;
  const { labels, properties } = fields;
  if (!Array.isArray(labels) || !labels.every(isName) || !areProperties(properties)) return null;
  return { labels, properties };
}

/** The same for a relationship between two of so many nodes. */
export function toRelationship(line: unknown, { nodes }: { nodes: number }): RelationshipLine | null {
  const fields = fieldsOf(line, 4);
  if (fields === null) return null;
  const { type, from, to, properties } = fields;
  const isPlace = (place: unknown): place is number =>
    typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < nodes;
  if (!isName(type) || !isPlace(from) || !isPlace(to) || !areProperties(properties)) return null;
  return { type, from, to, properties };
}

function fieldsOf(line: unknown, count: number): Record<string, unknown> | null {
  return isObject(line) && Object.keys(line).length === count ? line : null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A graph may hold one of the name `__proto__`, but no driver gives it back. */
function areProperties(value: unknown): value is KeptProperties {
  if (!isObject(value) || Object.hasOwn(value, '__proto__')) return false;
  try {
    checkKept(value as KeptProperties);
    return true;
  } catch (error) {
    if (error instanceof NoSuchValue) return false;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
