import { describe, expect, test } from '@jest/globals';
import type { PlanStep } from '../../../server/db/plan.ts';
import { gatheredIn, longestCollected } from '../../../server/gate/gathered.ts';
import { objectionsToText } from '../../../server/gate/plan.ts';
import { judgeText, longListsIn } from '../../../server/gate/rules.ts';
import { ORDINARY } from '../../support/hostile/ordinary.ts';

const letters = (count: number) => `'${'x'.repeat(count)}'`;
/** A thousand million letters of one. */
const MANY = `replace(replace(replace('x', 'x', ${letters(1_000)}), 'x', ${letters(1_000)}), 'x', ${letters(1_000)})`;
const WORST = '[x IN l | [y IN l | toString(y)]]';

/** What one expression would do, though no clause of the text is in itself too long. */
const COSTLY: readonly (readonly [rule: string, text: string])[] = [
  ['function', `RETURN apoc.cypher.runFirstColumnMany('LOAD CSV FROM "http://a" AS l RETURN l', {})`],
  ['function', 'RETURN `apoc` /* x */ . `load`.jsonParams (1)'],
  ['function', 'RETURN `apoc.load.json`(1)'],
  ['function', 'RETURN ap\\u006Fc.load.json(1)'],
  ['function', 'MATCH (n {id: apoc.text.join([], 1)}) RETURN n'],
  ['function', 'CALL db.labels() YIELD label WHERE genai.vector.encode(label, 1) RETURN label'],
  ['function', 'RETURN [x IN [1] | custom.where(x)], date.apoc(1)'],
  ['function', 'RETURN `in`(1)'],
  ['function', 'RETURN linenumber(), FILE()'],
  ['function', "USE graph.byName('other') RETURN 1"],
  ['growth', `WITH 1 AS a WHERE size(${MANY}) > 0 RETURN a`],
  ['growth', `MATCH (n) RETURN n ORDER BY ${MANY}`],
  ['growth', `MATCH (n {id: ${MANY}}) RETURN n`],
  ['growth', `CALL db.index.fulltext.queryNodes('a', ${MANY}) YIELD node RETURN node`],
  ['growth', `WITH replace(replace('x', 'x', ${letters(1_000)}), 'x', ${letters(1_000)}) AS s WHERE replace(s, 'x', ${letters(1_000)}) = '' RETURN 1`],
  ['lists', `UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH collect(a * b) AS l RETURN ${WORST}`],
  ['lists', `WITH COLLECT { UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b RETURN a } AS l RETURN ${WORST}`],
  ['lists', `WITH range(1, 1500) AS r UNWIND r AS a UNWIND r AS b WITH collect(a) AS l RETURN ${WORST}`],
  ['lists', `UNWIND range(1, 5000 * 2000) AS a WITH collect(a) AS l RETURN [x IN l | toString(x)]`],
  ['lists', `WITH range(1, 100000) AS l ${'WITH l + l AS l '.repeat(7)}RETURN [x IN l | toString(x)]`],
  ['lists', `WITH range(1, 100000) AS l RETURN [x IN l + range(1, 1) | [y IN l + range(1, 1) | x]]`],
  ['lists', `WITH ${letters(9_000)} AS s RETURN [x IN split(s, '') | [y IN split(s, '') | [z IN split(s, '') | z]]]`],
  ['lists', 'WITH range(1, 20000) AS xs RETURN size([a IN xs WHERE a IN xs[1..]])'],
  ['lists', 'WITH range(1, 20000) AS xs RETURN [a IN xs WHERE NOT a IN tail(xs)]'],
  ['lists', 'WITH range(1, 20000) AS xs RETURN size([a IN xs WHERE a IN (xs[1..])])'],
  ['lists', 'WITH range(1, 20000) AS xs RETURN [a IN xs WHERE a IN ((tail(xs)))]'],
  ['lists', 'WITH range(1, 20000) AS xs RETURN [a IN xs WHERE a IN (xs)[1..]]'],
  ['lists', 'WITH range(1, 20000) AS xs RETURN [a IN xs WHERE a IN [0] + xs]'],
  ['lists', 'WITH range(1, 20000) AS xs RETURN [a IN xs WHERE a IN [0] || (xs)]'],
  ['reduce', `RETURN reduce(s = '', i IN range(1, 100000) | s + ${letters(1_990)})`],
  ['reduce', `WITH collect(${letters(1_990)}) AS t, range(1, 90000) AS l RETURN reduce(n = 0, x IN t | n + x)`],
  ['reduce', 'RETURN reduce(l = [], i IN range(1, 100000) | l + i)'],
  ['reduce', "RETURN reduce(all = [], l IN [1, 2] | all + [p IN [1, 2] | all])"],
]; // oxfmt-ignore

/** Close to these, and cheap. */
const CHEAP: readonly string[] = [
  'MATCH (a:X) USING INDEX a:X(id) WHERE a.id IN (["a"]) AND (NOT (a.b) OR (a.c)) RETURN (a.d), DISTINCT_(a.x)'.replace('DISTINCT_', 'toupper'),
  'MATCH p = ANY SHORTEST (a)-[r]-{1,3}(b) WHERE all(n IN nodes(p) WHERE n:$any($l)) RETURN DURATION.inDays(date(), date()), p',
  'MATCH p = SHORTEST 2 PATHS (a)-[r]-{1,3}(b) CALL (p) { UNWIND (nodes(p)) AS n RETURN n } RETURN n ORDER BY (n.x)',
  "OPTIONAL CALL apoc.whatever('the plan tells') YIELD x RETURN CASE WHEN (x) THEN (1) ELSE (2) END",
  "MATCH (n) WHERE replace(replace(n.a, ' ', '_'), '-', '') CONTAINS toLower($t) RETURN n ORDER BY replace(n.b, 'a', 'bc')",
  'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b RETURN count(a * b)',
  'UNWIND range(2000, 2025) AS y MATCH (e) WHERE e.y = y WITH y, collect(e) AS es RETURN y, [e IN es | [n IN e.names | n]]',
  'UNWIND $ids AS id MATCH (e {id: id})--(o) WITH e, collect(o) AS os RETURN [o IN os WHERE any(l IN o.list WHERE l IN $ids)]',
  'WITH a + b + c AS l RETURN [x IN l | x + 1]',
  'WITH range(1, 20000) AS xs, [y IN range(1, 20000) | y + 1] AS ys RETURN size([a IN xs WHERE a IN ys AND a IN $ids])',
  'WITH range(1, 100000) AS xs RETURN size([a IN xs WHERE a IN (xs) AND (a IN ([1, 2] + [3]) OR a IN $more)])',
  'MATCH (n) WITH collect(n) AS ns RETURN [n IN ns WHERE $label IN labels(n) AND n.id IN $ids[..50]]',
  'RETURN reduce(sum = 0, n IN range(1, 100000) | sum + n)',
  "MATCH (n) WITH collect(n.name) AS ns RETURN reduce(s = '', n IN ns | s + $between + n)",
  'RETURN reduce(all = [], some IN $times | all + [p IN some WHERE NOT p IN all])',
  'RETURN reduce(m = 0, x IN [1, 2] | CASE WHEN any(y IN [m, 1] WHERE y > m) THEN x + m ELSE 0 END)',
]; // oxfmt-ignore

const rulesFor = (text: string) => [...new Set(judgeText(text).faults.map(({ rule }) => rule))];

describe('what a text would cost', () => {
  test.each(COSTLY.map(([rule, text]) => [rule, text.slice(0, 120), text] as const))(
    '%s: refuses %s',
    (rule, _, text) => {
      expect(rulesFor(text)).toContain(rule);
    },
  );

  test.each([...CHEAP])('lets pass: %s', (text) => {
    expect(judgeText(text).faults).toEqual([]);
  });

  test('stands against no ordinary text', () => {
    const refused = ORDINARY.flatMap(([text, , params = {}]) => {
      const { faults, wrongValues } = judgeText(text);
      return [...faults, ...wrongValues(params)].length === 0 ? [] : [text];
    });
    expect(refused).toEqual([]);
  });

  test.each([
    ['collect(n) AS l', 'l', 1_000_000],
    ['collect(n {.*}) AS x', 'x AS l', 1_000_000],
    ['collect(DISTINCT n.name) AS x', 'x AS l', 50_000],
    ['collect(n) AS x', '{a: x, b: [x, x[0]]} AS l', 2_000_000],
    ['collect(n) AS l', 'size(l) AS l', 0],
    ['collect(n) AS x', 'x[0..10] AS l', 10_000],
    ['collect(n) AS x', 'x[-10..] AS l', 10_000],
    ['collect(n) AS x', 'x[0..1000000] AS l', 1_000_000],
    ['collect(n) AS x', 'x[0] AS l', 0],
    ['collect(n) AS x', 'reverse(x) AS l', 1_000_000],
    ['collect(n) AS x', 'tail((x)) + [] AS l', 1_000_000],
    ['collect(n) AS x', '[y IN x WHERE y.a > 1 | y] AS l', 1_000_000],
    ['collect(n) AS x', '[y IN x WHERE y.a > 1] AS l', 1_000_000],
    ['collect(n) AS x', '[y IN x | y.name] AS l', 50_000],
    ['collect(n) AS x', 'x = [] AS l', 0],
    ['collect(n) AS x', 'any(y IN x WHERE y.a) AS l', 0],
    ['n.role AS x, collect(n) AS y', 'x AS l', 0],
  ])('is told of one row that gives %s as %s', (gathered, given, bytes) => {
    const step = (operator: string, details: string, rows: number, inputs: PlanStep[] = []): PlanStep => ({
      operator,
      details,
      rows,
      inputs,
    });
    const gather = step('EagerAggregation', gathered, 1, [step('AllNodesScan', 'n', 1_000)]);
    const root = step('ProduceResults', 'l', 1, [step('Projection', given, 1, [gather])]);
    expect(gatheredIn({ queryType: 'r', root, remarks: [] }, ['l'])).toEqual({ inRow: bytes, repeated: 0 });
    const unwound = step('Unwind', 'range(1, 70) AS i', 10, [gather]);
    const many = step('ProduceResults', 'l', 10, [step('Projection', given, 10, [unwound])]);
    const answer = gatheredIn({ queryType: 'r', root: many, remarks: [] }, ['l']);
    expect(answer).toEqual({ inRow: bytes, repeated: 70 * bytes });
  });

  test('hangs on how much is gathered', () => {
    const text = "MATCH (n) WITH collect(n.name) AS ns RETURN reduce(s = '', n IN ns | s + n) AS all";
    expect(longListsIn(text, { collected: 10_000 })).toEqual([]);
    expect(longListsIn(text, { collected: 200_000 })).toHaveLength(1);
    const step = (operator: string, details: string, rows: number, inputs: PlanStep[] = []) => ({
      operator,
      details,
      rows,
      inputs,
    });
    const unwound = step('Unwind', 'range(1, 1000) AS i', 500, [step('AllNodesScan', 'n', 50)]);
    const root = step('EagerAggregation', 'collect(i) AS l', 1, [unwound]);
    expect(longestCollected({ queryType: 'r', root, remarks: [] })).toBe(50_000);
    const sent = step('Unwind', 'range(1, $n) AS i', 500, [step('AllNodesScan', 'n', 50)]);
    const plan = {
      queryType: 'r',
      root: step('EagerAggregation', 'collect(i) AS l', 1, [sent]),
      remarks: [],
    };
    expect([{}, { n: 5 }, { n: 3_000 }].map((values) => longestCollected(plan, values))).toEqual([
      500, 500, 150_000,
    ]);
  });
});

describe('what the values that are sent would cost', () => {
  const entries = (count: number) => Array.from({ length: count }, () => 1);
  test.each([
    ['RETURN [x IN $l | [y IN $l | toString(y)]]', { l: entries(1_000) }, { l: entries(200_000) }],
    ['WITH $l AS l RETURN [x IN l | [y IN l | toString(y)]]', { l: entries(1_000) }, { l: entries(200_000) }],
    ['RETURN [x IN keys($m) | [y IN keys($m) | x + y]]', { m: { a: 1 } }, { m: Object.fromEntries(entries(3_000).map((_, nth) => [`k${nth}`, 1])) }],
    ['RETURN [x IN $l | [y IN x | y]]', { l: entries(500).map(() => [1, 2]) }, { l: [...entries(1_000), entries(9_000)] }],
    ['RETURN [x IN range(1, $n) | [y IN range(1, $n) | toString(y)]]', { n: 1_000 }, { n: 100_000 }],
    ['UNWIND range(1, $n) AS i WITH collect(i) AS l RETURN [x IN l | [y IN l | x + y]]', { n: 1_000 }, { n: 9_000_000 }],
    ['UNWIND $l AS a UNWIND $l AS b WITH collect(a) AS l RETURN [x IN l | [y IN l | x + y]]', { l: entries(30) }, { l: entries(100) }],
    ["RETURN replace(replace($t, 'x', $t), 'x', $t)", { t: 'x'.repeat(200) }, { t: 'x'.repeat(2_000) }],
    ["RETURN reduce(s = '', x IN $l | s + $t)", { l: entries(1_000), t: 'x' }, { l: entries(9_000), t: 'x'.repeat(2_000) }],
  ])('is judged when they are: %s', (text, few, many) => {
    const { faults, wrongValues } = judgeText(text);
    expect([faults, wrongValues(few)]).toEqual([[], []]);
    expect(wrongValues(many).map(({ path }) => path)).toEqual([expect.stringContaining('params.')]);
  });
}); // oxfmt-ignore

describe('what Neo4j understood', () => {
  const objections = (operator: string, details: string, rows: number) => {
    const input: PlanStep = { operator: 'Argument', details: 'a, b', rows, inputs: [] };
    const root: PlanStep = { operator, details, rows: 1, inputs: [input] };
    return objectionsToText({ queryType: 'r', root, remarks: [] }).map(({ rule }) => rule);
  };

  test.each([
    ['Projection', 'apoc.load.json("http://a") AS a', ['expression']],
    ['Filter', 'cache[n.x] = linenumber()', ['expression']],
    ['ProcedureCall', 'db.index.fulltext.queryNodes("a", apoc.text.join([], "")) :: (node :: NODE)', ['expression']],
    ['Projection', `${MANY.replaceAll("'", '"')} AS a`, ['expression']],
    ['Projection', 'reduce(s = "", i IN range(1, 100000) | s + i) AS a', ['expression']],
    ['StatefulShortestPath(All)', 'SHORTEST 1 (a) ((`x`)-[`r`]-(`y`)){0, 50} (b)', ['shortest']],
    ['StatefulShortestPath(All)', 'SHORTEST 1 (a) ((`x`)-[`r`]-(`y`)){1, 3} (b) ((`u`)-[`v`]-(`w`)){1, } (c)', ['shortest']],
    ['StatefulShortestPath(All)', 'SHORTEST 1 (a) ((`x`)-[`r`]-(`y`)){0, 12} (b)', []],
    ['StatefulShortestPath(Into)', 'SHORTEST 100 (a) ((`x`)-[`r`]-(`y`)){1, 9} (b)', [], 900],
    ['StatefulShortestPath(Into)', 'SHORTEST 100 (a) ((`x`)-[`r`]-(`y`)){1, 9} (b)', ['shortest'], 40_000],
    ['StatefulShortestPath(Into)', 'SHORTEST 1 GROUPS (a) ((`x`)-[`r`]-(`y`)){1, 9} (b)', [], 40_000],
    ['Projection', 'any(day IN cache[r.shownOn] WHERE any(p IN cache[r.periods] WHERE split(p, "/")[0] = day)) AS held', []],
    ['ProcedureCall', 'db.labels() :: (label :: STRING)', []],
    ['Filter', 'n.a = RuntimeConstant(date("2020-01-01")) AND getDegree((n)--()) > 0 AND date.truncate("day", n.d) = n.d', []],
    ['Projection', 'replace(replace(replace(n.x, $autostring_0, $autostring_1), "a", $autostring_2), "b", $autostring_3) AS a', []],
  ])('%s of %s is judged once more', (operator: string, details: string, rules: string[], rows = 1) => {
    expect(objections(operator, details, rows)).toEqual(rules);
  });
}); // oxfmt-ignore
