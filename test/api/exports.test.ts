import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import * as z from 'zod';
import { EXPORT_FILE_VERSION, EXPORT_FORMATS, ExportFile } from '#contract/exports';
import { FORMATS } from '#export/formats';
import { openSource } from '../../server/exports/source.ts';
import { exportData } from '../../server/exports/export.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import { readGexf, readGraphml, readStrictly, readTable } from '../support/read-exports.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const ask = (format: string, body: object) =>
  api().post(`/api/exports/${format}`).send(body).responseType('blob');
const bytesOf = async (format: string, body: object) => {
  const answer = await ask(format, body).expect(200);
  return answer.body as Buffer;
};
const textsIn = (zip: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
const readJson = async (body: object) => ExportFile.parse(JSON.parse(String(await bytesOf('json', body))));

const EVERYTHING = { what: 'everything' };
const made = new Map<string, Promise<Buffer>>();
/** Made once for all tests: the graph is the same for each. */
const everything = (format: string): Promise<Buffer> => {
  const known = made.get(format) ?? bytesOf(format, EVERYTHING);
  made.set(format, known);
  return known;
};
const readEverything = async () => ExportFile.parse(JSON.parse(String(await everything('json'))));

/** Two who are joined, with one line between them, out of the seed. */
const BLINKEN = 'person/antony-blinken';
const STATE = 'agency/us-department-of-state';
const OFFICE = `HOLDS_POSITION|${BLINKEN}|${STATE}|role=secretary-of-state`;
const A_LINE = {
  what: 'selection',
  title: 'Who is who',
  nodes: [],
  edges: [OFFICE],
  leftOut: ['4 hypotheses: no facts.'],
};

test('each form holds as many entities and relations as are loaded', async () => {
  const { body } = await api().get('/api/about').expect(200);
  const { counts } = body as { counts: Record<'entities' | 'relations' | 'claims' | 'figures', number> };
  const all = [counts.entities, counts.relations];
  const json = await readEverything();
  expect([json.nodes.length, json.relations.length]).toEqual(all);
  expect([json.evidence.length, json.figures.length]).toEqual([counts.claims, counts.figures]);
  expect(json.counts.figures).toBe(counts.figures);
  const tables = textsIn(await everything('csv'));
  expect([
    readTable(tables['nodes.csv'] ?? '').length,
    readTable(tables['relations.csv'] ?? '').length,
    readTable(tables['figures.csv'] ?? '').length,
  ]).toEqual([...all, counts.figures]);
  for (const [form, read] of [
    ['gexf', readGexf],
    ['graphml', readGraphml],
  ] as const) {
    const xml = String(await everything(form));
    expect([readStrictly(xml).get('node'), readStrictly(xml).get('edge')]).toEqual(all);
    expect([read(xml).order, read(xml).size]).toEqual(all);
    const told = read(xml).mapNodes((_, { figures = '' }) => String(figures).split(' | ').filter(Boolean));
    expect(told.flat().toSorted()).toEqual(json.figures.map(({ id }) => id).toSorted());
  }
  const ftm = textsIn(await everything('ftm'));
  const told = (ftm['entities.ftm.json'] ?? '').split('\n').filter(Boolean).length - json.articles.length;
  expect(told + readTable(ftm['not-in-followthemoney.csv'] ?? '').length).toBe(
    counts.entities + counts.relations + counts.figures,
  );
});

test('every line of our own file has its claims in it, each claim and figure its articles, and each figure its subject', async () => {
  const { relations, evidence, figures, articles, nodes } = await readEverything();
  const [claims, known, ids] = [evidence, articles, nodes].map((all) => new Set(all.map(({ id }) => id)));
  expect(
    relations.filter((line) => line.claims.length === 0 || line.claims.length !== line.claimsInAll),
  ).toEqual([]);
  expect(relations.flatMap((line) => line.claims).filter((id) => claims?.has(id) !== true)).toEqual([]);
  const places = [...evidence, ...figures].flatMap(({ at }) => at);
  expect(figures.filter(({ subject, at }) => ids?.has(subject) !== true || at.length === 0)).toEqual([]);
  expect(places.filter(({ article }) => known?.has(article) !== true)).toEqual([]);
  expect(relations.flatMap(({ from, to }) => [from, to]).filter((id) => ids?.has(id) !== true)).toEqual([]);
});

test.each(EXPORT_FORMATS)(
  '%s: the same data make the same bytes, sent under a name by its kind',
  async (format) => {
    const answer = await ask(format, EVERYTHING)
      .expect(200)
      .expect('Content-Type', FORMATS[format].mediaType);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="redthread-everything-2024-06-30.${FORMATS[format].extension}"; filename*=UTF-8''redthread-everything-2024-06-30.${FORMATS[format].extension}`,
    );
    expect(Buffer.compare(answer.body as Buffer, await everything(format))).toBe(0);
  },
);

test('a selection is a line with its ends and its evidence, and nobody else is named in any form', async () => {
  const all = await readEverything();
  const some = await readJson(A_LINE);
  expect(some.nodes.map(({ id }) => id)).toEqual([STATE, BLINKEN]);
  expect(some.relations).toEqual(all.relations.filter(({ key }) => key === OFFICE));
  expect(some).toMatchObject({
    what: 'selection',
    title: 'Who is who',
    counts: { nodes: 2, relations: 1, figures: 1 },
  });
  expect(some.limits[0]).toBe('4 hypotheses: no facts.');
  // Whoever speaks or publishes stands in the evidence of the line.
  const told = JSON.stringify(some);
  const others = all.nodes.filter(({ name }) => !told.includes(name));
  expect(others.length).toBeGreaterThan(150);
  for (const format of EXPORT_FORMATS) {
    const bytes = await bytesOf(format, A_LINE);
    const text = FORMATS[format].isSeveral ? Object.values(textsIn(bytes)).join('\n') : String(bytes);
    expect(text).toContain('Antony Blinken');
    expect(others.filter(({ id, name }) => text.includes(id) || text.includes(`${name} `))).toEqual([]);
    expect(text).toContain('4 hypotheses: no facts.');
  }
});

test('of a selection the figures of whom is selected go along, and a line tells which of them name both its ends', async () => {
  const all = await readEverything();
  const named = all.figures.flatMap((figure) => {
    const others = [figure.place, figure.speaker?.id];
    const isOfBoth = ({ from, to }: { from: string; to: string }) =>
      [[from, to], [to, from]].some(([one, other]) => one === figure.subject && others.includes(other));
    return all.relations.filter(isOfBoth).map(({ key }) => [key, figure.id] as const);
  });
  const [[key, id]] = named as [readonly [string, string]];
  const own = await readJson({ ...A_LINE, edges: [key] });
  const ends = own.nodes.map(({ id: end }) => end);
  expect(own.figures).toEqual(all.figures.filter(({ subject }) => ends.includes(subject)));
  expect(own.figures.length).toBeLessThan(all.figures.length);
  const graph = readGexf(String(await bytesOf('gexf', { ...A_LINE, edges: [key] })));
  expect(String(graph.getEdgeAttribute(key, 'figures')).split(' | ')).toContain(id);
}); // oxfmt-ignore

test('the name of a file is that of the investigation in any script, with a plain one beside it', async () => {
  const answer = await ask('json', { ...A_LINE, what: 'drawn', title: '谁认识谁 “x”/..' }).expect(200);
  expect(answer.headers['content-disposition']).toBe(
    `attachment; filename="redthread-_-x-2024-06-30.json"; filename*=UTF-8''redthread-${encodeURIComponent('谁认识谁')}-x-2024-06-30.json`,
  );
});

test('what the graph does not hold is counted in the file', async () => {
  const { limits, counts } = await readJson({
    ...A_LINE,
    nodes: [BLINKEN, 'person/nobody'],
    edges: [OFFICE, `MET|${BLINKEN}|person/nobody||x`],
  });
  expect(counts).toEqual({ nodes: 2, relations: 1, figures: 1 });
  expect(limits).toEqual(
    expect.arrayContaining([
      '1 of 2 entities: not in the database any more.',
      '1 of 2 relations: not in the database any more.',
    ]),
  );
});

test('the day by which it is judged what has ended is the one that is asked for', async () => {
  const endedOn = async (asOf: string | null) => {
    const file = await readJson({ what: 'everything', asOf });
    return { asOf: file.asOf, ended: file.relations.filter(({ ended }) => ended).length };
  };
  expect(await endedOn('2000-01-01')).toEqual({ asOf: '2000-01-01', ended: 0 });
  const latest = await endedOn(null);
  expect(latest.asOf).toBe('2024-06-30');
  expect(latest.ended).toBeGreaterThan(0);
});

test('what cannot be exported is refused in words', async () => {
  const refused = async (format: string, body: object, status: number) => {
    const answer = await api().post(`/api/exports/${format}`).send(body).expect(status);
    return answer.body as { code: string; detail: string };
  };
  expect(await refused('json', { what: 'drawn', nodes: [], edges: [] }, 422)).toMatchObject({
    code: 'nothing-to-export',
    detail: 'Neither an entity nor a relation was named.',
  });
  expect(await refused('json', { what: 'drawn', nodes: ['person/nobody'], edges: [] }, 422)).toMatchObject({
    code: 'nothing-to-export',
    detail: '1 of 1 entity: not in the database any more.',
  });
  expect(await refused('docx', EVERYTHING, 400)).toMatchObject({ code: 'bad-request' });
  expect(await refused('json', { what: 'all' }, 400)).toMatchObject({ code: 'bad-request' });
  const long = { ...A_LINE, title: 'x'.repeat(10_000) };
  expect(await refused('json', long, 400)).toMatchObject({ code: 'bad-request' });
});

test('the schema of exported data is published, and an export is valid by it', async () => {
  const { body } = await api().get('/api/schemas/export.json').expect(200);
  expect(body).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Redthread export',
  });
  const published = z.fromJSONSchema(body);
  const file = JSON.parse(String(await everything('json'))) as object;
  expect(published.safeParse(file).error).toBeUndefined();
  expect(published.safeParse({ ...file, version: EXPORT_FILE_VERSION + 1 }).success).toBe(false);
});

const signal = new AbortController().signal;

test('a graph that is changed while it is exported makes no whole file', async () => {
  const change = (text: string) => database.db.write({ purpose: 'a test' }, (tx) => tx.run(text));
  const asked = { db: database.db, redthread: '1', signal };
  const { pieces } = await exportData('json', { what: 'everything', asOf: null }, asked);
  const read = async () => {
    const pieceAfterPiece = pieces[Symbol.asyncIterator]();
    await pieceAfterPiece.next();
    await change('CREATE (:Judgement {id: "a-test"})');
    while ((await pieceAfterPiece.next()).done !== true);
  };
  try {
    await expect(read()).rejects.toMatchObject({ code: 'changed-meanwhile', status: 409 });
  } finally {
    await change('MATCH (j:Judgement {id: "a-test"}) DELETE j');
  }
});

test('what is read stops with whoever asked for it', async () => {
  const gone = new AbortController();
  const source = await openSource(
    { what: 'everything', asOf: null },
    { db: database.db, redthread: '1', signal: gone.signal },
  );
  gone.abort();
  await expect(source.lines()[Symbol.asyncIterator]().next()).rejects.toThrow(/abort/i);
});
