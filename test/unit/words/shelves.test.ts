import { expect, test } from '@jest/globals';
import { toShelves } from '../../../client/words/shelves.ts';
import { aQuery } from '../../ui/support/facts.ts';

const queries = [
  aQuery({ id: 'figures/all', title: 'Every figure', about: 'What is counted?' }),
  aQuery({ id: 'people/offices', title: 'Offices held', about: 'Who holds which?' }),
  aQuery({ id: 'people/who-met-whom', title: 'Who met whom', about: 'Who talked with whom?' }),
  aQuery({ id: 'articles/single-source', title: 'What is told once', about: 'Which lines rest on it?' }),
  aQuery({
    id: 'sanctions/against',
    title: 'Sanctions on an actor',
    about: 'What was put on it?',
    params: [{ name: 'groups', kind: 'boolean', meaning: 'also its crew', default: true }],
  }),
];
const found = (words: string) =>
  toShelves(queries, { words, tags: [] }).flatMap((shelf) => shelf.queries.map(({ id }) => id));

test.each([
  ['size', ['figures/all']],
  ['numbers', ['figures/all']],
  ['source', ['articles/single-source']],
  ['story', ['articles/single-source']],
  ['visits', ['people/who-met-whom']],
  ['role', ['people/offices', 'people/who-met-whom']],
  ['Jobs', ['people/offices', 'people/who-met-whom']],
  ...['lead', 'Leaders', 'boss', 'head', 'chief', 'who runs'].map((words): [string, string[]] => [
    words,
    ['people/offices'],
  ]),
  // Of a parameter: its meaning and its name.
  ['crew', ['sanctions/against']],
  ['groups sanctions', ['sanctions/against']],
  ['zebra', []],
])('looking for %s finds %j', (words, ids) => {
  expect(found(words)).toEqual(ids);
});
