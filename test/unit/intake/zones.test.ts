import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_ZONES, type Region, type Zone } from '#contract/article';
import { checkRegions } from '../../../server/articles/check-text.ts';
import { toLines } from '../../../server/intake/lines.ts';
import { readFrontMatter, readMarks } from '../../../server/intake/markdown.ts';
import { toRegions, type ZoneHints } from '../../../server/intake/zones.ts';
import { articleTexts } from '../../support/article-texts.ts';

const SAID =
  'Ada met Bob in the harbour of Northport on Tuesday, said an official of the ministry who was there.';
const TOLD =
  'They spoke of ferries for three hours, and agreed to meet again in spring when the ice has gone.';
const MORE =
  'Nobody else in the town had been told of it, although the harbour master had lent them his room.';

const zonesOf = (lines: readonly string[], hints: ZoneHints = {}): string[] => {
  const text = lines.join('\n');
  return toRegions(text, hints).map(({ start, end, zone }) => `${zone}: ${text.slice(start, end)}`);
};

describe('the zones of a page', () => {
  test('of a newspaper: what is around the article, its captions, and headlines of other stories', () => {
    const lines = [
      'Advertisement', 'Harbours', 'Get more with myNEWS', 'Ada waits for the ferry. Photo: Reuters', '',
      'Ada and Bob meet in the harbour of Northport', '', '  • They spoke of ferries, says an official', SAID,
      '01:44', 'Ferries of the north are late again this year', 'Ferries of the north are late again this year', TOLD,
      'Why the harbour master lent them his room', MORE, '12',
    ]; // oxfmt-ignore
    expect(zonesOf(lines)).toEqual([
      'chrome: Advertisement', 'chrome: Harbours', 'promo: Get more with myNEWS', 'caption: Ada waits for the ferry. Photo: Reuters',
      'title: Ada and Bob meet in the harbour of Northport', 'standfirst: • They spoke of ferries, says an official', `body: ${SAID}`,
      'chrome: 01:44', 'other-headline: Ferries of the north are late again this year', 'duplicate: Ferries of the north are late again this year', `body: ${TOLD}`,
      'other-headline: Why the harbour master lent them his room', `body: ${MORE}`, 'chrome: 12',
    ]); // oxfmt-ignore
  });

  test('of a press release: its head, its dateline, its own headings, and what stands behind its end', () => {
    const lines = [
      'FOR IMMEDIATE RELEASE', 'Monday, January 6, 2025', 'Two Harbour Companies and a Captain Are Charged', 'Office of Public Affairs',
      `NORTHPORT – ${SAID}`, 'What happens next', TOLD, '###', 'Contact the harbour', 
    ]; // oxfmt-ignore
    expect(zonesOf(lines)).toEqual([
      'chrome: FOR IMMEDIATE RELEASE', 'dateline: Monday, January 6, 2025', 'title: Two Harbour Companies and a Captain Are Charged', 'chrome: Office of Public Affairs',
      'dateline: NORTHPORT –', `body: ${SAID}`, 'subhead: What happens next', `body: ${TOLD}`, 'chrome: ###', 'chrome: Contact the harbour',
    ]); // oxfmt-ignore
  });

  test('of a text that begins with its first sentence: it has no title', () => {
    expect(zonesOf([SAID, TOLD])).toEqual([`body: ${SAID}`, `body: ${TOLD}`]);
  });

  test.each([
    ['(Gazette) — ', '(Gazette) —'],
    ['NORTHPORT, Jan. 30 (Gazette) - ', 'NORTHPORT, Jan. 30 (Gazette) -'],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C. —'],
    ['Northport – ', 'Northport –'],
  ])('a dateline %s is a region of its own', (dateline, cut) => {
    const [, first, second] = zonesOf(['Ada and Bob meet in the harbour', `${dateline}${SAID}`]);
    expect([first, second]).toEqual([`dateline: ${cut}`, `body: ${SAID}`]);
  });

  test.each(['Ada – the captain – met Bob in the harbour of Northport, and nobody knew of it until Tuesday.', 'The Harbour, as it was called, is closed - nobody knows why it was, said an official of the town.'])(
    'and what only looks like one is not: %s', (sentence) => expect(zonesOf([sentence])).toEqual([`body: ${sentence}`]),
  ); // oxfmt-ignore

  test('comments begin a line before the first of their buttons, and behind their own heading', () => {
    const blog = [SAID, TOLD, '84 ferries, as if.', 'ReplyDeleteNobody pays for them.', 'ReplyDelete'];
    expect(zonesOf(blog).map((line) => line.split(':')[0])).toEqual(['body', 'body', 'comment', 'comment', 'comment']);
    const page = [SAID, TOLD, '2 Comments', 'Bob was never there, I saw him at home.', 'He was. I met him too on that day.'];
    expect(zonesOf(page).map((line) => line.split(':')[0])).toEqual(['body', 'body', 'chrome', 'comment', 'comment']);
  }); // oxfmt-ignore

  test('a heading and a link that are glued to a paragraph are cut off it', () => {
    expect(zonesOf([`${TOLD}Coming Meetings`, `${MORE} The full transcript is available here.`])).toEqual([
      `body: ${TOLD}`, 'subhead: Coming Meetings', `body: ${MORE}`, 'chrome: The full transcript is available here.',
    ]); // oxfmt-ignore
  });

  test('the marks of Markdown tell headings, and are of the page; front matter is of the page', () => {
    const text = `---\ntitle: Ferries\n---\n# Ada meets Bob in Northport\n\n${SAID}\n\n## What is next ##\n> ${TOLD}\n![Ada on the quay of Northport harbour](a.png)\n`;
    const regions = toRegions(text, { marks: readMarks(text, readFrontMatter(text).marks) });
    expect(regions.slice(3).map(({ start, end, zone }) => `${zone}: ${text.slice(start, end)}`)).toEqual([
      'chrome: # ', 'title: Ada meets Bob in Northport', `body: ${SAID}`, 'chrome: ## ', 'subhead: What is next', 'chrome:  ##',
      'chrome: > ', `body: ${TOLD}`, 'chrome: ![', 'caption: Ada on the quay of Northport harbour', 'chrome: ](a.png)',
    ]); // oxfmt-ignore
    expect(regions.slice(0, 3).map(({ zone }) => zone)).toEqual(['chrome', 'chrome', 'chrome']);
  });
});

const POOL = [SAID, TOLD, MORE, '', '   ', 'Advertisement', 'By Ada Lovelace', 'NORTHPORT – Ada met Bob, who was there with his dog for the whole day.', 'ReplyDelete', 'Comments', '# A heading', '## Another ##', '> Somebody is quoted.', '![Ada on the quay of Northport harbour](a.png)', '2024-01-31', '###', '\uFEFF', '•', 'x'.repeat(900), 'Related stories', `${TOLD}Coming Meetings`]; // oxfmt-ignore

test('regions of any text follow one another, and each letter of it lies in one of them', () => {
  const line = fc.oneof(fc.constantFrom(...POOL), fc.string({ unit: 'grapheme', maxLength: 60 }));
  const texts = fc.tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'));
  fc.assert(
    fc.property(texts, fc.boolean(), ([lines, end], isMarkdown) => {
      const text = lines.join(end);
      const { marks } = readFrontMatter(text);
      const regions = toRegions(text, isMarkdown ? { marks: readMarks(text, marks) } : {});
      const article = { regions, textLength: text.length } as Parameters<typeof checkRegions>[0];
      expect([...checkRegions(article)]).toEqual([]);
      const covered = regions.map(({ start, end: to }) => text.slice(start, to)).join('');
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      const paragraphs = toLines(text).map(({ paragraph }) => paragraph);
      expect([...new Set(regions.map(({ paragraph }) => paragraph))]).toEqual(paragraphs);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['one line of two million letters', 'Ada met Bob and '.repeat(125_000)],
  ['100,000 brackets', '('.repeat(100_000)],
  ['10,000 capitalised words in a row', 'Word '.repeat(10_000)],
  ['a hundred thousand lines', 'a\n'.repeat(100_000)],
  ['as many ends of a release', '###\n'.repeat(100_000)],
  ['dashes and dots without end', 'A. – '.repeat(300_000)],
])('%s are zoned like anything', (_what, text) => {
  const regions = toRegions(text);
  expect(regions.at(-1)?.end).toBe(text.trimEnd().length);
}); // oxfmt-ignore

interface Labelled {
  readonly article: { readonly id: string; readonly textSha256: string; readonly regions: Region[] };
}

const labelled = (): Labelled[] => {
  const folder = join(import.meta.dirname, '../../../seed/articles');
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
};
const letterZones = (text: string, regions: readonly Region[]): (Zone | null)[] => {
  const zones: (Zone | null)[] = Array.from({ length: text.length }, () => null);
  for (const { start, end, zone } of regions) zones.fill(zone, start, end);
  return zones;
};
const carries = (zone: Zone | null | undefined): boolean => CLAIM_ZONES.includes(zone as Zone);

describe('against what was labelled by hand', () => {
  const texts = new Map(
    articleTexts().map((text) => [createHash('sha256').update(text).digest('hex'), text]),
  );
  test('the five articles are all there where they have to be', () => {
    expect(texts.size).toBeGreaterThanOrEqual(process.env['REDTHREAD_REQUIRE'] === 'articles' ? 5 : 0);
  });
  const cases = labelled().flatMap(({ article }) => {
    const text = texts.get(article.textSha256);
    return text === undefined ? [] : [{ id: article.id, text, regions: article.regions }];
  });
  const agreed = cases.map(({ id, text, regions }) => {
    const [theirs, ours] = [letterZones(text, regions), letterZones(text, toRegions(text))];
    const letters = [...text.matchAll(/\S/g)].map(({ index }) => index).filter((at) => carries(theirs[at]) || carries(ours[at]));
    const same = letters.filter((at) => carries(theirs[at]) && carries(ours[at])).length;
    return { id, agreement: same / letters.length };
  }); // oxfmt-ignore
  test('each article agrees in the letters from which facts are read', () => {
    expect(agreed.filter(({ agreement }) => agreement < 0.99)).toEqual([]);
  });
});
