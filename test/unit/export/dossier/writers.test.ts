import { describe, expect, test } from '@jest/globals';
import { toHtml } from '#export/dossier/html';
import { toMarkdown } from '#export/dossier/markdown';
import { toDossierPages } from '#export/dossier/pages';
import type { Sheet } from '#drawing/sheet';
import { aDossier, aDossierOf, aLineOf, HOSTILE } from './a-dossier.ts';

const html = (dossier = aDossier()) => toHtml(dossier, { svg: '<svg/>', faces: '', scriptHash: 'sha256-x' });
const printed = { paper: { width: 794, height: 1_123 }, picture: [], fingerprint: () => 'aaaa-bbbb-cccc' };
const textOf = ({ items }: Sheet) =>
  items.flatMap((item) => (item.is === 'text' ? [item.text] : [])).join(' ');
const pages = (dossier = aDossier()) => toDossierPages(dossier, printed);

describe('the HTML of a dossier', () => {
  test('tells the answer, then what was not found, the lines, the sources, the doubts and the limits', () => {
    const heads = [...html().matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title);
    expect(heads).toEqual([
      'The answer',
      'Searched and not found',
      'The picture',
      'Lines and their evidence',
      'Sources',
      'Open doubts',
      'Scope and limits',
      'To make it again',
    ]);
  });

  test('leads from each number to the evidence of its line, and from there to the source', () => {
    const text = html();
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(targets).toEqual(expect.arrayContaining(['line-1', 'source-A']));
    expect(targets.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
  });

  test('gives each of several lines under one number a place of its own', () => {
    const lines = [1, 2].map((at) => aLineOf({ part: { at, of: 2 }, says: `Line ${at}` }));
    const ids = [...html(aDossier({ lines })).matchAll(/id="(line-[^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['line-1', 'line-1-2']);
  });

  test.each(HOSTILE)('holds %j as words', (words) => {
    for (const sign of ['\u0000', '\u0007', '\u202E'])
      expect(html(aDossierOf(words)).includes(sign)).toBe(false);
    const tags = (text: string) => text.match(/<[^>]*>/g)?.map((tag) => tag.match(/^<\/?[a-z!]+/i)?.[0]);
    // As many elements as of plain words: none of them came from the words.
    expect(tags(html(aDossierOf(words)))).toEqual(tags(html(aDossierOf('plain'))));
  });
});

describe('the Markdown of a dossier', () => {
  test('tells what was not found with all that shows it', () => {
    const text = toMarkdown(aDossier(), 'picture.svg');
    expect(text).toContain('Searched: 4 actors and 3 lines.');
    expect(text).toContain('Asked less strictly, with hubs, 2 paths.');
    expect(text).toContain('(picture.svg)');
  });

  test.each(HOSTILE)('makes of %j neither a heading, nor a link, nor an element', (words) => {
    const text = toMarkdown(aDossierOf(words), null);
    expect(text).not.toMatch(/(?<!\\)[<`]\w|\*\*bold|[\u202A-\u202E]/);
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
  });
});

describe('the pages of a dossier', () => {
  test('wear the handling line, their number and the fingerprint, each of them', () => {
    const long = aDossier({ lines: Array.from({ length: 60 }, (_, at) => aLineOf({ n: at + 1 })) });
    const all = pages(long);
    expect(all.length).toBeGreaterThan(2);
    for (const [at, page] of all.entries()) {
      expect(textOf(page)).toContain(`Page ${at + 1} of ${all.length}`);
      expect(textOf(page)).toContain('TLP:AMBER');
      expect(textOf(page)).toContain('Fingerprint aaaa-bbbb-cccc');
    }
  });

  test('hold all that they print', () => {
    const long = aDossier({ lines: Array.from({ length: 60 }, (_, at) => aLineOf({ n: at + 1 })) });
    const outside = pages(long).flatMap(({ width, height, items }) =>
      items.filter((item) => item.is === 'text' && (item.y > height || item.y < 0 || item.x > width)),
    );
    expect(outside).toEqual([]);
  });

  test.each([3_000, 40])('of %i lines in one sentence tell every one of them, across pages', (many) => {
    const notes = Array.from({ length: many }, (_, at) => at + 1);
    const items = [notes.flatMap((note) => [' ', { note }])];
    const claims = [{ says: notes.map((n) => `C${n}`).join(' '), standing: '', places: [], passages: [] }];
    const long = aDossier({
      doubts: [{ title: 'One voice only', meaning: '', items }],
      lines: [aLineOf({ claims })],
    });
    const all = pages(long);
    const text = all.map(textOf).join(' ');
    expect(notes.filter((n) => !text.includes(`[${n}]`) || !text.includes(`C${n} `))).toEqual([]);
    const low = all.flatMap(({ height, items: printedOn }) =>
      printedOn.filter(
        (item) => item.is === 'text' && item.y > height - 56 && !/Fingerprint|Page|TLP/.test(item.text),
      ),
    );
    expect(low).toEqual([]);
  });

  test('tell by which day it was judged, where that is not the day of the data', () => {
    const facts = [
      ['Data as of', '2 June 2023'],
      ['Judged as of', '2019'],
      ['Made with', 'Redthread'],
    ] as const;
    const [page] = pages(aDossier({ facts }));
    expect(page === undefined ? '' : textOf(page)).toContain('Data as of 2 June 2023 · judged as of 2019 · ');
  });

  test('go on after a short answer, and the picture’s comes next: no page is left mostly empty', () => {
    const picture: Sheet = { width: 794, height: 1_123, ground: '#ffffff', items: [] };
    const all = toDossierPages(aDossier(), { ...printed, picture: [picture] });
    expect(textOf(all[0] ?? picture)).toContain('The answer');
    expect(textOf(all[0] ?? picture)).toContain('The picture is on the next page.');
    expect(textOf(all[0] ?? picture)).toContain('Lines and their evidence');
    expect(textOf(all[1] ?? picture)).not.toContain('The answer');
    const told = all.map((page) => textOf(page)).join(' ');
    expect(told.split('Lines and their evidence')).toHaveLength(2);
  });
});

test('the same dossier gives the same text, in every form', () => {
  expect([html(), toMarkdown(aDossier(), null), JSON.stringify(pages())]).toEqual([
    html(),
    toMarkdown(aDossier(), null),
    JSON.stringify(pages()),
  ]);
});
