import { expect, test } from '@jest/globals';
import { NO_FILTERS } from '#contract/filters';
import { toUnseen, withoutNames } from '#drawing/unseen';

const hide = (...names: string[]) => {
  const all = names.map((name, at) => ({ id: `person/p-${at}`, name }));
  const hidden = new Set(all.map(({ id }) => id));
  return toUnseen(all, { nodes: new Map(), edges: new Map(), hidden, filters: NO_FILTERS });
};

test.each([
  ['Li', 'Listed: Li met Bo (person/p-0).', 'Listed: somebody hidden met Bo (somebody hidden).'],
  ['王小洪', '何时王小洪见了拜登', '何时somebody hidden见了拜登'],
  ['Ada (a name) $1', 'from: Ada (a name) $1.', 'from: somebody hidden.'],
])('of %j no word is left', (name, told, left) => {
  expect(withoutNames([told], hide(name))).toEqual([left]);
});
