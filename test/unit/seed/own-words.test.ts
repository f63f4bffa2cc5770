import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleFile, EntityFile } from '#contract/article';
import { ROLES } from '#contract/vocabulary';
import { articleTexts } from '../../support/article-texts.ts';
import { containment, runsIn, runsShared, toWords } from '../../support/shared-words.ts';

/** Of the five-word runs of one sentence of ours, at most this part may stand in the texts. */
const CONTAINED = 0.3;

const seed = (name: string) => JSON.parse(readFileSync(join('seed', name), 'utf8')) as unknown;
const tracked = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout.split('\0').filter(Boolean);
const readable = tracked.filter((name) => /\.(ts|tsx|js|json|cypher|md|css|html|yml|svg)$/.test(name));
const files = tracked
  .filter((name) => /^seed\/articles\/.+\.json$/.test(name))
  .map((name) => ArticleFile.parse(JSON.parse(readFileSync(name, 'utf8'))));
const { entities } = EntityFile.parse(seed('entities.json'));

/** What may be written as they write it: names, offices and the titles under which the articles are cited. */
const EXCEPTED = [
  ...files.map(({ article }) => article.title),
  ...entities.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...files.flatMap(({ claims }) => claims.flatMap(({ roleWords }) => roleWords ?? [])),
  ...Object.values(ROLES),
].filter((phrase) => phrase.includes(' '));
/** A run of eight of their words would be their sentence. */
const COPIED = { length: 8, excepted: EXCEPTED };
const LEANING = { length: 5, excepted: EXCEPTED };

describe('words are compared without regard to', () => {
  test.each([
    ['case and punctuation', 'The U.S. – and China’s “pledge”!', 'the u s and china s pledge'],
    ['how a number is written', 'eighty-four of Forty two, twelve', '84 of 42 12'],
    ['accents', 'Andrés Łukasz', 'andres łukasz'],
  ])('%s', (_what, text, words) => {
    expect(toWords(text).join(' ')).toBe(words);
  });

  test('names on the list, which break a run', () => {
    const theirs = ['one two three four the Grand Harbour Office five six seven eight'];
    const ours = 'One, two, three, four, the grand harbour office, five six seven eight.';
    const shared = (how: { length: number; excepted?: string[] }) =>
      runsShared(ours, runsIn(theirs, how), how);
    expect(shared({ length: 8 })).not.toEqual([]);
    expect(shared({ length: 8, excepted: ['Grand Harbour Office'] })).toEqual([]);
    expect(containment(ours, runsIn(theirs, { length: 5 }), { length: 5 })).toBe(1);
  });
});

const texts = articleTexts();
if (texts.length > 0) {
  const copiedRuns = runsIn(texts, COPIED);
  const leaningRuns = runsIn(texts, LEANING);

  test('no sentence of an article stands anywhere in the project', () => {
    const copied = readable.flatMap((name) =>
      runsShared(readFileSync(name, 'utf8'), copiedRuns, COPIED).map((run) => `${name}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  test('none of our sentences leans on theirs', () => {
    const ours = [
      ...files.flatMap(({ claims }) => claims),
      ...files.flatMap(({ figures }) => figures),
      ...entities.map(({ id, summary }) => ({ id, says: summary })),
    ];
    const leaning = ours
      .map(({ id, says }) => ({
        id,
        says,
        part: containment(says, leaningRuns, LEANING),
      }))
      .filter(({ part }) => part > CONTAINED);
    expect(leaning).toEqual([]);
  });

  test('a sentence of theirs would be noticed, in any file, with other numbers, marks and case', () => {
    const sentence = texts[1]?.split('\n').find((line) => toWords(line).length > 25) ?? '';
    const words = toWords(sentence).slice(5, 18);
    const hidden = `const x = '${words.join(' ').toUpperCase()}';`;
    expect(runsShared(hidden, copiedRuns, COPIED)).not.toEqual([]);
    expect(containment(words.join(', '), leaningRuns, LEANING)).toBeGreaterThan(CONTAINED);
  });
}
