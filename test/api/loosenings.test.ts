import { beforeAll, describe, expect, test } from '@jest/globals';
import { Loosenings } from '#contract/path-answer';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import {
  BIDEN,
  CHINA,
  DASKAL,
  KIRBY,
  LOPEZ_OBRADOR,
  ROBINSON,
  TWO_COMPANIES,
  WANG_WENBIN,
} from '../support/paths/who.ts';

const api = anApi(aDatabase({ seed: true }));

const ask = (body: object) => api().post('/api/paths/loosenings').send(body);

/** On a busy machine planning a text for the first time takes longer than the tries of a question may. */
beforeAll(() => ask({ from: [WANG_WENBIN], to: [LOPEZ_OBRADOR], hops: 6 }));

describe('what would loosen a question', () => {
  test('is first what finds the shortest path', async () => {
    const officials = 'group/2023-07-us-officials-dealing-with-china';
    const { body } = await ask({ from: [CHINA], to: [officials] }).expect(200);
    const [first] = Loosenings.parse(body).loosenings;
    expect(first).toMatchObject({ what: 'what is denied', hops: 1, paths: 1, atLeast: false });
  });

  test('of a network is also what joins more of them, if not all', async () => {
    const from = [BIDEN, DASKAL, ROBINSON, TWO_COMPANIES];
    const { body } = await ask({ mode: 'joins', from, hops: 2 }).expect(200);
    const { loosenings, without } = Loosenings.parse(body);
    const joined = { most: 3, of: 4, groups: 2 };
    expect(loosenings).toMatchObject([
      { what: 'hubs', hops: 2, paths: 2, joined },
      { what: 'up to 6 steps', hops: 4, paths: 2, joined },
    ]);
    expect(without).toContain('what is denied');
  });

  test('is all of it at once where nothing helps by itself', async () => {
    const { body } = await ask({ from: [WANG_WENBIN], to: [LOPEZ_OBRADOR], hops: 6 }).expect(200);
    const { loosenings, without } = Loosenings.parse(body);
    expect(loosenings).toMatchObject([{ what: 'all that may be loosened at once', hops: 3 }]);
    expect(without).toContain('hubs');
  });

  test('is nothing where nothing helps', async () => {
    const { body } = await ask({ from: [KIRBY], to: ['organization/epa-efe'] }).expect(200);
    expect(Loosenings.parse(body).loosenings).toEqual([]);
  });
});
