import { describe, expect, test } from '@jest/globals';
import type { ArticlePackage } from '#contract/article';
import { generatePackages } from '../../../seed/generate.ts';
import { checkPackages } from '../../../server/articles/check.ts';
import { aPackage } from '../../support/a-package.ts';
import { harbourPackages } from '../../support/harbour.ts';

const sound = () =>
  aPackage('x')
    .entity({ id: 'group/four-firms', type: 'Group', article: 'article/x', summary: 'Four firms.' })
    .claim('person/ada', 'MEMBER_OF', 'organization/club', { from: '2020', to: '2021' })
    .claim('person/ada', 'ASSOCIATED_WITH', 'group/four-firms')
    .figure({ subject: 'organization/club', max: 50 })
    .mention('person/ada', 'Ada')
    .build();

function mistakesIn(...packages: readonly unknown[]): string[] {
  const files = packages.map((one, n) => ({ file: `${n + 1}.json`, text: JSON.stringify(one) }));
  return checkPackages(files).mistakes.map(({ file, path, problem }) => `${file} ${path}: ${problem}`);
}

/** Any field of any part: mutations write what no type would let through. */
type Loose = { article: any; entities: any[]; claims: any[]; figures: any[]; mentions: any[] }; // oxlint-disable-line typescript/no-explicit-any

test('a sound package has no mistakes', () => {
  expect(mistakesIn(sound())).toEqual([]);
  expect(mistakesIn(...harbourPackages())).toEqual([]);
});

test('what the generator invents is sound', () => {
  expect(mistakesIn(...generatePackages({ seed: 7, entities: 60, claims: 200, articles: 3 }))).toEqual([]);
});

describe('each mistake is named with its place', () => {
  const cases: [name: string, spoil: (x: Loose) => void, expected: RegExp][] = [
    ['an unknown subject', (x) => (x.claims[0].subject = 'person/nobody'), /claims\[0\]\.subject: there is no entity person\/nobody/],
    ['an unknown type', (x) => (x.claims[0].type = 'KNOWS'), /claims\[0\]\.type: "KNOWS" is none of the /],
    ['a derived type', (x) => (x.claims[0].type = 'SANCTIONED'), /claims\[0\]\.type: SANCTIONED is derived/],
    ['ends of the wrong type', (x) => (x.claims[0].type = 'HELD_IN'), /claims\[0\]\.type: HELD_IN does not run from Person to Organization/],
    ['a relation to oneself', (x) => (x.claims[1].object = 'person/ada'), /claims\[1\]\.object: is the subject itself/],
    ['a qualifier of another type', (x) => (x.claims[0].qualifiers = { share: 3 }), /claims\[0\]\.qualifiers\.share: MEMBER_OF has no qualifier/],
    ['a role that nobody knows', (x) => (x.claims[0].qualifiers = { role: 'czar' }), /qualifiers\.role: there is no role czar/],
    ['an office without a role', (x) => (x.claims[0].type = 'HOLDS_POSITION'), /claims\[0\]\.qualifiers: HOLDS_POSITION needs role/],
    ['a claim of another article', (x) => (x.claims[0].id = 'article/y/c1'), /claims\[0\]\.id: does not belong to article\/x/],
    ['a claim told twice', (x) => (x.claims[1].id = x.claims[0].id), /claims\[1\]\.id: article\/x\/c1 is there already: 1\.json claims\[0\]\.id/],
    ['a span beyond the text', (x) => (x.claims[0].at[0].end = 200_000), /claims\[0\]\.at\[0\]: ends at 200000, beyond/],
    ['a span across regions', (x) => (x.claims[0].at[0].start = 10), /claims\[0\]\.at\[0\]: 10-\d+ lies in no single region/],
    ['a span in a comment', (x) => (x.article.regions[1].zone = 'comment'), /claims\[0\]\.at\[0\]: lies in a comment, which carries no claim/],
    ['overlapping regions', (x) => (x.article.regions[1].start = 40), /article\.regions\[1\]: begins at 40, inside the region before it/],
    ['a copy of an unknown article', (x) => (x.claims[0].at[0].copyOf = { article: 'article/z', start: 1, end: 2 }), /at\[0\]\.copyOf: there is no article article\/z/],
    ['an end before the beginning', (x) => (x.claims[0].to = '2019'), /claims\[0\]\.from: from 2020 is after to 2019/],
    ['no such day', (x) => (x.claims[0].from = '2020-02-30'), /claims\[0\]\.from: there is no such day/],
    ['a speaker in the article\'s own voice', (x) => (x.claims[0].attributedTo = 'person/ada'), /attributedTo: is named, yet the voice/],
    ['the denial of an allegation', (x) => Object.assign(x.claims[0], { stance: 'denies', reality: 'alleged' }), /claims\[0\]\.reality: an allegation is denied by/],
    ['an occasion of a state', (x) => (x.claims[0].occasion = 'occasion/a'), /claims\[0\]\.occasion: MEMBER_OF holds for a time/],
    ['a figure the wrong way round', (x) => (x.figures[0].max = 3), /figures\[0\]\.min: 40 is more than max 3/],
    ['a figure without a number', (x) => { delete x.figures[0].min; delete x.figures[0].max; }, /figures\[0\]: has neither min, max nor rank/],
    ['a metric that nobody knows', (x) => (x.figures[0].metric = 'mood'), /figures\[0\]\.metric: there is no metric mood/],
    ['a share of an unknown figure', (x) => (x.figures[0].of = 'article/x/f9'), /figures\[0\]\.of: there is no figure article\/x\/f9/],
    ['a mention of another length', (x) => (x.mentions[0].surface = 'Ada Q'), /mentions\[0\]\.surface: has 5 characters, the span 3/],
    ['an unused entity', (x) => x.entities.push({ ...x.entities[0], id: 'person/idle' }), /entities\[\d\]: nothing refers to person\/idle/],
    ['a group of no article', (x) => delete x.entities.find((e: { id: string }) => e.id === 'group/four-firms').article, /entities\[\d\]\.article: an unnamed Group belongs to one article/],
    ['a field that does not exist', (x) => (x.claims[0].weight = 3), /claims\[0\]: knows no field weight/],
    ['a prototype', (x) => Object.defineProperty(x.claims[0], '__proto__', { value: { admin: true }, enumerable: true }), /claims\[0\]\.__proto__: a field of this name is never read/],
  ]; // oxfmt-ignore

  test.each(cases)('%s', (_, spoil, expected) => {
    const spoiled: ArticlePackage = sound();
    spoil(spoiled);
    expect(mistakesIn(spoiled)).toContainEqual(expect.stringMatching(expected));
  });
});

test('regions in the wrong order are told once, not again by each span in them', () => {
  const spoiled = sound();
  spoiled.article.regions.reverse();
  expect(mistakesIn(spoiled).filter((one) => !one.includes('article.regions'))).toEqual([]);
});

test('texts that copy each other in a circle are refused, at both ends', () => {
  const copying = (slug: string, other: string) =>
    aPackage(slug)
      .claim('person/ada', 'MEMBER_OF', 'organization/club', {
        at: [{ start: 100, end: 140, copyOf: { article: `article/${other}`, start: 100, end: 140 } }],
      })
      .build();
  expect(mistakesIn(copying('x', 'y'), copying('y', 'x'))).toEqual([
    expect.stringMatching(/^1\.json claims\[0\]\.at\[0\]\.copyOf: leads in a circle/),
    expect.stringMatching(/^2\.json claims\[0\]\.at\[0\]\.copyOf: leads in a circle/),
  ]);
});

test('every mistake of every file is listed, and there are no packages', () => {
  const one = sound();
  Object.assign(one.claims[0] ?? {}, { to: '2019' });
  Object.assign(one.figures[0] ?? {}, { max: 3 });
  const files = [
    { file: 'broken.json', text: '{ "format": 1,' },
    { file: 'spoiled.json', text: JSON.stringify(one) },
  ];
  const { packages, mistakes } = checkPackages(files);
  expect(packages).toEqual([]);
  expect(mistakes.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'broken.json ',
    'spoiled.json claims[0].from',
    'spoiled.json figures[0].min',
  ]);
});

test.each([
  ['{"says": Secret words of a text', 'what stands at line 1, column 10 does not belong there'],
  ['{\n "says": "Secret words of a text" "more" }', 'what stands at line 2, column 35 does not belong there'],
  ['Secret', 'what stands at line 1, column 1 does not belong there'],
  ['{\n "says": "Secret words', 'it breaks off at its end, line 2, column 23'],
])('%j is no JSON, which is told by its place and without its words', (text, place) => {
  const { mistakes } = checkPackages([{ file: 'x.json', text }]);
  expect(mistakes).toEqual([{ file: 'x.json', path: '', problem: `is not JSON: ${place}` }]);
});

test('a file of more values than any article has is not read, whatever they are', () => {
  const text = `{"claims":[${Array.from({ length: 9_000_000 }, () => 0).join()}]}`;
  const { mistakes } = checkPackages([{ file: 'x.json', text }]);
  expect(mistakes).toEqual([
    { file: 'x.json', path: '', problem: 'holds some 9,000,002 values; at most 500,000 are read' },
  ]);
});

test('a hundred thousand entities of one id are told one by one', () => {
  const [{ id, type } = {}] = sound().entities;
  const entity = JSON.stringify({ id, type, name: 'Ada', summary: 'Of the club.' });
  const text = `{"format":1,"entities":[${Array.from({ length: 99_000 }, () => entity).join()}]}`;
  const { mistakes } = checkPackages([{ file: 'x.json', text }]);
  expect(mistakes.filter(({ problem }) => /is there already/.test(problem))).toHaveLength(98_999);
});
