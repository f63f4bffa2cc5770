import type { Limit } from '#contract/graph';
import type { PathEnding } from '#contract/path-answer';
import { PATH_LIMITS } from '#contract/path-question';
import { enumerate, MOST_PATHS, MOST_STEPS, type RawPath } from './enumerate.ts';
import { MOST_LINES, type At, type Known } from './known.ts';
import { mostSteps, type Plan } from './plan.ts';
import { firstByRank } from './rank.ts';
import { Stopped } from './stopped.ts';
import { openStretch, type Sides, type Stretch } from './stretch.ts';
import type { Turns } from './turns.ts';

export interface Searching {
  plan: Plan;
  known: Known;
  sides: Sides;
  turns: Turns;
  dearLines: number;
  /** Who is one line from some of both; null when they are too many. */
  commonsOf: (near: readonly At[], far: readonly At[]) => Promise<At[] | null>;
  idsOf: (actors: readonly At[]) => Promise<ReadonlyMap<At, string>>;
}

export interface Found {
  ending: PathEnding;
  /** Those that are told, in the order of their rank. */
  paths: RawPath[];
  total: { paths: number; atLeast: boolean };
  /** The least length that was found; null without a path. */
  least: number | null;
  joined: At[][];
  limits: Limit[];
}

/** Of equally short ones all, or the next longer ones too, as the mode says. */
export async function search(searching: Searching): Promise<Found> {
  const { plan, turns, known } = searching;
  const { question } = plan;
  const stretches = toStretches(searching);
  const lengths = lengthsOf(plan);
  const found: RawPath[] = [];
  const limits: Limit[] = [];
  let reached = 0;
  let isCut = false;
  try {
    for (const length of lengths) {
      reached = length;
      // Longer ones are looked for only when the shorter ones were not enough.
      // oxlint-disable-next-line no-await-in-loop
      await eachWithin(stretches, length, (stretch, steps) => stretch.cover(steps));
      const least = leastOf(stretches);
      if (least === Infinity) {
        reached = question.hops;
        break;
      }
      if (least > length) continue;
      // oxlint-disable-next-line no-await-in-loop
      const ofLength = await turns.run(enumerate({ plan, known, stretches, length }));
      found.push(...ofLength.paths);
      isCut = ofLength.isCut;
      if (isCut || isEnough(found.length, plan)) break;
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    limits.push(toLimit(error, { shown: found.length, lines: known.lines }));
    isCut = true;
  }
  if (isCut && limits.length === 0) limits.push(tooMany(Math.min(found.length, question.paths), reached));
  const isLonger = (question.mode === 'next' || question.mode === 'in-time') && reached < question.hops;
  const ending = found.length > 0 ? 'found' : isCut ? 'stopped' : 'none';
  if (ending === 'none') await showProof(stretches, mostSteps(question));
  const paths = await firstByRank(found, question.paths, searching.idsOf);
  const total = { paths: found.length, atLeast: isCut || (found.length > 0 && isLonger) };
  if (paths.length < found.length) limits.push(notAllTold(paths.length, total));
  return { ending, paths, total, least: leastLength(found), joined: [], limits };
}

function toStretches(searching: Searching): Stretch[] {
  const { from, via, to } = searching.plan;
  const stops = [from, ...via.map((at) => [at]), to];
  return stops.slice(1).map((next, at) => openStretch({ ...searching, from: stops[at] ?? next, to: next }));
}

function lengthsOf({ question, via }: Plan): number[] {
  const most = mostSteps(question);
  const first = question.mode === 'shared' ? most : via.length + 1;
  return Array.from({ length: Math.max(0, most - first + 1) }, (_, at) => first + at);
}

function isEnough(count: number, { question: { mode, paths } }: Plan): boolean {
  return mode === 'next' || mode === 'in-time' ? count >= paths : count > 0;
}

/** Each stretch as far as the others leave it steps. */
async function eachWithin(
  stretches: readonly Stretch[],
  length: number,
  go: (stretch: Stretch, steps: number) => Promise<void>,
): Promise<void> {
  for (const stretch of stretches) {
    const others = leastOf(stretches.filter((other) => other !== stretch));
    // What one stretch has read the next one need not.
    // oxlint-disable-next-line no-await-in-loop
    if (others < Infinity) await go(stretch, length - others);
  }
}

/** That there is none is proved: when time or room is over, less is told of it. */
async function showProof(stretches: readonly Stretch[], length: number): Promise<void> {
  try {
    await eachWithin(stretches, length, (stretch, steps) => stretch.reach(steps));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
}

function leastOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch.least(), 0);
}

function leastLength(paths: readonly RawPath[]): number | null {
  return paths.reduce<number | null>(
    (least, { nodes }) => Math.min(least ?? Infinity, nodes.length - 1),
    null,
  );
}

const WHY: Record<Stopped['by'], string> = {
  lines: `a search may hold ${MOST_LINES.toLocaleString('en')} lines at once, and the actors it met have more`,
  time: 'the time for a search was over',
  steps: `${MOST_STEPS.toLocaleString('en')} ways were tried along the lines that were read, and more were left`,
};

export function toLimit({ by }: Stopped, { shown, lines }: { shown: number; lines: number }): Limit {
  return {
    what: by === 'time' ? 'time' : 'paths',
    shown,
    total: null,
    atLeast: true,
    why: `${WHY[by]}; ${lines.toLocaleString('en')} lines were read`,
    raise: 'Ask for fewer steps, leave actors or types out, or keep hubs barred.',
  };
}

export function tooMany(shown: number, hops: number): Limit {
  const most = MOST_PATHS.toLocaleString('en');
  return {
    what: 'paths',
    shown,
    total: MOST_PATHS,
    atLeast: true,
    why: `more than ${most} paths of ${hops} steps were found, and the rank is that among the first ${most}`,
    raise: 'Ask for fewer steps, or leave actors or types out.',
  };
}

function notAllTold(shown: number, { paths, atLeast }: Found['total']): Limit {
  return {
    what: 'paths',
    shown,
    total: paths,
    atLeast,
    why: `the question asks for ${shown} paths`,
    ...(shown < PATH_LIMITS.paths && { raise: `Ask for more: up to ${PATH_LIMITS.paths}.` }),
  };
}
