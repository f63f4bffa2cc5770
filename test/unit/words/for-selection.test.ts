import { expect, test } from '@jest/globals';
import { toFits } from '../../../client/words/for-selection.ts';
import type { QueryParam } from '../../../server/contract/query.ts';
import { aNode } from '../../support/a-node.ts';
import { aQuery } from '../../ui/support/facts.ts';

const [ada, ben, eve] = ['person/ada', 'person/ben', 'person/eve'].map((id) => aNode(id, { type: 'Person' }));
const utopia = aNode('country/utopia', { type: 'Country' });

const asks = (id: string, ...params: (Omit<QueryParam, 'meaning'> & { meaning?: string })[]) =>
  aQuery({ id, params: params.map((param) => Object.assign({ meaning: 'it' }, param)) });
const queries = [
  asks('a/nothing'),
  asks('a/narrowed', { name: 'only', kind: 'entities', default: [] }),
  asks('a/one-and-a-day', { name: 'of', kind: 'entity' }, { name: 'on', kind: 'date' }),
  asks('a/one', { name: 'of', kind: 'entity' }),
  asks('a/person', { name: 'of', kind: 'entity', types: ['Person'] }),
  asks('a/pair', { name: 'country', kind: 'entity', types: ['Country'] }, { name: 'who', kind: 'entity' }),
  asks('a/selected', { name: 'all', kind: 'selection' }),
  asks(
    'a/several',
    { name: 'all', kind: 'entities', types: ['Person'] },
    { name: 'but', kind: 'drawn', default: [] },
  ),
];
const fitsOf = (...selected: (typeof utopia | undefined)[]) =>
  toFits(
    queries,
    selected.flatMap((node) => node ?? []),
  ).map(({ header: { id }, values, isWhole }) => ({
    id: id.slice(2),
    values,
    isWhole,
  }));

test('a person is offered to whatever takes one, first where nothing else is asked', () => {
  expect(fitsOf(ada)).toEqual([
    { id: 'one', values: { of: 'person/ada' }, isWhole: true },
    { id: 'person', values: { of: 'person/ada' }, isWhole: true },
    { id: 'selected', values: {}, isWhole: true },
    { id: 'several', values: { all: ['person/ada'] }, isWhole: true },
    { id: 'narrowed', values: { only: ['person/ada'] }, isWhole: true },
    { id: 'one-and-a-day', values: { of: 'person/ada' }, isWhole: false },
    { id: 'pair', values: { who: 'person/ada' }, isWhole: false },
  ]);
});

test('types decide who takes which place', () => {
  expect(fitsOf(utopia).map(({ id }) => id)).toEqual([
    'one',
    'selected',
    'narrowed',
    'one-and-a-day',
    'pair',
  ]);
  const pair = (...both: (typeof utopia | undefined)[]) =>
    fitsOf(...both).find(({ id }) => id === 'pair')?.values;
  expect(pair(ada, utopia)).toEqual({ country: 'country/utopia', who: 'person/ada' });
  expect(pair(utopia, ada)).toEqual({ country: 'country/utopia', who: 'person/ada' });
  expect(pair(ada, ben)).toBeUndefined();
});

test('all who are selected have a place in the question, or it is another question', () => {
  expect(fitsOf(ada, ben, eve).map(({ id }) => id)).toEqual(['selected', 'several', 'narrowed']);
  expect(fitsOf(ada, ben, utopia).map(({ id }) => id)).toEqual(['selected', 'narrowed']);
  expect(fitsOf()).toEqual([]);
});
