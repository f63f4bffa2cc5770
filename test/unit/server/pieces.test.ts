import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { QueryResult } from '#contract/graph';
import { toPieces } from '../../../server/routes/pieces.ts';
import { anEdge, aNode } from '../../support/a-node.ts';

const many = <T>(count: number, one: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => one(n));

/** Rows, nodes and edges of which there are several slices each. */
function anAnswer(count: number): QueryResult {
  return {
    columns: ['one', 'how', 'other'],
    rows: many(count, (n) => [n, `"${n}" 名 \u2028`, { $: 'node', value: { id: `person/p-${n}` } }]),
    graph: {
      nodes: many(count, (n) => aNode(`person/p-${n}`)),
      edges: many(count, (n) => anEdge(`person/p-${n}`, 'person/p-0')),
    },
    limits: [],
    milliseconds: { queue: 0.1, plan: 0, run: 1 },
    notices: [{ code: 'a', text: 'b' }],
    query: { id: 'cypher', text: 'RETURN 1', params: {} },
  };
}

const textOf = async (schema: z.ZodType, answer: unknown) =>
  Buffer.concat((await toPieces(schema, answer)) ?? []).toString();

describe('an answer in pieces', () => {
  test.each([0, 1, 100, 101, 1_050])('is the same JSON with %d entries in each list', async (count) => {
    const answer = anAnswer(count);
    expect(await textOf(QueryResult, answer)).toBe(JSON.stringify(QueryResult.parse(answer)));
  });

  test('is what its schema makes of it: in its order, with what is usual, and without what is not there', async () => {
    const schema = z.object({
      first: z.string().optional(),
      list: z.array(z.object({ n: z.int().default(7) })),
      last: z.string().default('usual'),
    });
    const answer = { strange: 1, list: many(300, () => ({ more: 1 })), first: undefined };
    expect(await textOf(schema, answer)).toBe(JSON.stringify(schema.parse(answer)));
  });

  test.each([
    ['an entry far down a list', { ...anAnswer(250), rows: [...many(249, () => [1]), ['good', undefined]] }],
    ['a name that nobody promised', { ...anAnswer(250), more: 1 }],
    ['a list within', { ...anAnswer(250), graph: { nodes: [], edges: many(250, () => ({})) } }],
  ])('is refused for %s', async (_what, answer) => {
    await expect(toPieces(QueryResult, answer)).rejects.toMatchObject({ code: 'internal' });
  });

  test('is judged as a whole where something is said of the whole', async () => {
    const list = z.array(z.int()).refine((all) => all.length < 300);
    const map = z.object({ list: z.array(z.int()) }).refine(({ list: all }) => all.length < 300);
    for (const [schema, answer] of [
      [list, many(301, Number)],
      [map, { list: many(301, Number) }],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- two in all
      await expect(toPieces(schema, answer)).rejects.toMatchObject({ code: 'internal' });
  });

  test('leaves room for others between its slices, and is not gone on with when its client has left', async () => {
    const served: string[] = [];
    const gone = new AbortController();
    const others = (turns: number): void => {
      served.push('another');
      if (turns > 1) setImmediate(others, turns - 1);
    };
    setImmediate(others, 3);
    const answer = anAnswer(1_000);
    await toPieces(QueryResult, answer, { turn: 0 }).then(() => served.push('the long one'));
    expect(served).toEqual(['another', 'another', 'another', 'the long one']);
    setImmediate(() => gone.abort());
    expect(await toPieces(QueryResult, answer, { turn: 0, signal: gone.signal })).toBeNull();
  });
});
