import type { GraphEdge, GraphNode } from '#contract/graph';
import { RelationType } from '#contract/ontology';
import type { HeldFacts } from '#contract/versions';
import type { LinesEvidence } from '#contract/evidence';
import { groupBy } from '../articles/group-by.ts';
import { evidenceOfLines } from '../articles/line-evidence.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';

/** One statement's share, so that none needs more memory than a transaction may have. */
const AT_ONCE = 2_000;
/** Whatever is told more often is known anyway. */
const MOST_CLAIMS = 1_000;
const SECONDS = 60;

interface Elements {
  ids: readonly string[];
  keys: readonly string[];
}

/** What the database says of these elements, each thing once and in an order that does not change. */
export async function readFacts(db: Db, { ids, keys }: Elements): Promise<HeldFacts> {
  const { nodes, edges, liftings } = await readGraph(db, { ids, keys });
  const carried = [...edges, ...liftings].map(({ key }) => key);
  const { lines, claims, articles } = await evidenceOf(db, [...new Set(carried)]);
  const wanted = new Set(ids);
  return {
    nodes: sorted(
      nodes.filter(({ id }) => wanted.has(id)),
      ({ id }) => id,
    ),
    edges: sorted(edges, ({ key }) => key),
    lines: sorted(lines, ({ key }) => key).map(({ key, claims: own, total }) => ({
      key,
      claims: own.toSorted(),
      total,
    })),
    claims: sorted(claims, ({ id }) => id),
    articles: sorted(articles, ({ id }) => id),
    liftings: sorted(liftings, ({ key }) => key),
  };
}

interface Found {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  liftings: readonly GraphEdge[];
}

/** The same of actors and relations alone, in the order in which they are asked for by kind. */
export function readGraph(
  db: Db,
  { ids, keys }: Elements,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Found> {
  return db.asOneRun({ signal }, (run) =>
    db.snapshot({ run, seconds: SECONDS }, async (ask) => {
      const [nodes, edges] = [new Map<string, GraphNode>(), new Map<string, GraphEdge>()];
      for (const part of parts(ids)) {
        // One transaction answers one statement after the other.
        // oxlint-disable-next-line no-await-in-loop
        const { graph } = await ask(internalText('entities-by-id'), { ids: part });
        for (const node of graph.nodes) nodes.set(node.id, node);
      }
      for (const [word, own] of groupBy([...new Set(keys)], (key) => key.split('|')[0] ?? '')) {
        const type = RelationType.safeParse(word);
        if (!type.success) continue;
        const text = internalText('relations-by-keys', { types: [type.data] });
        for (const part of parts(own)) {
          // oxlint-disable-next-line no-await-in-loop
          const { graph } = await ask(text, { keys: part });
          for (const edge of graph.edges) edges.set(edge.key, edge);
        }
      }
      const drawn = [...nodes.values()].filter(({ type }) => type === 'Sanction').map(({ id }) => id);
      const sanctions = [...new Set([...drawn, ...[...edges.values()].flatMap(sanctionsOf)])];
      const { graph } = await ask(internalText('liftings-of'), { sanctions });
      return { nodes: [...nodes.values()], edges: [...edges.values()], liftings: graph.edges };
    }),
  );
}

async function evidenceOf(
  db: Db,
  keys: readonly string[],
): Promise<Pick<LinesEvidence, 'lines' | 'claims' | 'articles'>> {
  const answers: LinesEvidence[] = [];
  // One after the other: each is a large answer.
  // oxlint-disable-next-line no-await-in-loop
  for (const part of parts(keys))
    answers.push(await evidenceOfLines(part, { db, texts: NO_TEXTS }, MOST_CLAIMS));
  return {
    lines: answers.flatMap(({ lines }) => lines),
    claims: once(answers.flatMap(({ claims }) => claims)),
    articles: once(answers.flatMap(({ articles }) => articles)),
  };
}

/** The sanctions a line speaks of: by itself, or through the lines that it stands for. */
export function sanctionsOf({ type, from, derivedFrom }: GraphEdge): string[] {
  if (type === 'TARGETS') return [from];
  if (type !== 'SANCTIONED') return [];
  return [
    ...new Set(derivedFrom.filter((key) => key.startsWith('TARGETS|')).map((key) => key.split('|')[1] ?? '')),
  ];
}

function parts(all: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

function once<T extends { id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function sorted<T>(all: readonly T[], by: (one: T) => string): T[] {
  return all.toSorted((a, b) => (by(a) < by(b) ? -1 : 1));
}
