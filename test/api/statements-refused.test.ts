import { describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { StatementsAnswer } from '#contract/statements';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

const api = anApi(aDatabase({ empty: true }));

async function search(text: string): Promise<StatementsAnswer> {
  const { body } = await api().get('/api/search/statements').query({ text }).expect(200);
  return StatementsAnswer.parse(body);
}

describe('what cannot be searched for', () => {
  test.each([
    ['-ferry', /only says what to leave out/],
    ['"" * - ()', /holds no word/],
  ])('%s finds nothing, and says why', async (text, why) => {
    expect(await search(text)).toMatchObject({ hits: [], why: expect.stringMatching(why) });
  });

  test.each([
    'harbour "off',
    '(harbour | office) [a-z]+ .* \\d{3} $1 ^',
    '\u202Eharbour\u202C',
    'harbour <b>&amp;</b>',
    "harbour' OR 1=1 //",
    '__proto__ constructor',
  ])('signs of no meaning here are no words: %s', async (text) => {
    const words = (await search(text)).heard.flatMap((heard) => heard.words);
    expect(words.filter((word) => !/^[\p{L}\p{N}_]+$/u.test(word))).toEqual([]);
    expect(words).not.toEqual([]);
  });

  test('a text of 10,000 letters is refused in words', async () => {
    const { body } = await api()
      .get('/api/search/statements')
      .query({ text: 'a'.repeat(10_000) })
      .expect(400);
    expect(Problem.parse(body)).toMatchObject({
      code: 'bad-request',
      fields: [{ path: 'query.text', problem: 'must be at most 500 letters' }],
    });
  });

  test('so are places and zones that there are not', async () => {
    const { body } = await api()
      .get('/api/search/statements')
      .query({ text: 'quay', in: 'claims,emails', zone: 'attic' })
      .expect(400);
    expect(Problem.parse(body).fields.map(({ path }) => path)).toEqual(['query.in', 'query.zone']);
  });
});
