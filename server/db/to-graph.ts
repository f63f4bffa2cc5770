import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Node,
  type Path,
  type Relationship,
} from 'neo4j-driver';
import type { Cell, GraphEdge, GraphNode, Subgraph, TypedCell } from '#contract/graph';
import { toGraphEdge, toGraphNode } from './graph-elements.ts';
import { weigh } from './limits.ts';

/** Turns an answer's values into cells and gathers the entities and relations met on the way. */
export interface GraphReader {
  cell: (value: unknown) => Cell;
  /** Element ids of nodes that a relation met so far ends in, and that were not met themselves. */
  missingEnds(): string[];
  /** What it returns takes back all that is met from here on. */
  mark(): () => void;
  /** About what the graph weighs so far. */
  bytes(): number;
  /** The same as it was sent: an element as often as it was met. */
  bytesSent(): number;
  /** A relation whose ends are not entities has no place in it: `homeless` counts those. */
  graph(): { graph: Subgraph; homeless: number };
}

interface LooseEdge {
  relation: Omit<GraphEdge, 'from' | 'to'>;
  start: string;
  end: string;
}

/**
 * An entity or relation stands once in the graph, however many rows hold it; their cells only point there:
 * `{ $: 'node', value: { id } }`, `{ $: 'relationship', value: { key } }`. Other nodes and relationships are told in full.
 * Where `floats` are told, a whole one is no number that could be an integer: `{ $: 'float', value: '1.0' }`.
 */
export function readGraph({ floats = 'plain' }: { floats?: 'plain' | 'told' } = {}): GraphReader {
  const nodes = new Map<string, GraphNode>();
  const others = new Map<string, Cell>();
  const edges = new Map<string, LooseEdge>();
  let bytes = 0;
  let metAgain = 0;

  function nodeCell(node: Node): Cell {
    const met = nodes.get(node.elementId);
    if (met) {
      metAgain += 1;
      return { $: 'node', value: { id: met.id } };
    }
    const told = others.get(node.elementId);
    if (told !== undefined) return told;
    const entity = toGraphNode({ labels: node.labels, property: propertyOf(node) });
    if (entity) {
      nodes.set(node.elementId, entity);
      bytes += weigh(entity);
      return { $: 'node', value: { id: entity.id } };
    }
    const other: Cell = { $: 'node', value: { labels: node.labels, properties: cells(node.properties) } };
    others.set(node.elementId, other);
    return other;
  }

  function relationshipCell(relationship: Relationship): Cell {
    const met = edges.get(relationship.elementId);
    if (met) {
      metAgain += 1;
      return { $: 'relationship', value: { key: met.relation.key } };
    }
    const { type, startNodeElementId: start, endNodeElementId: end } = relationship;
    const relation = toGraphEdge({ type, property: propertyOf(relationship) });
    if (!relation) return { $: 'relationship', value: { type, properties: cells(relationship.properties) } };
    edges.set(relationship.elementId, { relation, start, end });
    bytes += weigh(relation);
    return { $: 'relationship', value: { key: relation.key } };
  }

  /** A path is its nodes and relationships in turn. */
  function pathCell(path: Path): Cell {
    const steps = path.segments.flatMap((step) => [relationshipCell(step.relationship), nodeCell(step.end)]);
    return { $: 'path', value: [nodeCell(path.start), ...steps] };
  }

  function propertyOf({ properties }: { properties: Record<string, unknown> }): (name: string) => Cell {
    return (name) => plain(properties[name] ?? null);
  }

  /** What is read for its number is a number. */
  function plain(value: unknown): Cell {
    if (typeof value === 'number') return toFloat(value);
    return Array.isArray(value) ? value.map(plain) : cell(value);
  }

  function cells(record: object): Record<string, Cell> {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cell(value)]));
  }

  /** A map with a key `$` of its own would be taken for what it is not: it is told as its entries. */
  function mapCell(map: object): Cell {
    const told = cells(map);
    return Object.hasOwn(told, '$') ? { $: 'map', value: Object.entries(told) } : told;
  }

  function cell(value: unknown): Cell {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'bigint') return toInteger(value);
    if (typeof value === 'number') return floats === 'told' ? toTold(value) : toFloat(value);
    if (Array.isArray(value)) return value.map(cell);
    if (isNode(value)) return nodeCell(value);
    if (isRelationship(value)) return relationshipCell(value);
    if (isPath(value)) return pathCell(value);
    if (value instanceof Int8Array) return [...value];
    if (typeof value !== 'object')
      throw new Error(`Neo4j sent a value of a kind unknown here: ${typeof value}`);
    return toTimeOrPlace(value) ?? mapCell(value);
  }

  return {
    cell,
    missingEnds() {
      const missing = new Set<string>();
      for (const { start, end } of edges.values()) {
        if (!nodes.has(start) && !others.has(start)) missing.add(start);
        if (!nodes.has(end) && !others.has(end)) missing.add(end);
      }
      return [...missing];
    },
    mark() {
      const before = { nodes: nodes.size, others: others.size, edges: edges.size, bytes };
      return () => {
        cutTo(nodes, before.nodes);
        cutTo(others, before.others);
        cutTo(edges, before.edges);
        ({ bytes } = before);
      };
    },
    bytes: () => bytes,
    // Those that are met again weigh what all do on average.
    bytesSent: () => bytes * (1 + metAgain / Math.max(nodes.size + edges.size, 1)),
    graph() {
      const housed: GraphEdge[] = [];
      for (const { relation, start, end } of edges.values()) {
        const from = nodes.get(start)?.id;
        const to = nodes.get(end)?.id;
        if (from !== undefined && to !== undefined) housed.push({ from, to, ...relation });
      }
      return {
        graph: { nodes: [...nodes.values()], edges: housed },
        homeless: edges.size - housed.length,
      };
    },
  };
}

/** Leaves as many as came first. */
function cutTo(map: Map<string, unknown>, count: number): void {
  for (const key of [...map.keys()].slice(count)) map.delete(key);
}

function toInteger(value: bigint): Cell {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : { $: 'integer', value: value.toString() };
}

/** JSON has no NaN, no infinity and no minus zero. */
function toFloat(value: number): Cell {
  if (Object.is(value, -0)) return { $: 'float', value: '-0' };
  return Number.isFinite(value) ? value : { $: 'float', value: String(value) };
}

/** Beside integers, 1.0 would be read as one of them. */
function toTold(value: number): Cell {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
    ? { $: 'float', value: `${value}.0` }
    : toFloat(value);
}

/** The driver writes `P2DT`; in ISO 8601 something follows a T, and something a P. */
function toDuration(written: string): string {
  const told = written.replace(/T$/, '');
  return told === 'P' ? 'PT0S' : told;
}

/** Times in ISO 8601, as Neo4j writes them; nanoseconds and zones are kept. */
function toTimeOrPlace(value: object): TypedCell | null {
  if (isDate(value)) return { $: 'date', value: value.toString() };
  if (isDateTime(value) || isLocalDateTime(value)) return { $: 'datetime', value: value.toString() };
  if (isTime(value) || isLocalTime(value)) return { $: 'time', value: value.toString() };
  if (isDuration(value)) return { $: 'duration', value: toDuration(value.toString()) };
  if (!isPoint(value)) return null;
  const { srid, x, y, z } = value;
  const place = { srid: Number(srid), x: toFloat(x), y: toFloat(y) };
  return { $: 'point', value: z === undefined ? place : { ...place, z: toFloat(z) } };
}
