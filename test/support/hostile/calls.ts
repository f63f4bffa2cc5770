import type { Db } from '../../../server/db/run.ts';
import { told, type Ask } from './asking.ts';
import { PROCEDURES } from './templates.ts';

/** The list of NEO4J.md, once more: a procedure that is added to the gate must be added here, too. */
const READING: Record<string, string> = {
  'db.labels': '',
  'db.relationshipTypes': '',
  'db.propertyKeys': '',
  'db.schema.visualization': '',
  'db.schema.nodeTypeProperties': '',
  'db.schema.relTypeProperties': '',
  'db.index.fulltext.queryNodes': "'entityNames', 'china'",
  'db.index.fulltext.queryRelationships': "'entityNames', 'china'",
  'db.ping': '',
};
/** Its index would have to be one of relations, and there is none: it gets as far as being told so. */
const LACKS_INDEX = 'db.index.fulltext.queryRelationships';

/** Something of each type, as a signature names it. */
const VALUES: readonly [type: RegExp, value: string][] = [
  [/^(?:INTEGER|FLOAT|ANY|BOOLEAN)/, '1'],
  [/^STRING/, "'a'"],
  [/^LIST<STRING/, "['a']"],
  [/^LIST/, '[1, 2]'],
  [/^MAP/, '{a: 1}'],
  [/^NODE/, 'n'],
  [/^RELATIONSHIP/, 'r'],
  [/^PATH/, 'p'],
  [/^POINT/, 'point({x: 1, y: 2})'],
];

/** Where arguments of a type are not enough: another syntax, or values that must fit together. */
const SPECIAL: Record<string, string> = {
  all: 'all(v IN [1] WHERE v > 0)', any: 'any(v IN [1] WHERE v > 0)', none: 'none(v IN [1] WHERE v > 0)',
  single: 'single(v IN [1] WHERE v > 0)', reduce: 'reduce(sum = 0, v IN [1] | sum + v)', exists: 'exists((n)--())',
  toString: 'toString(1)', trim: "trim(BOTH 'a' FROM 'abba')", normalize: "normalize('a', NFC)", isEmpty: 'isEmpty([])',
  duration: "duration('P1D')", 'duration.between': 'duration.between(date(), date())', 'duration.inDays': 'duration.inDays(date(), date())',
  'duration.inMonths': 'duration.inMonths(date(), date())', 'duration.inSeconds': 'duration.inSeconds(time(), time())',
  date: 'date()', time: 'time()', datetime: 'datetime()', localtime: 'localtime()', localdatetime: 'localdatetime()',
  'date.truncate': "date.truncate('day', date())", 'time.truncate': "time.truncate('hour', time())",
  'datetime.truncate': "datetime.truncate('day', datetime())", 'localtime.truncate': "localtime.truncate('hour', localtime())",
  'localdatetime.truncate': "localdatetime.truncate('day', localdatetime())", point: 'point({x: 1, y: 2})',
  percentileCont: 'percentileCont(1.0, 0.5)', percentileDisc: 'percentileDisc(1, 0.5)',
  'vector.similarity.cosine': 'vector.similarity.cosine([1.0], [1.0])', 'vector.similarity.euclidean': 'vector.similarity.euclidean([1.0], [1.0])',
  'point.withinBBox': 'point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2}))', round: "round(1.5, 1, 'UP')",
  properties: 'properties(n)', keys: 'keys(n)', elementId: 'elementId(n)', id: 'id(n)', head: 'head([1])', split: "split('a,b', ',')",
  toBooleanList: "toBooleanList(['true'])",
}; // oxfmt-ignore
const CLOCKS = /^(?:date|time|datetime|localtime|localdatetime)\.(?:realtime|statement|transaction)$/;

/** These are for LOAD CSV and for several graphs, and on no list of the gate. */
const REFUSED = ['file', 'graph.byElementId', 'graph.byName', 'linenumber'];

/** Calls each procedure that the server lists, and wants just those of the list answered. */
export async function callProcedures(watch: Db, ask: Ask): Promise<{ faults: string[]; called: number }> {
  const rows = await watch.records('SHOW PROCEDURES YIELD name, signature');
  const looked = new Set([...Object.keys(READING), ...PROCEDURES.map((call) => call.replace(/\(.*/, ''))]);
  const faults: string[] = [];
  for (const row of rows) {
    const [name, signature] = [row['name'] as string, row['signature'] as string];
    const args = READING[name] ?? argumentsOf(signature.slice(name.length));
    const before = /\b[nr]\b/.test(args.replaceAll(/'[^']*'/g, '')) ? 'MATCH (n)-[r]->() ' : '';
    const yielded = / :: \((\w+)/.exec(signature)?.[1];
    const rest = yielded === undefined || before === '' ? '' : ` YIELD ${yielded} RETURN ${yielded}`;
    const text = `${before}CALL ${name}(${args})${rest}`;
    const answer = await ask('/api/cypher/run', { body: { text } });
    const wanted = toWanted(name);
    if (!looked.has(name)) faults.push(`${name} is a procedure that nobody has looked at`);
    if (!wanted.includes(answer.status)) faults.push(`${text} was answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  }
  return { faults, called: rows.length };
} // oxfmt-ignore

function toWanted(name: string): number[] {
  if (name === LACKS_INDEX) return [200, 400];
  return name in READING ? [200] : [422];
}

/** Calls each function that the server lists: it answers, but for those that reach out. */
export async function callFunctions(
  watch: Db,
  ask: Ask,
  choose = <T>(all: readonly T[]): readonly T[] => all,
): Promise<{ faults: string[]; called: number }> {
  const rows = choose(await watch.records('SHOW FUNCTIONS YIELD name, signature'));
  const faults: string[] = [];
  for (const row of rows) {
    const [name, signature] = [row['name'] as string, row['signature'] as string];
    const args = CLOCKS.test(name) ? '' : argumentsOf(signature.slice(name.length));
    const call = SPECIAL[name] ?? `${name}(${args})`;
    const text = `MATCH p = (n:Person)-[r]->() WITH n, r, p ORDER BY n.id LIMIT 1 RETURN ${call} AS x`;
    const answer = await ask('/api/cypher/run', { body: { text } });
    const wanted = REFUSED.includes(name) ? [422] : [200];
    if (!wanted.includes(answer.status))
      faults.push(`${call} was answered ${answer.status}: ${String(told(answer)['detail'])}`);
  }
  return { faults, called: rows.length };
}

/** `(a :: STRING, b = {} :: MAP) :: (...)`: one value for each, those with a default too. */
function argumentsOf(signature: string): string {
  const inside = /^\((.*?)\)(?: ::|$)/.exec(signature)?.[1] ?? '';
  const types = [...inside.matchAll(/:: ([A-Z][A-Z< |>]*)/g)].map(([, type = '']) => type.trim());
  return types.map((type) => VALUES.find(([fits]) => fits.test(type))?.[1] ?? "'a'").join(', ');
}
