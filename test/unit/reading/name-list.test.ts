import { guarded } from '#contract/formula-guard';
import { describe, expect, test } from '@jest/globals';
import { pick, toRandom, type Random } from '../../../seed/generate.ts';
import { DELIMITERS, readCsv } from '../../../client/reading/csv.ts';
import {
  guessHow,
  guessParting,
  MOST_NAMES,
  readNames,
  readTable,
} from '../../../client/reading/name-list.ts';
import { MOST_FILE_BYTES, readTextFile } from '../../../client/reading/text-file.ts';
import { toCsv } from '../../../client/words/csv.ts';
import { seedOfToday } from '../../prove/seed.ts';

const SEED = seedOfToday();
const PARTS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '\r',
  ' ',
  'a',
  'Łódź',
  '王',
  '🙂',
  "'",
  '\u202E',
  '\u0000',
  '#',
];

const hostile = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(PARTS, random)).join('');
const read = (text: string, fileName: string | null = null) => {
  const table = readTable(text, guessParting(text, { fileName }));
  const how = guessHow(table);
  return { how, ...readNames(table, how) };
};
const given = (text: string, fileName: string | null = null) =>
  read(text, fileName).names.map((entry) => entry.given);

describe('CSV', () => {
  test(`gives back any table that was written as it (seed ${SEED})`, () => {
    const random = toRandom(SEED);
    for (let n = 0; n < 2_000; n += 1) {
      const width = 2 + Math.floor(random() * 3);
      const rows = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        Array.from({ length: width }, () => hostile(random)),
      );
      const written = rows.map((cells) => cells.map(guarded));
      const text = toCsv(rows).replace('\uFEFF', '');
      expect({ rows: readCsv(text, ',').map(({ cells }) => cells), n }).toEqual({ rows: written, n });
    }
  });

  test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx', '＝1+1', ' =1', '\n=1'])(
    'writes %j so that no spreadsheet runs it',
    (cell) => {
      const [row] = readCsv(toCsv([[cell, 'x']]).replace('\uFEFF', ''), ',');
      expect(row?.cells).toEqual([`'${cell}`, 'x']);
    },
  );

  test.each(DELIMITERS)('is parted by %j, within quotes too, and tells where a row begins', (delimiter) => {
    const text = ['a', '"b\nb"', ''].join(delimiter).concat('\r\n', ['c"c', '"d""d"', 'e'].join(delimiter));
    expect(readCsv(text, delimiter)).toEqual([
      { line: 1, cells: ['a', 'b\nb', ''] },
      { line: 3, cells: ['c"c', 'd"d', 'e'] },
    ]);
  });

  test('loses nothing of a quote that is never closed', () => {
    expect(readCsv('"a,b\nc', ',')).toEqual([{ line: 1, cells: ['a,b\nc'] }]);
  });
});

describe('a list of names', () => {
  test('is one name a line, commas and all', () => {
    expect(given('Blinken, Antony\r\nXi\rWang, Yi\n')).toEqual(['Blinken, Antony', 'Xi', 'Wang, Yi']);
  });

  test.each([
    ['id,Full name,country\n1,"Blinken, Antony",US\n2,Xi,CN', 'list.csv'],
    ['id;Full name;country\n1;Blinken, Antony;US\n2;Xi;CN', 'list.csv'],
    ['id\tFull name\n1\tBlinken, Antony\n2\tXi', null],
    ['name;nationality\nBlinken, Antony;US\nXi;CN', null],
    ['Blinken, Antony\t7\nXi\t8', null],
    ['"Blinken, Antony"\nXi', 'list.csv'],
  ])('is the column of names of %j', (text, fileName) => {
    expect(given(text, fileName)).toEqual(['Blinken, Antony', 'Xi']);
  });

  test('counts what is empty or listed before, and tells the line of what is too long', () => {
    const { names, tooLong, blank, repeats, rows } = read(`Xi\n\n  \nXi\n${'x'.repeat(10_000)}\n Ada \n`);
    expect({ names, blank, repeats, rows }).toEqual({
      names: [
        { line: 1, given: 'Xi', cells: [] },
        { line: 6, given: 'Ada', cells: [] },
      ],
      blank: 2,
      repeats: [{ line: 4, given: 'Xi', cells: [], of: 1 }],
      rows: 6,
    });
    expect(tooLong).toMatchObject([{ line: 5, letters: 10_000 }]);
    expect(tooLong[0]?.given.length).toBeLessThan(100);
  });

  test('keeps the other columns as they were, also where rows are of different lengths', () => {
    const { columns, names, repeats } = read('id,Name,\n 1 ,Xi,CN,x\n2,Ada\n3,Xi,US', 'list.csv');
    expect({ columns, names, repeats }).toEqual({
      columns: ['id', 'Column 3', 'Column 4'],
      names: [
        { line: 2, given: 'Xi', cells: [' 1 ', 'CN', 'x'] },
        { line: 3, given: 'Ada', cells: ['2', '', ''] },
      ],
      repeats: [{ line: 4, given: 'Xi', cells: ['3', 'US', ''], of: 2 }],
    });
  });

  test('keeps a formula as the text it is', () => {
    expect(given('=HYPERLINK("http://x")\n+1')).toEqual(['=HYPERLINK("http://x")', '+1']);
  });

  test('of 50,000 rows loses none', () => {
    const { names } = read(Array.from({ length: 50_000 }, (_, n) => `Name ${n}`).join('\n'));
    expect([names.length, names.at(-1), MOST_NAMES]).toEqual([
      50_000,
      { line: 50_000, given: 'Name 49999', cells: [] },
      5_000,
    ]);
  });
});

describe('a file', () => {
  const utf16 = (mark: number[], swap: boolean) => {
    const units = [...Buffer.from('Xi 王', 'utf16le')];
    const bytes = swap ? units.map((_, at) => units[at % 2 === 0 ? at + 1 : at - 1] ?? 0) : units;
    return new Uint8Array([...mark, ...bytes]);
  };
  test.each([
    ['UTF-8', new Uint8Array(Buffer.from('Xi 王'))],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from('Xi 王')])],
    ['UTF-16, small end first', utf16([0xff, 0xfe], false)],
    ['UTF-16, large end first', utf16([0xfe, 0xff], true)],
  ])('is read as %s', (_, bytes) => {
    expect(readTextFile(bytes)).toEqual({ is: 'text', text: 'Xi 王' });
  });

  test.each([
    ['another encoding', new Uint8Array([0x4c, 0xf3, 0x70, 0x65, 0x7a]), /not text in UTF-8.*Windows-1252/],
    ['UTF-16 without its mark', utf16([], false), /UTF-16 without its mark/],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), /workbook/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /old workbook/],
    ['more than 5 MB', new Uint8Array(MOST_FILE_BYTES + 1), /5\.0 MB; a list of names has at most 5 MB/],
  ])('that is %s is refused in words', (_, bytes, why) => {
    expect(readTextFile(bytes)).toEqual({ is: 'refused', why: expect.stringMatching(why) });
  });
});
