import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DossierOptions, type DossierRequest } from '#contract/dossier';
import { Problem } from '#contract/errors';
import type { KeptPaths } from '#contract/kept-paths';
import { PathAnswer } from '#contract/path-answer';
import { newUlid } from '../../client/store/ulid.ts';
import { toKept } from '../../client/store/kept-paths.ts';
import { loadInvestigations } from '../../seed/load-investigations.ts';
import { toWholeProof } from '../../client/words/path-ending.ts';
import { anApi } from '../support/an-api.ts';
import { aCanvas, aSave, aStep } from '../support/an-investigation.ts';
import { aDatabase } from '../support/database.ts';
import { BLINKEN, PELOSI, ROBINSON, XI } from '../support/paths/who.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);

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

beforeAll(async () => {
  const found = await ask({ from: [ROBINSON], to: [BLINKEN] });
  const none = await ask({ from: [ROBINSON], to: [XI], hops: 1 });
  results = [
    keep('Robinson and Blinken', found),
    keep('Robinson and Xi', none),
    keep('Given up', { ...none, ending: 'stopped', paths: [] }),
  ];
  id = newUlid();
  const { graph } = found;
  const placed = (of: string, at: number) => ({ id: of, name: of, type: 'Person' as const, at: { x: 200 * at, y: 0 }, pinned: false, hidden: of === PELOSI });
  const canvas = aCanvas({
    nodes: [...graph.nodes.map(({ id: of }) => of), PELOSI].map(placed),
    notes: [{ of: ROBINSON, text: 'a note for nobody else' }],
    edges: graph.edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    results,
  });
  const steps = [{ ...aStep(1), label: 'Searched for a whistleblower' }];
  await api().put(`/api/investigations/${id}`).send({ ...aSave(), canvas, steps }).expect(200);
}, 120_000); // oxfmt-ignore

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

  test('is a folder with the picture, the text, tables, JSON and the command', async () => {
    const files = unzipSync(await bytesOf(door('zip', '?passages=0')));
    expect(Object.keys(files).toSorted()).toEqual(
      ['dossier.html', 'dossier.json', 'dossier.md', 'dossier.pdf', 'evidence.csv', 'lines.csv', 'make-again.txt', 'picture.png', 'picture.svg', 'sources.csv'],
    );
    expect(strFromU8(files['make-again.txt'] ?? new Uint8Array())).toContain(`--investigation ${id} --out dossier/`);
    expect(JSON.parse(strFromU8(files['dossier.json'] ?? new Uint8Array()))).toMatchObject({ format: 'redthread/dossier', version: 1 });
  }); // oxfmt-ignore

  test('tells of the steps, and of nobody hidden and no note, unless the method goes along', async () => {
    const whole = String(await bytesOf(door('html')));
    expect(whole).toContain('Searched for a whistleblower');
    const files = unzipSync(await bytesOf(door('zip', '?method=false')));
    for (const [name, bytes] of Object.entries(files)) {
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

  test('of nothing at all is refused in words', async () => {
    const { body } = await make(request([])).expect(422);
    expect(Problem.parse(body).code).toBe('nothing-to-draw');
  });

  test('refuses what makes no sense, and says which option it is', async () => {
    const { body } = await make({ ...request([]), options: { title: 'x'.repeat(10_000) } }).expect(400);
    expect(Problem.parse(body).fields?.map(({ path }) => path)).toContain('options.title');
  });
});

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
