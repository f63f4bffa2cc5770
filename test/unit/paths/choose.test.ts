import { describe, expect, test } from '@jest/globals';
import { byStrength, chooseLines, strengthOf } from '../../../server/paths/choose.ts';
import { anEdge } from '../../support/a-node.ts';

const ada = 'person/ada';
const ben = 'company/ben';
const office = 'agency/office';
const list = 'sanction/list';

type Line = ReturnType<typeof anEdge>;

function choose(nodes: readonly string[], steps: readonly Line[][], more: { isInOrder?: boolean } = {}) {
  const chosen = chooseLines(
    steps.map((lines) => lines.toSorted(byStrength)),
    { nodes, isBarredAuthority: (id) => id === office, isInOrder: false, ...more },
  );
  return chosen === null ? null : chosen.map(({ key }) => key);
}

describe('the line that is told of each step', () => {
  test('is the one with more voices, then stories, then the stronger status', () => {
    const lines = [
      anEdge(ada, ben, { key: 'said', status: 'said' }),
      anEdge(ada, ben, { key: 'asserted' }),
      anEdge(ada, ben, { key: 'told twice', status: 'alleged', stories: 2 }),
      anEdge(ada, ben, { key: 'two voices', status: 'alleged', voices: 2 }),
    ];
    expect(lines.toSorted(byStrength).map(({ key }) => key)).toEqual([
      'two voices',
      'told twice',
      'asserted',
      'said',
    ]);
  });

  test('is told more firmly, where voices, stories and status are the same', () => {
    const lines = [
      anEdge(ada, ben, { key: 'both', hedged: true, inferred: true }),
      anEdge(ada, ben, { key: 'inferred', inferred: true, caption: true }),
      anEdge(ada, ben, { key: 'hedged', hedged: true }),
      anEdge(ada, ben, { key: 'caption', caption: true }),
      anEdge(ada, ben, { key: 'plain' }),
      anEdge(ada, ben, { key: 'alleged', status: 'alleged' }),
    ];
    const inOrder = ['plain', 'caption', 'hedged', 'inferred', 'both', 'alleged'];
    expect(lines.toSorted(byStrength).map(({ key }) => key)).toEqual(inOrder);
  });

  test.each([
    [{ voices: 2, status: 'denied', hedged: true, inferred: true }, { stories: 9_999_999 }],
    [{ stories: 2, status: 'denied', hedged: true, inferred: true }, { stories: 1 }],
    [{ status: 'said', hedged: true, inferred: true }, { status: 'alleged' }],
    [
      { voices: 10_000_000, caption: true },
      { voices: 10_000_000, hedged: true },
    ],
  ] satisfies [Partial<Line>, Partial<Line>][])('is %j rather than %j', (stronger, weaker) => {
    expect(strengthOf(anEdge(ada, ben, stronger))).toBeGreaterThan(strengthOf(anEdge(ada, ben, weaker)));
  });

  test('of equally strong ones is the one with the smaller key', () => {
    expect(choose([ada, ben], [[anEdge(ada, ben, { key: 'b' }), anEdge(ada, ben, { key: 'a' })]])).toEqual([
      'a',
    ]);
  });
});

describe('two whom one authority sanctioned', () => {
  const first = anEdge(office, ada, { key: 'first', type: 'SANCTIONED', voices: 3 });
  const second = anEdge(office, ben, { key: 'second', type: 'SANCTIONED', voices: 3 });

  test('are not joined by that', () => {
    expect(choose([ada, office, ben], [[first], [second]])).toBeNull();
  });

  test('are joined where one of them has another line with it, however weak', () => {
    const works = anEdge(ada, office, { key: 'works', type: 'HOLDS_POSITION', status: 'said' });
    expect(choose([ada, office, ben], [[first, works], [second]])).toEqual(['works', 'second']);
  });

  test('have the choice whose weakest line is the strongest', () => {
    const weak = anEdge(ada, office, { key: 'weak', type: 'HOLDS_POSITION' });
    const strong = anEdge(ben, office, { key: 'strong', type: 'HOLDS_POSITION', voices: 2 });
    expect(
      choose(
        [ada, office, ben],
        [
          [first, weak],
          [second, strong],
        ],
      ),
    ).toEqual(['first', 'strong']);
  });

  test('by a list are not joined through its authority either', () => {
    const imposed = anEdge(list, office, { key: 'imposed', type: 'IMPOSED_BY' });
    expect(choose([list, office, ben], [[imposed], [second]])).toBeNull();
  });
});

test('a derived line is not told beside what it was derived from', () => {
  const targets = anEdge(list, ada, { key: 'targets', type: 'TARGETS' });
  const sanctioned = anEdge('agency/other', ada, {
    key: 'sanctioned',
    type: 'SANCTIONED',
    derivedFrom: ['imposed', 'targets'],
  });
  expect(choose(['agency/other', ada, list], [[sanctioned], [targets]])).toBeNull();
});

describe('in order of time', () => {
  const early = anEdge(ada, office, { key: 'early', periods: ['2019/2020'] });
  const late = anEdge(ada, office, { key: 'late', periods: ['2023-06/2023-06'], voices: 5 });
  const then = anEdge(office, ben, { key: 'then', periods: ['2021/'] });
  const before = anEdge(office, ben, { key: 'before', periods: ['/2020-05'] });

  test('no step is before the one before it', () => {
    expect(choose([ada, office, ben], [[late], [before]], { isInOrder: true })).toBeNull();
    expect(choose([ada, office, ben], [[late], [then]], { isInOrder: true })).toEqual(['late', 'then']);
  });

  test('a weaker line is told where only that keeps the order', () => {
    expect(choose([ada, office, ben], [[late, early], [before]], { isInOrder: true })).toEqual([
      'early',
      'before',
    ]);
  });
});

describe('many parallel lines', () => {
  const MANY = 40;
  const nodes = [ada, ben, 'company/cy', 'company/dee', office, 'person/eve'];
  const between = (at: number, more: (n: number) => Partial<Line>) =>
    Array.from({ length: MANY }, (_, n) =>
      anEdge(nodes[at] ?? '', nodes[at + 1] ?? '', { key: `${at} ${n}`, ...more(n) }),
    );

  test('are tried a few times each, and not in every combination', () => {
    const early = [0, 1, 2, 3].map((at) => between(at, (n) => ({ periods: [`${2000 + n}/${2000 + n}`] })));
    const before = [anEdge(office, 'person/eve', { key: 'before', periods: ['1990/1990'] })];
    expect(choose(nodes, [...early, before], { isInOrder: true })).toBeNull();

    const met = [0, 1, 2].map((at) => between(at, () => ({})));
    const sanctioned = [anEdge(office, 'company/dee', { key: 'one', type: 'SANCTIONED' })];
    const other = [anEdge(office, 'person/eve', { key: 'other', type: 'SANCTIONED' })];
    expect(choose(nodes, [...met, sanctioned, other])).toBeNull();
  });
});
