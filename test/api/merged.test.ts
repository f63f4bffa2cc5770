import { beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { ExportFile } from '#contract/exports';
import { pack } from '#contract/packed-canvas';
import type { PictureRequest } from '#contract/picture';
import type { SavedCanvas } from '#contract/saved-canvas';
import { createApi } from '../../client/api.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { toPictureBody } from '../../client/store/picture-of.ts';
import { newUlid } from '../../client/store/ulid.ts';
import { anApi } from '../support/an-api.ts';
import { decide } from '../../server/judgements/decide.ts';
import { HUB_DEGREE, load } from '../support/articles.ts';
import { wholeCanvas } from '../support/a-version.ts';
import { binary } from '../support/binary.ts';
import { aSave } from '../support/an-investigation.ts';
import { aDatabase } from '../support/database.ts';
import { fetchFrom } from '../support/fetch-from.ts';
import { harbourPackages } from '../support/harbour.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const [FORMER, ADA] = ['person/ada-b-quill', 'person/ada-quill'];
const TIED = `ASSOCIATED_WITH|company/oleander|${FORMER}|`;
const TOLD = '“ada-b-quill” was merged into “ada-quill”.';
const GONE = 'does not hold';

let id: string;
let canvas: SavedCanvas;

/** Two stand on a canvas, with their lines; then somebody finds that they are one. */
beforeAll(async () => {
  await load(database.db, harbourPackages());
  const whole = await wholeCanvas(database.db);
  canvas = {
    ...whole,
    nodes: whole.nodes.map((node, at) => Object.assign(node, { at: { x: (at % 5) * 220, y: at * 90 } })),
    frames: [{ id: 'frame-1', title: 'The Quills', members: [FORMER, 'person/bo-reed'] }],
  };
  id = newUlid();
  await api().put(`/api/investigations/${id}`).send({ ...aSave(), canvas }).expect(200);
  const decision = { kind: 'same', from: FORMER, into: ADA, by: 'Carol', why: 'compared with the register' } as const;
  await decide(database.db, decision, { hubDegree: HUB_DEGREE });
}, 120_000); // oxfmt-ignore

const wordsOf = (bytes: Buffer) => bytes.toString().replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '); // oxfmt-ignore
const draw = async (body: unknown): Promise<Buffer> => {
  const answer = await api().post('/api/pictures/svg').send(body as object).buffer(true).parse(binary as never).expect(200);
  return answer.body as Buffer;
}; // oxfmt-ignore
const addressed = async (): Promise<Buffer> => {
  const door = `/api/investigations/${id}/picture.svg`;
  const answer = await api()
    .get(door)
    .buffer(true)
    .parse(binary as never)
    .expect(200);
  return answer.body as Buffer;
};

test('a picture shows who was merged with all lines, and tells the merger whatever is switched off', async () => {
  const told = wordsOf(await addressed());
  expect(told).toContain(TOLD);
  expect(told).not.toContain(GONE);
  const parts = { counts: false, legend: false, footnotes: false, sources: false };
  const bare = wordsOf(await draw({ of: { canvas: pack(canvas) }, options: { parts } }));
  expect(bare).toContain(TOLD);
  expect(bare).not.toContain(GONE);
});

test('the page makes the very picture that the address does', async () => {
  const store = createExplorer(createApi(fetchFrom(api)));
  await store.getState().start(null);
  await store.getState().openInvestigation(id);
  const state = store.getState();
  const body: PictureRequest = toPictureBody(state, state.picturing.wish, null);
  expect((await draw(body)).equals(await addressed())).toBe(true);
});

test('a part that was chosen by a former id or key is found', async () => {
  const selected = { nodes: [FORMER], edges: [TIED] };
  const of = { canvas: pack(canvas), selection: selected };
  const words = wordsOf(await draw({ of, options: { what: 'selection' } }));
  expect(words).toContain('2 actors, 1 relation drawn.');
  const framed = wordsOf(await draw({ of, options: { what: 'group', group: 'frame-1' } }));
  expect(framed).toContain('2 actors, 2 relations drawn.');
});

test('nobody is named who was out of sight', async () => {
  const nodes = canvas.nodes.map((node) => ({ ...node, hidden: node.id === FORMER }));
  const bytes = await draw({ of: { canvas: pack({ ...canvas, nodes }) }, options: {} });
  expect(bytes.includes('ada-b-quill')).toBe(false);
});

test('an export by a former id and key holds whom they stand for, and says so in each form', async () => {
  const request = { what: 'drawn', nodes: [FORMER, ADA, 'company/oleander'], edges: [TIED] };
  const { body } = await api().post('/api/exports/json').send(request).responseType('blob').expect(200);
  const file = ExportFile.parse(JSON.parse(String(body)));
  expect(file.nodes.map((node) => [node.id, node.formerIds])).toEqual([
    ['company/oleander', undefined],
    [ADA, [FORMER]],
  ]);
  expect(file.relations.map(({ key }) => key)).toEqual([`ASSOCIATED_WITH|company/oleander|${ADA}|`]);
  const told = `“${FORMER}” was merged into “ada-quill”.`;
  expect(file.limits).toContain(told);
  expect(file.limits.filter((limit) => limit.includes('not in the database'))).toEqual([]);
  const zipped = await api().post('/api/exports/csv').send(request).responseType('blob').expect(200);
  const readme = new TextDecoder().decode(unzipSync(zipped.body as Uint8Array)['README.txt']);
  expect(readme).toContain(told);
});

test('the page exports whoever of those in sight was merged as whom they stand for, and says who is gone', async () => {
  const node = canvas.nodes[0];
  if (node === undefined) throw new Error('the canvas is empty');
  const gone = { ...node, id: 'person/gone-for-good', name: 'Gone', at: { x: 900, y: 900 } };
  const own = newUlid();
  const nodes = [...canvas.nodes, gone];
  await api()
    .put(`/api/investigations/${own}`)
    .send({ ...aSave(), canvas: { ...canvas, nodes } })
    .expect(200);
  const store = createExplorer(createApi(fetchFrom(api)));
  await store.getState().start(null);
  await store.getState().openInvestigation(own);
  store.getState().beginExport();
  store.getState().chooseExport({ what: 'drawn', format: 'json' });
  await store.getState().exportData();
  const file = ExportFile.parse(JSON.parse((await store.getState().written?.file?.text()) ?? ''));
  expect(file.relations.map(({ key }) => key)).toContain(`ASSOCIATED_WITH|company/oleander|${ADA}|`);
  expect(file.limits).toContain(`“${FORMER}” was merged into “ada-quill”.`);
  const lost = file.limits.filter((limit) => limit.includes('not in the database'));
  expect(lost).toEqual([`1 of ${nodes.length} entities: not in the database any more.`]);
});

test('a dossier tells of the line, and of the merger', async () => {
  const { body, text } = await api().get(`/api/investigations/${id}/dossier.html`).responseType('blob').expect(200);
  const words = wordsOf(Buffer.isBuffer(body) ? body : Buffer.from(text));
  expect(words).toContain(TOLD);
  expect(words).not.toContain(GONE);
}); // oxfmt-ignore
