import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { MAX_SOURCE } from '#contract/own-queries';
import { purgeOwnQueries } from '../../server/catalogue/own/store.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { CYPHER_FOLDER } from '../../server/db/text.ts';
import { anApi } from '../support/an-api.ts';
import { anOwnId, anOwnSave, aSource } from '../support/an-own-query.ts';
import { aSentFile, ownDoors } from '../support/own-doors.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const { at, put, read, own, kept, send } = ownDoors(api);
const codeOf = (body: unknown) => Problem.parse(body).code;

describe('saving', () => {
  test('keeps the very text, with who and when, and lists it after the shipped ones', async () => {
    const id = anOwnId();
    const source = aSource({ title: '<img src=x onerror=alert(1)> "quoted" & é', lines: [
      '// @param id entity - whose name, __proto__ and constructor are asked for',
    ] }); // oxfmt-ignore
    const { body } = await put(id, anOwnSave({ source })).expect(200);
    expect(body).toMatchObject({ source, own: { version: 1, by: 'Zoë' } });
    expect(body.header).toMatchObject({ id, title: '<img src=x onerror=alert(1)> "quoted" & é' });
    expect((await read(id).expect(200)).body).toEqual(body);
    const { queries } = (await api().get('/api/queries').expect(200)).body;
    expect(queries.at(-1)).toEqual(body.header);
    expect(queries[0].id).not.toMatch(/^own/);
  });

  test('makes the next version of the one it was made from, and tells them the newest first', async () => {
    const { header, source } = await kept();
    const second = aSource({ title: 'Renamed' });
    await put(header.id, anOwnSave({ expected: 1, source: second }), 'Carol').expect(200);
    const { body } = await api().get(at(header.id, '/versions')).expect(200);
    const told = body.versions.map(({ version, by, source: text }: Record<string, unknown>) => [
      version,
      by,
      text,
    ]);
    expect(told).toEqual([[2, 'Carol', second], [1, 'Zoë', source]]); // oxfmt-ignore
    expect(body.limits).toEqual([]);
  });

  test('over another version is refused in words, and what was saved stays', async () => {
    const { header } = await kept();
    const theirs = aSource({ title: 'Theirs' });
    await put(header.id, anOwnSave({ expected: 1, source: theirs }), 'Carol').expect(200);
    const { body } = await put(header.id, anOwnSave({ expected: 1 })).expect(409);
    expect(body).toMatchObject({ code: 'changed-since' });
    expect(body.detail).toMatch(
      /^Carol saved version 2 on \d{4}-\d\d-\d\d at \d\d:\d\d UTC; this was made from version 1\.$/,
    );
    expect((await read(header.id)).body.source).toBe(theirs);
  });

  test('twice with the same save is done once; at once from several places one wins', async () => {
    const id = anOwnId();
    const save = anOwnSave();
    const first = await put(id, save).expect(200);
    expect((await put(id, save).expect(200)).body).toEqual(first.body);
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((title) => put(id, anOwnSave({ expected: 1, source: aSource({ title }) }))),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const won = answers.find(({ status }) => status === 200);
    expect((await read(id)).body).toEqual(won?.body);
  });

  test('over what never was there is refused, and makes nothing', async () => {
    const id = anOwnId();
    expect(codeOf((await put(id, anOwnSave({ expected: 3 })).expect(404)).body)).toBe('unknown-query');
    expect(codeOf((await read(id).expect(404)).body)).toBe('unknown-query');
    expect(await database.db.records('MATCH (q:OwnQuery {id: $id}) RETURN q.id', { id })).toEqual([]);
    expect(codeOf((await put('explore/hubs', anOwnSave()).expect(400)).body)).toBe('bad-request');
  });

  test('a total that is no column of the answer is refused at its line', async () => {
    const text = 'MATCH (e:Entity {id: $id})\nRETURN e.name AS `a, total`, count(*), 2 AS total';
    const naming = (total: string) =>
      aSource({ text, lines: ['// @param id entity - whose', `// @total ${total}`] });
    const { body } = await put(anOwnId(), anOwnSave({ source: naming('e') })).expect(422);
    const problem = 'the query has no column e; its columns: a, total, count(*), total';
    expect(body).toMatchObject({ code: 'bad-header', fields: [{ path: 'line 4', problem }] });
    await kept(naming('total'));
  });

  test('a wrong header is refused line by line, and a text that writes by the gate', async () => {
    const id = anOwnId();
    const wrong = aSource({ title: 'x'.repeat(300), lines: ['// @param idd entity - whose name'] });
    const { body } = await put(id, anOwnSave({ source: wrong })).expect(422);
    expect(codeOf(body)).toBe('bad-header');
    expect(body.fields.map(({ path }: { path: string }) => path)).toEqual(['line 1', 'line 3', 'line 6']);
    const writes = aSource({ text: 'MATCH (e:Entity {id: $id})\nSET e.name = "x"\nRETURN e.name AS name' });
    const before = await fingerprint(database.db, 'all');
    expect(codeOf((await put(id, anOwnSave({ source: writes })).expect(422)).body)).toBe('refused-query');
    expect(await fingerprint(database.db, 'all')).toBe(before);
    const large = anOwnSave({ source: `${aSource()}//${' '.repeat(MAX_SOURCE)}` });
    expect((await put(id, large).expect(400)).body.fields[0].path).toBe('body.source');
  });

  test('what is not saved yet can be checked: header, faults and verdict', async () => {
    const check = async (source: string) =>
      (await api().post('/api/queries/check').send({ source }).expect(200)).body;
    expect(await check(aSource())).toMatchObject({ faults: [], verdict: { runs: true, params: ['id'] } });
    expect(await check(aSource({ lines: ['// @was explore/hubs', '// @param id entity - whose'] }))).toMatchObject({
      faults: [{ line: 3 }],
    }); // oxfmt-ignore
    expect(await check('')).toMatchObject({ header: null, verdict: null });
    const writes = await check(aSource({ text: 'MATCH (e {id: $id}) DELETE e' }));
    expect(writes).toMatchObject({ faults: [], verdict: { runs: false } });
  });
});

describe('running', () => {
  test('asks for its parameters as any other, and reads only', async () => {
    const { header } = await kept();
    const ada = "CREATE (:Entity:Person {id: 'person/ada', name: 'Ada'})";
    await database.db.write({ purpose: 'a test' }, (tx) => tx.run(ada));
    const run = (params: object) => api().post(at(header.id, '/run')).send({ params });
    const { body } = await run({ id: 'person/ada' }).expect(200);
    expect(body.rows).toEqual([['Ada']]);
    expect(body.query.id).toBe(header.id);
    expect(codeOf((await run({}).expect(400)).body)).toBe('bad-parameter');
    expect(codeOf((await api().post(at(anOwnId(), '/run')).send({}).expect(404)).body)).toBe('unknown-query');
  });

  test('what was deleted does not run', async () => {
    const { header } = await kept();
    await api().delete(at(header.id)).query({ expected: 1 }).expect(200);
    const { body } = await api().post(at(header.id, '/run')).send({}).expect(410);
    expect(codeOf(body)).toBe('deleted-query');
  });
});

describe('deleting', () => {
  test('takes it out of the list, and restoring brings it back as it was', async () => {
    const { header, source } = await kept();
    const { id } = header;
    expect(codeOf((await api().delete(at(id)).query({ expected: 9 }).expect(409)).body)).toBe(
      'changed-since',
    );
    const { body } = await api().delete(at(id)).query({ expected: 1 }).expect(200);
    expect(body.own).toMatchObject({ version: 1, by: 'Zoë' });
    expect(await own()).not.toContain(id);
    expect(await own('true')).toContain(id);
    expect(codeOf((await read(id).expect(410)).body)).toBe('deleted-query');
    expect(codeOf((await put(id, anOwnSave({ expected: 1 })).expect(410)).body)).toBe('deleted-query');
    const back = await api().post(at(id, '/restore')).expect(200);
    expect(back.body).toMatchObject({ source, own: { version: 1 } });
    expect(await own()).toContain(id);
    await put(id, anOwnSave({ expected: 1 })).expect(200);
    expect(codeOf((await api().post(at(anOwnId(), '/restore')).expect(404)).body)).toBe('unknown-query');
  });

  test('is for good after 30 days, with all versions', async () => {
    const old = (await kept()).header.id;
    const young = (await kept()).header.id;
    await api().delete(at(old)).query({ expected: 1 }).expect(200);
    const day = 86_400_000;
    await purgeOwnQueries(database.db, new Date(Date.now() + 29 * day));
    expect(await own('true')).toContain(old);
    await purgeOwnQueries(database.db, new Date(Date.now() + 31 * day));
    await api().get(at(old, '/versions')).expect(404);
    const left = 'MATCH (v:OwnQueryVersion {id: $id}) RETURN v.version';
    expect(await database.db.records(left, { id: old })).toEqual([]);
    await read(young).expect(200);
  });
});

describe('importing', () => {
  test('takes what is right, refuses the rest with its reason, and does so once', async () => {
    const save = randomUUID();
    const files = [
      aSentFile('first.cypher', aSource({ title: 'First' })),
      aSentFile('saved/second.cypher', aSource({ title: 'Second' }).replaceAll('\n', '\r\n')),
      aSentFile('no-utf.cypher', Buffer.from([0xff, 0xfe, 0x41, 0x00])),
      aSentFile('large.cypher', Buffer.alloc(5_000_000, 'a')),
      aSentFile('a-little-large.cypher', Buffer.alloc(MAX_SOURCE + 1, 'a')),
      aSentFile('../up.cypher', aSource()),
      aSentFile('/etc/passwd.cypher', aSource()),
      aSentFile('c:\\a.cypher', aSource()),
      aSentFile('nul.cypher', `${aSource()}\0`),
      aSentFile('no-header.cypher', 'RETURN 1 AS one'),
      aSentFile('writes.cypher', aSource({ text: 'MATCH (e:Entity {id: $id}) DETACH DELETE e' })),
      aSentFile('again.cypher', aSource({ title: 'First' })),
      aSentFile('first.cypher', aSource({ title: 'Other' })),
      aSentFile('read.me', 'Hello'),
      aSentFile('__proto__.cypher', aSource({ title: '__proto__' })),
    ];
    const before = await own();
    const told = await send(files, { save, rehearsal: true });
    expect(await own()).toEqual(before);
    expect(told.taken.map(({ title }) => title)).toEqual(['First', 'Second', '__proto__']);
    expect(told.refused.map(({ name, why }) => `${name}: ${why.slice(0, 24)}`)).toEqual([
      'no-utf.cypher: It is not UTF-8. Save it',
      'large.cypher: It is 5.0 MB; a file of ',
      'a-little-large.cypher: It is 64.0 KiB; a file o',
      '../up.cypher: Its name holds a path th',
      '/etc/passwd.cypher: Its name holds a path th',
      'c:\\a.cypher: Its name holds a path th',
      'nul.cypher: It holds NUL bytes: this',
      expect.stringMatching(/^no-header\.cypher: line 1: @title/),
      expect.stringMatching(/^writes\.cypher: ./),
      'again.cypher: It says the same as firs',
      'first.cypher: A file of this name stan',
      'read.me: Its name does not end wi',
    ]);
    expect(await send(files, { save })).toEqual(told);
    expect(await send(files, { save })).toEqual(told);
    const added = (await own()).filter((id: string) => !before.includes(id));
    expect(added.toSorted()).toEqual(told.taken.map(({ id }) => id).toSorted());
    const { body } = await api()
      .get(at(told.taken[1]?.id ?? '', '/versions'))
      .expect(200);
    expect(body.versions).toHaveLength(1);
    expect(body.versions[0].source).toBe(aSource({ title: 'Second' }));
  });

  test('of a shipped one makes a copy that says so, and tells of a title that is there already', async () => {
    const shipped = (await read('explore/hubs').expect(200)).body;
    expect(shipped.own).toBeNull();
    expect(shipped.source).toBe(readFileSync(join(CYPHER_FOLDER, 'explore', 'hubs.cypher'), 'utf8'));
    const { header } = await kept(aSource({ title: 'Twice' }));
    const told = await send([
      aSentFile('cypher/explore/hubs.cypher', shipped.source),
      aSentFile(
        'twice.cypher',
        aSource({ title: 'Twice', text: 'MATCH (e {id: $id})\nRETURN e.name AS name' }),
      ),
      aSentFile('same.cypher', aSource({ title: 'Twice' })),
    ]);
    expect(told.refused).toEqual([]);
    expect(told.taken.map(({ remark }) => remark?.slice(0, 30))).toEqual([
      'explore/hubs ships with Redthr',
      'Another query with this title ',
      'The very same query is kept al',
    ]);
    const copy = (await read(told.taken[0]?.id ?? '').expect(200)).body;
    expect(copy.header).toEqual({ ...shipped.header, id: copy.header.id, copiedFrom: 'explore/hubs' });
    expect((await read('explore/hubs')).body).toEqual(shipped);
    expect((await read(header.id)).body.own.version).toBe(1);
  });
});
