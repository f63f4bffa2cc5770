import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { NAMES_AT_ONCE, NameAnswers, type NameAnswer } from '#contract/name-list';
import { seedOfToday } from '../prove/seed.ts';
import { aSlowDatabase } from '../support/a-slow-database.ts';
import { anApi } from '../support/an-api.ts';
import { ask } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';
import { mistype } from '../support/mistyped.ts';
import { BLINKEN, STATE_DEPARTMENT } from '../support/paths/who.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const slow = aSlowDatabase(database);
const slowApi = anApi(slow);
const SEED = seedOfToday();

const send = (names: readonly unknown[]) => api().post('/api/names').send({ names });

async function lookUp(...names: string[]): Promise<NameAnswer[]> {
  const { body } = await send(names).expect(200);
  return NameAnswers.parse(body).answers;
}

async function one(name: string): Promise<NameAnswer> {
  const [answer] = await lookUp(name);
  if (answer === undefined) throw new Error('One name has one answer.');
  return answer;
}

describe('a list of names', () => {
  test.each([
    ['its first name', 'Antony Blinken', 'name'],
    ['another name', 'Blinken', 'alias'],
    ['no accents and small letters', 'andres manuel lopez obrador', 'name'],
    ['accents that nobody wrote', 'Ántony Blínken', 'name'],
    ['signs and blanks of its own', '  antony -- BLINKEN. ', 'name'],
  ])('finds one alone by %s', async (_, name, why) => {
    const { verdict, candidates, more } = await one(name);
    expect({ verdict, whys: candidates.map((candidate) => candidate.why), more }).toEqual({
      verdict: 'exact',
      whys: [why],
      more: 0,
    });
  });

  test.each([
    ['words in another order', 'Blinken, Antony', 'order', 'Antony Blinken'],
    ['one wrong letter', 'Antony Blinkem', 'letter', 'Antony Blinken'],
    ['a letter too many', 'Anttony Blinken', 'letter', 'Antony Blinken'],
    ['two letters swapped', 'Antony Bilnken', 'swapped', 'Antony Blinken'],
    ['a wrong letter in another order', 'Blimken Antony', 'letter', 'Antony Blinken'],
  ])('forgives %s, and says so', async (_, name, why, matched) => {
    const { verdict, candidates } = await one(name);
    expect({ verdict, best: candidates[0] }).toMatchObject({
      verdict: 'likely',
      best: { id: BLINKEN, why, matched },
    });
  });

  test.each([
    ['Sec. Antony J. Blinken', 'Antony Blinken', 'name', ['initial', 'title']],
    ['Mr Biden', 'Joe Biden', 'alias', ['title']],
    ['President Biden', 'Joe Biden', 'alias', ['title']],
    ['Blinken (USA)', 'Antony Blinken', 'alias', ['brackets']],
    ['<b>Blinken</b>', 'Antony Blinken', 'alias', ['brackets']],
    ['Blinken, Antony J., Jr.', 'Antony Blinken', 'order', ['initial', 'suffix']],
    ['Dr Antony Blimken', 'Antony Blinken', 'letter', ['title']],
    ['Mr Wenbin', 'Wang Wenbin', 'words', ['title']],
  ])(
    'sees %s a second time without what dresses it, and never as found',
    async (given, name, why, without) => {
      const { verdict, candidates } = await one(given);
      expect({ verdict, best: candidates[0] }).toMatchObject({ verdict: 'likely', best: { name, why } });
      expect(candidates[0]?.without.toSorted()).toEqual(without);
    },
  );

  test('takes a title for a word of the name where nobody who is a person is meant', async () => {
    const { candidates } = await one('Justice US');
    expect(candidates[0]).toMatchObject({ name: 'US Department of Justice', why: 'words', without: [] });
  });

  test('finds whoever is known by the last name, where the first one begins alike', async () => {
    const [joseph, hunter] = await lookUp('Joseph R. Biden Jr.', 'Hunter Biden');
    expect(joseph).toMatchObject({ verdict: 'likely', candidates: [{ name: 'Joe Biden', why: 'alias' }] });
    expect(joseph?.candidates[0]?.without.toSorted()).toEqual(['first name', 'initial', 'suffix']);
    expect(hunter).toMatchObject({ verdict: 'none', candidates: [] });
  });

  test('says of nobody what was tried', async () => {
    const answers = await lookUp('—', 'a', 'of the', 'Qz', 'Qzw', 'Mr Qwertz J. Zuiopasdf');
    expect(answers.map(({ verdict, tried, triedWithout }) => [verdict, tried, triedWithout])).toEqual([
      ['none', 'nothing', []],
      ['none', 'whole', []],
      ['none', 'whole', []],
      ['none', 'people', []],
      ['none', 'words', []],
      ['none', 'all', ['title', 'initial']],
    ]);
  });

  test('of two letters finds people and no other things that have them as a word', async () => {
    const answers = await lookUp('as', 'Wu', 'US', 'Xi');
    const types = answers.map(({ candidates }) => Array.from(new Set(candidates.map(({ type }) => type))));
    expect(types).toEqual([[], [], ['Country'], ['Person']]);
  });

  test('gives reasons that are true of the name they are told with', async () => {
    const [united] = await lookUp('United States of America');
    expect(united?.candidates[0]).toMatchObject({ name: 'United States', without: ['small words'] });
    expect(united?.candidates[0]?.why).toMatch(/ of several$/);
  });

  test('finds a holder by the office, and names it', async () => {
    const { verdict, candidates } = await one('US Secretary of State');
    expect({ verdict, best: candidates[0] }).toMatchObject({
      verdict: 'likely',
      best: { id: BLINKEN, why: 'office' },
    });
    expect(candidates[0]?.office).toMatch(/^secretary of state of /);
    expect(candidates[0]?.id).not.toBe(STATE_DEPARTMENT);
  });

  test('leaves it to the analyst which of two men called Wang is meant', async () => {
    const { verdict, candidates } = await one('Wang');
    expect(verdict).toBe('likely');
    expect(candidates.slice(0, 2).map(({ name, why }) => [name, why])).toEqual(
      expect.arrayContaining([
        ['Wang Wenbin', 'words'],
        ['Wang Xiaohong', 'words'],
      ]),
    );
  });

  test('calls a name that two bear likely, though it is the very name', async () => {
    const { verdict, candidates } = await one('Beijing');
    expect({ verdict, ids: candidates.map(({ id }) => id).toSorted() }).toEqual({
      verdict: 'likely',
      ids: ['country/china', 'place/beijing'],
    });
    expect(candidates.map(({ id, why }) => `${id} by ${why}`)).toEqual(
      expect.arrayContaining(['place/beijing by name', 'country/china by alias']),
    );
  });

  test('finds nobody where there is nobody, nor by what is no name', async () => {
    const answers = await lookUp('Qwertz Zuiopasdf', '—', '=1+1', '* OR nameKeys:*', 'a:b)', '\u0000', '🙂');
    expect(answers.map(({ verdict, candidates }) => [verdict, candidates.length])).toEqual(
      answers.map(() => ['none', 0]),
    );
  });

  test('answers each name by itself: what else is on the list makes no difference', async () => {
    const names = ['Wang', 'Antony Blinken', 'Antony Blinken', 'Nobody Whatsoever', 'Blimken Antony', 'Xi'];
    const together = await lookUp(...names);
    const alone: NameAnswer[] = [];
    for (const name of names) alone.push(await one(name));
    expect(together).toEqual(alone);
  });

  test('finds whoever bears a name that hands mistyped', async () => {
    const { graph } = await ask(database.db, 'explore/overview', { limit: 100 });
    const names = graph.nodes.map(({ name }) => name).filter((name) => name.length > 9);
    const mistyped = mistype(names, { seed: SEED, cases: 40 });
    const answers = await lookUp(...mistyped.map(({ typed }) => typed));
    const missed = mistyped.filter(({ name }, at) => {
      const { candidates = [] } = answers[at] ?? {};
      const bearers = graph.nodes.filter((node) => node.name === name).map(({ id }) => id);
      return !candidates.some(({ id }) => bearers.includes(id));
    });
    expect({ seed: SEED, missed }).toEqual({ seed: SEED, missed: [] });
  });

  test(`takes ${NAMES_AT_ONCE} names at once, in their order`, async () => {
    const names = Array.from({ length: NAMES_AT_ONCE }, (_, n) => (n % 7 === 0 ? 'Blinken' : `Nobody ${n}x`));
    const answers = await lookUp(...names);
    expect(answers).toHaveLength(NAMES_AT_ONCE);
    const found = answers.flatMap(({ verdict }, at) => (verdict === 'exact' ? [at] : []));
    expect(found).toEqual(names.flatMap((name, at) => (name === 'Blinken' ? [at] : [])));
  });

  test.each([
    ['none', [], 'body.names'],
    ['one more than it takes', Array.from({ length: NAMES_AT_ONCE + 1 }, () => 'Xi'), 'body.names'],
    ['an empty one', ['Xi', ''], 'body.names.1'],
    ['one of 10,000 letters', ['x'.repeat(10_000)], 'body.names.0'],
    ['a number', [7], 'body.names.0'],
  ])('refuses %s, and says which', async (_, names, path) => {
    const { body } = await send(names).expect(400);
    const { code, fields } = Problem.parse(body);
    expect({ code, path: fields[0]?.path }).toEqual({ code: 'bad-request', path });
  });

  test('is cancelled, and nothing of it is left on the server', async () => {
    const id = randomUUID();
    slow.port.hold(id);
    const asked = slowApi()
      .post('/api/names')
      .set('X-Run', id)
      .send({ names: ['Blinken'] })
      .then((answer) => answer);
    await until(async () => (await runningAs(id)) === 1);
    const { body } = await slowApi().delete(`/api/runs/${id}`).expect(200);
    expect(body).toEqual({ cancelled: true });
    slow.port.letGo();
    expect(await asked).toMatchObject({ status: 499, body: { code: 'cancelled' } });
    await until(async () => (await runningAs(id)) === 0);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}

async function runningAs(id: string): Promise<number> {
  const rows = await database.db.records(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run = $id RETURN metaData',
    { id },
  );
  return rows.length;
}
