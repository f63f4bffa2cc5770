import { EXPRESSION_BOMBS } from './bombs-of-expressions.ts';
import { PLANNER_BOMBS } from './bombs-of-planning.ts';

/** The two of the generated graph that have the most lines. */
const endsIn = (text: string): Record<string, string> => ({
  from: 'country/g-1',
  ...(text.includes('$to') && { to: 'country/g-2' }),
});

/** A text that costs more than it looks, and the kind of cost. */
export interface Bomb {
  kind: 'cartesian' | 'paths' | 'memory' | 'flood' | 'shortest' | 'planner' | 'expression';
  text: string;
  params?: Record<string, unknown>;
}

const ofKind = (kind: Bomb['kind'], texts: readonly string[]): Bomb[] =>
  texts.map((text) => (text.includes('$from') ? { kind, text, params: endsIn(text) } : { kind, text }));

const CARTESIAN = [
  'MATCH (a), (b), (c), (d) RETURN count(*) AS n',
  'MATCH (a), (b), (c) RETURN a.id, b.id, c.id',
  'MATCH (a) MATCH (b) MATCH (c) WHERE a.name + b.name CONTAINS c.name RETURN count(*) AS n',
  'MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.degree + b.degree = c.degree * 1000 RETURN a, b, c',
  'MATCH (a)-[r]-(b), (c)-[s]-(d), (e)-[t]-(f) RETURN count(*) AS n',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c WITH a, b, c WHERE a + b + c < 0 RETURN a',
  'MATCH (a), (b) WITH a, b MATCH (c), (d) RETURN max(a.degree + b.degree + c.degree + d.degree) AS n',
  'MATCH (a) CALL (a) { MATCH (b) CALL (b) { MATCH (c) RETURN count(c) AS m } RETURN sum(m) AS n } RETURN sum(n) AS n',
  'MATCH (a), (b), (c) WHERE EXISTS { (a)-[:NOTHING]-(b)-[:NOTHING]-(c) } RETURN count(*) AS n',
  'MATCH (a:Entity) OPTIONAL MATCH (b:Entity) OPTIONAL MATCH (c:Entity) RETURN count(*) AS n',
  'MATCH (a) RETURN a.id, COUNT { MATCH (b), (c) WHERE b.name > c.name } AS n',
]; // oxfmt-ignore

const PATHS = [
  'MATCH p = (a)-[*]-(b) RETURN count(p) AS n',
  'MATCH p = (a:Country)-[*1..]-(b:Country) RETURN p',
  'MATCH p = (a:Entity)-[*..12]-(b:Entity) RETURN count(p) AS n',
  'MATCH p = (:Person)-[*6..20]->(:Person) RETURN length(p) AS n ORDER BY n DESC',
  'MATCH (a)-[r]-{1,}(b) RETURN count(*) AS n',
  'MATCH p = ((a)--(b))+ RETURN count(p) AS n',
  'MATCH p = (x)-->*(y)-->*(z) RETURN max(length(p)) AS n',
  'MATCH (a) ((b)-[r]-(c) WHERE r.voices > 0){3,30} (d) RETURN count(*) AS n',
  'MATCH p = (a:Hub)-[*2..8]-(b:Hub) WHERE none(n IN nodes(p) WHERE n.id = $from) RETURN count(p) AS n',
  'MATCH (a:Entity), (b:Entity) MATCH p = shortestPath((a)-[*]-(b)) WHERE a <> b RETURN count(p) AS n',
  'MATCH (a:Entity), (b:Entity) MATCH p = allShortestPaths((a)-[*..15]-(b)) WHERE a <> b RETURN count(p) AS n',
  'MATCH p = shortestPath((a:Country)-[*]-(b:Person)) WHERE length(p) > 9 RETURN p',
  'MATCH (a:Entity) WHERE EXISTS { (a)-[*10..20]-(:Nothing) } RETURN a',
  'MATCH (a:Country) RETURN [(a)-[*1..9]-(b) | b.id] AS ids',
]; // oxfmt-ignore

const MEMORY = [
  'UNWIND range(1, 1000000000) AS x RETURN collect(x) AS all',
  'UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x) AS n',
  'UNWIND range(1, 1000000000) AS x WITH x ORDER BY x % 7 DESC RETURN x LIMIT 5000000',
  "UNWIND range(1, 100000000) AS x RETURN collect('a long text, so that it is more ' + toString(x)) AS all",
  'MATCH (a), (b) RETURN collect(a) AS all',
  'MATCH (a), (b) RETURN collect(properties(a)) AS a, collect(properties(b)) AS b',
  'MATCH (a), (b), (c) WITH DISTINCT a, b, c RETURN count(*) AS n',
  'MATCH (a), (b) WITH a, b ORDER BY a.name + b.name RETURN a.name SKIP 100000000',
  'MATCH p = (a)-[*1..5]-(b) RETURN collect(p) AS all',
  'UNWIND range(1, 50000000) AS x WITH {a: x, b: toString(x), c: [x, x, x]} AS m RETURN collect(m) AS all',
  'UNWIND range(1, 1000000000) AS x RETURN percentileCont(x, 0.5) AS n, stdev(x) AS m',
  'UNWIND range(1, 100000000) AS x WITH x % 50000000 AS k, x RETURN k, collect(x) AS all ORDER BY k',
  'MATCH (a), (b), (c) RETURN a.id + b.id + c.id AS k, count(*) AS n ORDER BY n',
  // One value of one row, which is read in one piece.
  'MATCH (c:Entity) UNWIND range(1, 50) AS n RETURN collect(c) AS all',
  'MATCH (c:Entity) WITH collect(c) AS x WITH x AS all RETURN all AS a, all AS b, all AS c, all AS d, all AS e, all AS f',
  'MATCH ()-[r]->() WITH collect(r {.*}) AS all RETURN {one: all, two: all} AS both',
]; // oxfmt-ignore

const FLOODS = [
  'UNWIND range(1, 100000000) AS n RETURN n',
  "UNWIND range(1, 100000000) AS n RETURN n, 'word ' + toString(n) AS a, [n, n, n] AS b, {n: n} AS c",
  'MATCH (a), (b) RETURN a, b',
  'MATCH (a)-[r]-(b), (c) RETURN a, r, b, c',
  'MATCH p = (a)-[*1..4]-(b) RETURN p',
  'MATCH (a), (b) RETURN properties(a) AS a, properties(b) AS b',
  'MATCH (c:Entity) WITH collect(c) AS all UNWIND range(1, 100000) AS n RETURN n, all',
  'MATCH (c:Entity) WITH collect(c {.*}) AS all UNWIND range(1, 100000) AS n RETURN all AS a, all AS b, all AS c, all AS d',
  'MATCH (c:Entity) WITH collect(c {.*}) AS all UNWIND range(1, 100000) AS n RETURN n, all',
  'MATCH (c:Entity) WITH collect(c) AS all MATCH (b:Entity) RETURN b.id AS id, all',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b',
]; // oxfmt-ignore

const SHORTEST = [
  'MATCH p = SHORTEST 20 (a:Country)-[r]-+(b:Country) RETURN length(p) AS n',
  'MATCH p = SHORTEST 1000 (a:Entity)--+(b:Entity) RETURN count(p) AS n',
  'MATCH p = ANY SHORTEST (a:Person)-[r]-*(b:Person) RETURN p',
  'MATCH p = ALL SHORTEST (a:Country)-[r]-{1,30}(b:Country) RETURN count(p) AS n',
  'MATCH p = SHORTEST 50 GROUPS (a:Country)--{2,20}(b:Country) RETURN count(p) AS n',
  'MATCH p = SHORTEST 100 PATHS (a:Country) ((x)-[r]-(y)){1,12} (b:Country) RETURN p',
  'MATCH p = SHORTEST 500 (a:Country) ((x)-[r]-(y) WHERE r.voices > 100){0,} (b:Country) RETURN p',
  'MATCH p = ANY (a:Country)-[r]-+(b:Country) WHERE length(p) > 50 RETURN p',
  'MATCH p = SHORTEST 20 (a:Entity {id: $from}) (()--())+ (b:Entity {id: $to}) RETURN p',
  'MATCH (a:Country), (b:Country) CALL (a, b) { MATCH p = SHORTEST 100 (a)--{1,9}(b) RETURN count(p) AS n } RETURN sum(n) AS n',
  'MATCH (a:Country), (b:Country) RETURN a.id, COUNT { MATCH p = SHORTEST 100 (a)--{1,9}(b) RETURN p } AS n',
  'MATCH (n:Entity) WITH collect(n.id) AS ids UNWIND ids AS x UNWIND ids AS y MATCH p = SHORTEST 10 (:Entity {id: x})--{1,9}(:Entity {id: y}) RETURN p',
  'MATCH p = SHORTEST 20 (a:Country) ((x)-[r]-(y) WHERE NOT y:Nothing)+ (b:Country) WHERE all(n IN nodes(p) WHERE n.degree < 0) RETURN p',
]; // oxfmt-ignore

/** Few rows by the planner, which takes every list for a short one. */
const IDS = Array.from({ length: 300 }, (_, nth) => `country/g-${nth}`);
const SHORTEST_OF_SENT: readonly Bomb[] = [
  'UNWIND $ids AS x UNWIND $ids AS y MATCH p = SHORTEST 10 (:Entity {id: x})--{1,9}(:Entity {id: y}) RETURN p',
  'UNWIND $ids AS x UNWIND $ids AS y MATCH (a:Entity {id: x}), (b:Entity {id: y}) CALL (a, b) { MATCH p = SHORTEST 10 (a)--{1,9}(b) RETURN p } RETURN p',
].map((text) => ({ kind: 'shortest', text, params: { ids: IDS } })); // oxfmt-ignore

/** Each of another kind of cost, or the same in another spelling. */
export const BOMBS: readonly Bomb[] = [
  ...ofKind('cartesian', CARTESIAN),
  ...ofKind('paths', PATHS),
  ...ofKind('memory', MEMORY),
  ...ofKind('flood', FLOODS),
  ...ofKind('shortest', SHORTEST),
  ...SHORTEST_OF_SENT,
  ...PLANNER_BOMBS,
  ...EXPRESSION_BOMBS,
];
