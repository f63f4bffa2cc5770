import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { load, loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import {
  ABOUT,
  accepting,
  ADA,
  beforehand,
  BO,
  OFFICE,
  ownKey,
  reviewing,
  said,
  somebody,
  TEXT,
} from '../support/reviewing.ts';

const database = aDatabase({ empty: true });
const home = mkdtempSync(join(tmpdir(), 'redthread-again-'));
const api = anApi(database, { home });
const desk = reviewing(api);

afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => loadFresh(database.db, [beforehand()]));

const ada = () => somebody(ADA, 'Person', 'Ada Quill');
const bo = (as: string | null = null) => somebody(BO, 'Person', 'Bo Reed', { as });
const met = (key = ownKey()) => accepting(key, said([ADA, 'MET', BO], 'met'));
const supports = (key = ownKey()) => accepting(key, said([ADA, 'SUPPORTS', BO], 'met'));

describe('who is published again', () => {
  test('stays who he is, though somebody else is called so by now', async () => {
    const { row } = await desk.add(TEXT);
    await desk.decide(row.id, ada(), bo(), met());
    await desk.published(row.id);
    const other = await desk.add(`${TEXT} Another day.`, { ...ABOUT, title: 'Other talks' });
    await desk.decide(other.row.id, ada(), bo('new'), met());
    await desk.published(other.row.id);
    await desk.decide(row.id, supports());
    const { matched, newEntities, changes } = await desk.preview(row.id);
    expect(matched.map(({ as }) => as.id)).not.toContain(`${BO}-2`);
    expect(newEntities.map(({ id }) => id)).toContain(BO);
    expect(changes.gone).toEqual([]);
    expect(changes.new.map(({ key }) => key)).toEqual([`SUPPORTS|${ADA}|${BO}|`]);
  });

  test('goes by his name again once the article was taken back: the id may be another one’s by then', async () => {
    const { row } = await desk.add(TEXT);
    await desk.decide(row.id, ada(), bo(), met());
    await desk.published(row.id);
    await desk.takeBack(row.id);
    const named = aPackage('second').entity({ id: 'person/bo-of-the-quay', type: 'Person', name: 'Bo Reed' });
    named.entity({ id: ADA, type: 'Person', name: 'Ada Quill' }).claim(ADA, 'MET', 'person/bo-of-the-quay');
    await load(database.db, [named.build()]);
    const { matched } = await desk.preview(row.id);
    expect(matched.map(({ as }) => as.id)).toContain('person/bo-of-the-quay');
  }); // oxfmt-ignore

  test('a publisher that the graph has as a company is no second voice', async () => {
    const paper = 'company/quay-post';
    const first = aPackage('bb', { publisher: paper })
      .entity({ id: paper, type: 'Company', name: 'Quay Post' })
      .entity({ id: ADA, type: 'Person', name: 'Ada Quill' })
      .entity({ id: BO, type: 'Person', name: 'Bo Reed' });
    await loadFresh(database.db, [first.claim(ADA, 'SUPPORTS', BO).build()]);
    const { row } = await desk.add(TEXT);
    await desk.decide(row.id, ada(), bo(), supports());
    const { newEntities, matched } = await desk.preview(row.id);
    expect(newEntities).toEqual([]);
    expect(matched.map(({ as }) => as.id)).toContain(paper);
  });
});

describe('what is published once', () => {
  test('is published, though its names are known by now and are found more often', async () => {
    const text = `Harbour talks end\n\nAda Quill met the lantern fleet in Port Arden. The lantern fleet left.`;
    const { row } = await desk.add(text, { ...ABOUT, title: 'Lantern' });
    const fleet = 'organization/lantern-fleet';
    const start = text.indexOf('met');
    const claim = { ...said([ADA, 'MET', fleet], 'met'), at: [{ start, end: start + 3 }] };
    await desk.decide(row.id, somebody(fleet, 'Organization', 'lantern fleet'), ada(), accepting(ownKey(), claim));
    const { digest } = await desk.preview(row.id);
    const first = await desk.publish(row.id, digest ?? 'none');
    const again = await desk.publish(row.id, digest ?? 'none');
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toMatchObject({ again: true, row: { state: 'published' } });
    expect((await desk.preview(row.id)).digest).toBeNull();
  }); // oxfmt-ignore

  test('is as it was published once what was decided since is taken back', async () => {
    const id = await desk.reviewed();
    await desk.published(id);
    const { steps } = await desk.accountOf(id);
    await desk.decide(id, supports());
    expect((await desk.accountOf(id)).row.state).toBe('changed');
    await desk.decide(id, { kind: 'undo', step: steps.length + 1 });
    expect((await desk.accountOf(id)).row.state).toBe('published');
  });

  test('a claim that joins otherwise is another claim: what was judged of the first is not said of it', async () => {
    const { row } = await desk.add(TEXT);
    const key = ownKey();
    await desk.decide(row.id, ada(), bo(), somebody(OFFICE, 'Agency', 'Harbour Office'), met(key));
    await desk.decide(row.id, accepting(ownKey(), said([ADA, 'LEADS', OFFICE], 'now leads')));
    await desk.published(row.id);
    const dispute = { kind: 'reject', why: 'They did not meet.', claim: `${row.id}/c1` };
    await api().post('/api/judgements').set('X-Analyst', 'Carol').send(dispute).expect(200);
    await desk.decide(row.id, supports(key));
    const { changes } = await desk.preview(row.id);
    expect(changes.new.map((one) => one.key)).toEqual([`SUPPORTS|${ADA}|${BO}|`]);
  });
});

test('whom a correction names as relaying stays, though the only article that told of him is taken back', async () => {
  const id = await desk.reviewed();
  await desk.published(id);
  const zed = 'person/zed-zane';
  const other = await desk.add(`${TEXT} Another day.`, { ...ABOUT, title: 'Other talks' });
  const metZed = accepting(ownKey(), said([ADA, 'MET', zed], 'met'));
  await desk.decide(other.row.id, ada(), somebody(zed, 'Person', 'Zed Zane'), metZed);
  await desk.published(other.row.id);
  const corrections = [{ claim: `${id}/c2`, to: { relayedBy: zed } }];
  const correct = { kind: 'correct', why: 'He told it.', corrections };
  await api().post('/api/judgements').set('X-Analyst', 'Carol').send(correct).expect(200);
  expect((await desk.takeBack(other.row.id)).status).toBe(200);
  await api().get('/api/evidence').query({ entity: zed }).expect(200);
  const { body } = await api().get('/api/judgements').query({ about: zed }).expect(200);
  expect(body.judgements).toMatchObject([{ judgement: { kind: 'correct' }, holds: true }]);
});

test('texts that come in at once come in one after the other', async () => {
  const send = (text: string) =>
    api()
      .post('/api/reviews')
      .set('X-Analyst', 'Carol')
      .send({ content: { text }, about: { ...ABOUT, title: 'Twins' }, passage: false });
  const answers = await Promise.all([TEXT, TEXT, `${TEXT} One.`, `${TEXT} Two.`].map(send));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const ids = answers.map(({ body }) => String(body.row.id));
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
  const later = await desk.add(TEXT, { ...ABOUT, title: 'Twins', publisher: 'Lamp Post' });
  expect(later.notices.join(' ')).toContain('otherwise now: publisher');
});
