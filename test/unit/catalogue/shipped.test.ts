import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { EVERYDAY } from '../../../client/words/everyday.ts';

const queries = readCatalogue(join(import.meta.dirname, '..', '..', '..', 'cypher'));

/** Few enough to be read at a glance: whoever ships a query chooses among these. */
const TAGS = [
  'bodies', 'connections', 'countries', 'doubt', 'events', 'evidence', 'figures', 'people', 'sanctions', 'substances',
  'time', 'upkeep',
]; // oxfmt-ignore

test('every shipped query bears tags of one small vocabulary, and each tag gathers several', () => {
  const tags = [...queries.values()].flatMap((query) => query.tags ?? []);
  expect([...queries.values()].filter((query) => query.tags === undefined).map(({ id }) => id)).toEqual([]);
  expect([...new Set(tags)].toSorted()).toEqual(TAGS);
  expect(TAGS.filter((tag) => tags.filter((one) => one === tag).length < 2)).toEqual([]);
});

test('everyday words are told of shelves and queries that there are', () => {
  const shelves = [...queries.keys()].map((id) => id.split('/')[0]);
  const known = new Set([...queries.keys(), ...shelves]);
  expect(Object.keys(EVERYDAY).filter((name) => !known.has(name))).toEqual([]);
});

test('every shipped query that a parameter limits says of how many', () => {
  const cut = [...queries.values()].filter(({ text }) => /\bLIMIT \$/.test(text));
  expect(cut.length).toBeGreaterThan(30);
  expect(cut.filter(({ total }) => total === undefined).map(({ id }) => id)).toEqual([]);
});
