import type { Bomb } from './bombs.ts';

const times = (count: number, part: (n: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(between);

/** Texts that are hard to read or to plan, most of them near the largest size that is taken. */
export const PLANNER_BOMBS: readonly Bomb[] = [
  `MATCH (n:Entity) WHERE ${times(1_400, (n) => `n.degree = ${n}`, ' OR ')} RETURN n`,
  `MATCH (n:Entity) WHERE ${times(1_000, (n) => `(n.a${n % 9} = ${n} AND n.b = 1)`, ' OR ')} RETURN n`,
  `MATCH (n:Entity) WHERE ${times(700, () => 'NOT (n.a = 1 XOR n.b = 2)', ' AND ')} RETURN n`,
  `MATCH ${times(60, (n) => `(a${n})--(a${n + 1})`, ', ')} RETURN count(*) AS n`,
  `MATCH ${times(40, (n) => `(a${n}:Entity {name: 'x'})-[:MET|VISITED]-(b:Entity)`, ', ')} RETURN b`,
  `MATCH ${times(300, (n) => `(a${n})`, ', ')} RETURN count(*) AS n`,
  times(120, (n) => `OPTIONAL MATCH (a${n})-[r${n}]-(a${n + 1})`) + ' RETURN count(*) AS n',
  times(700, (n) => `RETURN ${n} AS n`, ' UNION '),
  times(200, () => 'CALL {') + ' RETURN 1 AS x ' + times(200, () => '} RETURN x'),
  'MATCH (n) WHERE ' + times(60, () => 'EXISTS { MATCH (n)--(n) WHERE') + ' true ' + times(60, () => '}') + ' RETURN n',
  `RETURN ${'('.repeat(8_000)}1${')'.repeat(8_000)} AS n`,
  `RETURN ${'['.repeat(8_000)}1${']'.repeat(8_000)} AS n`,
  `RETURN ${'{a: '.repeat(4_000)}1${'}'.repeat(4_000)} AS n`,
  `RETURN ${'NOT '.repeat(8_000)}true AS n`,
  `RETURN ${'NOT '.repeat(300)}true AS n`,
  `MATCH (n) WHERE ${times(60, (n) => `n.a${n} = ${n}`, ' XOR ')} RETURN n`,
  `MATCH (n) WHERE ${times(300, (n) => `n.a${n} = ${n}`, ' OR ')} RETURN n`,
  `RETURN ${'-'.repeat(1)}${'+'.repeat(20_000)}1 AS n`,
  `RETURN ${times(8_000, () => '1', ' + ')} AS n`,
  `RETURN ${times(1_500, () => 'CASE WHEN true THEN')} 1 ${'END '.repeat(1_500)} AS n`,
  `WITH 1 AS a0 ${times(800, (n) => `WITH *, a${n} + 1 AS a${n + 1}`)} RETURN *`,
  `/* ${'x'.repeat(40_000)} */ RETURN 1 AS n`,
  `RETURN '${'x'.repeat(900_000)}' AS n`,
  `MATCH (n:${times(3_000, (n) => `L${n}`, '|')}) RETURN n`,
  `MATCH (n) WHERE n:${times(200, (n) => `(A${n}&!B${n})`, '|')} RETURN n`,
].map((text): Bomb => ({ kind: 'planner', text })); // oxfmt-ignore
