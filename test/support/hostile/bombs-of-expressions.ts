import type { Bomb } from './bombs.ts';

const MANY = '[x IN range(1, 50000000) | toString(x)]';
const SIZE = `size(${MANY})`;
const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** What Neo4j neither counts nor stops: the expression is one step, however long it takes and whatever it holds. */
const EXPRESSIONS = [
  SIZE,
  "size(reduce(s = 'x', i IN range(1, 60) | s + s))",
  'size(reduce(l = [1], i IN range(1, 60) | l + l))',
  "size(reduce(s = 'x', i IN range(1, 60) | s || s))",
  "size(reduce(s = 'xx', i IN range(1, 60) | replace(s, 'x', s)))",
  `size(${'replace('.repeat(30)}'x'${", 'x', 'xx')".repeat(30)})`,
  'size([a IN range(1, 90000) | [b IN range(1, 90000) | [c IN range(1, 90000) | a + b + c]]])',
  'size([a IN range(1, 90000) WHERE any(b IN range(1, 90000) WHERE any(c IN range(1, 90000) WHERE a + b + c < 0))])',
  'reduce(n = 0, a IN range(1, 90000) | n + reduce(m = 0, b IN range(1, 90000) | m + reduce(o = 0, c IN range(1, 90000) | o + c)))',
  'all(x IN range(1, 2000000000) WHERE x > 0)',
  "size(toStringList(range(1, 100000000)))",
  'size([a IN range(1, 90000) WHERE a IN tail(range(90000, 180000))])',
  'size(range(1, 10 * 10000000) + range(1, 10 * 10000000))',
  "size(range(1, toInteger('100000000')))",
  'size(tail(reverse(range(-50000000, 50000000))))',
  "size(split(reduce(s = 'a,', i IN range(1, 40) | s + s), ','))",
  "size([w IN split('a b c', ' ') | [x IN range(1, 100000000) | w]])",
  'size(reduce(m = {a: [1]}, i IN range(1, 50) | {a: m.a + m.a}).a)',
  'size(reduce(l = [], i IN range(1, 100000) | [x IN range(1, 100000) | l]))',
] as const; // oxfmt-ignore

/** The same in other places and spellings: the planner evaluates LIMIT and SKIP itself. */
const PLACES: readonly ((expression: string) => string)[] = [
  (it) => `RETURN 1 AS n LIMIT toInteger(${it})`,
  (it) => `MATCH (n) RETURN n SKIP ${it}`,
  (it) => `MATCH (n) RETURN n OFFSET ${it} LIMIT 1`,
  (it) => `CALL () { MATCH (n) RETURN n LIMIT ${it} } RETURN n`,
  (it) => `RETURN COUNT { MATCH (n) RETURN n LIMIT ${it} } AS n`,
  (it) => `MATCH (n) WITH n LIMIT ${it} RETURN n`,
  (it) => `MATCH (n) WHERE n.degree = ${it} RETURN n`,
  (it) => `MATCH (n {degree: ${it}}) RETURN n`,
  (it) => `UNWIND [${it}] AS n RETURN n`,
  (it) => `MATCH (n) RETURN n ORDER BY ${it}`,
  (it) => `MATCH (n) RETURN n { .id, m: ${it} } AS n`,
  (it) => `RETURN CASE WHEN ${it} > 0 THEN 1 END AS n`,
  (it) => `RETURN 1 AS n UNION RETURN ${it} AS n`,
];

const SPELLINGS = [
  `RETURN size([x IN ra\\u006Ege(1, 50000000) | toString(x)]) AS n`,
  `RETURN size([x IN RANGE/* a */(/* b */1, 50000000) | toString(x)]) AS n`,
  'RETURN size([x IN `range`(1, 50000000) | toString(x)]) AS n',
  `RETURN size([x IN range(1, 5e7) | toString(x)]) AS n`,
  `RETURN size([x IN range(1, 0x2FAF080) | toString(x)]) AS n`,
  `RETURN size([x IN range(1, 50_000_000) | toString(x)]) AS n`,
  `WITH 50000000 AS most RETURN size([x IN range(1, most) | toString(x)]) AS n`,
  `MATCH (n:Entity) WITH count(n) * 100000 AS most RETURN size([x IN range(1, most) | toString(x)]) AS n`,
  `RETURN 1 AS n L\\u0049MIT toInteger(${SIZE})`,
  `RETURN 1 AS n LIMIT/* 1 */toInteger(${SIZE})`,
];

const GROWTH = [
  `WITH 'x' AS s ${times(45, () => 'WITH s + s AS s')} RETURN size(s) AS n`,
  `WITH [1] AS l ${times(45, () => 'WITH l + l AS l')} RETURN size(l) AS n`,
  `WITH 'x' AS s ${times(45, (n) => `CALL (s) { RETURN s + s AS s${n} } WITH s${n} AS s`)} RETURN size(s) AS n`,
  `WITH 'xx' AS s ${times(8, () => "WITH replace(s, 'x', s) AS s")} RETURN size(s) AS n`,
  // Small in the server, for the lists are shared; told element by element they have no end.
  `WITH [1] AS l ${times(45, () => 'WITH [l, l] AS l')} RETURN l`,
  `WITH {a: 1} AS m ${times(45, () => 'WITH {a: m, b: m} AS m')} RETURN m`,
  `WITH [1] AS l ${times(45, () => 'WITH [x IN [1, 2] | l] AS l')} RETURN l`,
  `UNWIND range(1, 45) AS i WITH collect(i) AS all RETURN size(reduce(s = 'x', i IN all | s + s)) AS n`,
  'MATCH (e:Entity), (f:Entity) WITH collect(e.name) AS all RETURN size([a IN all WHERE a IN all[1..]]) AS n',
  'MATCH (e:Entity) WITH collect(e.name) AS all RETURN size([a IN all | [b IN all | [c IN all | a + b + c]]]) AS n',
  'MATCH (e:Entity) WITH collect(e.name) AS all RETURN reduce(s = \'\', a IN all | s + reduce(t = s, b IN all | t + b)) AS n',
] as const; // oxfmt-ignore

const GIVEN: readonly Omit<Bomb, 'kind'>[] = [
  { text: 'RETURN size([x IN range(1, $most) | toString(x)]) AS n', params: { most: 50_000_000 } },
  { text: 'MATCH (n) RETURN n LIMIT $limit', params: { limit: 9_007_199_254_740_991 } },
  { text: 'WITH $list AS l RETURN size([a IN l | [b IN l | [c IN l | a + b + c]]]) AS n', params: { list: Array.from({ length: 20_000 }, (_, n) => n) } },
  { text: "RETURN size(reduce(s = 'x', i IN $list | s + s)) AS n", params: { list: Array.from({ length: 60 }, (_, n) => n) } },
  { text: 'MATCH (c:Entity) UNWIND range(1, $n) AS i WITH collect(i) AS l RETURN size([x IN l | [y IN l | x + y]]) AS n', params: { n: 1_000 } },
  { text: "RETURN size(replace($text, 'x', $text)) AS n", params: { text: 'x'.repeat(200_000) } },
]; // oxfmt-ignore

export const EXPRESSION_BOMBS: readonly Bomb[] = [
  ...EXPRESSIONS.map((it) => ({ text: `RETURN ${it} AS n` })),
  ...PLACES.map((put, n) => ({ text: put(EXPRESSIONS[n === 0 ? 0 : n % 3] ?? SIZE) })),
  ...SPELLINGS.map((text) => ({ text })),
  ...GROWTH.map((text) => ({ text })),
  ...GIVEN,
].map((bomb: Omit<Bomb, 'kind'>) => Object.assign({ kind: 'expression' as const }, bomb));
