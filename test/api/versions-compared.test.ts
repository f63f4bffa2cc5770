import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Comparison } from '#contract/versions';
import { decide } from '../../server/judgements/decide.ts';
import { wholeCanvas } from '../support/a-version.ts';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { HUB_DEGREE, load, loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { harbourPackages } from '../support/harbour.ts';
import { versioning } from '../support/versioning.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);
const hubs = { hubDegree: HUB_DEGREE };
const who = { by: 'Carol', why: 'compared with the register' };
const [daily, wire, weekly] = harbourPackages();
const TARGETED = 'TARGETS|sanction/ban-7|company/tamarisk|';
const SANCTIONED = 'SANCTIONED|agency/harbour-office|company/tamarisk||sanction/ban-7';
const MEMBER = 'MEMBER_OF|company/oleander|organization/quay-league|';

beforeEach(() => loadFresh(database.db, [daily, wire]));

const { rowOf, versionOf, saved, keep, comparedWith } = versioning(api, database);
const told = ({ differences }: Comparison, ...kinds: string[]) =>
  differences.filter(({ kind }) => kinds.includes(kind)).map(({ kind, of, claim }) => [kind, of, claim]);

describe('comparing', () => {
  test('with now, where nothing has changed, tells nothing', async () => {
    const id = await saved();
    await keep(id).expect(200);
    expect(await comparedWith(id, 1)).toMatchObject({ differences: [], moved: 0, now: null, limits: [] });
    expect(await comparedWith(id, 1, 1)).toMatchObject({ differences: [], moved: 0, now: { n: 1 } });
  });

  test('tells a lifting, a changed status and a new claim, each with the wording then and now', async () => {
    const id = await saved();
    await keep(id).expect(200);
    await load(database.db, [weekly]);
    const comparison = await comparedWith(id, 1);
    expect(told(comparison, 'lifting')).toEqual([
      ['lifting', SANCTIONED, null],
      ['lifting', TARGETED, null],
    ]);
    expect(comparison.differences.find(({ kind }) => kind === 'lifting')?.now).toMatch(
      /LIFTED sanction\/ban-7/,
    );
    expect(told(comparison, 'status', 'contested', 'claim-new')).toEqual(
      expect.arrayContaining([
        ['status', MEMBER, null],
        ['contested', MEMBER, null],
        ['claim-new', MEMBER, 'article/harbour-weekly/c1'],
      ]),
    );
    expect(comparison.differences.find(({ kind }) => kind === 'status')).toMatchObject({
      was: 'denied',
      now: 'asserted',
    });
    expect(comparison.wordings.find(({ of }) => of === MEMBER)).toMatchObject({
      was: [{ claim: 'article/harbour-daily/c3', status: 'denied' }],
      now: [{ status: 'denied' }, { status: 'asserted' }],
    });
    expect(comparison.edges.map(({ key }) => key)).toContain(MEMBER);
    // What came without being on the canvas is no difference of it.
    expect(told(comparison, 'added', 'back')).toEqual([]);
  });

  test('tells and holds what lifts a sanction that is drawn without its lines', async () => {
    const whole = await wholeCanvas(database.db);
    const nodes = whole.nodes.filter((node) => node.id === 'sanction/ban-7');
    const id = await saved({ ...whole, nodes, edges: [] });
    await keep(id).expect(200);
    await load(database.db, [weekly]);
    expect(told(await comparedWith(id, 1), 'lifting')).toEqual([['lifting', 'sanction/ban-7', null]]);
    await keep(id).expect(200);
    expect((await versionOf(id, 2)).facts.liftings).toMatchObject([{ to: 'sanction/ban-7' }]);
  });

  test('tells a new denial', async () => {
    await loadFresh(database.db, [wire, weekly]);
    const id = await saved();
    await keep(id).expect(200);
    await load(database.db, [daily]);
    expect(told(await comparedWith(id, 1), 'denial')).toEqual([
      ['denial', MEMBER, 'article/harbour-daily/c3'],
    ]);
  });

  test('tells of a rejected claim, and that its line is gone from the database', async () => {
    const id = await saved();
    await keep(id).expect(200);
    const claim = 'article/harbour-wire/c5';
    await decide(database.db, { kind: 'reject', claim, ...who }, hubs);
    const comparison = await comparedWith(id, 1);
    expect(told(comparison, 'gone')).toEqual([
      ['gone', SANCTIONED, null],
      ['gone', TARGETED, null],
    ]);
    expect(comparison.wordings.find(({ of }) => of === TARGETED)).toMatchObject({
      was: [{ claim }],
      now: [],
    });
    // What it held is read all the same.
    expect((await versionOf(id, 1)).facts.edges.map(({ key }) => key)).toContain(TARGETED);
  });

  test('tells who was merged, and takes the lines of both for the same', async () => {
    await load(database.db, [weekly]);
    const id = await saved();
    await keep(id).expect(200);
    const pair = { from: 'person/ada-b-quill', into: 'person/ada-quill' };
    await decide(database.db, { kind: 'same', ...pair, ...who }, hubs);
    const comparison = await comparedWith(id, 1);
    expect(comparison.differences).toEqual([
      {
        kind: 'merged',
        of: 'person/ada-quill',
        what: null,
        claim: null,
        was: 'ada-b-quill',
        now: 'ada-quill',
      },
    ]);
    expect(comparison.former).toEqual([{ of: pair.into, was: pair.from }]);
  });

  test('takes a line for the same whose occasion was merged, though that stands in its key alone', async () => {
    const other = 'sanction/ban-8';
    const later = aPackage('harbour-later').claim(other, 'IMPOSED_BY', 'agency/harbour-office').build();
    await load(database.db, [later]);
    const whole = await wholeCanvas(database.db);
    const edges = whole.edges.filter(({ key }) => key === SANCTIONED);
    expect(edges).toHaveLength(1);
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const id = await saved({ ...whole, edges, nodes: whole.nodes.filter((node) => ends.has(node.id)) });
    await keep(id).expect(200);
    await decide(database.db, { kind: 'same', from: 'sanction/ban-7', into: other, ...who }, hubs);
    // The other sanction's own claim carries the line now, too.
    expect((await comparedWith(id, 1)).differences).toMatchObject([
      { kind: 'claim-new', of: SANCTIONED.replace('sanction/ban-7', other) },
    ]);
  });

  test('of entities that are all gone still answers, and the version is read as it was', async () => {
    const id = await saved();
    await keep(id).expect(200);
    const before = await versionOf(id, 1);
    await database.db.write({ purpose: 'a test' }, (tx) => tx.run('MATCH (e:Entity) DETACH DELETE e'));
    expect((await versionOf(id, 1)).facts).toEqual(before.facts);
    const comparison = await comparedWith(id, 1);
    expect(new Set(comparison.differences.map(({ kind }) => kind))).toEqual(new Set(['gone']));
    expect(comparison.differences).toHaveLength(before.facts.nodes.length + before.facts.edges.length);
    expect(rowOf(await keep(id).expect(200))).toMatchObject({ n: 2, claims: 0 });
  });

  test('two versions tells what was put on the canvas and taken off, and who moved', async () => {
    const canvas = await wholeCanvas(database.db, { notes: [{ of: 'company/tamarisk', text: 'ask again' }] });
    const id = await saved({ ...canvas, edges: canvas.edges.slice(1) });
    await keep(id).expect(200);
    const [first] = canvas.nodes;
    const nodes = canvas.nodes.map((node) => (node === first ? { ...node, at: { x: -50, y: 4 } } : node));
    await saved({ ...canvas, nodes, edges: canvas.edges.slice(0, -1), notes: [] }, 1, id);
    await keep(id, { expected: 2 }).expect(200);
    const there = await comparedWith(id, 1, 2);
    expect(told(there, 'added', 'lost', 'mark-gone')).toEqual([
      ['added', canvas.edges[0]?.key, null],
      ['lost', canvas.edges.at(-1)?.key, null],
      ['mark-gone', 'company/tamarisk', null],
    ]);
    expect(there.moved).toBe(1);
    const back = await comparedWith(id, 2, 1);
    expect(told(back, 'added', 'lost', 'mark-new')).toEqual([
      ['added', canvas.edges.at(-1)?.key, null],
      ['lost', canvas.edges[0]?.key, null],
      ['mark-new', 'company/tamarisk', null],
    ]);
  });
});
