import { expect, test } from '@jest/globals';
import type { QueryParam } from '../../../server/contract/query.ts';
import { withHops, withHopsGiven } from '../../../server/catalogue/hops-in-writing.ts';

const far: QueryParam = { name: 'far', kind: 'hops', meaning: 'how far', min: 1, max: 4, default: 2 };
const id: QueryParam = { name: 'id', kind: 'entity', meaning: 'of whom' };
const text = 'MATCH (e {id: $id})-[r]-{1,/*hops*/}(n) RETURN n';
const filled = (hops: number) => `MATCH (e {id: $id})-[r]-{1,${hops}       }(n) RETURN n`;

test.each([
  [{ far: 3 }, 3],
  [{}, 2],
])('a text that is only written goes as far as is asked, %j', (given, hops) => {
  const asked = withHops({ text, declared: [far, id], params: { id: 'person/ada', ...given } });
  expect(asked).toEqual({ text: filled(hops), declared: [id], params: { id: 'person/ada' } });
  expect(filled(hops)).toHaveLength(text.length);
});

test.each([
  ['what is given', far, { hops: 3 }, 3],
  ['what is usual while nothing is given', far, {}, 2],
  ['the most that may be asked while nothing fits', far, { hops: 9 }, 4],
  ['the most that may be asked where nothing is usual', { ...far, default: undefined }, {}, 4],
])('it is weighed by %s', (_what, param, given, hops) =>
  expect(withHopsGiven({ text, declared: [param], ...given })).toEqual({
    text: filled(hops),
    declared: [],
    ...given,
  }),
);

test('what the text asks for besides stays', () => {
  const both = `${text}, $far AS far`;
  const asked = { text: both, declared: [far], params: { far: 1 } };
  expect(withHops(asked)).toMatchObject({ declared: [far], params: { far: 1 } });
});

test.each([9, '3', 1.5])('%j steps are refused at their field', (hops) => {
  expect(() => withHops({ text, declared: [far], params: { far: hops } })).toThrow(
    expect.objectContaining({
      code: 'bad-parameter',
      fields: [expect.objectContaining({ path: 'params.far' })],
    }),
  );
});

test.each([
  [{ ...far, max: 5_000, default: 4_000 }, {}],
  [{ ...far, max: 5_000 }, { far: 50 }],
  [{ ...far, min: undefined }, { far: -1 }],
])('a range that is declared wider than any may be lets no more in: %j with %j', (wide, params) => {
  expect(() => withHops({ text, declared: [wide], params })).toThrow(
    expect.objectContaining({ code: 'bad-parameter' }),
  );
  const { text: weighed } = withHopsGiven({ text, declared: [wide], hops: 99 });
  expect(weighed).toContain(`{1,${Math.min(wide.max ?? 12, 12)} `);
});

test('a text that names no place for it stays as it is', () => {
  const asked = { text: 'RETURN 1', declared: [far], params: {} };
  expect(withHops(asked)).toBe(asked);
});
