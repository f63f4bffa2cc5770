import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { HUB_DEGREE, load, loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { dossierOf } from '../support/dossier-of-lines.ts';
import { beforehand, importing, PAIR, RELATIONS } from '../support/importing.ts';
import { rebuild } from '../../server/articles/project.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);
const { preview, send, approve, takeOut, evidenceOf, problemOf } = importing(api);

const OWNS = 'OWNS|person/ada|organization/acme|';

const graph = () => fingerprint(database.db, 'all');
const facts = () => fingerprint(database.db, 'facts');
/** Whatever is kept of a source. */
const kept = (id: string) =>
  database.db.records('MATCH (n) WHERE n.article = $id OR n.id = $id RETURN labels(n) AS labels', { id });

beforeEach(async () => {
  await loadFresh(database.db, [beforehand()]);
});

describe('a pair of tables', () => {
  test('is shown before anything is written', async () => {
    const before = await graph();
    const shown = await preview(PAIR);
    expect(shown).toMatchObject({
      format: 'csv',
      again: null,
      mistakes: [],
      counts: {
        rows: 6,
        mistakes: 0,
        claims: 3,
        entities: { new: 1, byId: 0, byName: 2, byRelation: 0, changed: 1 },
        relations: { new: 3, more: 0, contested: 0, changed: 0 },
      },
      newEntities: [{ id: 'person/bo-diaz', name: 'Bo Díaz', type: 'Person', row: 3 }],
    });
    expect(shown.matches.map(({ ref, by, as }) => [ref, by, as])).toEqual([
      ['p1', 'name', 'person/ada'],
      ['c1', 'name', 'organization/acme'],
    ]);
    expect(await graph()).toEqual(before);
  });

  test('carries its file, row and column into the evidence, and is no article', async () => {
    const { row } = await approve({ ...PAIR, maker: 'The Register' });
    const { claims, articles, relation } = await evidenceOf(OWNS);
    expect(relation).toMatchObject({
      status: 'asserted',
      stories: 1,
      voices: 1,
      periods: ['2020/2022-05'],
      reportedFirst: 20230801,
    });
    expect(claims).toMatchObject([
      {
        says: 'Ada owns Acme.',
        at: [
          {
            article: row.id,
            zone: 'row',
            paragraph: 2,
            file: 'ties.csv',
            column: 'relation',
            cites: 'Register, page 3',
            passage: null,
          },
        ],
      },
    ]);
    expect(articles).toMatchObject([
      {
        id: row.id,
        title: 'people.csv and ties.csv',
        publisher: { id: 'organization/the-register', name: 'The Register' },
        file: { format: 'csv', importedBy: 'Carol', rows: 6 },
        text: 'absent',
      },
    ]);
    const cited = await dossierOf(api, [OWNS]);
    expect(cited).toContain('>A</a>, ties.csv, row 2, column relation, which cites Register, page 3');
    expect(cited).toContain(
      'the file “people.csv and ties.csv”, The Register, 1 August 2023, imported by Carol, no article',
    );
    expect(cited).not.toContain('cited without its words');
    const { body: about } = await api().get('/api/about');
    const { body: list } = await api().get('/api/articles');
    expect(about.counts).toMatchObject({ articles: 1, stories: 1 });
    const { body: said } = await api()
      .get('/api/search/statements')
      .query({ text: 'owns', zone: 'body' })
      .expect(200);
    expect(said).toMatchObject({
      hits: [
        {
          in: 'claims', article: row.id, zone: 'row', paragraph: 2, file: 'ties.csv', column: 'relation', cites: 'Register, page 3',
          relKey: OWNS, status: 'asserted', rejected: false, subject: { name: 'Ada' }, object: { name: 'Acme' },
          excerpt: { text: 'Ada owns Acme.', marks: [[4, 8]] },
        },
      ],
      articles: [{ id: row.id, title: 'people.csv and ties.csv', publishedAt: '2023-08-01' }],
      counts: { claims: 1 },
      texts: { of: 1 },
    }); // oxfmt-ignore
    // Its day is one of the data all the same: in the header, in dossiers and their pictures, and in exports.
    expect(about.asOf).toBe('2023-08-01');
    expect(cited).toContain('1 August 2023</');
    const { text: exported } = await api().post('/api/exports/json').send({ what: 'everything' });
    expect(JSON.parse(exported)).toMatchObject({ asOf: '2023-08-01' });
    expect(list.articles.map(({ id }: { id: string }) => id)).toEqual(['article/first']);
  });

  test('read twice changes nothing the second time, and taken out leaves what was there before', async () => {
    const before = await facts();
    const first = await approve(PAIR);
    const [with1, factsWith1] = [await graph(), await facts()];
    expect((await preview(PAIR)).again).toEqual({ by: 'Carol' });
    expect(await send(PAIR, 'none', 'Dan').then(({ body }) => body)).toEqual({ ...first, again: true });
    expect(await graph()).toEqual(with1);
    const { body } = await api().get('/api/imports');
    expect(body.imports).toMatchObject([{ id: first.row.id, importedBy: 'Carol', claims: 3, entities: 3 }]);

    expect((await takeOut(first.row.id)).status).toBe(200);
    expect(await facts()).toEqual(before);
    // Who took it out, and what that was.
    expect(await kept(first.row.id)).toEqual([{ labels: ['Judgement'] }]);
    expect((await api().get('/api/imports')).body.imports).toEqual([]);
    await approve(PAIR);
    expect(await facts()).toEqual(factsWith1);
  });

  test('makes the same facts when they are made again from the claims', async () => {
    await approve(PAIR);
    const before = await facts();
    await rebuild(database.db, { hubDegree: HUB_DEGREE });
    expect(await facts()).toBe(before);
  });

  test('makes another of somebody of the same name where the analyst says so', async () => {
    const choices = [{ ref: 'p1', as: 'new' as const }];
    await approve({ ...PAIR, choices });
    expect((await evidenceOf('OWNS|person/ada-2|organization/acme|')).claims).toHaveLength(1);
    // Known again by its own ids, and by nobody else's.
    expect((await preview({ ...PAIR, choices })).again).toEqual({ by: 'Carol' });
    expect(
      (await preview({ ...PAIR, choices, date: '2023-08-02' })).newEntities.map(({ id }) => id),
    ).toContain('person/ada-2');
  });

  test('keeps the ids of its claims whichever rows are read, in whatever order, and says once what its earlier form said', async () => {
    const withRows = (text: string) => ({
      files: PAIR.files.map((file) => (file.name === 'ties.csv' ? { ...file, text } : file)),
    });
    const [head = '', owns = '', member = '', met = ''] = RELATIONS.split('\n');
    const { mapping } = await preview(PAIR);
    const relations = mapping?.relations ?? null;
    const without = relations && { ...relations, types: [{ word: 'owns', as: null }] };
    const { row } = await approve({ ...PAIR, mapping: mapping && { ...mapping, relations: without } });
    const claims = () =>
      database.db.records('MATCH (c:Claim) WHERE c.article STARTS WITH "file/" RETURN c.id AS id, c.says AS says ORDER BY id');
    const [few, first] = [await claims(), row.id];
    expect(few).toHaveLength(2);
    await approve(PAIR);
    expect(await claims()).toHaveLength(3);
    expect(await claims()).toEqual(expect.arrayContaining(few));

    const before = await claims();
    const reordered = withRows([head, met, member, owns, ''].join('\n'));
    expect(await preview(reordered)).toMatchObject({ digest: null, counts: { claims: 0, relations: { more: 0 } } });
    const mended = withRows([head, met, owns.replace('2020', '2019'), member, ''].join('\n'));
    const shown = await preview(mended);
    expect(shown).toMatchObject({ counts: { claims: 1 }, leftOut: [{ what: 'claims of an earlier form of this file', count: 2 }] });
    await approve(mended);
    expect(await claims()).toEqual(expect.arrayContaining(before));
    expect((await evidenceOf('MEMBER_OF|person/bo-diaz|organization/acme|')).relation?.stories).toBe(1);
    // By anybody else it is another source.
    expect((await preview({ ...mended, maker: 'The Register' })).counts.claims).toBe(3);
    // Without its earlier form it says all of it itself.
    expect((await preview(mended)).again).toEqual({ by: 'Carol' });
    await takeOut(first);
    expect(await preview(mended)).toMatchObject({ again: null, counts: { claims: 3 } });
  }); // oxfmt-ignore

  test('tells which relations get another source, change or are contested', async () => {
    await load(database.db, [
      aPackage('second')
        .entity({ id: 'person/ada', type: 'Person', name: 'Ada' })
        .entity({ id: 'organization/acme', type: 'Organization', name: 'Acme' })
        .claim('person/ada', 'OWNS', 'organization/acme', { stance: 'denies' })
        .build(),
    ]);
    const { counts, changes } = await preview(PAIR);
    expect(counts.relations).toEqual({ new: 2, more: 1, contested: 1, changed: 1 });
    expect(changes.contested).toEqual([
      {
        key: OWNS, says: 'Ada owns Acme', row: 2,
        before: { status: 'denied', contested: false }, after: { status: 'asserted', contested: true },
      },
    ]); // oxfmt-ignore
  });

  test('is taken in as it was shown or not at all', async () => {
    const { digest } = await preview(PAIR);
    await load(database.db, [
      aPackage('second')
        .entity({ id: 'person/bo-diaz', type: 'Person', name: 'Bo Díaz' })
        .claim('person/bo-diaz', 'LEADS', 'organization/acme')
        .build(),
    ]);
    const before = await graph();
    expect(problemOf(await send(PAIR, digest ?? ''))).toMatchObject({ status: 409, code: 'import-changed' });
    const { status } = await api()
      .post('/api/imports')
      .send({ ...PAIR, maker: null, date: '2023', mapping: null, choices: [], digest });
    expect(status).toBe(400);
    expect(await graph()).toEqual(before);
  });

  test('lists all of its mistakes by row and column, and changes nothing', async () => {
    const nodes = 'id,name,type\np1,Ada,Person\np1,Ada,Person\nx,,Person\nw,Wolf,Animal\n';
    const ties = 'from,to,type,since\np1,nobody,OWNS,\np1,p1,OWNS,2023-13\np1,w,Frobs,\n';
    const files = [{ name: 'a.csv', text: nodes }, { name: 'b.csv', text: ties }]; // oxfmt-ignore
    const before = await graph();
    const { mistakes, digest, counts } = await preview({ files });
    expect(mistakes.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
      ['a.csv', 3, 'id', 'p1'],
      ['a.csv', 4, 'name', ''],
      ['a.csv', 5, 'type', 'Animal'],
      ['b.csv', 2, 'to', 'nobody'],
      ['b.csv', 3, 'since', '2023-13'],
      ['b.csv', 4, 'type', 'Frobs'],
    ]);
    expect(mistakes.every(({ problem, advice }) => problem !== '' && advice !== '')).toBe(true);
    expect([digest, counts.mistakes]).toEqual([null, 6]);
    expect(problemOf(await send({ files }, 'x'))).toMatchObject({ status: 422, code: 'import-mistakes' });
    expect(await graph()).toEqual(before);
  });
});

test('what was never imported cannot be taken out', async () => {
  expect(problemOf(await takeOut('file/none'))).toMatchObject({ status: 404, code: 'unknown-import' });
});
