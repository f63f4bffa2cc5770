import { describe, expect, test } from '@jest/globals';
import type { Status } from '#contract/ontology';
import { STATUS_ORDER } from '#contract/statuses';
import { DIFFERENCES, type Difference } from '#contract/versions';
import { seeded } from '#drawing/layouts/random';
import { compare } from '../../../server/investigations/compare.ts';
import type { Side } from '../../../server/investigations/sides.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { seedOfToday } from '../../prove/seed.ts';
import { aClaim } from '../../ui/support/facts.ts';
import { aSide } from './a-side.ts';

const NOBODY: ReadonlyMap<string, string> = new Map();
const SEED = seedOfToday();

describe(`of random sides (seed ${SEED})`, () => {
  const random = seeded(SEED);
  const some = <T>(all: readonly T[], share = 0.7): T[] => all.filter(() => random() < share);
  const one = <T>(all: readonly [T, ...T[]]): T => all[Math.floor(random() * all.length)] ?? all[0];
  const ids = ['a', 'b', 'c', 'd', 'e'].map((name) => `person/${name}`);
  const pairs = ids.flatMap((from) => ids.filter((to) => from < to).map((to) => [from, to] as const));

  function randomSide(): Side {
    const nodes = some(ids).map((id) => aNode(id, { name: one(['Ada', 'Ben']) }));
    const edges = some(pairs, 0.5).map(([from, to]) =>
      anEdge(from, to, {
        status: one(STATUS_ORDER as unknown as [Status, ...Status[]]),
        contested: random() < 0.5,
        periods: some(['2020/2021']),
      }),
    );
    const claims = edges.flatMap(({ key }) =>
      some([1, 2, 3]).map((n) =>
        aClaim({
          id: `article/${n}/c1`,
          relKey: key,
          says: one(['One.', 'Two.']),
          stance: one(['asserts', 'denies']),
        }),
      ),
    );
    const more = Object.fromEntries(some(edges, 0.2).map(({ key }) => [key, 7]));
    const distinct = [...new Map(claims.map((told) => [told.id, told])).values()];
    const absent = { nodes: [], edges: some(pairs, 0.1).map(([from, to]) => anEdge(from, to)) };
    const keys = new Set(edges.map(({ key }) => key));
    const gone = { ...absent, edges: absent.edges.filter(({ key }) => !keys.has(key)) };
    const notes = some(ids, 0.3).map((of) => ({ of, text: one(['seen', 'asked']) }));
    return aSide({ nodes, edges, claims: distinct, absent: gone, canvas: { notes }, more });
  }

  const spell = ({ kind, of, what, claim: by, was, now }: Difference) =>
    JSON.stringify([kind, of, what, by, was, now]);
  const mirrored = (told: Difference): Difference => ({
    ...told,
    kind: DIFFERENCES[told.kind].mirror,
    was: told.now,
    now: told.was,
  });

  test('a side has no difference from itself', () => {
    for (let round = 0; round < 50; round += 1) {
      const same = randomSide();
      expect(compare(same, same, new Map([['person/e', 'person/a']])).differences).toEqual([]);
    }
  });

  test('the way back is the mirror of the way there', () => {
    let told = 0;
    for (let round = 0; round < 200; round += 1) {
      const [then, now] = [randomSide(), randomSide()];
      const knowing = random() < 0.5 ? { ...now, knowsAll: true } : now;
      const merged = random() < 0.5 ? new Map([['person/e', 'person/a']]) : NOBODY;
      const there = compare(then, knowing, merged);
      const back = compare(knowing, then, merged);
      told += there.differences.length;
      expect(there.differences.map(mirrored).map(spell).toSorted()).toEqual(
        back.differences.map(spell).toSorted(),
      );
      expect(there.moved).toBe(back.moved);
    }
    expect(told).toBeGreaterThan(1_000);
  });
});
