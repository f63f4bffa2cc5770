import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArticleAccount } from '#contract/account';
import { Problem } from '#contract/errors';
import { decide } from '../../server/judgements/decide.ts';
import { anApi } from '../support/an-api.ts';
import { HUB_DEGREE, load } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { ferryText, toldArticles } from '../support/told-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'redthread-reader-'));
const bare = mkdtempSync(join(tmpdir(), 'redthread-no-text-'));
const database = aDatabase({ empty: true });
const hubs = { hubDegree: HUB_DEGREE };
const who = { by: 'an analyst', why: 'a test says so' };

beforeAll(async () => {
  await writeFile(join(folder, 'ferry.txt'), ferryText.text);
  // One letter more is another text.
  await writeFile(join(bare, 'ferry.txt'), `${ferryText.text}!`);
  await load(database.db, toldArticles());
}, 120_000);
afterAll(async () => {
  for (const made of [folder, bare]) await rm(made, { recursive: true });
});

const api = anApi(database, { articlesDir: folder });
const withoutText = anApi(database, { articlesDir: bare });

const door = (id: string) => `/api/articles/${encodeURIComponent(id)}`;
async function account(id: string, ask = api): Promise<ArticleAccount> {
  const { body } = await ask().get(door(id)).expect(200);
  return ArticleAccount.parse(body);
}

describe('one article', () => {
  test('comes with its text, letter for letter, when the copy is the very one', async () => {
    const { text, why, article } = await account('article/ferry');
    expect(text).toBe(ferryText.text);
    expect(why).toBeNull();
    expect(article).toMatchObject({
      id: 'article/ferry',
      publisher: { id: 'company/ferry-press' },
      authors: [],
    });
  });

  test('tells its claims in the order of the text, with status, names, paragraph and zone', async () => {
    const { claims } = await account('article/ferry');
    expect(claims.map(({ id, status, subjectName, at }) => [id.replace(/.*\//, ''), status, subjectName, at[0]?.paragraph])).toEqual([
      ['c1', 'asserted', 'Ada Quill', 3],
      ['c2', 'asserted', 'Ada Quill', 3],
      ['c3', 'asserted', 'Bo Reed', 3],
      ['c4', 'planned', 'harbour-office', 4],
      ['c5', 'asserted', 'Bo Reed', 30],
    ]); // oxfmt-ignore
    expect(claims[3]?.speaker).toEqual({ id: 'person/ada-quill', name: 'Ada Quill' });
    expect(claims.every(({ rejected, relKey }) => !rejected && relKey.includes('|'))).toBe(true);
  });

  test('tells figures, mentions and regions', async () => {
    const { figures, mentions, regions } = await account('article/ferry');
    expect(figures).toMatchObject([
      { min: 40, minOpen: true, subjectName: 'quay-league', at: [{ zone: 'body' }] },
    ]);
    expect(mentions).toMatchObject([{ entity: 'person/bo-reed', name: 'Bo Reed', kind: 'name' }]);
    expect(regions).toEqual(ferryText.record.regions);
  });

  test('says which passage is a copy, and of which article', async () => {
    const { copies } = await account('article/ferry');
    expect(copies).toMatchObject([
      { ...ferryText.at('plans to join the quay league'), of: { article: 'article/wire', title: 'Wire: harbour notes' } },
    ]); // oxfmt-ignore
  });

  test('without the text says why, and gives all else', async () => {
    const { text, why, claims } = await account('article/wire');
    expect(text).toBeNull();
    expect(why).toMatch(/No copy of this very text \(SHA-256 [0-9a-f]{12}…\) is at hand/);
    expect(claims).toHaveLength(1);
  });

  test('whose copy differs by one letter is an article without its text', async () => {
    const { text, why } = await account('article/ferry', withoutText);
    expect(text).toBeNull();
    expect(why).toContain(bare);
  });
});

describe('what an analyst decided', () => {
  test('a rejected claim stays, shown as rejected', async () => {
    await decide(database.db, { kind: 'reject', claim: 'article/ferry/c3', ...who }, hubs);
    const { claims } = await account('article/ferry');
    expect(claims.map(({ rejected }) => rejected)).toEqual([false, false, true, false, false]);
    await decide(database.db, { kind: 'accept', claim: 'article/ferry/c3', ...who }, hubs);
  });

  test('one that was merged is spoken of by its survivor', async () => {
    const pair = { from: 'person/bo-reed', into: 'person/ada-quill' } as const;
    await decide(database.db, { kind: 'same', ...pair, ...who }, hubs);
    const { claims, mentions } = await account('article/ferry');
    expect(claims[2]).toMatchObject({ subject: 'person/ada-quill', subjectName: 'Ada Quill' });
    expect(mentions[0]?.entity).toBe('person/ada-quill');
    await decide(database.db, { kind: 'different', ...pair, ...who }, hubs);
  });

  test('an article that was taken out is told apart from one that never was', async () => {
    await decide(database.db, { kind: 'unpublish', article: 'article/wire', ...who }, hubs);
    const gone = Problem.parse(JSON.parse((await api().get(door('article/wire')).expect(404)).text));
    expect([gone.code, gone.detail]).toEqual(['unknown-article', expect.stringContaining('was taken out')]);
    const { copies } = await account('article/ferry');
    expect(copies[0]?.of.title).toBeNull();
    const never = Problem.parse(JSON.parse((await api().get(door('article/nowhere')).expect(404)).text));
    expect([never.code, never.detail]).toEqual(['unknown-article', 'No article has the id article/nowhere.']);
  });
});

test.each(['nothing', 'article/', 'article/../../x', 'person/ada-quill', "article/x' OR 1=1"])(
  '%j is no article’s id',
  async (id) => {
    const response = await api().get(door(id)).expect(400);
    expect(Problem.parse(JSON.parse(response.text)).fields.map(({ path }) => path)).toEqual(['params.id']);
  },
);

test('no sentence of the text is in the graph', async () => {
  const words = 'It rained all day';
  expect((await account('article/ferry')).text).toContain(words);
  const rows = await database.db.records(
    `MATCH (n) UNWIND keys(n) AS key
     WITH n[key] AS value
     WHERE any(one IN CASE WHEN valueType(value) STARTS WITH 'LIST' THEN value ELSE [value] END
               WHERE toString(one) CONTAINS $words)
     RETURN count(*) AS found`,
    { words },
  );
  expect(rows).toEqual([{ found: 0 }]);
});
