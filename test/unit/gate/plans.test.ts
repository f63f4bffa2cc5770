import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../server/db/plan.ts';
import { keepingPlans } from '../../../server/gate/plans.ts';

function aPlanner() {
  let time = 0;
  let made = 0;
  const plans = keepingPlans(() => time);
  const plan: Plan = {
    queryType: 'r',
    root: { operator: 'x', details: '', rows: 1, inputs: [] },
    remarks: [],
  };
  return {
    /** How many plans were made for this one: none or one. */
    async asked(text: string, values: Record<string, unknown> = {}) {
      const before = made;
      await plans.of(text, values, async () => {
        made += 1;
        return plan;
      });
      return made - before;
    },
    fails: (text: string) => plans.of(text, {}, () => Promise.reject(new Error('no plan'))),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('a plan', () => {
  test('is made once for a text that is explained and then run', async () => {
    const { asked } = aPlanner();
    expect([await asked('RETURN $x', { x: 'a' }), await asked('RETURN $x', { x: 'b' })]).toEqual([1, 0]);
    expect(await asked('RETURN  $x', { x: 'a' })).toBe(1);
  });

  test.each([
    ['another kind', { x: 'a' }, { x: 1 }],
    ['a whole number and another', { x: 1 }, { x: 1.5 }],
    ['a list of another magnitude', { x: Array(9).fill('a') }, { x: Array(10).fill('a') }],
    ['an empty list', { x: ['a'] }, { x: [] }],
    ['a list of other values', { x: ['a'] }, { x: [1] }],
    ['a map with another value', { x: { a: 1 } }, { x: { a: 'b' } }],
    ['nothing given', { x: null }, {}],
    ['another name', { x: 1 }, { y: 1 }],
  ])('is made anew for %s', async (_what, before, after) => {
    const { asked } = aPlanner();
    await asked('RETURN $x', before);
    expect(await asked('RETURN $x', after)).toBe(1);
    expect(await asked('RETURN $x', before)).toBe(0);
  });

  test('is no longer trusted after ten seconds, however often it was asked for', async () => {
    const { asked, pass } = aPlanner();
    await asked('RETURN 1');
    pass(9_999);
    expect(await asked('RETURN 1')).toBe(0);
    pass(1);
    expect(await asked('RETURN 1')).toBe(1);
  });

  test('is forgotten behind a hundred others', async () => {
    const { asked } = aPlanner();
    await asked('RETURN 0');
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (let n = 1; n < 100; n += 1) await asked(`RETURN ${n}`);
    expect(await asked('RETURN 0')).toBe(0);
    await asked('RETURN 100');
    expect([await asked('RETURN 100'), await asked('RETURN 0')]).toEqual([0, 1]);
  });

  test('that could not be made is asked for again', async () => {
    const { asked, fails } = aPlanner();
    await expect(fails('RETURN 1')).rejects.toThrow('no plan');
    expect(await asked('RETURN 1')).toBe(1);
  });
});
