import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import type { Db } from '../../../server/db/run.ts';
import { findPaths } from '../../../server/paths/find-paths.ts';
import { HUB_DEGREE } from '../articles.ts';

/** What of an answer is held against the texts, in words that can be read. */
export interface ToldAnswer {
  ending: PathAnswer['ending'];
  /** `3`, or `at least 3`. */
  total: string;
  /** From the first to the last, by the ends of their ids; a line read from its object is told `<-TYPE-`. */
  paths: readonly string[];
  /** `united-states: 1 of 2` = one path of two steps; of a network `united-states: joins ada + ben`. */
  hidden: readonly string[];
  /** For each path, at each actor inside. */
  meets: readonly (readonly string[])[];
  /** For each step of each path the other lines that may be walked and those that may not: `1+0 0+2`. */
  beside: readonly string[];
  joined: readonly (readonly string[])[];
}

export async function askPaths(db: Db, question: PathQuestionGiven): Promise<PathAnswer> {
  return findPaths({ db, question: PathQuestion.parse(question), hubDegree: HUB_DEGREE });
}

export function toTold(answer: PathAnswer): ToldAnswer {
  const { ending, total, paths, hidden, joined } = answer;
  return {
    ending,
    total: `${total.atLeast ? 'at least ' : ''}${total.paths}`,
    paths: paths.map((path) => toWords(path, answer)),
    hidden: hidden.map(({ hub, hops, paths: count, joins }) =>
      joins.length > 0
        ? `${toSlug(hub.id)}: joins ${joins.map(toSlug).join(' + ')}`
        : `${toSlug(hub.id)}: ${count} of ${hops}`,
    ),
    meets: paths.map(({ meets }) => meets),
    beside: paths.map(({ steps }) =>
      steps.map(({ parallel, others }) => `${parallel.length}+${others}`).join(' '),
    ),
    joined: joined.map((group) => group.map(toSlug)),
  };
}

function toWords({ nodes, steps }: FoundPath, { graph }: PathAnswer): string {
  const [first = '', ...rest] = nodes;
  const walked = rest.map((id, at) => {
    const line = graph.edges.find(({ key }) => key === steps[at]?.line);
    if (line === undefined) return `-?- ${toSlug(id)}`;
    const type = line.status === 'asserted' ? line.type : `${line.type} ${line.status}`;
    return line.to === id ? `-${type}-> ${toSlug(id)}` : `<-${type}- ${toSlug(id)}`;
  });
  return [toSlug(first), ...walked].join(' ');
}

function toSlug(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
