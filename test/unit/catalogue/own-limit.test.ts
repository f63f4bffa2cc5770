import { expect, test } from '@jest/globals';
import { withOwnLimit } from '../../../server/catalogue/own-limit.ts';
import type { ReadAnswer } from '../../../server/db/run.ts';

const answerOf = (rows: number): ReadAnswer => ({
  columns: ['n'],
  rows: Array.from({ length: rows }, (_, n) => [n]),
  graph: { nodes: [], edges: [] },
  limits: [],
  notices: [],
  milliseconds: { queue: 0, plan: 0, run: 0 },
});
const told = (text: string, { rows = 3, total }: { rows?: number; total?: string } = {}) =>
  withOwnLimit(answerOf(rows), { text, values: { limit: 3 }, total, raise: undefined }).limits.map(
    ({ shown, why }) => `${shown}: ${why}`,
  );

const CUT = ['3: The query stops at its own LIMIT of 3, and there may be more.'];

test.each([
  'MATCH (n) RETURN n LIMIT 3',
  'MATCH (n) RETURN n LIMIT 3;',
  'MATCH (n) RETURN n\nLIMIT $limit // as asked',
  'MATCH (n) RETURN n L\\u0049MIT $limit',
])('as many rows as "%s" lets through may be fewer than there are', (text) => {
  expect(told(text)).toEqual(CUT);
  expect(told(text, { rows: 2 })).toEqual([]);
  expect(told(text, { total: 'all' })).toEqual([]);
});

test.each([
  "MATCH (n) WITH n LIMIT 3 RETURN n.name AS name, 'LIMIT 3' AS words",
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m LIMIT 3 } RETURN m',
  'RETURN 1 AS n UNION ALL MATCH (m) RETURN m.x AS n LIMIT 3',
])('what "%s" lets through is not cut at its end', (text) => {
  expect(told(text)).toEqual([]);
});
