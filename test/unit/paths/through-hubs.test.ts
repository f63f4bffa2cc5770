import { expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import type { At, Known, Line } from '../../../server/paths/known.ts';
import type { Plan } from '../../../server/paths/plan.ts';
import { throughHubs } from '../../../server/paths/through-hubs.ts';

const [ADA, BO] = [1, 2];

/** Ada and Bo each have so many neighbours, and each of those knows all hubs: paths of four steps. */
function besideHubs(neighbours: number, hubs: number): { plan: Plan; known: Known } {
  const onward = new Map<At, Map<At, Line[]>>();
  const actors = new Map([ADA, BO].map((at) => [at, anActor(false)]));
  const hubIds = Array.from({ length: hubs }, (_, n) => 1_000_000 + n);
  for (const hub of hubIds) actors.set(hub, anActor(true));
  for (const [end, first] of [
    [ADA, 1_000],
    [BO, 100_000],
  ] as const) {
    for (let at = first; at < first + neighbours; at += 1) {
      actors.set(at, anActor(false));
      link(end, at);
      for (const hub of hubIds) link(at, hub);
    }
  }

  function link(from: At, to: At): void {
    const line: Line = {
      id: from * 10_000_000 + to, from, to, type: 'MET', status: 'asserted', voices: 1, stories: 1, hedged: false,
      inferred: false, caption: false, derivedFrom: [], key: null, periods: [], certain: [], shownOn: [],
      reportedFirst: 0, reportedLast: 0,
    }; // oxfmt-ignore
    onward.set(from, (onward.get(from) ?? new Map<At, Line[]>()).set(to, [line]));
    onward.set(to, (onward.get(to) ?? new Map<At, Line[]>()).set(from, [line]));
  }

  const nobody = new Set<At>();
  return {
    plan: {
      question: PathQuestion.parse({ from: ['person/ada'], to: ['person/bo'] }),
      from: [ADA],
      to: [BO],
      via: [],
      ends: new Set([ADA, BO]),
      degrees: new Map(),
      avoid: nobody,
      letIn: nobody,
    },
    known: {
      actors,
      read: nobody,
      onward,
      backward: onward,
      lines: 0,
      notKnown: 0,
      readLines: async () => true,
      readTowards: async () => true,
    },
  };
}

function anActor(isBarred: boolean) {
  return { degree: 0, isBarred, isAvoided: false, isGroup: false };
}

function run(neighbours: number, hubs: number) {
  const given = { from: [ADA], to: [BO], most: 4, areRead: true };
  const work = throughHubs({ ...besideHubs(neighbours, hubs), ...given });
  for (let turns = 1; ; turns += 1) {
    const { done, value } = work.next();
    if (done === true) return { ...value, turns };
  }
}

test('what few hubs hide is counted in full', () => {
  const { hubs, isCut } = run(20, 3);
  expect(isCut).toBe(false);
  expect(hubs.map(({ hops, paths, atLeast }) => ({ hops, paths, atLeast }))).toEqual(
    Array.from({ length: 3 }, () => ({ hops: 4, paths: 400, atLeast: false })),
  );
});

/** Two million paths. */
test('where many hubs hide many paths only some of each are tried, and it is said that there are more', () => {
  const { hubs, isCut, turns } = run(100, 200);
  expect(isCut).toBe(true);
  expect(hubs).toHaveLength(200);
  expect(hubs.every(({ paths, atLeast }) => paths > 0 && atLeast)).toBe(true);
  expect(turns).toBeLessThan(150);
});

/** From each end some 90,000 lines two steps away. */
test('where too many lines lead to hubs it is said that not all were looked at', () => {
  const { isCut, turns } = run(300, 300);
  expect(isCut).toBe(true);
  expect(turns).toBeLessThan(150);
});
