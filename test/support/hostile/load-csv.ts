import type { Template } from './templates.ts';

/** Where a text may reach for: `127.0.0.1:4711` without a scheme, and a file. */
export interface Lures {
  port: number;
  file: string;
}

/** Names of this machine, as Java's resolver reads them. */
const HOSTS = [
  '127.0.0.1', 'localhost', '[::1]', '127.1', '127.0.1', '2130706433', '0.0.0.0', '[::ffff:127.0.0.1]', '[0:0:0:0:0:0:0:1]',
  'LOCALHOST', 'localhost.', '127.000.000.001', '0177.0.0.1', '0x7f.1', '[::]', 'user:password@127.0.0.1', '127.0.0.1%2F',
]; // oxfmt-ignore

/** Sixty and more spellings of one wish: that the database fetches something for us. */
export function loadCsvTemplates({ port, file }: Lures): Template[] {
  const url = `http://127.0.0.1:${port}/canary.csv`;
  const load = (from: string) => `LOAD CSV FROM ${from} AS line RETURN line AS x`;
  const texts = [
    ...HOSTS.map((host) => load(`'http://${host}:${port}/canary.csv'`)),
    ...['https', 'ftp', 'HTTP', 'Http', 'jar:http', 'netdoc', 'gopher', 'sftp', 'nested:http'].map((scheme) =>
      load(`'${scheme}://127.0.0.1:${port}/canary.csv'`),
    ),
    load(`'jar:${url}!/canary.csv'`),
    load(`'url:${url}'`),
    load(`'  ${url}'`),
    load(`'//127.0.0.1:${port}/canary.csv'`),
    load(`'http:\\\\\\\\127.0.0.1:${port}/canary.csv'`),
    load(`'http://127.0.0.1:${port}/a%20canary.csv?q=1#part'`),
    load(`"${url}"`),
    load('$url'),
    load('$urls[0]'),
    load('$places.url'),
    load(`'ht' + 'tp://127.0.0.1:${port}/canary.csv'`),
    load(`'http://127.0.0.1:' + toString(${port}) + '/canary.csv'`),
    load(`'http://' || '127.0.0.1:${port}' || '/canary.csv'`),
    load(`replace('hxxp://127.0.0.1:${port}/canary.csv', 'xx', 'tt')`),
    load(`reverse('${url.split('').toReversed().join('')}')`),
    load(`toLower('${url.toUpperCase()}')`),
    load(`trim(' ${url} ')`),
    load(`head(['${url}'])`),
    load(`['${url}'][0]`),
    load(`{a: '${url}'}.a`),
    load(`coalesce(null, '${url}')`),
    load(`CASE WHEN true THEN '${url}' ELSE '' END`),
    load(`reduce(all = '', part IN ['http://', '127.0.0.1:${port}'] | all + part)`),
    load(`substring('xx${url}', 2)`),
    load(`(('${url}'))`),
    load(`[u IN ['${url}'] WHERE u STARTS WITH 'h' | u][0]`),
    load(`'http://127.0.0.1:${port}/' + [(n:Entity {id: 'country/china'})-[]-() | n.name][0]`),
    `LOAD CSV WITH HEADERS FROM '${url}' AS line RETURN line AS x`,
    `LOAD CSV FROM '${url}' AS line FIELDTERMINATOR ';' RETURN line[0] AS x`,
    `LOAD CSV WITH HEADERS FROM $url AS line FIELDTERMINATOR $separator RETURN keys(line) AS x`,
    `WITH '${url}' AS u LOAD CSV FROM u AS line RETURN line AS x`,
    `UNWIND $urls AS u LOAD CSV FROM u AS line RETURN count(*) AS x`,
    `MATCH (n:Entity) WITH n LIMIT 2 LOAD CSV FROM 'http://127.0.0.1:${port}/' + n.id AS line RETURN line AS x`,
    `LOAD CSV FROM '${url}' AS line WITH line RETURN count(line) AS x`,
    `LOAD CSV FROM '${url}' AS line CREATE (:Hacked {line: line}) RETURN 1 AS x`,
    `LOAD CSV FROM '${url}' AS line CALL (line) { CREATE (:Hacked {n: line[0]}) } IN TRANSACTIONS`,
    `USING PERIODIC COMMIT LOAD CSV FROM '${url}' AS line CREATE (:Hacked)`,
    `CALL { LOAD CSV FROM '${url}' AS line RETURN line } RETURN line AS x`,
    `RETURN COLLECT { LOAD CSV FROM '${url}' AS line RETURN line } AS x`,
    `MATCH (n:Entity) WHERE EXISTS { LOAD CSV FROM '${url}' AS line RETURN line } RETURN n AS x`,
    `LOAD CSV FROM '${url}' AS line RETURN linenumber() AS x, file() AS y`,
    load(`'file://${file}'`),
    load(`'file:${file}'`),
    load(`'file:///canary.csv'`),
    load(`'FILE://${file}'`),
    load(`'file://localhost${file}'`),
    load(`'file://127.0.0.1${file}'`),
    load(`'file:///..${file}'`),
    load(`'file:///%2e%2e${file}'`),
    load(`'${file}'`),
    load('$file'),
    load(`'jar:file://${file}!/canary.csv'`),
  ];
  return texts.map((text) => ({ aim: 'reach out', shape: isRead(text) ? 'read' : 'alone', text }));
}

function isRead(text: string): boolean {
  return text.startsWith('LOAD') && text.endsWith('AS x');
}

/** What the spellings above are sent with. */
export function lureParams({ port, file }: Lures): Record<string, unknown> {
  const url = `http://127.0.0.1:${port}/canary.csv`;
  return { url, urls: [url], places: { url }, file: `file://${file}`, separator: ';' };
}
