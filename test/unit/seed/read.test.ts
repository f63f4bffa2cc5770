import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTexts } from '../../../server/articles/texts.ts';
import { SeedMistakes } from '../../../seed/mistakes.ts';
import { readSeed } from '../../../seed/read.ts';
import { aPackage } from '../../support/a-package.ts';

/** Any field of any part: what is spoiled below no type would let through. */
type Loose = { article: any; claims: any[]; figures: any[]; mentions: any[] }; // oxlint-disable-line typescript/no-explicit-any

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-seed-'));
  await mkdir(join(folder, 'articles'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A seed of one sound article, and that article to be spoiled. */
async function aSeed(): Promise<Loose> {
  const { entities, ...article } = aPackage('x')
    .claim('person/ada', 'MEMBER_OF', 'organization/club')
    .claim('person/ada', 'ASSOCIATED_WITH', 'person/bo')
    .claim('person/bo', 'MEMBER_OF', 'organization/club')
    .figure({ subject: 'organization/club', max: 50 })
    .mention('person/ada', 'Ada')
    .build();
  await write('entities.json', { format: 1, entities });
  await write('articles/x.json', article);
  return article;
}

function write(name: string, content: unknown): Promise<void> {
  return writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

type How = [] | [{ texts: Awaited<ReturnType<typeof openTexts>> }];

async function mistakesIn(...how: How): Promise<string[]> {
  const thrown: unknown = await readSeed(folder, ...how).then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown === null) return [];
  if (!(thrown instanceof SeedMistakes)) throw thrown;
  return thrown.mistakes.map(({ file, path, problem }) => `${file} ${path}: ${problem}`);
}

async function refusal(): Promise<SeedMistakes> {
  const thrown: unknown = await readSeed(folder).catch((error: unknown) => error);
  if (!(thrown instanceof SeedMistakes)) throw new Error('the folder was read', { cause: thrown });
  return thrown;
}

test('a sound folder has no mistakes', async () => {
  await aSeed();
  expect(await mistakesIn()).toEqual([]);
});

test('all that is wrong stands in one list, with file and path, however much of it there is', async () => {
  const x = await aSeed();
  x.claims[0].subject = 'person/nobody';
  x.claims[1].type = 'KNOWS';
  x.claims[2].at[0].end = 900_000;
  x.figures[0].max = 3;
  await write('articles/x.json', x);
  await write('articles/y.json', '{ "format": 1, ');
  await write('articles/z.json', '');
  await truncate(join(folder, 'articles/z.json'), 104_857_600);

  expect(await mistakesIn()).toEqual([
    'articles/z.json : has 105 MB; at most 20 MB are read',
    expect.stringMatching(/^articles\/x\.json claims\[1\]\.type: "KNOWS" is none of the /),
    expect.stringMatching(/^articles\/y\.json : is not JSON/),
    'articles/x.json claims[0].subject: there is no entity person/nobody',
    'articles/x.json claims[2].at[0]: ends at 900000, beyond the text of 100000',
    'articles/x.json figures[0].min: 40 is more than max 3',
  ]);
});

test('a field that stands twice, a prototype and a nest are named', async () => {
  const x = await aSeed();
  const text = JSON.stringify(x);
  await write('articles/x.json', text.replace('"stance":"asserts"', '"stance":"asserts","stance":"denies"'));
  expect(await mistakesIn()).toEqual([
    'articles/x.json claims[0].stance: stands twice, so one of the two would be lost',
  ]);
  await write(
    'articles/x.json',
    text.replace('"stance":"asserts"', '"__proto__":{"a":1},"stance":"asserts"'),
  );
  expect(await mistakesIn()).toContain(
    'articles/x.json claims[0].__proto__: a field of this name is never read',
  );
  await write('articles/x.json', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
  expect(await mistakesIn()).toEqual(['articles/x.json : is nested more than 50 deep, which no article is']);
});

test('of very many mistakes the first are shown, and how many there are', async () => {
  const x = await aSeed();
  x.mentions = Array.from({ length: 81_532 }, () => ({ ...x.mentions[0], surface: 'Ada Quill' }));
  await write('articles/x.json', x);
  const { message, mistakes } = await refusal();
  const lines = message.split('\n');
  expect(mistakes).toHaveLength(81_532);
  expect(lines[0]).toBe('81,532 mistakes; nothing was loaded.');
  expect(lines[200]).toMatch(/^ {2}articles\/x\.json: mentions\[199\]\.surface: has 9 characters/);
  expect(lines.slice(201)).toEqual([
    '200 of 81,532 mistakes shown, because more would hide these. Mend these first and look again.',
  ]);
});

test('a name in a file can neither fill the terminal nor steer it', async () => {
  const x = await aSeed();
  await write('articles/x.json', { ...x, ['\u001b[2J\u202e']: 1, ['y'.repeat(1_000_000)]: 1 });
  const { message } = await refusal();
  expect(message.length).toBeLessThan(1_000);
  expect(message).toMatch(/knows no fields? \uFFFD\[2J\uFFFD, y+ \.\.\. \(1000\d\d\d? characters\)/);
  expect(message).not.toContain('\u001b');
  expect(message).not.toContain('\u202e');
});

test('a folder that is not there, or holds no entities, is told as such', async () => {
  expect(await mistakesIn()).toEqual(['entities.json : is not there']);
  await rm(join(folder, 'articles'), { recursive: true });
  expect(await mistakesIn()).toEqual([`${join(folder, 'articles')} : is not there`]);
});

test('a record that does not fit the text at hand is told: hash, length, mentions, what no region holds', async () => {
  const words = `Ada met Bo.${' '.repeat(60)}Ada went home.`;
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', 'x.txt'), words);
  const textSha256 = createHash('sha256').update(words).digest('hex');
  const x = await aSeed();
  x.article = {
    ...x.article,
    textSha256,
    textLength: words.length,
    regions: [{ paragraph: 1, start: 0, end: words.length, zone: 'body' }],
  };
  x.claims = x.claims.map((claim) => ({ ...claim, at: [{ start: 0, end: 11 }] }));
  x.figures = [];
  x.mentions = [{ entity: 'person/ada', kind: 'name', start: 0, end: 3, surface: 'Ada' }];
  const told = async (change: Partial<Loose>) => {
    await write('articles/x.json', { ...x, ...change });
    return mistakesIn({ texts: await openTexts(join(folder, 'texts')) });
  };

  expect(await told({})).toEqual([]);
  const other = '0'.repeat(64);
  expect(await told({ article: { ...x.article, textSha256: other } })).toEqual([
    `articles/x.json article.textSha256: is not the hash of this text, which is ${textSha256}`,
  ]);
  expect(await told({ mentions: [{ ...x.mentions[0], start: 4, end: 7 }] })).toEqual([
    'articles/x.json mentions[0].surface: the text has other words at 4-7 than this name of person/ada',
  ]);
  // Beside other mistakes it is told all the same, and these too.
  const slipped = { ...x.mentions[0], start: 4, end: 7 };
  const wrong = { article: { ...x.article, textSha256: other, textLength: 99 } };
  expect(
    await told({
      ...wrong,
      mentions: [...Array.from({ length: 5 }, () => x.mentions[0]), slipped],
      figures: [{ metric: 'deaths' }],
    }),
  ).toEqual(
    expect.arrayContaining([
      `articles/x.json article.textSha256: is not the hash of this text, which is ${textSha256}`,
      `articles/x.json article.textLength: is 99, and the text has ${words.length}`,
      'articles/x.json mentions[5].surface: the text has other words at 4-7 than this name of person/ada',
      expect.stringMatching(/^articles\/x\.json figures\[0\]/),
    ]),
  );
  expect(await told({ article: wrong.article, mentions: [] })).toEqual([]);
  const short = [{ paragraph: 1, start: 0, end: 11, zone: 'body' }];
  expect(await told({ article: { ...x.article, regions: short } })).toEqual([
    `articles/x.json article.regions: leave out what stands at 11-${words.length}`,
  ]);
});

test('a copy lies in the original and says the same words there', async () => {
  const [words, copy] = ['Ada met Bo.', 'The wire: Ada met Bo.'];
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', 'x.txt'), words);
  await writeFile(join(folder, 'texts', 'y.txt'), copy);
  const x = await aSeed();
  const ofText = (text: string) => ({
    textSha256: createHash('sha256').update(text).digest('hex'),
    textLength: text.length,
    regions: [{ paragraph: 1, start: 0, end: text.length, zone: 'body' }],
  });
  const bare = { figures: [], mentions: [] };
  const [claim] = x.claims;
  const original = { ...x, ...bare, article: { ...x.article, ...ofText(words) } };
  await write('articles/x.json', {
    ...original,
    claims: x.claims.map((one) => ({ ...one, at: [{ start: 0, end: 11 }] })),
  });
  const told = async (copyOf: object) => {
    const article = { ...x.article, ...ofText(copy), id: 'article/y' };
    const at = [{ start: 10, end: 21, copyOf: { article: 'article/x', ...copyOf } }];
    await write('articles/y.json', { ...original, article, claims: [{ ...claim, id: 'article/y/c1', at }] });
    return mistakesIn({ texts: await openTexts(join(folder, 'texts')) });
  };

  expect(await told({ start: 0, end: 11 })).toEqual([]);
  const shifted = 'articles/y.json claims[0].at[0].copyOf: article/x has other words at 0-8';
  expect(await told({ start: 0, end: 8 })).toEqual([shifted]);
  expect(await told({ start: 0, end: 12 })).toContain(
    'articles/y.json claims[0].at[0].copyOf: ends at 12, beyond the text of 11',
  );
});

test('`npm run seed -- --check` says what a folder holds, needs no database, and fails on mistakes', async () => {
  const check = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'seed/run.ts', '--check', folder], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NEO4J_URI: 'bolt://127.0.0.1:1', HOME: folder },
    });
  await cp('seed/entities.json', join(folder, 'entities.json'));
  await cp('seed/articles', join(folder, 'articles'), { recursive: true });
  const sound = check();
  expect(sound).toMatchObject({ status: 0, stderr: '' });
  expect(sound.stdout).toMatch(/^article +entities +claims +relations +figures +mentions$/m);
  expect(sound.stdout).toMatch(/^ +asserted +said +alleged +planned +wanted +denied +all$/m);
  expect(sound.stdout).toMatch(/promo: advertises something else/);

  const file = join(folder, 'articles', '2024-scmp-working-group.json');
  const content = JSON.parse(await readFile(file, 'utf8')) as Loose;
  content.claims[4].subject = 'person/nobody';
  await writeFile(file, JSON.stringify(content));
  expect(check()).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /1 mistake; nothing was loaded\.\n +articles\/2024-scmp-working-group\.json: claims\[4\]\.subject: there is no entity person\/nobody/,
    ),
  });
});
