import { describe, expect, test } from '@jest/globals';
import type { Cell, QueryResult } from '#contract/graph';
import { toRaw } from '../../../client/words/raw-answer.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { anAnswer } from '../../ui/support/facts.ts';

const [ada, eve] = [aNode('person/ada'), aNode('person/eve')];
const met = anEdge(ada.id, eve.id, { type: 'MET' });
const node = (value: object): Cell => ({ $: 'node', value: value as Cell });
const relation = (value: object): Cell => ({ $: 'relationship', value: value as Cell });
const rowsOf = (rows: Cell[][]) => {
  const answer = anAnswer({ rows, nodes: [ada, eve], edges: [met] });
  return (JSON.parse(toRaw(answer)) as QueryResult).rows;
};

describe('an answer as JSON', () => {
  test('tells an entity and a relation in full where they stand first, and then by what they are found by', () => {
    const [toAda, toEve, toMet] = [node({ id: ada.id }), node({ id: eve.id }), relation({ key: met.key })];
    const path: Cell = { $: 'path', value: [toAda, toMet, toEve] };
    expect(rowsOf([[[toAda], { held: toAda }], [path], [toMet]])).toEqual([
      [[node(ada)], { held: toAda }],
      [{ $: 'path', value: [toAda, relation(met), node(eve)] }],
      [toMet],
    ]);
  });

  test('leaves what it knows nothing of, and what is no pointer, as they are', () => {
    const cells: Cell[] = [
      node({ id: 'person/gone' }),
      node({ labels: ['Claim'], properties: { id: ada.id } }),
      { $: 'map', value: [['$', 'node'], ['value', { id: ada.id }]] },
      { $: 'float', value: '1.0' },
      { '': [], 'a "b"': {} },
      null,
    ]; // oxfmt-ignore
    expect(rowsOf([cells])).toEqual([cells]);
  });

  test('is indented as JSON is', () => {
    const answer = anAnswer({ columns: ['a', 'b'], rows: [[node({ id: ada.id }), []]], nodes: [ada] });
    const whole = { ...answer, rows: [[node(ada), []]] };
    expect(toRaw(answer)).toBe(JSON.stringify(whole, null, 2));
  });

  test('of four hundred actors in each of a thousand rows is hardly longer than what came', () => {
    const nodes = Array.from({ length: 400 }, (_, at) => aNode(`person/${at}`, { summary: 'x'.repeat(400) }));
    const all: Cell = nodes.map(({ id }) => node({ id }));
    const answer = anAnswer({ nodes, rows: Array.from({ length: 1_000 }, (_, at): Cell[] => [at, all]) });
    expect(toRaw(answer).length).toBeLessThan(1.2 * JSON.stringify(answer).length);
  });

  test('of lists within lists is not mostly blanks', () => {
    let deep: Cell = 1;
    for (let depth = 0; depth < 400; depth += 1) deep = [deep];
    const answer = anAnswer({ rows: Array.from({ length: 100 }, () => [deep]) });
    expect(toRaw(answer).length).toBeLessThan(2 * JSON.stringify(answer).length);
  });
});
