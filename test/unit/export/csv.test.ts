import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guarded, unguarded } from '#contract/formula-guard';
import { writeCsv } from '../../../client/export/csv.ts';
import { toListText } from '../../../client/export/fields.ts';
import { toCsv } from '../../../client/words/csv.ts';
import { seedOfToday } from '../../prove/seed.ts';
import { A_FILE, A_ROW, aClaim, aFigure, anExportedLine, aSource, textOf } from '../../support/an-export.ts';
import { anEdge, aNode } from '../../support/a-node.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import { cellsOf, readTable } from '../../support/read-exports.ts';
import { aHostileSource } from '../../support/a-hostile-source.ts';

const ada = {
  ...aNode('person/ada', { name: 'Ada Stone', aliases: ['A. Stone', 'a | b', 'Stone; Ada'], degree: 2 }),
  identifiers: ['register:77', 'tax:A|1'],
  birthDate: '1970-05',
  formerIds: ['person/a-stone'],
};
const acme = aNode('company/acme', { name: 'Acme', type: 'Company' });
const owns = anEdge(ada.id, acme.id, {
  type: 'OWNS',
  status: 'alleged',
  hedged: true,
  contested: true,
  periods: ['2021-04/2023'],
  firstDay: 20_210_401,
  lastDay: 20_231_231,
  reportedFirst: 20_230_601,
  reportedLast: 20_230_620,
  stories: 2,
  voices: 3,
  qualifiers: { share: [51] },
});
const line = anExportedLine(owns, [ada, acme], {
  ended: true,
  claims: [aClaim(owns, { reality: 'alleged', voice: 'said', speaker: { id: 'person/eve', name: 'Eve' } })],
});
const figures = [
  aFigure(acme.id, { max: 84, maxOpen: true, place: 'country/utopia', placeName: 'Utopia', of: 'article/2023-gazette/f9' }),
  aFigure(ada.id, { id: 'article/2023-gazette/f2', metric: 'share', unit: 'percent', hedged: true, speaker: { id: 'person/eve', name: 'Eve' }, at: [...aFigure(ada.id).figure.at, A_ROW] }),
]; // oxfmt-ignore
const files = writeCsv(aSource([acme, ada], [line], { figures }));

test('a table has a row for each entity, with all that is known of it', async () => {
  const rows = readTable(await textOf(files, 'nodes.csv'));
  expect(rows.map(({ id, name, type, aliases, neighbours, named }) => [id, name, type, aliases, neighbours, named])).toEqual([
    ['company/acme', 'Acme', 'Company', '', '0', 'true'],
    ['person/ada', 'Ada Stone', 'Person', String.raw`A. Stone | a \| b | Stone\; Ada`, '2', 'true'],
  ]);
  expect(rows.map((row) => [row['identifiers'], row['birth_date'], row['former_ids']])).toEqual([
    ['', '', ''],
    [String.raw`register:77 | tax:A\|1`, '1970-05', 'person/a-stone'],
  ]);
}); // oxfmt-ignore

test('a relation tells its status, its marks, its support, both its dates and its sources', async () => {
  expect(readTable(await textOf(files, 'relations.csv'))).toEqual([
    expect.objectContaining({
      key: owns.key, from: ada.id, from_name: 'Ada Stone', to: acme.id, to_name: 'Acme', type: 'OWNS', phrase: 'owns',
      status: 'alleged', marks: 'hedged | contested | ended', hedged: 'true', ended: 'true', inferred: 'false',
      stories: '2', voices: '3', periods: '2021-04/2023', first_day: '2021-04-01', last_day: '2023-12-31',
      reported_first: '2023-06-01', reported_last: '2023-06-20', qualifiers: 'share: 51',
      claims: 'article/2023-gazette/c1', claims_in_all: '1',
      sources: 'Bo Reed, Eve Ng, “What was told”, The Gazette, 20 June 2023, paragraph 3, https://gazette.example/told',
    }),
  ]);
}); // oxfmt-ignore

test('evidence has a row for each passage, also of a line that is derived from another', async () => {
  const derived = anEdge(ada.id, acme.id, { type: 'SANCTIONED', derivedFrom: [owns.key] });
  const place = aClaim(owns).at[0];
  const at = place === undefined ? [] : [place, { ...place, paragraph: 7 }];
  const both = [line, anExportedLine(derived, [ada, acme], { claims: [aClaim(owns, { at })] })];
  const rows = readTable(await textOf(writeCsv(aSource([acme, ada], both)), 'evidence.csv'));
  expect(rows.map(({ relation, carries_by, status, speaker, paragraph, publisher, published }) =>
    [relation, carries_by, status, speaker, paragraph, publisher, published])).toEqual([
    [owns.key, '', 'alleged', 'person/eve', '3', 'The Gazette', '2023-06-20'],
    [derived.key, owns.key, 'asserted', '', '3', 'The Gazette', '2023-06-20'],
    [derived.key, owns.key, 'asserted', '', '7', 'The Gazette', '2023-06-20'],
  ]);
}); // oxfmt-ignore

test('a figure has one row, with number, unit, time, speaker and every passage that gives it', async () => {
  const rows = readTable(await textOf(files, 'figures.csv'));
  expect(rows).toEqual([
    expect.objectContaining({
      figure: 'article/2023-gazette/f1', subject: 'company/acme', metric: 'members', unit: 'country', min: '40', max: '84',
      min_open: 'true', max_open: 'true', approx: 'false', place: 'country/utopia', place_name: 'Utopia',
      share_of: 'article/2023-gazette/f9', as_of: '2023-06', precision: 'month', when: 'as of June 2023',
      words: 'More than 40 and fewer than 84 member countries in Utopia', articles: 'article/2023-gazette', paragraphs: '4',
      starts: '30', ends: '40',
    }),
    expect.objectContaining({
      figure: 'article/2023-gazette/f2', subject: 'person/ada', words: 'A share of more than 40%', hedged: 'true', speaker: 'person/eve',
      articles: 'article/2023-gazette | file/2023-register', paragraphs: '4 | 7', zones: 'body | row',
    }),
  ]);
  expect(rows[1]?.['citations']).toContain('register.csv');
}); // oxfmt-ignore

test('a row of an imported file says which, who imported it, and the day that the row tells', async () => {
  const told = anExportedLine(owns, [ada, acme], { claims: [aClaim(owns, { at: [A_ROW], reported: '2022-02' })] });
  const own = writeCsv(aSource([acme, ada], [told]));
  expect(readTable(await textOf(own, 'evidence.csv'))).toEqual([
    expect.objectContaining({ article: A_FILE.id, title: 'register.csv', paragraph: '7', zone: 'row', reported: '2022-02' }),
  ]);
  expect(readTable(await textOf(own, 'relations.csv'))[0]?.['sources']).toContain('row 7, column owner, which cites the deed of 2019');
}); // oxfmt-ignore

test('the text beside the tables tells what they hold, of which day, what is left out, and each column', async () => {
  const text = await textOf(files, 'README.txt');
  expect(text).toMatch(/^“A title”, exported by Redthread 0\.0\.0-test\.\r\n/);
  expect(text).toContain('What was drawn: 2 entities, 1 relation, 2 figures.\r\nAs of 20 July 2023:');
  expect(text).toContain('- 38 relations hidden: too few stories.\r\n');
  for (const name of ['nodes.csv', 'relations.csv', 'evidence.csv', 'figures.csv'])
    for (const column of Object.keys(readTable(await textOf(files, name))[0] ?? {}))
      expect(text).toContain(`\r\n  ${column}: `);
});

test('hostile names come back as they were, and no cell begins a formula', async () => {
  const hostile = writeCsv(aHostileSource());
  const names = readTable(await textOf(hostile, 'nodes.csv')).map(({ name = '' }) => unguarded(name));
  expect(names).toEqual(HOSTILE_NAMES);
  const says = readTable(await textOf(hostile, 'evidence.csv')).map((row) => unguarded(row['says'] ?? ''));
  expect(says).toEqual(HOSTILE_NAMES);
  const told = readTable(await textOf(hostile, 'figures.csv')).map((row) => unguarded(row['says'] ?? ''));
  expect(told).toEqual(HOSTILE_NAMES);
  for (const name of ['nodes.csv', 'relations.csv', 'evidence.csv', 'figures.csv'])
    expect(cellsOf(await textOf(hostile, name)).filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
}); // oxfmt-ignore

const SEED = seedOfToday();
const signs = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  ' ',
  '|',
  '\\',
  'a',
  '＝',
  '\uFEFF',
);
const cells = fc.array(fc.oneof(fc.string(), fc.string({ unit: signs })), { minLength: 2, maxLength: 4 }); // oxfmt-ignore

test(`whatever a cell holds comes back, and begins no formula (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
      const read = cellsOf(toCsv(rows.map((row) => ['row', ...row.slice(0, 2)])));
      expect(read.filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
      expect(read.map(unguarded)).toEqual(rows.flatMap((row) => ['row', ...row.slice(0, 2)]));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('a number stays a number, though it is less than nothing', () => {
  expect(toCsv([['n', -5, 0.5]])).toBe('\uFEFFn,-5,0.5\r\n');
});

test(`several values of a cell can be told apart again, whatever they hold (seed ${SEED})`, () => {
  const values = fc.array(fc.string({ unit: signs }), { minLength: 1 });
  fc.assert(
    fc.property(values, (list) => {
      const parts = [...toListText(list).matchAll(/((?:\\.|[^\\|])*)(?: \| |$)/gsu)].map(([, part = '']) => part);
      const read = parts.slice(0, list.length).map((part) => part.replaceAll(/\\(.)/gs, '$1'));
      expect(read).toEqual(list);
    }),
    { seed: SEED, numRuns: 300 },
  );
}); // oxfmt-ignore

test(`what was guarded is read as it was, and what was not is left alone (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
  for (const text of ['＝x', "'=x", " '=x", "''@x", '\t+x']) expect(guarded(text)).toBe(`'${text}`);
  for (const text of ["'tis", 'a=b', "O'Neil"]) expect(unguarded(text)).toBe(text);
});
