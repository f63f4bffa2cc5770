import type { GraphEdge } from '../../../server/contract/graph.ts';
import { isBarred, type EntityType, type RelationType } from '../../../server/contract/ontology.ts';
import { PathQuestion, type PathQuestionGiven } from '../../../server/contract/path-question.ts';
import type { Expected } from './expected-answer.ts';
import { expectedOf } from './expected.ts';
import type { PathGraph } from './told-graph.ts';

type Cast = Partial<Record<EntityType, readonly string[]>>;
type Told = readonly [line: string, more?: Partial<GraphEdge>];

/** `byHand({ Person: ['ada', 'bob'] }, [['ada MET bob']])`: ids are `person/ada`, keys the line as it reads. */
export function byHand(cast: Cast, told: readonly Told[]): PathGraph {
  const entries = Object.entries(cast) as [EntityType, readonly string[]][];
  const actors = entries.flatMap(([type, names]) =>
    names.map((name) => ({ id: `${type.toLowerCase()}/${name}`, type })),
  );
  const idOf = (name: string): string => {
    const actor = actors.find(({ id }) => id.endsWith(`/${name}`));
    if (actor === undefined) throw new Error(`nobody is called ${name}`);
    return actor.id;
  };
  const lines = told.map(([key, more = {}]) => {
    const [from = '', type = '', to = ''] = key.split(' ');
    return Object.assign(
      {},
      PLAIN,
      { key, from: idOf(from), to: idOf(to), type: type as RelationType },
      more,
    );
  });
  const entities = actors.map(({ id, type }) => {
    const met = lines.filter(({ from, to }) => from === id || to === id).map(({ from, to }) => [from, to]);
    const others = new Set(met.flat().filter((other) => other !== id));
    return { id, type, barred: isBarred({ type }), degree: others.size };
  });
  return { entities, lines };
}

const PLAIN: Omit<GraphEdge, 'key' | 'from' | 'to' | 'type'> = {
  status: 'asserted', inferred: false, hedged: false, caption: false, contested: false,
  periods: [], firstDay: null, lastDay: null, knownDays: false, dateInferred: false, certain: [], shownOn: [],
  reportedFirst: 20_230_101, reportedLast: 20_230_101, stories: 1, voices: 1,
  reliability: null, credibility: null, neededReliability: null, neededCredibility: null,
  occasion: null, derivedFrom: [], qualifiers: {},
}; // oxfmt-ignore

/** The whole answer; whoever has more than a hundred neighbours is a hub. */
export function answerTo(graph: PathGraph, given: PathQuestionGiven): Expected {
  return expectedOf({ graph, question: PathQuestion.parse(given), hubDegree: 100 });
}

/** Its paths as they read: `ada - bob - cy`. */
export function waysOf(graph: PathGraph, given: PathQuestionGiven): string[] {
  return answerTo(graph, given).paths.map(({ nodes }) => nodes.map((id) => id.split('/')[1]).join(' - '));
}
