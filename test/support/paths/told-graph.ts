import type { GraphEdge } from '../../../server/contract/graph.ts';
import type { EntityType } from '../../../server/contract/ontology.ts';
import type { PathQuestion } from '../../../server/contract/path-question.ts';
import type { LineRule } from './may-walk.ts';

/** An actor, as far as paths care. */
export interface PathEntity {
  readonly id: string;
  readonly type: EntityType;
  /** By its type or kind, not by its degree. */
  readonly barred: boolean;
  /** Distinct neighbours. */
  readonly degree: number;
}

/** A whole graph in memory, of which the expected answers are read. */
export interface PathGraph {
  readonly entities: readonly PathEntity[];
  readonly lines: readonly GraphEdge[];
}

/** What a path has to keep to beside the rules of its lines. */
export const WAY_RULES = ['ends', 'avoid', 'avoidTypes', 'bars', 'authority', 'derived', 'order'] as const;
type PathRule = LineRule | (typeof WAY_RULES)[number];

/** One question about one graph, with what every rule asks of both. */
export interface Asked {
  readonly graph: PathGraph;
  readonly question: PathQuestion;
  /** All that the question names as an end: from, to and via. */
  readonly ends: ReadonlySet<string>;
  readonly threshold: number;
  /** What is told in order of time has a time, also where its order does not matter. */
  readonly onlyDated: boolean;
  /** False for the one rule that is left out, to see that it decides something. */
  heeds(rule: PathRule): boolean;
  entity(id: string): PathEntity;
  /** All lines between two, whichever way round they are stored. */
  between(one: string, other: string): readonly GraphEdge[];
  neighbours(id: string): readonly string[];
}

export interface Asking {
  graph: PathGraph;
  question: PathQuestion;
  hubDegree: number;
  /** A rule that is not heeded. */
  without?: PathRule | undefined;
}

export function ask({ graph, question, hubDegree, without }: Asking): Asked {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const around = new Map<string, Map<string, GraphEdge[]>>(graph.entities.map(({ id }) => [id, new Map()]));
  for (const line of graph.lines) {
    for (const [one, other] of [
      [line.from, line.to],
      [line.to, line.from],
    ] as const) {
      const lines = around.get(one)?.get(other) ?? [];
      around.get(one)?.set(other, [...lines, line]);
    }
  }
  return {
    graph,
    question,
    ends: new Set([...question.from, ...question.to, ...question.via]),
    threshold: question.hubs.threshold ?? hubDegree,
    heeds: (rule) => rule !== without,
    onlyDated: question.mode === 'in-time' && !question.undated,
    entity(id) {
      const entity = entities.get(id);
      if (entity === undefined) throw new Error(`the graph has no ${id}`);
      return entity;
    },
    between: (one, other) => around.get(one)?.get(other) ?? [],
    neighbours: (id) => [...(around.get(id)?.keys() ?? [])],
  };
}

/** The same question about the same graph, but for this. */
export function askAnew(asked: Asked, changed: Partial<PathQuestion>): Asked {
  return { ...asked, question: { ...asked.question, ...changed } };
}
