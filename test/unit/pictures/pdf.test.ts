import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { PAPER } from '#contract/picture';
import { toPdf } from '../../../server/pictures/pdf.ts';
import { aLine, aPage, inRows, TOLD } from '../../support/pdf/a-page.ts';
import { readPdf } from '../../support/pdf/read-pdf.ts';
import { SCRIPTS } from '../../support/pdf/scripts.ts';

describe('the text of a PDF', () => {
  test('is read as it was written, in every script, and once', async () => {
    const labels = Object.values(SCRIPTS);
    const { pages } = readPdf(await toPdf([aPage(inRows(labels))], TOLD));
    expect(pages[0]?.rows).toEqual(labels);
  });

  test('is read in grey, see-through and without anything around it as well', async () => {
    const labels = ['Ada', 'محمد', '习近平'];
    const looks = [{ alpha: 0.5 }, { halo: null }, { alpha: 0.5, halo: null }, { align: 'center' as const }];
    const { pages } = readPdf(
      await toPdf(
        looks.map((look) => aPage(inRows(labels, look))),
        TOLD,
      ),
    );
    expect(pages.map(({ rows }) => rows)).toEqual(looks.map(() => labels));
  });

  test('of two directions keeps every word whole', async () => {
    const { pages } = readPdf(await toPdf([aPage(inRows(['abc (محمد) Reuters 2019']))], TOLD));
    for (const word of ['abc', 'محمد', 'Reuters 2019']) expect(pages[0]?.rows.join()).toContain(word);
  });
});

describe('hostile text breaks no PDF', () => {
  const HOSTILE = {
    'control characters': 'a\u0000b\u0007c\u001bd',
    'signs of direction': 'a\u202eb\u2066c',
    'the end of a section': ']]> --> ) Tj ET endstream endobj %%EOF',
    'half a letter': 'a\ud800b\udc00',
    'marks without end': `a${'\u0301'.repeat(500)}`,
    'a name of 100 KB': 'Ada Lovelace '.repeat(8_000),
    'names of all scripts, without end': Object.values(SCRIPTS).join(' ').repeat(20),
  };

  test('and what is beside it is read', async () => {
    const texts = Object.values(HOSTILE);
    const told = { title: texts.join(' '), about: texts.join(' '), maker: TOLD.maker };
    const { pages } = readPdf(
      await toPdf(
        texts.map((text) => aPage(inRows([text, 'still here'], { halo: null }))),
        told,
      ),
    );
    expect(pages.map(({ rows }) => rows.at(-1))).toEqual(texts.map(() => 'still here'));
  });

  test('what PDF takes for its own is read as it was written', async () => {
    const text = HOSTILE['the end of a section'];
    expect(readPdf(await toPdf([aPage(inRows([text]))], TOLD)).pages[0]?.rows).toEqual([text]);
  });
});

describe('a page', () => {
  test('is as large as its paper', async () => {
    const papers = [PAPER.A4, { width: 297, height: 210 }, PAPER.A3, PAPER.Letter];
    const { pages } = readPdf(
      await toPdf(
        papers.map((paper) => aPage([aLine()], paper)),
        TOLD,
      ),
    );
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [595.28, 841.89],
      [841.89, 595.28],
      [841.89, 1190.55],
      [612, 792],
    ]);
  });

  test('holds vectors and letters, and no image', async () => {
    const { pages } = readPdf(await toPdf([aPage([aLine(), ...inRows(['Ada'])])], TOLD));
    const { uses = {} } = pages[0] ?? {};
    expect(Object.keys(uses).filter((name) => /image/i.test(name))).toEqual([]);
    expect(uses).toMatchObject({ showText: 1 });
  });

  test('has paper around its letters, as wide in every face', async () => {
    const { pages } = readPdf(await toPdf([aPage(inRows(Object.values(SCRIPTS)))], TOLD));
    expect(pages[0]?.halos).toEqual([300]);
  });

  test('has its dashes, and is told in words to who does not see it', async () => {
    const stroke = { colour: '#cc0000', width: 2, dash: [6, 4], cap: 'round' } as const;
    const { pages, ...told } = readPdf(await toPdf([aPage([aLine({ stroke }), aLine()])], TOLD));
    expect(pages[0]).toMatchObject({ dashes: ['[6,4]'], about: TOLD.about });
    expect(told).toEqual({ title: TOLD.title, maker: TOLD.maker, language: 'en' });
  });
});

test('the same pages are the same bytes, in this process and in another', async () => {
  const pages = [aPage([aLine(), ...inRows(Object.values(SCRIPTS))])];
  const one = await toPdf(pages, TOLD);
  const other = execFileSync(process.execPath, ['--import', 'tsx', 'test/support/pdf/write.ts']);
  expect((await toPdf(pages, TOLD)).equals(one)).toBe(true);
  expect(other.equals(one)).toBe(true);
});
