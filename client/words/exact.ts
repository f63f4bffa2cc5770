import type { Cell, TypedCell } from '#contract/graph';

/** Of what a cell points to: an entity's name, a relation's two ends and its type. */
export interface Named {
  readonly nameOf: (id: string) => string | null;
  readonly lineOf: (key: string) => string | null;
}

/** A value exactly as it was returned, in one line, as Cypher would write it; a text of its own stands as it is. */
export function toExact(cell: Cell, named: Named): string {
  if (typeof cell === 'string') return cell;
  return toNested(cell, named);
}

/** Within a list or a map a text has its quotes, so that its commas are its own. */
function toNested(cell: Cell, named: Named): string {
  if (cell === null || typeof cell !== 'object') return JSON.stringify(cell);
  if (Array.isArray(cell)) return `[${cell.map((one) => toNested(one, named)).join(', ')}]`;
  if (isTyped(cell)) return toTyped(cell, named);
  return toMap(Object.entries(cell), named);
}

function toTyped({ $, value }: TypedCell, named: Named): string {
  if ($ === 'node') return `(${toNode(value, named)})`;
  if ($ === 'relationship') return `[${toRelationship(value, named)}]`;
  if ($ === 'path' && Array.isArray(value)) return value.map((one) => toNested(one, named)).join('–');
  if ($ === 'map') return toMap(entriesOf(value), named);
  if ($ === 'point') return `point(${toNested(value, named)})`;
  return typeof value === 'string' ? value : toNested(value, named);
}

function toNode(value: Cell, named: Named): string {
  const { id, labels, properties } = fieldsOf(value);
  if (typeof id === 'string') return named.nameOf(id) ?? id;
  const of = Array.isArray(labels) ? labels.map((label) => `:${toNested(label, named).slice(1, -1)}`) : [];
  return [of.join(''), toNested(properties ?? {}, named)].filter(Boolean).join(' ');
}

function toRelationship(value: Cell, named: Named): string {
  const { key, type, properties } = fieldsOf(value);
  if (typeof key === 'string') return named.lineOf(key) ?? key;
  return [`:${typeof type === 'string' ? type : ''}`, toNested(properties ?? {}, named)].join(' ');
}

/** Of a map that has a key `$` of its own. */
function entriesOf(value: Cell): [string, Cell][] {
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap((entry): [string, Cell][] => {
    const [key, held = null] = Array.isArray(entry) ? entry : [];
    return typeof key === 'string' ? [[key, held]] : [];
  });
}

function toMap(map: readonly (readonly [string, Cell])[], named: Named): string {
  const entries = map.map(([key, value]) => `${toKey(key)}: ${toNested(value, named)}`);
  return `{${entries.join(', ')}}`;
}

function toKey(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : `\`${key.replaceAll('`', '``')}\``;
}

export function isTyped(cell: Cell): cell is TypedCell {
  return cell !== null && typeof cell === 'object' && !Array.isArray(cell) && '$' in cell && 'value' in cell;
}

function fieldsOf(value: Cell): { [key: string]: Cell | undefined } {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** The entity that a cell is; null of all else. */
export function entityOf(cell: Cell): string | null {
  if (!isTyped(cell) || cell.$ !== 'node') return null;
  const { id } = fieldsOf(cell.value);
  return typeof id === 'string' ? id : null;
}

/** The entities that a list, a map or a path holds, each once, in its order. */
export function entitiesIn(cell: Cell): string[] {
  const id = entityOf(cell);
  if (id !== null) return [id];
  if (cell === null || typeof cell !== 'object') return [];
  const within: readonly Cell[] = Array.isArray(cell) ? cell : Object.values(cell);
  return [...new Set(within.flatMap(entitiesIn))];
}

/** The relation that a cell is; null of all else. */
export function relationIn(cell: Cell): string | null {
  if (!isTyped(cell) || cell.$ !== 'relationship') return null;
  const { key } = fieldsOf(cell.value);
  return typeof key === 'string' ? key : null;
}

/** Numbers go by their size, those beyond what JavaScript counts exactly too; all else by its words. */
export function toOrder(cell: Cell, named: Named): string | number | bigint {
  if (typeof cell === 'number') return cell;
  if (isTyped(cell) && cell.$ === 'integer' && typeof cell.value === 'string') return BigInt(cell.value);
  if (isTyped(cell) && cell.$ === 'float') {
    const number = Number(cell.value);
    return Number.isNaN(number) ? toExact(cell, named) : number;
  }
  return cell === null ? '' : toExact(cell, named);
}

/**
 * What a cell is, where its words alone do not tell: nothing, an empty text, or a value that JSON does not know. A
 * whole float comes typed, and so does an integer beyond what JavaScript counts exactly.
 */
export function kindOf(cell: Cell): 'null' | 'empty' | 'text' | 'list' | 'boolean' | TypedCell['$'] {
  if (cell === null) return 'null';
  if (cell === '') return 'empty';
  if (typeof cell === 'string') return 'text';
  if (typeof cell === 'boolean') return 'boolean';
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? 'integer' : 'float';
  if (Array.isArray(cell)) return 'list';
  return isTyped(cell) ? cell.$ : 'map';
}
