import { expect, test } from '@jest/globals';
import type { QueryParam } from '../../../server/contract/query.ts';
import { withHops, withMostHops } from '../../../server/catalogue/hops-in-writing.ts';

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

test('it is weighed by the most that may be asked', () =>
  expect(withMostHops({ text, declared: [far] })).toEqual({ text: filled(4), declared: [] }));

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

test('a text that names no place for it stays as it is', () => {
  const asked = { text: 'RETURN 1', declared: [far], params: {} };
  expect(withHops(asked)).toBe(asked);
});
