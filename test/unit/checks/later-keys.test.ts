import { expect, test } from '@jest/globals';
import { endsOf, laterKeys } from '../../../server/checks/later-keys.ts';

const merged = new Map([['person/zoe', 'person/ada'], ['person/bo', 'person/cy']]); // oxfmt-ignore
const resolve = (id: string): string => merged.get(id) ?? id;

test.each([
  ['OWNS|person/zoe|company/acme|', ['OWNS|person/ada|company/acme|']],
  ['OWNS|person/ada|company/acme|', []],
  // Either end may be asked for as it was, by a page that does not know of the merge yet.
  ['CONTROLS|person/zoe|person/bo|', ['CONTROLS|person/zoe|person/cy|', 'CONTROLS|person/ada|person/bo|', 'CONTROLS|person/ada|person/cy|']],
  // Of a line without direction the ends stand in the order of their letters.
  ['MET|person/bea|person/zoe||occasion/tea', ['MET|person/ada|person/bea||occasion/tea']],
  ['f'.repeat(64), []],
])('%s is carried over to %j', (key, later) => {
  expect(laterKeys(key, resolve)).toEqual(later);
}); // oxfmt-ignore

test('the ends of a line stand in its key, unless that is a hash', () => {
  expect(endsOf('MET|person/bea|person/zoe||occasion/tea')).toEqual(['person/bea', 'person/zoe']);
  expect(endsOf('f'.repeat(64))).toEqual([]);
});
