import { describe, expect, test } from '@jest/globals';
import { CYPHER_FOLDER } from '../../../server/db/text.ts';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { judgeText } from '../../../server/gate/rules.ts';

const many = (count: number, write: (nth: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, nth) => write(nth)).join(between);
const rulesFor = (text: string) => [...new Set(judgeText(text).faults.map(({ rule }) => rule))];

/** Each ends a server, or keeps it busy for minutes, when it comes to be planned or run. */
const BOMBS: readonly (readonly [rule: string, text: string])[] = [
  ['size', `RETURN '${'x'.repeat(33_000)}'`],
  ['unreadable', 'RETURN /* 1'],
  ['brackets', 'RETURN (1'],
  ['brackets', 'RETURN (1]'],
  ['options', 'EXPLAIN MATCH (n) RETURN n'],
  ['options', '/* x */ pr\\u006Ffile MATCH (n) RETURN n'],
  ['options', 'CYPHER runtime=parallel MATCH (n) RETURN n'],
  ['options', '\\u0052ETURN 1'],
  ['interpolation', "RETURN s'{1}'"],
  ['limit', 'RETURN 1 LIMIT toInteger(size([x IN range(1, 50000000) | toString(x)]))'],
  ['limit', 'RETURN 1 SKIP 1 + 1'],
  ['limit', 'RETURN 1 offset/**/(1)'],
  ['limit', 'RETURN 1 L\\u0049MIT $a + 1'],
  ['limit', 'CALL { RETURN 1 AS y LIMIT toInteger(rand()) } RETURN y'],
  ['limit', 'WITH 1 AS as RETURN as LIMIT toInteger(1)'],
  ['limit', 'RETURN COLLECT { MATCH (n) RETURN n LIMIT size([1]) }'],
  ['range', 'RETURN range(1, 100001)'],
  ['range', 'RETURN `range`/**/(1, 9999999)'],
  ['range', 'RETURN ra\\u006Ege(1, size(range(1, 5)))'],
  ['range', 'UNWIND reverse(range(1, 99999999)) AS x RETURN x'],
  ['range', 'UNWIND range(1, 99999999) + [1] AS x RETURN x'],
  ['range', 'MATCH (n) RETURN range(0, n.many)'],
  ['lists', 'RETURN [x IN range(1, 100000) | [y IN range(1, 100000) | x * y]]'],
  ['lists', 'WITH range(1, 100000) AS r RETURN size([x IN r | size([y IN r | toString(y)])])'],
  ['lists', 'UNWIND range(1, 3000000) AS x WITH collect(x) AS xs RETURN [a IN xs | size([b IN xs WHERE b > a])]'],
  ['lists', 'RETURN all(x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE x = y + 1))'],
  ['lists', 'RETURN [x IN range(1, 100000) | range(1, 100000)]'],
  ['lists', 'WITH range(1, 100000) AS r RETURN [x IN r | r]'],
  ['lists', `RETURN [x IN range(1, 100000) | '${'x'.repeat(9_000)}' + x]`],
  ['reduce', "RETURN reduce(s = 'x', i IN range(1, 40) | s + s)"],
  ['reduce', "RETURN reduce(s = 'x', i IN range(1, 40) | CASE WHEN true THEN s + s ELSE s END)"],
  ['reduce', "RETURN reduce(s = 'x', i IN range(1, 40) | replace(s, 'x', 'xx'))"],
  ['reduce', 'RETURN reduce(s = [1], i IN range(1, 40) | [x IN [1, 2] | s])'],
  ['reduce', "RETURN reduce(a = 'x', i IN range(1, 30) | reduce(b = '', j IN [1, 2, 3] | b + a))"],
  ['reduce', 'RETURN reduce(s = [], i IN range(1, 100000) | [s])'],
  ['growth', `WITH 's' AS s ${many(40, () => 'WITH s + s AS s')} RETURN size(s)`],
  ['growth', `WITH 's' AS s ${many(40, () => "WITH s + ',' + s AS s")} RETURN size(s)`],
  ['growth', `WITH 's' AS s, 't' AS t ${many(40, () => 'WITH s + t AS s, t + s AS t')} RETURN size(s)`],
  ['growth', `WITH [1] AS l ${many(45, () => 'WITH [l, l] AS l')} RETURN l`],
  ['growth', `WITH 1 AS m ${many(45, () => 'WITH {a: m, b: m} AS m')} RETURN m`],
  ['growth', `WITH 1 AS l ${many(45, () => 'WITH [x IN [1, 2] | l] AS l')} RETURN l`],
  ['growth', `RETURN ${'replace('.repeat(8)}'aaaa'${", 'a', 'aaaaaaaaaa')".repeat(8)} AS x`],
  ['too-many', `MATCH (n) WHERE ${many(30, (nth) => `n.a${nth} = 1`, ' XOR ')} RETURN n`],
  ['too-many', `MATCH (n) WHERE ${many(10_000, () => 'n.a=1', ' OR ').slice(0, 30_000)} RETURN n`],
  ['too-many', many(500, () => 'RETURN 1 AS a', ' UNION ')],
  ['too-many', `WITH 1 AS a ${many(1_000, () => 'WITH a')} RETURN a`],
  ['too-many', `RETURN ${many(5_000, () => '1', '+')}`],
  ['pattern', `MATCH (a)${many(200, () => '-->()', '')} RETURN a`],
  ['pattern', `${many(40, (nth) => `MATCH (n${nth})-->(n${nth + 1})`)} RETURN 1`],
  ['chain', `RETURN ${'NOT '.repeat(50)}true`],
  ['chain', `MATCH (n:${'!'.repeat(30)}A) RETURN n`],
  ['chain', `RETURN $p${'[0]'.repeat(2_000)}`],
  ['chain', `RETURN $p${'.a'.repeat(2_000)}`],
  ['depth', `RETURN ${'('.repeat(100)}1${')'.repeat(100)}`],
  ['depth', `MATCH (n) WHERE ${'EXISTS { MATCH (n) WHERE '.repeat(10)}true${' }'.repeat(10)} RETURN n`],
]; // oxfmt-ignore

/** What analysts write, close to what is refused. */
const ORDINARY: readonly string[] = [
  'MATCH (n) RETURN n.limit AS skip SKIP $skip LIMIT $limit;',
  'MATCH (n) WITH n, 1 AS limit RETURN limit, {limit: 1, skip: n.offset} AS map ORDER BY n.skip DESC LIMIT 1_000',
  'UNWIND range(1, 1000000) AS i RETURN count(i)',
  'RETURN [x IN range(1, 100000) | x * 2]',
  'RETURN range(0, 10, 2), range(10, 0, -1), range($from, $to)',
  'WITH [1, 2] AS xs UNWIND range(0, size(xs) - 1) AS i RETURN xs[i], [j IN range(0, size($ys)) | $ys[j]]',
  'RETURN reduce(m = 0, x IN [1, 2] | CASE WHEN x > m THEN x ELSE m END)',
  "MATCH p = (a)-[*..3]->(b) RETURN reduce(s = '', n IN nodes(p) | s + '>' + n.name), [n IN nodes(p) | n.name + $end]",
  "MATCH p = (a)-->(b) WHERE all(n IN nodes(p) WHERE any(l IN labels(n) WHERE l IN ['A', 'B'])) RETURN p",
  'WITH [1, 2, 3] AS xs RETURN [x IN xs | [y IN xs | x * y]]',
  "RETURN replace('a b', ' ', '_'), split('a,b', ',')[0], toUpper(trim(' a '))",
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m ORDER BY m.name LIMIT 3 } RETURN n, collect(m.name)[0..3]',
  'RETURN COLLECT { MATCH (n) RETURN n.id LIMIT 3 }, COUNT { (:A)-->() }',
  'MATCH (n:A|B&!C) WHERE NOT (n.a = 1 OR n.b XOR n.c) RETURN -1 + n.x',
];

describe('the rules', () => {
  test.each(BOMBS.map(([rule, text]) => [rule, text.slice(0, 120), text] as const))(
    '%s: refuses %s',
    (rule, _, text) => {
      expect(rulesFor(text)).toContain(rule);
    },
  );

  test.each(ORDINARY)('let pass: %s', (text) => {
    expect(judgeText(text).faults).toEqual([]);
  });

  test('look no further into what is too large: of lists within lists each would have thousands', () => {
    const deep = `RETURN ${'[x IN '.repeat(400)}[1]${' | x + x]'.repeat(400)} AS l`;
    const long = `RETURN ${Array.from({ length: 400 }, () => 'a + b').join(', ')} LIMIT x`;
    expect([rulesFor(deep), rulesFor(long)]).toEqual([['depth', 'too-many'], ['too-many']]);
    // With fewer signs the same LIMIT is found.
    expect(rulesFor('RETURN a + b AS c LIMIT x')).toEqual(['limit']);
  });

  test('let every shipped query pass, as if an analyst had written it', () => {
    const refused = [...readCatalogue(CYPHER_FOLDER).values()].filter(
      ({ text }) => rulesFor(text).length > 0,
    );
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test('name the place in the text as it is written, and what to write instead', () => {
    const text = 'RETURN "😀" AS face, ra\\u006Ege(1, 200000) AS far';
    const [fault] = judgeText(text).faults;
    expect(text.slice(fault?.start, fault?.end)).toBe('ra\\u006Ege(1, 200000)');
    expect(fault).toMatchObject({ rule: 'range', advice: expect.stringContaining('UNWIND range(...) AS i') });
    expect(fault?.message).toContain('200,000');
  });
});

describe('the values that are sent', () => {
  test('are whole numbers where they limit rows or bound a range, and the range is not too long', () => {
    const { wrongValues } = judgeText('RETURN range($from, $to, $step) SKIP $skip LIMIT $limit');
    const paths = (values: Record<string, unknown>) => wrongValues(values).map(({ path }) => path);
    const good = { from: 1, to: 100_000, step: 1, skip: 0, limit: 5 };
    expect(paths(good)).toEqual([]);
    expect(paths({ ...good, skip: -1, limit: '5' })).toEqual(['params.skip', 'params.limit']);
    expect(paths({ ...good, to: 2 ** 53 })).toEqual(['params.to']);
    expect(paths({ ...good, from: -1 })).toEqual(['params.from', 'params.to', 'params.step']);
    expect(paths({ ...good, from: -1, step: 2 })).toEqual([]);
  });

  test('hold no text of more than 2,000 letters, at any depth', () => {
    const { wrongValues } = judgeText('RETURN $a');
    expect(wrongValues({ a: [{ b: 'x'.repeat(2_001) }] }).map(({ path }) => path)).toEqual(['params.a']);
    expect(wrongValues({ a: [{ b: 'x'.repeat(2_000) }] })).toEqual([]);
  });
});
