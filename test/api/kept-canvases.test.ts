import { expect, test } from '@jest/globals';
import type { Status } from '#contract/ontology';
import { Investigation, type KeptCanvas } from '#contract/investigations';
import { pack, unpack } from '#contract/packed-canvas';
import type { SavedCanvas } from '#contract/saved-canvas';
import { generateGraph } from '../../seed/generate-graph.ts';
import { toRandom } from '../../seed/generate.ts';
import { newUlid } from '../../client/store/ulid.ts';
import { anApi } from '../support/an-api.ts';
import { aCanvas, aSave, node } from '../support/an-investigation.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const put = (id: string, save: object) => api().put(`/api/investigations/${id}`).send(save);
const read = (id: string) => api().get(`/api/investigations/${id}`);

async function reopened(canvas: KeptCanvas): Promise<KeptCanvas> {
  const id = newUlid();
  await put(id, { ...aSave(), canvas }).expect(200);
  return Investigation.parse((await read(id).expect(200)).body).canvas;
}

/** What the database holds, whoever has written it. */
async function keep(id: string, canvas: object): Promise<void> {
  await database.db.write({ purpose: 'a test' }, (tx) =>
    tx.run('MATCH (i:Investigation {id: $id}) SET i.canvas = $canvas', {
      id,
      canvas: JSON.stringify(canvas),
    }),
  );
}

/** Ids and keys as long as those of the articles, and places to the last digit. */
function aFullCanvas({ actors, relations }: { actors: number; relations: number }): SavedCanvas {
  const random = toRandom(20_261_128);
  const graph = generateGraph({ seed: 7, entities: actors, relations });
  const drawn = graph.entities.slice(0, actors).map(({ properties: { id, name, typeName } }) => {
    const words = `${name} ${id.split('-').at(-1)}`.normalize('NFKD').toLowerCase();
    return {
      was: id,
      id: `${id.split('/')[0]}/${words.match(/[a-z0-9]+/g)?.join('-')}`,
      name,
      type: typeName,
    };
  });
  const ids = new Map(drawn.map(({ was, id }) => [was, id]));
  const edges = [...graph.relations].flatMap(([type, rows]) =>
    rows.flatMap(({ from: one, to: other, properties: { status } }, at): SavedCanvas['edges'] => {
      const [from, to] = [ids.get(one), ids.get(other)];
      if (from === undefined || to === undefined) return [];
      const occasion = at % 2 === 0 ? `|event/2023-0${1 + (at % 9)}-meeting-of-${at}-in-the-capital` : '';
      return [{ key: `${type}|${from}|${to}|${occasion}`, from, to, type, status: status as Status }];
    }),
  );
  const nodes = drawn.map(({ id, name, type }, at) => {
    const place = { x: random() * 20_000 - 10_000, y: random() * 20_000 - 10_000 };
    return { id, name, type, at: place, pinned: at % 10 === 0, hidden: at % 17 === 0 };
  });
  const everyone = nodes.map(({ id }) => id);
  const brought = { id: everyone[0] ?? '', nodes: everyone.slice(1), edges: edges.map(({ key }) => key) };
  return aCanvas({ nodes, edges, expansions: [brought] });
}

test('20,000 actors with 40,000 relations are kept and opened, each at its place to the last digit', async () => {
  const canvas = aFullCanvas({ actors: 20_000, relations: 40_000 });
  expect([canvas.nodes.length, canvas.edges.length > 39_500]).toEqual([20_000, true]);
  expect(unpack(await reopened(pack(canvas)))).toEqual(canvas);
});

test('what an older program has saved is opened, and taken from one that is still open', async () => {
  const canvas = aCanvas({
    nodes: [node('ada'), { ...node('ben'), at: null, pinned: true, hidden: true }],
    edges: [
      {
        key: 'MET|person/ada|person/ben|',
        from: 'person/ada',
        to: 'person/ben',
        type: 'MET',
        status: 'said',
      },
      { key: `MET|${'f'.repeat(64)}`, from: 'person/ada', to: 'person/gone', type: 'MET', status: 'denied' },
    ],
    thread: { nodes: ['person/ada', 'person/ben'], edges: ['MET|person/ada|person/ben|'] },
    threads: [{ nodes: ['person/ben', 'person/gone'], edges: ['MET|nobody-knows-it'] }],
    groups: [
      { id: 'g', label: 'Both', members: ['person/ada', 'person/gone'], at: { x: 0, y: 0 }, isOpen: false },
    ],
    expansions: [{ id: 'person/ada', nodes: ['person/ben'], edges: ['MET|nobody-knows-it'] }],
  });
  const sent = await reopened(canvas);
  expect(sent.format).toBe(3);
  expect(unpack(sent)).toEqual(canvas);

  const id = newUlid();
  await put(id, aSave()).expect(200);
  const { expansions: _expansions, threads: _threads, ...older } = canvas;
  await keep(id, older);
  expect(unpack((await read(id).expect(200)).body.canvas)).toEqual(older);
});

test('what a newer program wrote is refused in words, and stays', async () => {
  const id = newUlid();
  await put(id, aSave()).expect(200);
  const sent = { ...aSave({ expected: 1 }), canvas: { ...aCanvas(), format: 4, more: [] } };
  const refused = await put(id, sent).expect(400);
  expect(refused.body).toMatchObject({
    code: 'newer-format',
    detail: 'The canvas was saved in format 4; this Redthread reads formats up to 3.',
  });
  await keep(id, { ...aCanvas(), format: 7, more: 1 });
  const { body } = await read(id).expect(400);
  expect(body).toMatchObject({ code: 'newer-format', detail: expect.stringContaining('format 7') });
});

test.each([
  ['a line without one of its ends', { edges: [[0, 0, 2, '|']] }],
  ['a line of no kind', { edges: [[1, 0, 1, '|']] }],
  [
    'a group of nobody',
    { groups: [{ id: 'g', label: 'G', members: [9], at: { x: 0, y: 0 }, isOpen: true }] },
  ],
  ['a way along no line', { thread: { nodes: [0, 1], edges: [0] } }],
  ['a second way along no line', { threads: [{ nodes: [0, 1], edges: [0] }] }],
  ['what an expansion did not bring', { expansions: [{ id: 0, nodes: [1], edges: [4] }] }],
])('%s is refused', async (_, wrong) => {
  const canvas = { ...pack(aCanvas()), kinds: [['MET', 'said']], ...wrong };
  const { body } = await put(newUlid(), { ...aSave(), canvas }).expect(400);
  expect(body.fields).toEqual([
    { path: 'body.canvas', problem: 'points at an element that it does not hold' },
  ]);
});

test('a canvas of more than 5 MB is refused in words', async () => {
  const notes = Array.from({ length: 1_400 }, (_, at) => ({ of: `person/p-${at}`, text: 'x'.repeat(4_000) }));
  const { body } = await put(newUlid(), aSave({ canvas: aCanvas({ notes }) })).expect(413);
  expect(body).toMatchObject({
    code: 'too-large',
    detail: expect.stringContaining('an investigation holds 5 MB at most'),
  });
  const twice = aSave({ canvas: aCanvas({ notes: [...notes, ...notes] }) });
  expect((await put(newUlid(), twice).expect(413)).body.code).toBe('too-large');
});

test('markup and both directions of writing come back as they were, of a name of 100 KB its beginning', async () => {
  const names = ['<img src=x onerror=alert(1)>', 'a\u202Eb', `${'x'.repeat(198)}😀${'y'.repeat(100_000)}`];
  const nodes = names.map((name, at) => node(`n-${at}`, name));
  const canvas = unpack(await reopened(aCanvas({ nodes })));
  expect(canvas.nodes.map(({ name }) => name)).toEqual([...names.slice(0, 2), `${'x'.repeat(198)}…`]);
  const long = { ...pack(aCanvas()), nodes: [['person/ada', 'x'.repeat(201), 'Person', 1, 2, 0]] };
  const { body } = await put(newUlid(), { ...aSave(), canvas: long }).expect(400);
  expect(body.fields[0].path).toBe('body.canvas.nodes.0.1');
});
