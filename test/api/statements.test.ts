import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StatementsAnswer, type Said } from '#contract/statements';
import { newUlid } from '../../client/store/ulid.ts';
import { importArticle } from '../../server/articles/import.ts';
import { NO_TEXTS } from '../../server/articles/texts.ts';
import { deleteInvestigation } from '../../server/investigations/store.ts';
import { readAsked } from '../../server/statements/asked.ts';
import { holdWords } from '../../server/statements/held.ts';
import { rankAside } from '../../server/statements/rank.ts';
import { decide } from '../../server/judgements/decide.ts';
import { anApi } from '../support/an-api.ts';
import { aCanvas, aSave } from '../support/an-investigation.ts';
import { HUB_DEGREE, load } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { ferryText, toldArticles } from '../support/told-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'redthread-statements-'));
const changed = mkdtempSync(join(tmpdir(), 'redthread-statements-changed-'));
const database = aDatabase({ empty: true });
const options = { hubDegree: HUB_DEGREE };
const who = { by: 'an analyst', why: 'a test says so' };
const [wire, ferry] = toldArticles();

beforeAll(async () => {
  await writeFile(join(folder, 'ferry.txt'), ferryText.text);
  // One letter more is another text.
  await writeFile(join(changed, 'ferry.txt'), `${ferryText.text}!`);
  await load(database.db, [wire, ferry]);
}, 120_000);
afterAll(async () => {
  for (const made of [folder, changed]) await rm(made, { recursive: true });
});

const api = anApi(database, { articlesDir: folder });
const withoutText = anApi(database, { articlesDir: changed });

async function search(text: string, more: Record<string, string> = {}, ask = api): Promise<StatementsAnswer> {
  const { body } = await ask().get('/api/search/statements').query({ text, ...more }).expect(200); // oxfmt-ignore
  return StatementsAnswer.parse(body);
}

const shown = ({ hits }: StatementsAnswer) =>
  hits.map((hit) => `${hit.in} ${hit.id.replace('article/', '')}`);
const marked = ({ excerpt: { text, marks } }: Said) => marks.map(([start, end]) => text.slice(start, end));
const textHit = ({ hits }: StatementsAnswer) => hits.flatMap((hit) => (hit.in === 'texts' ? [hit] : []));

describe('what was said', () => {
  test('is found in claims, figures and texts, with its place and the words that were found', async () => {
    const answer = await search('league');
    expect(answer.counts).toEqual({ claims: 2, figures: 1, notes: 0, texts: 1 });
    expect(shown(answer)).toEqual([
      `texts ferry|${ferryText.at('The office plans').start}`,
      'claims ferry/c4',
      'figures ferry/f1',
      'claims wire/c1',
    ]);
    expect(answer.hits.map(marked)).toEqual([['league'], ['league'], ['league'], ['league']]);
    expect(answer.hits[1]).toMatchObject({
      ...ferryText.at('plans to join the quay league'),
      paragraph: 4,
      zone: 'body',
      status: 'planned',
      rejected: false,
      subject: { id: 'agency/harbour-office' },
    });
    expect(answer.articles).toEqual([
      { id: 'article/ferry', title: 'A ferry for the harbour', publishedAt: '2023-06' },
      { id: 'article/wire', title: 'Wire: harbour notes', publishedAt: '2023-05' },
    ]);
    expect(answer).toMatchObject({ why: null, limits: [], texts: { present: 1, of: 2 } });
  });

  test('of a sentence only that sentence is told, its offsets are those of the text', async () => {
    const [hit] = textHit(await search('"bo reed in arden"'));
    expect(hit).toMatchObject({ article: 'article/ferry', paragraph: 3, zone: 'body' });
    expect(hit?.excerpt.text).toBe(ferryText.text.slice(hit?.start, hit?.end));
    expect(hit?.excerpt.text).toBe('She met Bo Reed in Arden on Friday.');
  });

  test('a sentence says what was recorded of it, and who is named in it', async () => {
    const [told] = textHit(await search('"met bo reed"'));
    expect(told?.recorded.map(({ id, kind }) => [id, kind])).toEqual([
      ['article/ferry/c2', 'claim'],
      ['article/ferry/c3', 'claim'],
    ]);
    expect(told?.recorded[0]?.line?.ends.toSorted()).toEqual(['person/ada-quill', 'person/bo-reed']);
    expect(told?.named).toEqual([{ id: 'person/bo-reed', name: 'Bo Reed' }]);
    const [silent] = textHit(await search('nobody objected'));
    expect(silent).toMatchObject({ recorded: [], named: [] });
  });

  test('promotions and comments are searched on request only, and told to have some', async () => {
    const usual = await search('"84 towns"');
    expect(usual).toMatchObject({ hits: [], zones: { comment: 1 }, counts: { texts: 0 } });
    const [comment] = textHit(await search('"84 towns"', { zone: 'comment,promo' }));
    expect(comment).toMatchObject({ zone: 'comment' });
    expect((await search('quay', { zone: 'caption' })).hits).toMatchObject([{ zone: 'caption' }]);
  });

  test('is cut and goes on: the parts join to the whole, and say of how many they are', async () => {
    const all = await search('quay', { in: 'texts' });
    expect(all.hits.length).toBeGreaterThan(20);
    const first = await search('quay', { in: 'texts', limit: '15' });
    expect(first.limits).toMatchObject([{ what: 'rows', shown: 15, total: all.hits.length }]);
    const rest = await search('quay', { in: 'texts', limit: '200', after: '15' });
    expect([...shown(first), ...shown(rest)]).toEqual(shown(all));
    expect(rest.limits).toEqual([]);
    expect((await search('quay', { after: '1000' })).hits).toEqual([]);
  });

  test('without the very text is found in claims and figures, and says why not in the text', async () => {
    const answer = await search('league', {}, withoutText);
    expect(shown(answer)).toEqual(['claims ferry/c4', 'figures ferry/f1', 'claims wire/c1']);
    expect(answer.texts).toMatchObject({ present: 0, of: 2, why: expect.stringContaining(changed) });
  });
});

describe('what changes', () => {
  test('a claim that is rejected is told as rejected, and when that is taken back as it was', async () => {
    const claim = 'article/ferry/c5';
    await decide(database.db, { kind: 'reject', claim, ...who }, options);
    expect((await search('"good words"')).hits).toMatchObject([{ in: 'claims', rejected: true }]);
    const [sentence] = textHit(await search('"praised ada"'));
    expect(sentence?.recorded).toMatchObject([{ id: 'article/ferry/c5', rejected: true }]);
    await decide(database.db, { kind: 'accept', claim, ...who }, options);
    expect((await search('"good words"')).hits).toMatchObject([{ in: 'claims', rejected: false }]);
  });

  test('who was merged is spoken of by the survivor', async () => {
    const pair = { from: 'person/bo-reed', into: 'person/ada-quill' } as const;
    await decide(database.db, { kind: 'same', ...pair, ...who }, options);
    const [claim] = (await search('"Reed was in"')).hits;
    expect(claim).toMatchObject({ subject: { id: 'person/ada-quill', name: 'Ada Quill' } });
    const [sentence] = textHit(await search('"met bo reed"'));
    expect(sentence?.named).toEqual([{ id: 'person/ada-quill', name: 'Ada Quill' }]);
    await decide(database.db, { kind: 'different', ...pair, ...who }, options);
  });

  test('an article that is repaired, taken out and brought again is found as it is now', async () => {
    await search('league');
    const repaired = {
      ...wire,
      claims: wire.claims.map((claim) => ({ ...claim, says: 'The office would like a lighthouse.' })),
    };
    await importArticle(database.db, repaired, options);
    expect(shown(await search('lighthouse'))).toEqual(['claims wire/c1']);
    await decide(database.db, { kind: 'unpublish', article: wire.article.id, ...who }, options);
    expect(await search('lighthouse')).toMatchObject({ hits: [], texts: { of: 1 } });
    await importArticle(database.db, wire, options);
    expect(await search('lighthouse')).toMatchObject({ hits: [], texts: { of: 2 } });
  });

  test('notes and cards of investigations are found from their save on, until they are deleted', async () => {
    const id = newUlid();
    const cards = [{ id: 'card-1', text: 'Who owns the lantern?', at: { x: 0, y: 0 } }];
    const canvas = aCanvas({ notes: [{ of: 'person/ada', text: 'Holds a lantern.' }], cards });
    const put = (expected: number, more: object) =>
      api().put(`/api/investigations/${id}`).send(aSave({ expected, title: 'Lights', canvas, ...more })).expect(200); // oxfmt-ignore
    await put(0, {});
    const { hits, counts } = await search('lantern');
    expect(counts.notes).toBe(2);
    expect(hits).toMatchObject([
      { in: 'notes', of: 'person/ada', investigation: { id, title: 'Lights' } },
      { in: 'notes', of: null, excerpt: { text: 'Who owns the lantern?' } },
    ]);
    await put(1, { title: 'Lamps', canvas: aCanvas({ cards }) });
    expect((await search('lantern')).hits).toMatchObject([{ investigation: { title: 'Lamps' } }]);
    await api().delete(`/api/investigations/${id}`).query({ expected: 2 }).expect(200);
    expect((await search('lantern')).hits).toEqual([]);
    await api().post(`/api/investigations/${id}/restore`).expect(200);
    expect((await search('lantern')).hits).toHaveLength(1);
  });

  test('many who search at once while all is read find the same', async () => {
    const id = newUlid();
    await api().put(`/api/investigations/${id}`).send(aSave({ canvas: aCanvas({ notes: [{ of: 'person/ada', text: 'A windlass.' }] }) })).expect(200); // oxfmt-ignore
    const answers = await Promise.all(Array.from({ length: 20 }, () => search('windlass')));
    for (const answer of answers) expect(answer.hits).toHaveLength(1);
  });

  test('a search finds all that was there when it began, whatever is read anew while it ranks', async () => {
    const id = newUlid();
    const notes = Array.from({ length: 2_500 }, (_, n) => ({ of: `person/p${n}`, text: `Capstan ${n}.` }));
    await api().put(`/api/investigations/${id}`).send(aSave({ canvas: aCanvas({ notes }) })).expect(200); // oxfmt-ignore
    const words = holdWords({ db: database.db, texts: NO_TEXTS });
    const wanted = { asked: readAsked('capstan'), places: ['notes' as const], zones: -1 };
    const held = await words();
    let isThere = true;
    const { total } = await rankAside(held, wanted, async () => {
      if (!isThere) return;
      isThere = false;
      await deleteInvestigation(database.db, { id, expected: 1 });
      await words();
    });
    expect(isThere).toBe(false);
    expect(total).toBe(2_500);
    expect(await rankAside(await words(), wanted)).toMatchObject({ total: 0 });
  });

  test('nothing of the texts is in the graph', async () => {
    await search('boat');
    const rows = await database.db.records(
      'MATCH (n) UNWIND keys(n) AS name WITH n[name] AS value WHERE value IS :: STRING AND value CONTAINS $words RETURN count(*) AS held',
      { words: 'came back at night' },
    );
    expect(rows).toEqual([{ held: 0 }]);
  });
});
