import type { ArticlePackage } from '#contract/article';
import type { Db } from '../../../server/db/run.ts';

/** A node or line as Neo4j gives it; `id` and the ends are Neo4j's own. */
export interface Node {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
}
export interface Line {
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

/** The whole of a small database. */
export interface Graph {
  nodes: Node[];
  lines: Line[];
}

/** What is there, beside what the files tell. A truth is a pure function of the two: it names what is wrong. */
export interface Loaded {
  graph: Graph;
  packages: readonly ArticlePackage[];
}
export type Truth = (loaded: Loaded) => string[];

export async function readGraph(db: Db): Promise<Graph> {
  const nodes = await db.records(
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties',
  );
  const lines = await db.records(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties`,
  );
  // The columns are those named above.
  return { nodes, lines } as unknown as Graph;
}

export const isEntity = ({ labels }: Node): boolean => labels.includes('Entity');

export const labelled = ({ nodes }: Graph, ...labels: string[]): Node[] =>
  nodes.filter((node) => labels.some((label) => node.labels.includes(label)));

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The sentences of those that are wrong. */
export function faults(...found: (readonly [isWrong: boolean, sentence: string])[]): string[] {
  return found.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);
}

/** Lines between two entities, with the ids of their ends. */
export interface Drawn {
  key: string;
  type: string;
  from: string;
  to: string;
  derivedFrom: string[];
  properties: Record<string, unknown>;
}

export function drawnIn({ nodes, lines }: Graph): Drawn[] {
  const entities = new Map(nodes.filter(isEntity).map(({ id, properties }) => [id, text(properties['id'])]));
  return lines.flatMap(({ type, from, to, properties }) => {
    const [a, b] = [entities.get(from), entities.get(to)];
    if (a === undefined || b === undefined) return [];
    const { key, derivedFrom } = properties;
    return [{ key: text(key), type, from: a, to: b, derivedFrom: list(derivedFrom), properties }];
  });
}
