import {
  ENTITY_TYPE_NAMES,
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
  relationRow,
  STATUS_ORDER,
} from '../../../server/contract/ontology.ts';
import { dayRange } from '../../../server/contract/days.ts';
import type { DateWindow } from '../../../server/contract/filters.ts';
import { PathQuestion, WALKABLE, type PathMode } from '../../../server/contract/path-question.ts';
import { toDice, type Dice } from './dice.ts';
import { randomDate } from './random-line.ts';
import type { PathGraph } from './told-graph.ts';

const MODES: Record<PathMode, number> = { shortest: 28, next: 23, 'in-time': 19, joins: 18, shared: 12 };

/** A question that fits the graph; each of its narrowings is seldom there, so that most of them find something. */
export function randomQuestion(graph: PathGraph, seed: number): PathQuestion {
  const dice = toDice(seed);
  const mode = dice.weighted(MODES);
  const directed = dice.chance(0.15);
  const ends = mode === 'joins' ? actorsToJoin(graph, dice) : twoSides(graph, dice, { mode, directed });
  const named = new Set([...ends.from, ...ends.to, ...ends.via]);
  const others = graph.entities.map(({ id }) => id).filter((id) => !named.has(id));
  const seldom = <T>(share: number, asked: () => T, usual: T): T => (dice.chance(share) ? asked() : usual);
  const avoid = seldom(0.15, () => dice.some(others, 2), []);
  // Who is to be passed or let in is not to be avoided: that is refused.
  const passed = new Set(graph.entities.filter(({ id }) => ends.via.includes(id)).map(({ type }) => type));
  const free = others.filter((id) => !avoid.includes(id));
  const types = ENTITY_TYPE_NAMES.filter((type) => !passed.has(type));
  return PathQuestion.parse({
    mode,
    ...ends,
    avoid,
    avoidTypes: seldom(0.1, () => dice.some(types, 2), []),
    classes: seldom(0.3, () => dice.some(WALKABLE, dice.between(2, 4)), ['actor', 'context']),
    types: seldom(0.12, () => dice.some(typesIn(graph), dice.between(3, 12)), []),
    directed,
    statuses: seldom(
      0.25,
      () => dice.some(STATUS_ORDER, dice.between(2, 6)),
      STATUS_ORDER.filter((status) => status !== 'denied'),
    ),
    leastStories: seldom(0.08, () => 2, 1),
    leastVoices: seldom(0.08, () => 2, 1),
    happened: seldom(0.25, () => randomWindow(dice), { from: null, to: null }),
    reported: seldom(0.12, () => randomWindow(dice), { from: null, to: null }),
    undated: dice.chance(0.6),
    hops: Math.max(ends.via.length + 1, dice.pick([1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6])),
    paths: dice.pick([1, 2, 3, 5, 10, 10, 25]),
    hubs: {
      all: dice.chance(0.15),
      letIn: seldom(0.2, () => dice.some(free, 3), []),
      threshold: seldom(0.2, () => dice.between(2, 10), null),
    },
  });
}

type Ends = Pick<PathQuestion, 'from' | 'to' | 'via'>;

function actorsToJoin(graph: PathGraph, dice: Dice): Ends {
  const ids = graph.entities.map(({ id }) => id);
  // Now and then those around one who is barred, so that the bars keep them apart.
  const barred = graph.entities.filter((entity) => entity.barred).map(({ id }) => id);
  const hub = barred.length > 0 && dice.chance(0.4) ? dice.pick(barred) : null;
  const beside = graph.lines.flatMap(({ from, to }) => (from === hub ? [to] : to === hub ? [from] : []));
  const walked = Array.from({ length: 3 }, () => randomWalk(graph, dice, { steps: 4 })).flat();
  const near = beside.length > 1 ? [...beside, ...walked.slice(0, 2)].filter((id) => id !== hub) : walked;
  const from = dice.some(
    [...new Set(dice.chance(0.7) ? near : ids)],
    dice.between(3, dice.chance(0.3) ? 12 : 4),
  );
  return { from: [...new Set([...from, ...(from.length < 3 ? ids.slice(0, 5) : [])])], to: [], via: [] };
}

/** Mostly two that a random walk joins, and waypoints on that walk; else anybody. */
function twoSides(
  graph: PathGraph,
  dice: Dice,
  { mode, directed }: { mode: PathMode; directed: boolean },
): Ends {
  const steps = mode === 'shared' ? 2 : dice.pick([1, 2, 3, 3, 4, 5]);
  const walk = randomWalk(graph, dice, { steps, isOneWay: directed && dice.chance(0.8) });
  const ids = graph.entities.map(({ id }) => id);
  const start = walk[0] ?? dice.pick(ids);
  const goal = walk.length > 1 && dice.chance(0.8) ? walk.at(-1) : undefined;
  const passed = walk.slice(1, -1).filter((_, at) => at < 3 && dice.chance(0.6));
  // Where lines have a direction, what is read on either side of a waypoint is not the same.
  const hasVia = mode !== 'shared' && goal !== undefined && dice.chance(directed ? 0.5 : 0.2);
  const via = hasVia ? passed : [];
  const free = (taken: readonly (string | undefined)[]): string[] => ids.filter((id) => !taken.includes(id));
  const to = [goal ?? dice.pick(free([start, ...via]))];
  const from = [start];
  if (dice.chance(0.15)) from.push(...dice.some(free([...from, ...to, ...via]), 2));
  if (dice.chance(0.15)) to.push(...dice.some(free([...from, ...to, ...via]), 2));
  return { from, to, via };
}

/** From neighbour to neighbour, nobody twice and rather away from where it began, mostly along what everybody may walk. */
function randomWalk(
  { entities, lines }: PathGraph,
  dice: Dice,
  { steps, isOneWay = false }: { steps: number; isOneWay?: boolean },
): string[] {
  const isPlain = dice.chance(0.85);
  const barred = new Set(entities.filter((entity) => isPlain && entity.barred).map(({ id }) => id));
  const usual = lines.filter(({ type, status }) => {
    return !isPlain || (status !== 'denied' && ['actor', 'context'].includes(RELATION_TYPES[type].walk));
  });
  const joined = usual.flatMap(({ from, to }) => [from, to]);
  const walk = joined.length > 0 ? [dice.pick(joined)] : [];
  for (let step = 0; step < steps; step += 1) {
    const at = walk.at(-1) ?? '';
    const next = usual
      .flatMap(({ from, to, type }) => [
        [from, to],
        ...(isOneWay && relationRow(type).symmetric !== true ? [] : [[to, from]]),
      ])
      .flatMap(([one, other]) => (one === at && other !== undefined ? [other] : []))
      .filter((id) => !walk.includes(id));
    const away = next.filter((id) => !walk.slice(0, -1).some((before) => areJoined(usual, before, id)));
    if (next.length > 0 && !(step > 0 && barred.has(at))) walk.push(dice.pick(away.length > 0 ? away : next));
  }
  return walk;
}

function areJoined(lines: PathGraph['lines'], one: string, other: string): boolean {
  return lines.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}

function typesIn({ lines }: PathGraph): PathQuestion['types'] {
  return RELATION_TYPE_NAMES.filter((name) => lines.some(({ type }) => type === name));
}

function randomWindow(dice: Dice): DateWindow {
  const [one, other] = [randomDate(dice, 2018), randomDate(dice, 2018)];
  if (dice.chance(0.3)) return { from: one, to: one };
  const [from, to] = dayRange(one).first <= dayRange(other).first ? [one, other] : [other, one];
  if (dayRange(from).first > dayRange(to).last) return { from: null, to };
  return { from: dice.chance(0.2) ? null : from, to: dice.chance(0.2) ? null : to };
}
