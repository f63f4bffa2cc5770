import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { IntakeAnswer } from '#contract/review-endpoints';
import { aPdf } from '../support/a-pdf.ts';
import { anApi } from '../support/an-api.ts';
import { loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { ABOUT, accepting, ADA, beforehand, LEADS, OFFICE, ownKey, reviewing, said, somebody, TEXT } from '../support/reviewing.ts'; // oxfmt-ignore

const database = aDatabase({ empty: true });
const home = mkdtempSync(join(tmpdir(), 'redthread-intake-'));
const folder = join(home, 'articles');
const api = anApi(database, { home });
const desk = reviewing(api);
const SAID =
  'Ada Quill met Bo Reed in the harbour of Port Arden on Tuesday, an official of the ministry said.';

afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => loadFresh(database.db, [beforehand()]));

/** As the page gives a file. */
const give = (name: string, bytes: Uint8Array | string) =>
  api()
    .post('/api/reviews')
    .set('X-Analyst', 'Carol')
    .send({ content: { name, base64: Buffer.from(bytes).toString('base64') }, about: {}, passage: false });
const taken = async (name: string, bytes: Uint8Array | string) =>
  IntakeAnswer.parse((await give(name, bytes).expect(200)).body);
const kept = (): string[] => {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
};
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('what can be no article', () => {
  const REFUSED: [what: string, name: string, bytes: () => Promise<Uint8Array> | Uint8Array, told: RegExp][] = [
    ['an empty file', 'a.txt', () => new Uint8Array(), /^a\.txt is empty/],
    ['20 MB of letters', 'a.txt', () => Buffer.alloc(20_000_000, 'Ada met Bo. '), /has 20,000,000 letters; .* 2,000,000 is taken/],
    ['a program named .txt', 'a.txt', () => Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7) % 256)), /is no text, whatever it is called/],
    ['a scan', 'scan.pdf', () => aPdf((pdf) => pdf.rect(9, 9, 300, 300).fill('red')), /no text: it is a scan/],
    ['an encrypted PDF', 'a.pdf', () => aPdf((pdf) => pdf.text(SAID), { userPassword: 'x' }), /is encrypted/],
    ['half a PDF', 'a.pdf', async () => (await aPdf((pdf) => pdf.text(SAID))).slice(0, 400), /is damaged/],
    ['a page that is all scripts', 'a.html', () => Buffer.from('<html><script>render()</script></html>'), /come by scripts/],
  ]; // oxfmt-ignore

  test.each(REFUSED)(
    '%s is refused in words, and nothing is left of it',
    async (_what, name, bytes, told) => {
      const before = kept();
      const answer = desk.problemOf(await give(name, await bytes()));
      expect(answer).toMatchObject({
        status: 422,
        code: 'unreadable-text',
        detail: expect.stringMatching(told),
      });
      expect([kept(), await desk.rows()]).toEqual([before, []]);
    },
  );

  test('a file of 50 MB is told its size and the limit, and so is one a little too large', async () => {
    const answer = desk.problemOf(await give('a.txt', Buffer.alloc(50_000_000, 'a')));
    expect(answer).toMatchObject({ status: 413, code: 'too-large' });
    expect(answer.detail).toMatch(/has 66\.\d MB, and 29\.\d MB are taken here/);
    const { code, fields } = desk.problemOf(await give('a.txt', Buffer.alloc(20_500_000, 'a')));
    expect(code).toBe('bad-request');
    expect(fields).toEqual([
      { path: 'body.content.base64', problem: expect.stringContaining('20 MB at most') },
    ]);
    expect(kept()).toEqual([]);
  });
});

describe('what is hard to read', () => {
  test('of a page comes the article alone: no script, no handler, no address that is run', async () => {
    const hostile =
      '<html lang="en"><head><title>Harbour talks</title><script>steal()</script><style>p{color:red}</style></head>' +
      `<body onload="steal()"><article><h1 onclick="steal()">Harbour talks</h1><p onmouseover="steal()">${SAID}</p>` +
      `<p>${SAID.replace('Tuesday', 'Friday')} <a href="javascript:steal()">Read</a></p><svg onload="steal()"><script>steal()</script></svg>` +
      '<img src=x onerror="steal()"><iframe srcdoc="<script>steal()</script>"></iframe><noscript><p>&lt;b&gt;bold&lt;/b&gt;</p></noscript></article></body></html>';
    const { row } = await taken('a.html', hostile);
    const { text } = await desk.accountOf(row.id);
    expect(text).toContain(SAID);
    expect(text).not.toMatch(/steal|script:|color:red|<(?!\/?b>)/);
    // What was given stays as it was, beside it.
    expect(readFileSync(join(folder, `${row.textSha256}.source.html`), 'utf8')).toBe(hostile);
  });

  test('a text in another language is named, and claims are made by hand', async () => {
    const words = 'Die Regierung hat am Dienstag beschlossen, die Fähren des Nordens zu erneuern, wie ein Sprecher des Ministeriums nach der Sitzung mitteilte.';
    const { row } = await taken('a.txt', words);
    const { verdict, reading } = await desk.accountOf(row.id);
    expect(verdict).toEqual({ is: 'other-language', why: expect.stringContaining('in German, and only English is read') });
    expect(reading.claims).toEqual([]);
    await desk.decide(row.id, accepting(ownKey(), { ...said([ADA, 'LEADS', OFFICE], 'now leads'), at: [{ start: 4, end: 13 }] }));
    expect((await desk.accountOf(row.id)).row.accepted).toBe(1);
  }); // oxfmt-ignore

  test('a date that cannot be known is asked for, and without it nothing is published', async () => {
    const { row, notices } = await taken('a.txt', SAID);
    expect([row.about.publishedAt, row.id, notices]).toEqual([
      null,
      expect.stringMatching(/^article\/undated-/),
      [],
    ]);
    await desk.decide(row.id, somebody(ADA, 'Person', 'Ada Quill'));
    const { mistakes, digest } = await desk.preview(row.id);
    expect([digest, mistakes.map(({ where }) => where)]).toEqual([
      null,
      expect.arrayContaining(['publishedAt']),
    ]);
  });

  test('the same bytes are the article that is there; the same story is shown beside the other', async () => {
    const first = await taken('a.txt', TEXT);
    const again = await taken('b.txt', TEXT);
    expect(again).toMatchObject({ again: true, row: { id: first.row.id, fileName: 'a.txt' }, copies: [] });
    const other = await taken('c.txt', `${TEXT}\n\nThat is all.`);
    expect(other).toMatchObject({ again: false, copies: [{ of: first.row.id }] });
    expect(await desk.rows()).toHaveLength(2);
  });
});

describe('the folder of the texts', () => {
  const file = join(folder, `${sha256(TEXT)}.txt`);

  test('that is full is told, nothing comes in, and the same text comes in when there is room', async () => {
    await taken('b.txt', SAID);
    rmSync(file, { force: true });
    const before = kept();
    // Every write to it fails as one to a full disk does.
    symlinkSync('/dev/full', `${file}.${process.pid}.part`);
    const answer = desk.problemOf(await give('a.txt', TEXT));
    expect(answer).toMatchObject({ status: 507, code: 'no-room', detail: expect.stringContaining('the disk is full') });
    expect([kept(), (await desk.rows()).length]).toEqual([before, 1]);
    expect((await taken('a.txt', TEXT)).again).toBe(false);
  }); // oxfmt-ignore

  const HANDS: [what: string, spoil: () => void, why: string][] = [
    ['is gone', () => rmSync(file), 'is not in'],
    ['was changed', () => writeFileSync(file, TEXT.replace('Tuesday', 'Someday')), 'was changed since'],
  ];
  test.each(HANDS)(
    'from which a text %s by hand is told; decisions stay, and count again when it is given again',
    async (_what, spoil, why) => {
      const { row } = await desk.add(TEXT);
      await desk.decide(
        row.id,
        somebody(ADA, 'Person', 'Ada Quill'),
        somebody(OFFICE, 'Agency', 'Harbour Office'),
        accepting(ownKey(), said([ADA, 'LEADS', OFFICE], 'now leads')),
      );
      const before = await desk.preview(row.id);
      expect(before.digest).not.toBeNull();
      spoil();
      const without = await desk.accountOf(row.id);
      expect(without).toMatchObject({ text: null, why: expect.stringContaining(why), verdict: { is: 'stopped' } });
      expect(without.steps).toHaveLength(3);
      // Nothing is published from words that nobody can see.
      const { digest, mistakes } = await desk.preview(row.id);
      expect([digest, mistakes.map(({ where }) => where)]).toEqual([null, ['text']]);
      expect(desk.problemOf(await desk.publish(row.id, before.digest ?? ''))).toMatchObject({ status: 422, code: 'review-mistakes' });
      const again = await desk.add(TEXT, ABOUT, 'Dan');
      expect(again).toMatchObject({ again: true, row: { id: row.id, steps: 3 } });
      expect((await desk.accountOf(row.id)).text).toBe(TEXT);
      expect((await desk.preview(row.id)).digest).toBe(before.digest);
      await desk.published(row.id);
      expect((await desk.evidenceOf(LEADS)).claims).toHaveLength(2);
    },
  ); // oxfmt-ignore
});
