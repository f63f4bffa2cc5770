import type { PathQuestion } from '../../../server/contract/path-question.ts';
import { byText, type RankedPath } from './choices.ts';
import type { Expected } from './expected-answer.ts';
import { joinAll } from './expected-joins.ts';
import { pathsOf } from './ranked.ts';
import { ask, askAnew, type Asked, type Asking } from './told-graph.ts';
import { barredAlone } from './ways.ts';

const NOTHING: Expected = {
  ending: 'none',
  paths: [],
  total: { paths: 0, atLeast: false },
  joined: [],
  hidden: [],
};

/** The answer by brute force: all paths there are, sorted, cut. */
export function expectedOf(given: Asking): Expected {
  const asked = ask(given);
  const { question } = asked;
  if (question.mode === 'joins') return joinAll(asked);
  const all = allPaths(asked);
  const least = all[0]?.path.steps.length ?? null;
  const hidden = hiddenFrom(asked, least);
  if (least === null) return { ...NOTHING, hidden };
  const isOfGrowing = question.mode === 'next' || question.mode === 'in-time';
  const offered = isOfGrowing ? all : all.filter(({ path }) => path.steps.length === least);
  const told = offered.slice(0, question.paths);
  const longest = told.at(-1)?.path.steps.length ?? least;
  return {
    ending: 'found',
    paths: told.map(({ path }) => path),
    total: {
      paths: offered.filter(({ path }) => path.steps.length <= longest).length,
      atLeast: isOfGrowing && longest < question.hops ? hasLonger({ all, told, longest, question }) : false,
    },
    joined: [],
    hidden,
  };
}

function hasLonger(given: {
  all: readonly RankedPath[];
  told: readonly RankedPath[];
  longest: number;
  question: PathQuestion;
}): boolean | null {
  if (given.told.length < given.question.paths) return false;
  return given.all.some(({ path }) => path.steps.length > given.longest) ? true : null;
}

/** In the order of their rank. */
function allPaths(asked: Asked): RankedPath[] {
  const { from, to, via, mode, hops } = asked.question;
  if (mode !== 'shared') return pathsOf(asked, { from, to, via, most: hops });
  return pathsOf(asked, { from, to, via, most: 2 }).filter(({ path }) => path.steps.length === 2);
}

/**
 * Whom the bars keep out although it carries paths that are shorter than the shortest found (null: none was). Told of
 * those alone with four steps at most, whatever the order in time; of `shared` also beside others.
 */
function hiddenFrom(asked: Asked, least: number | null): Expected['hidden'] {
  const { question } = asked;
  if (question.via.length > 0) return [];
  const isShared = question.mode === 'shared';
  const below = isShared || least === null ? Infinity : least;
  const hidden = barredAlone(asked).flatMap((id) => {
    const hubs = { ...question.hubs, letIn: [...question.hubs.letIn, id] };
    const paths = allPaths(askAnew(asked, { hubs, mode: isShared ? 'shared' : 'shortest' }))
      .map(({ path: { nodes } }) => ({ at: nodes.indexOf(id), steps: nodes.length - 1 }))
      .filter(({ at, steps }) => at > 0 && steps <= 4 && steps < below);
    const hops = Math.min(...paths.map(({ steps }) => steps));
    const count = paths.filter(({ steps }) => steps === hops).length;
    return count === 0 ? [] : [{ hub: id, hops, paths: count, joins: [] }];
  });
  return hidden.toSorted((a, b) => a.hops - b.hops || b.paths - a.paths || byText(a.hub, b.hub));
}
