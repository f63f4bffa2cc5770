import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { NO_FILTERS } from '#contract/filters';
import { pack } from '#contract/packed-canvas';
import { PictureTold } from '#contract/picture';
import type { SavedCanvas } from '#contract/saved-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import { canvasOfSome } from '../support/pictures/some-canvas.ts';
import { aSave, aStep } from '../support/an-investigation.ts';
import { binary } from '../support/binary.ts';
import { readPdf } from '../support/pdf/read-pdf.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);

const someCanvas = (more: Parameters<typeof canvasOfSome>[1] = {}) => canvasOfSome(database.db, more);
const send = (canvas: SavedCanvas, options: object = {}, { format = 'svg', of = {} } = {}) =>
  api()
    .post(`/api/pictures/${format}`)
    .send({ of: { canvas: pack(canvas), ...of }, options });
const draw = async (...given: Parameters<typeof send>): Promise<{ bytes: Buffer; told: PictureTold; headers: Record<string, string> }> => {
  const response = await send(...given).buffer(true).parse(binary as never).expect(200);
  const told = PictureTold.parse(JSON.parse(decodeURIComponent(String(response.headers['x-picture']))));
  return { bytes: response.body as Buffer, told, headers: response.headers };
}; // oxfmt-ignore

describe('a picture of a canvas', () => {
  test('is an SVG that names who is drawn, cites every line, and tells the day of the data', async () => {
    const canvas = await someCanvas();
    const { bytes, told, headers } = await draw(canvas, { title: 'The summit' });
    const svg = bytes.toString();
    expect(headers['content-type']).toBe('image/svg+xml');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="redthread-the-summit-\d{4}-\d\d-\d\d\.svg"/);
    expect(told).toMatchObject({ nodes: canvas.nodes.length, edges: canvas.edges.length, notices: [], pages: 1 });
    for (const words of ['The summit', 'Xi Jinping', 'Lines', 'Sources', 'Data as of', told.fingerprint])
      expect(svg).toContain(words);
    const notes = new Set([...svg.matchAll(/data-note="(\d+)"/g)].map(([, n]) => Number(n)));
    expect([...notes].toSorted((a, b) => a - b)).toEqual(canvas.edges.map((_, at) => at + 1));
  }); // oxfmt-ignore

  test('is the same bytes each time, as SVG, PNG and PDF', async () => {
    const canvas = await someCanvas();
    for (const format of ['svg', 'png', 'pdf']) {
      // One after the other: each is drawn in one thread.
      // oxlint-disable-next-line no-await-in-loop
      const [one, again] = [await draw(canvas, {}, { format }), await draw(canvas, {}, { format })];
      expect(again.bytes.equals(one.bytes)).toBe(true);
      expect(one.bytes.length).toBeGreaterThan(5_000);
    }
  });

  test('as a PNG has the dots that were asked for', async () => {
    const canvas = await someCanvas();
    const { bytes, told } = await draw(canvas, { width: 640 }, { format: 'png' });
    expect(PNG.sync.read(bytes)).toMatchObject({ width: 640, height: told.height });
    const { told: dense } = await draw(canvas, { dpi: 192 }, { format: 'png' });
    const { told: plain } = await draw(canvas, {}, { format: 'svg' });
    expect(Math.abs(dense.width - 2 * plain.width)).toBeLessThanOrEqual(1);
  });

  test('of a part tells how much of what is in sight it leaves out', async () => {
    const canvas = await someCanvas();
    const nodes = canvas.nodes.slice(0, 2).map(({ id }) => id);
    const { bytes, told } = await draw(canvas, { what: 'selection' }, { of: { selection: { nodes, edges: [] } } });
    expect(told.nodes).toBe(2);
    const words = bytes.toString().replaceAll(/<[^>]*>/g, ' ');
    expect(words).toMatch(new RegExp(`Of ${canvas.nodes.length} actors, ${canvas.edges.length} relations? in\\s+sight`));
  }); // oxfmt-ignore

  test('holds only what it shows: no name, note, tag or query of what is hidden', async () => {
    const base = await someCanvas();
    const secret = base.nodes.find(({ type }) => type === 'Event');
    if (secret === undefined) throw new Error('the seed has no event beside him');
    const [first] = base.nodes;
    const canvas: SavedCanvas = {
      ...base,
      nodes: base.nodes.map((node) => Object.assign(node, { hidden: node.id === secret.id })),
      notes: [{ of: 'person/xi-jinping', text: 'a note-of-the-analyst' }],
      tags: [{ name: 'a tag-of-the-analyst', nodes: [first?.id ?? ''], edges: [] }],
    };
    for (const format of ['svg', 'png', 'pdf']) {
      // oxlint-disable-next-line no-await-in-loop
      const { bytes } = await draw(canvas, { parts: { counts: false } }, { format });
      // What a PDF says is packed in it: it is read as a reader does.
      const all = format === 'pdf' ? Buffer.from(JSON.stringify(readPdf(bytes))) : bytes;
      expect(all.includes('Xi Jinping')).toBe(format !== 'png');
      for (const hidden of [secret.name, secret.id, 'of-the-analyst', 'xi-jinping'])
        expect([bytes.includes(hidden), all.includes(hidden)]).toEqual([false, false]);
    }
  });

  test('tells what each filter asks for, and counts what is only supposed beside the facts', async () => {
    const base = await someCanvas();
    const [one, other] = base.nodes;
    const own = { madeAt: '2024-05-01T09:00:00.000Z', by: null, why: 'a reason of the analyst' };
    const supposed = { ...own, is: 'line' as const, id: `hypothesis:${newUlid().toLowerCase()}`, from: one?.id ?? '', to: other?.id ?? '', words: 'paid', directed: true, fact: null };
    const filters = { ...NO_FILTERS, hiddenStatuses: ['asserted' as const, 'alleged' as const], leastVoices: 2 };
    const { bytes } = await draw({ ...base, filters, hypotheses: [supposed] });
    const words = bytes.toString().replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/hidden by filters: by status \(asserted, alleged switched off\): \d+ relations?; too few voices \(only at least 2 voices\): \d+ relations?\./);
    expect(words).toContain('Beside them 1 line supposed by the analyst: no source says so.');
    expect(words).not.toContain('a reason of the analyst');
  }); // oxfmt-ignore

  test('warns of words that cannot be read on the ground that was chosen', async () => {
    const canvas = await someCanvas();
    const noticesOf = async (options: object) => (await draw(canvas, options)).told.notices;
    expect(await noticesOf({ ground: '#101010' })).toEqual([expect.stringMatching(/^Hard to read: .* 1\.\d : 1 .*dark theme/)]);
    expect(await noticesOf({ ground: 'transparent', theme: 'dark' })).toEqual([expect.stringContaining('on white paper')]);
    expect(await noticesOf({ ground: '#101010', theme: 'dark' })).toEqual([]);
  }); // oxfmt-ignore

  test('tells what the graph does not hold any more, also when counts are switched off', async () => {
    const canvas = await someCanvas();
    const gone = { id: 'person/nobody-at-all', name: 'Gone', type: 'Person' as const, at: { x: 0, y: 400 }, pinned: false, hidden: false };
    const parts = { legend: false, counts: false, footnotes: false, sources: false, date: false, fingerprint: false };
    const { bytes } = await draw({ ...canvas, nodes: [...canvas.nodes, gone] }, { parts });
    const words = bytes.toString().replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('the graph does not hold them any more: 1 actor');
    expect(words).not.toContain('Gone');
  }); // oxfmt-ignore
});

test('one page of several says so, in the picture and beside it', async () => {
  const { bytes, told } = await draw(await someCanvas({ center: 'person/antony-blinken' }), { paper: 'A4' });
  expect(told.pages).toBeGreaterThan(1);
  expect(bytes.toString()).toContain(`Page 1 of ${told.pages}`);
  expect(told.notices).toEqual([expect.stringContaining(`This is page 1 of ${told.pages}`)]);
});

describe('what cannot be drawn', () => {
  test('an empty canvas is told as such', async () => {
    const { body } = await send({ ...(await someCanvas()), nodes: [], edges: [] }).expect(422);
    expect(body).toMatchObject({ code: 'nothing-to-draw', detail: 'The canvas is empty.' });
  });

  test.each([
    ['dpi', { dpi: 0 }, /from 72 to 600/],
    ['dpi', { dpi: 100_000 }, /from 72 to 600/],
    ['width', { width: 200_000 }, /from 16 to 30,000/],
    ['title', { title: 'x'.repeat(10_000) }, /300 letters at most/],
    ['ground', { ground: 'red' }, /./],
    ['page', { page: 0 }, /./],
  ])('%s as %j is told at its field', async (field, options, words) => {
    const { body } = await send(await someCanvas(), options).expect(400);
    const [told] = body.fields as { path: string; problem: string }[];
    expect(told?.path).toMatch(new RegExp(`${field}$`));
    expect(told?.problem).toMatch(words);
  });

  test('a page that is not there, a path that is not lit, a group that nobody made', async () => {
    const canvas = await someCanvas();
    const missing = await send(canvas, { page: 9 }).expect(400);
    expect(missing.body.fields).toEqual([{ path: 'options.page', problem: 'a page from 1 to 1' }]);
    // A PDF has all of them.
    expect((await draw(canvas, { page: 9 }, { format: 'pdf' })).told.pages).toBeGreaterThan(0);
    for (const options of [{ what: 'path' }, { what: 'group', group: 'nope' }]) {
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await send(canvas, options).expect(422);
      expect(body).toMatchObject({ code: 'nothing-to-draw' });
    }
  });
});

describe('the picture of an investigation', () => {
  test('is the bytes that the button gives for the same canvas and title', async () => {
    const canvas = await someCanvas({ filters: { ...NO_FILTERS, leastVoices: 2 } });
    const id = newUlid();
    await api().put(`/api/investigations/${id}`).send({ ...aSave({ canvas, title: 'Kept' }), save: randomUUID() }).expect(200);
    for (const format of ['svg', 'png', 'pdf']) {
      // oxlint-disable-next-line no-await-in-loop
      const kept = await api().get(`/api/investigations/${id}/picture.${format}?theme=dark&without=legend`).buffer(true).parse(binary as never).expect(200);
      // oxlint-disable-next-line no-await-in-loop
      const { bytes } = await draw(canvas, { title: 'Kept', theme: 'dark', parts: { legend: false } }, { format });
      expect((kept.body as Buffer).equals(bytes)).toBe(true);
    }
  }); // oxfmt-ignore

  test('tells what was cut of the answers that its steps drew, of those that stand, and has no title of nobody', async () => {
    const id = newUlid();
    const drew = { ...aStep(1), label: 'Drew a shelf', limits: ['9 of 40 actors'], added: { nodes: 9, edges: 0 } };
    const other = { ...drew, n: 2, label: 'Drew another', limits: ['5 of 70 actors'] };
    const steps = [drew, other, { ...drew, n: 3, label: 'Undone: Drew another', limits: [] }];
    await api().put(`/api/investigations/${id}`).send({ ...aSave({ canvas: await someCanvas(), title: 'Untitled, 1 May 2024, 10:00' }), steps, save: randomUUID() }).expect(200);
    const { body } = await api().get(`/api/investigations/${id}/picture.svg?without=counts`).buffer(true).parse(binary as never).expect(200);
    const words = String(body).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('Drew a shelf (9 of 40 actors).');
    expect(words).not.toMatch(/Drew another|Untitled/);
    const { bytes } = await draw(await someCanvas(), { parts: { counts: false } }, { of: { investigation: id } });
    expect(bytes.equals(body as Buffer)).toBe(true);
  }); // oxfmt-ignore

  test('that is not there, or with options that are none, is told', async () => {
    await api().get(`/api/investigations/${newUlid()}/picture.svg`).expect(404);
    const { body } = await api().get(`/api/investigations/${newUlid()}/picture.svg?dpi=7&theme=pink`).expect(400);
    expect((body.fields as { path: string }[]).map(({ path }) => path)).toEqual(['query.theme', 'query.dpi']);
    await api().get(`/api/investigations/${newUlid()}/picture.gif`).expect(400);
  }); // oxfmt-ignore
});
