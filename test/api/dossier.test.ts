import { strToU8, unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DossierOptions, type DossierRequest } from '#contract/dossier';
import { Problem } from '#contract/errors';
import { ExportFile } from '#contract/exports';
import type { KeptPaths } from '#contract/kept-paths';
import { PathAnswer } from '#contract/path-answer';
import type { SavedCanvas } from '#contract/saved-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { toKept } from '../../client/words/kept-answer.ts';
import { FOLDER_NAMES } from '../../server/dossiers/write.ts';
import { loadInvestigations } from '../../seed/load-investigations.ts';
import { toWholeProof } from '../../client/words/path-ending.ts';
import { anApi } from '../support/an-api.ts';
import { aCanvas, aSave, aStep } from '../support/an-investigation.ts';
import { aDatabase } from '../support/database.ts';
import { makeDossierOfQuery } from '../support/dossier-of-query.ts';
import { importing } from '../support/importing.ts';
import { readPdf } from '../support/pdf/read-pdf.ts';
import { BLINKEN, PELOSI, ROBINSON, XI } from '../support/paths/who.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const { preview } = importing(api);

const AT = '2026-01-02T03:04:05.000Z';

async function ask(question: object): Promise<PathAnswer> {
  const { body } = await api().post('/api/paths').send(question).expect(200);
  return PathAnswer.parse(body);
}

function keep(title: string, answer: PathAnswer): KeptPaths {
  const names = new Map(answer.graph.nodes.map(({ id: of, name }) => [of, name]));
  const proof = toWholeProof({ answer, loosenings: null }, (of) => names.get(of) ?? of);
  return toKept(answer, { id: newUlid(), title, at: AT, proof });
}

let results: KeptPaths[];
let id: string;
let canvas: SavedCanvas;

beforeAll(async () => {
  const found = await ask({ from: [ROBINSON], to: [BLINKEN] });
  const none = await ask({ from: [ROBINSON], to: [XI], hops: 1 });
  results = [
    keep('Robinson and Blinken', found),
    keep('Robinson and Xi', none),
    keep('Given up', { ...none, ending: 'stopped', paths: [] }),
    keep('To somebody hidden', await ask({ from: [BLINKEN], to: [PELOSI] })),
  ];
  id = newUlid();
  const { graph } = found;
  const placed = (of: string, at: number) => ({ id: of, name: of, type: 'Person' as const, at: { x: 200 * at, y: 0 }, pinned: false, hidden: of === PELOSI });
  canvas = aCanvas({
    nodes: [...graph.nodes.map(({ id: of }) => of), PELOSI].map(placed),
    notes: [{ of: ROBINSON, text: 'a note for nobody else' }],
    cards: [{ id: 'c1', text: 'Ask Pelosi', at: { x: 0, y: 300 } }],
    edges: graph.edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    results,
  });
  const steps = [{ ...aStep(1), label: 'Searched for a whistleblower' }];
  await api().put(`/api/investigations/${id}`).send({ ...aSave(), canvas, steps }).expect(200);
}, 120_000); // oxfmt-ignore

const textIn = (files: Record<string, Uint8Array>, name: string) =>
  strFromU8(files[name] ?? new Uint8Array());

const bytesOf = async (door: string): Promise<Buffer> => {
  const { body, text } = await api().get(door).responseType('blob').expect(200);
  return Buffer.isBuffer(body) ? body : Buffer.from(text);
};

const door = (format: string, query = '') => `/api/investigations/${id}/dossier.${format}${query}`;

describe('the dossier of an investigation', () => {
  test('tells what was found, that nothing was, and that it was stopped: three different answers', async () => {
    const text = String(await bytesOf(door('html')));
    expect(text).toMatch(/<h2 id="answer">[\s\S]*Robinson and Blinken[\s\S]*<h2 id="not-found">/);
    expect(text).toMatch(/Antony Blinken/);
    expect(text).toMatch(/<h2 id="not-found">[\s\S]*Robinson and Xi[\s\S]*no path within 1 step/);
    expect(text).toMatch(/<h2 id="not-found">[\s\S]*Given up[\s\S]*Stopped before it could tell/);
    expect(text).toContain('The search was complete.');
    expect(text).toContain('It proves neither a path nor that there is none.');
  });

  test.each(['html', 'pdf', 'zip'])('has the same bytes twice, as %s', async (format) => {
    const [one, other] = [await bytesOf(door(format)), await bytesOf(door(format))];
    expect(one.length).toBeGreaterThan(1_000);
    expect(one.equals(other)).toBe(true);
  });

  test('is a folder with the picture, the text, the command, and data that can be taken in again', async () => {
    const files = unzipSync(await bytesOf(door('zip', '?passages=0')));
    expect(Object.keys(files).toSorted()).toEqual(FOLDER_NAMES.toSorted());
    expect(textIn(files, 'make-again.txt')).toContain(`--investigation ${id} --out dossier/`);
    const dossier = z.object({ format: z.literal('redthread/dossier'), lines: z.array(z.object({ key: z.string() })) }).parse(JSON.parse(textIn(files, 'dossier.json')));
    const data = ExportFile.parse(JSON.parse(textIn(files, 'data.json')));
    const keys = dossier.lines.map(({ key }) => key).toSorted();
    expect(data.relations.map(({ key }) => key).toSorted()).toEqual(keys);
    expect(keys.filter((key) => !textIn(files, 'relations.csv').includes(key))).toEqual([]);
    expect(await preview({ files: [{ name: 'data.json', text: textIn(files, 'data.json') }] })).toMatchObject({ mistakes: [] });
  }); // oxfmt-ignore

  test('tells of the steps, and of nobody hidden and no note, unless the method goes along', async () => {
    const whole = String(await bytesOf(door('html')));
    expect(whole).toContain('Searched for a whistleblower');
    expect(whole).toContain('1 of 4 kept answers left out, because they tell of somebody who is hidden');
    expect(whole).toContain('Ask Pelosi');
    const files = unzipSync(await bytesOf(door('zip', '?method=false&cards=false')));
    expect(textIn(files, 'dossier.md')).toContain('1 card of the canvas left out by choice.');
    const pages = readPdf(files['dossier.pdf'] ?? new Uint8Array()).pages.flatMap(({ rows }) => rows);
    const printed = { 'dossier.pdf as text': strToU8(pages.join(' ')) };
    for (const [name, bytes] of Object.entries({ ...files, ...printed })) {
      const text = strFromU8(bytes, true);
      for (const word of ['Pelosi', 'pelosi', 'whistleblower', 'a note for nobody else'])
        expect({ name, has: text.includes(word) ? word : null }).toEqual({ name, has: null });
    }
  });

  test('says what is hidden and what was left out', async () => {
    const text = String(await bytesOf(door('html', '?method=false&doubts=false')));
    expect(text).toContain('1 of 4 actors');
    expect(text).toContain('The method is left out by choice.');
    expect(text).toContain('The open doubts are left out by choice.');
  });

  test('of an id that is none is a problem in words', async () => {
    const { body } = await api().get(`/api/investigations/${newUlid()}/dossier.html`).expect(404);
    expect(Problem.parse(body).code).toBe('unknown-investigation');
  });
});

describe('the dossier of an answer that is kept nowhere', () => {
  const request = (answers: KeptPaths[], more: Partial<DossierOptions> = {}): DossierRequest => ({
    of: { canvas: aCanvas({ nodes: [], notes: [] }), asOf: null, selection: { nodes: [], edges: [] }, window: null, question: [], investigation: null, steps: [], cut: [] },
    options: DossierOptions.parse({ picture: 'findings', ...more }),
    investigation: null,
    answers,
    steps: [],
  }); // oxfmt-ignore
  const make = (body: object) => api().post('/api/dossiers/html').send(body);

  test('needs no canvas: that there is none is a finding', async () => {
    const { text } = await make(request(results.slice(1, 2))).expect(200);
    expect(text).toContain('no path within 1 step');
    expect(text).not.toContain('<svg');
  });

  test('draws the path that was found, and each of its lines has a number', async () => {
    const { text } = await make(request(results.slice(0, 1))).expect(200);
    expect(text).toMatch(/<svg[\s\S]*href="#line-1"[\s\S]*id="line-1"/);
  });

  test('tells of somebody hidden only when the answer is chosen by itself', async () => {
    const hiding = {
      ...request(results.slice(3)),
      of: { ...request([]).of, canvas: { ...canvas, results: [] } },
    };
    const { body } = await make(hiding).expect(422);
    expect(Problem.parse(body).code).toBe('nothing-to-draw');
    const { text } = await make({
      ...hiding,
      options: { ...hiding.options, results: [results[3]?.id] },
    }).expect(200);
    expect(text).toContain('Nancy Pelosi');
  });

  test('lists what is not drawn since it lies within a closed group', async () => {
    const [first] = canvas.edges;
    const members = [first?.from ?? '', first?.to ?? ''];
    const group = { id: 'g1', label: 'Both', members, at: { x: 0, y: 0 }, isOpen: false };
    const { text } = await make({ ...request([], { picture: 'canvas' }), of: { ...request([]).of, canvas: { ...canvas, groups: [group], results: [] } } }).expect(200);
    const [, n] = text.match(/1 relation within a closed group is not drawn; it is listed as \[(\d+)\]/) ?? [];
    expect(Number(n)).toBe(canvas.edges.length);
    expect(text).toContain(`<div id="line-${n}"`);
  }); // oxfmt-ignore

  test('tells the day of the data, and beside it the day by which it is judged', async () => {
    const asked = request(results.slice(0, 1));
    const { text } = await make({ ...asked, of: { ...asked.of, asOf: '2019' } }).expect(200);
    expect(text).toMatch(/<dt>Data as of<\/dt><dd><bdi>[^<]*2024<\/bdi>/);
    expect(text).toMatch(/<dt>Judged as of<\/dt><dd><bdi>2019<\/bdi>/);
  });

  test('is handed out under its title, and of nonsense refused in words', async () => {
    const made = await make(request(results.slice(0, 1), { title: 'Two of them' })).expect(200);
    expect(made.headers['content-disposition']).toMatch(
      /^attachment; filename="redthread-dossier-two-of-them-.*\.html"/,
    );
    const deep = `{"of":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const problemOf = async (type: string) => {
      const { status, text } = await api().post('/api/dossiers/html').set('Content-Type', type).send(deep);
      return [status, Problem.parse(JSON.parse(text)).code];
    };
    expect(await problemOf('application/json')).toEqual([400, 'bad-request']);
    expect(await problemOf('text/plain')).toEqual([415, 'wrong-media-type']);
  });

  test('of nothing at all is refused in words', async () => {
    const { body } = await make(request([])).expect(422);
    expect(Problem.parse(body).code).toBe('nothing-to-draw');
  });

  test('refuses what makes no sense, and says which option it is', async () => {
    const { body } = await make({ ...request([]), options: { title: 'x'.repeat(10_000) } }).expect(400);
    expect(Problem.parse(body).fields?.map(({ path }) => path)).toContain('body.options.title');
  });
});

describe('the dossier of a query', () => {
  test('of paths tells them, and the command that asks it again', async () => {
    const { made } = await makeDossierOfQuery(database.db, 'paths/shortest', { from: ROBINSON, to: BLINKEN });
    expect(made.dossier.findings).toMatchObject([{ ending: 'found', paths: [{}] }]);
    expect(made.onPage?.edges).toBe(2);
    expect(made.dossier.again).toEqual([`npm run dossier -- --query='paths/shortest' --param 'from=${ROBINSON}' --param 'to=${BLINKEN}' --picture findings --out dossier/`]);
  });

  test('that finds nothing tells what was searched, and makes the same bytes twice', async () => {
    const [row] = await database.db.records('MATCH (:Entity {id: $id})--(n:Entity) RETURN collect(DISTINCT n.id) AS ids', { id: ROBINSON });
    const ends = { from: ROBINSON, to: XI, avoid: z.array(z.string()).parse(row?.['ids']).join(',') };
    const { made, html } = await makeDossierOfQuery(database.db, 'paths/shortest', ends);
    expect(made.dossier.findings).toMatchObject([{ ending: 'none' }]);
    expect(html).toContain('no path within 6 steps');
    expect(html).toContain('Asked less strictly, with who was avoided');
    expect(html).not.toMatch(/<section aria-labelledby="(?:picture|lines|sources|method)"/);
    expect((await makeDossierOfQuery(database.db, 'paths/shortest', ends)).html).toBe(html);
  });
}); // oxfmt-ignore

test('no line that is only alleged reads as a fact, wherever it stands', async () => {
  await loadInvestigations({ db: database.db });
  const { body } = await api().get('/api/investigations').expect(200);
  const { investigations } = z.object({ investigations: z.array(z.object({ id: z.string(), title: z.string() })) }).parse(body);
  const example = investigations.find(({ title }) => title.startsWith('Who sanctioned whom'));
  const files = unzipSync(await bytesOf(`/api/investigations/${example?.id}/dossier.zip`));
  const { lines } = z.object({ lines: z.array(z.object({ says: z.string(), standing: z.string() })) }).parse(JSON.parse(strFromU8(files['dossier.json'] ?? new Uint8Array())));
  const alleged = lines.filter(({ standing }) => standing.startsWith('alleged'));
  expect(alleged.length).toBeGreaterThan(0);
  expect(alleged.filter(({ says }) => !says.startsWith('alleged'))).toEqual([]);
  const [first] = alleged;
  const bare = first?.says.replace(/^alleged[^:]*: /, '') ?? '';
  const text = strFromU8(files['dossier.md'] ?? new Uint8Array());
  expect(text.split(bare).slice(0, -1).filter((before) => !before.endsWith(': '))).toEqual([]);
}, 60_000); // oxfmt-ignore
