import { whole } from '../whole-float.ts';
import type { Ordinary } from './ordinary.ts';

const BLINKEN = "MATCH (p:Person {id: 'person/antony-blinken'})";

/** Functions over numbers, texts, lists, graphs and places, in the order of the manual. */
export const ORDINARY_VALUES: readonly Ordinary[] = [
  // Predicates
  ["RETURN isEmpty([]) AS a, isEmpty('') AS b, isEmpty({}) AS c, isEmpty([1]) AS d", [[true, true, true, false]]],
  [`${BLINKEN} RETURN exists((p)-[:MET]-()) AS a, exists((p)-[:OWNS]->()) AS b`, { least: 1, columns: 2 }],
  // Scalars
  ["RETURN char_length('abc') AS a, character_length('ab') AS b, size('abcd') AS c, size([1]) AS d", [[3, 2, 4, 1]]],
  ["RETURN coalesce(null, 'x') AS a, nullIf(1, 1) AS b, nullIf(1, 2) AS c", [['x', null, 1]]],
  ['RETURN head([1, 2]) AS a, last([1, 2]) AS b, tail([1, 2]) AS c, head([]) AS d', [[1, 2, [2], null]]],
  ["RETURN toInteger('42') AS a, toFloat('1.5') AS b, toBoolean('true') AS c, toString(5) AS d", [[42, 1.5, true, '5']]],
  ["RETURN toIntegerOrNull('x') AS a, toFloatOrNull('x') AS b, toBooleanOrNull('x') AS c, toStringOrNull([1]) AS d", [[null, null, null, null]]],
  ["RETURN toIntegerList(['1', null]) AS a, toFloatList(['1.5']) AS b, toBooleanList(['true']) AS c, toStringList([1]) AS d", [[[1, null], [1.5], [true], ['1']]]],
  ["RETURN valueType(1) AS a, valueType('x') AS b, valueType([1]) AS c", [['INTEGER NOT NULL', 'STRING NOT NULL', 'LIST<INTEGER NOT NULL> NOT NULL']]],
  ['RETURN size(randomUUID()) AS a, timestamp() > 0 AS b, rand() < 1 AS c', [[36, true, true]]],
  [`${BLINKEN} MATCH (p)-[r]->(o) RETURN startNode(r).id AS a, endNode(r) = o AS b, type(r) AS c, id(p) >= 0 AS d, size(elementId(r)) > 0 AS e`, { least: 5, columns: 5 }],
  [`${BLINKEN} RETURN properties(p).name AS a, size(keys(p)) > 5 AS b, labels(p) AS c, keys({a: 1}) AS d`, [['Antony Blinken', true, ['Entity', 'Person'], ['a']]]],
  [`${BLINKEN} MATCH w = (p)--(o) RETURN length(w) AS a, size(nodes(w)) AS b, size(relationships(w)) AS c LIMIT 1`, [[1, 2, 1]]],
  // Aggregates
  ['UNWIND [1, 2, 3, 4] AS n RETURN count(n) AS a, sum(n) AS b, avg(n) AS c, min(n) AS d, max(n) AS e', [[4, 10, 2.5, 1, 4]]],
  ['UNWIND [1, 2, 2, null] AS n RETURN count(*) AS a, count(n) AS b, count(DISTINCT n) AS c, collect(DISTINCT n) AS d', [[4, 3, 2, [1, 2]]]],
  ['UNWIND [1, 2, 3] AS n RETURN stdev(n) AS a, stdevp([1][0] + n) > 0 AS b, percentileCont(n, 0.5) AS c, percentileDisc(n, 0.5) AS d', [[whole(1), true, 2, 2]]],
  ["MATCH (p:Person) RETURN min(p.name) < max(p.name) AS a, avg(p.degree) > 0 AS b, size(collect(p)) > 1 AS c", [[true, true, true]]],
  // Lists
  ['RETURN range(1, 3) AS a, range(0, 10, 5) AS b, range(3, 1, -1) AS c, reverse([1, 2]) AS d', [[[1, 2, 3], [0, 5, 10], [3, 2, 1], [2, 1]]]],
  ['MATCH (p:Person) WITH collect(p.degree) AS all RETURN reduce(most = 0, n IN all | CASE WHEN n > most THEN n ELSE most END) > 0 AS some', [[true]]],
  ["MATCH (p:Person) RETURN [label IN labels(p) WHERE label <> 'Entity'][0] AS type, size(keys(p)) AS keys", { least: 5, columns: 2 }],
  ['WITH [[1, 2], [3]] AS lists RETURN reduce(all = [], list IN lists | all + list) AS flat', [[[1, 2, 3]]]],
  ['WITH [3, 1, 2] AS list RETURN COLLECT { UNWIND list AS n RETURN n ORDER BY n } AS sorted', [[[1, 2, 3]]]],
  // Numbers
  ['RETURN abs(-3) AS a, ceil(1.2) AS b, floor(1.8) AS c, sign(-2) AS d, isNaN(0.0 / 0.0) AS e', [[3, whole(2), whole(1), -1, true]]],
  ["RETURN round(1.5) AS a, round(1.256, 2) AS b, round(1.25, 1, 'HALF_DOWN') AS c", [[whole(2), 1.26, 1.2]]],
  ['RETURN e() > 2.7 AS a, exp(0) AS b, log(1) AS c, log10(100) AS d, sqrt(16) AS e', [[true, whole(1), whole(0), whole(2), whole(4)]]],
  ['RETURN sin(0) AS a, cos(0) AS b, tan(0) AS c, cot(1) > 0 AS d, asin(0) AS e, acos(1) AS f, atan(0) AS g, atan2(0, 1) AS h', [[whole(0), whole(1), whole(0), true, whole(0), whole(0), whole(0), whole(0)]]],
  ['RETURN pi() > 3.1 AS a, degrees(pi()) AS b, radians(180) > 3.1 AS c, haversin(0) AS d', [[true, whole(180), true, whole(0)]]],
  // Texts
  ["RETURN toUpper('a') AS a, toLower('A') AS b, upper('a') AS c, lower('A') AS d", [['A', 'a', 'A', 'a']]],
  ["RETURN trim('  a ') AS a, ltrim(' a') AS b, rtrim('a ') AS c, btrim('xax', 'x') AS d, trim(BOTH 'x' FROM 'xax') AS e", [['a', 'a', 'a', 'a', 'a']]],
  ["RETURN left('abc', 2) AS a, right('abc', 2) AS b, substring('abcd', 1, 2) AS c, substring('abc', 1) AS d", [['ab', 'bc', 'bc', 'bc']]],
  ["RETURN replace('a-b', '-', '+') AS a, split('a,b', ',') AS b, reverse('abc') AS c", [['a+b', ['a', 'b'], 'cba']]],
  ["RETURN normalize('é') AS a, normalize('é', NFD) = 'é' AS b", [['é', false]]],
  ["MATCH (c:Claim) RETURN c.article AS article, left(c.says, 40) + '…' AS begins LIMIT 3", { least: 3, columns: 2 }],
  // Places and vectors
  ['RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS far', [[whole(5)]]],
  ['WITH point({longitude: 12.5, latitude: 55.6}) AS p RETURN p.latitude AS a, p.srid AS b, point.withinBBox(p, point({longitude: 12, latitude: 55}), point({longitude: 13, latitude: 56})) AS c', [[55.6, 4326, true]]],
  ['RETURN vector.similarity.cosine([1.0, 0.0], [1.0, 0.0]) > 0.99 AS a, vector.similarity.euclidean([1.0], [1.0]) AS b', [[true, whole(1)]]],
]; // oxfmt-ignore
