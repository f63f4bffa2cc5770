import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArticleAccount } from '#contract/account';
import { Evidence } from '#contract/evidence';
import { StatementsAnswer } from '#contract/statements';
import { newUlid } from '../../client/store/ulid.ts';
import { textIn } from '../../server/articles/text-in.ts';
import { anApi } from '../support/an-api.ts';
import { load } from '../support/articles.ts';
import { checking } from '../support/checking.ts';
import { aDatabase } from '../support/database.ts';
import { ferryText, toldArticles } from '../support/told-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'redthread-laid-later-'));
const file = join(folder, 'ferry.txt');
const database = aDatabase({ empty: true });
const [wire, ferry] = toldArticles();
const FERRY = ferry.article.id;
/** A line of which the ferry's article alone tells. */
let line = '';

beforeAll(async () => {
  await load(database.db, [wire, ferry]);
  const [row] = await database.db.records('MATCH ()-[r:LEADS]->() RETURN r.key AS key');
  line = textIn(row ?? {}, 'key');
}, 120_000);
beforeEach(() => rm(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const api = anApi(database, { articlesDir: folder });
const { post, digestOf, stateOf } = checking(api);

const get = async (path: string, query: object = {}): Promise<unknown> =>
  (await api().get(path).query(query).expect(200)).body;

/** Whether each of them has the ferry's text. */
const READERS: Record<string, () => Promise<boolean>> = {
  'the evidence of a line': async () => {
    const { claims } = Evidence.parse(await get('/api/evidence', { relation: line }));
    return claims.every(({ at }) => at.every(({ passage }) => passage !== null));
  },
  'the list of articles': async () => {
    const { articles } = (await get('/api/articles')) as { articles: { id: string; text: string }[] };
    return articles.some(({ id, text }) => id === FERRY && text === 'present');
  },
  'the article': async () =>
    ArticleAccount.parse(await get(`/api/articles/${encodeURIComponent(FERRY)}`)).text === ferryText.text,
  'a search': async () =>
    StatementsAnswer.parse(await get('/api/search/statements', { text: 'league' })).counts.texts > 0,
  'what Redthread tells of itself': async () =>
    ((await get('/api/about')) as { articleTexts: { present: number } }).articleTexts.present > 0,
};

test.each(Object.entries(READERS))('a text that is laid in later is there for %s, until it is taken out', async (_, has) => {
  expect(await has()).toBe(false);
  await writeFile(file, ferryText.text);
  expect(await has()).toBe(true);
  await rm(file);
  expect(await has()).toBe(false);
}); // oxfmt-ignore

test('a check is of what was read, though the text came or went meanwhile', async () => {
  const checked = async (digest: string) => {
    await post('/api/checks', { id: newUlid(), relation: line, digest }).expect(200);
    return (await stateOf(line))?.texts.map(({ text }) => text);
  };
  const ofWords = await digestOf(line);
  await writeFile(file, ferryText.text);
  const ofText = await digestOf(line);
  expect(await checked(ofWords)).toEqual(['absent']);
  await rm(file);
  expect(await checked(ofText)).toEqual(['present']);
});

test('a digest that nobody was given is refused', async () => {
  const digest = await digestOf(line);
  const refused = async (other: string, status: number) =>
    (await post('/api/checks', { id: newUlid(), relation: line, digest: other }).expect(status))
      .body as unknown;
  for (const other of [digest.replace('-0', '-1'), `${digest}0`, digest.slice(0, -1)])
    expect(await refused(other, 409)).toMatchObject({ code: 'evidence-changed' });
  expect(await refused(digest.slice(0, 64), 400)).toMatchObject({ fields: [{ path: 'body.digest' }] });
});
