import { expect, test } from '@jest/globals';
import { foundInCypher, queryOf, toShelves, toTagCounts } from '../../../client/words/shelves.ts';
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

test('words that stand only in the Cypher find a query apart from the others', () => {
  const wanted = { words: 'headcount size', tags: [] };
  const [figures, ...others] = queries;
  const written = [{ ...aQuery(figures), text: 'RETURN sum(f.headCount) AS total' }, ...others];
  expect(toShelves(written, wanted)).toEqual([]);
  expect(foundInCypher(written, wanted).map(({ id }) => id)).toEqual(['figures/all']);
  expect(foundInCypher(written, { words: 'size', tags: [] })).toEqual([]);
  expect(foundInCypher(written, { words: ' ', tags: [] })).toEqual([]);
});

test('each chosen tag is wanted, and tags are counted', () => {
  const tagged = [
    aQuery({ id: 'a/one', tags: ['time', 'money'] }),
    aQuery({ id: 'a/two', tags: ['time'] }),
    aQuery({ id: 'b/three', was: ['a/three'] }),
  ];
  const ids = (...tags: string[]) =>
    toShelves(tagged, { words: '', tags }).map(({ queries: rows }) => rows.length);
  expect([ids(), ids('time'), ids('time', 'money'), ids('people')]).toEqual([[2, 1], [2], [1], []]);
  expect(toTagCounts(tagged)).toEqual([
    { tag: 'time', queries: 2 },
    { tag: 'money', queries: 1 },
  ]);
  expect(queryOf(tagged, 'a/three')?.id).toBe('b/three');
});
