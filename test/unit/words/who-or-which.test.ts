import { expect, test } from '@jest/globals';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPE_NAMES } from '#contract/ontology';
import { agreeing, toWhoOrWhich } from '../../../client/words/who-or-which.ts';
import { aNode } from '../../support/a-node.ts';

const aGroup = (memberKind: string | null, kind: string | null = null): GraphNode =>
  aNode('group/some', { type: 'Group', kind, members: { kind: memberKind, min: 2, max: null } });

test.each([
  ['person', 'who'],
  ['official', 'who'],
  ['company', 'which'],
  ['country', 'which'],
  ['organization', 'which'],
  ['entity', 'which'],
  [null, 'which'],
] as const)('of a group of members of the kind %s is said "%s"', (kind, pronoun) => {
  expect(toWhoOrWhich(aGroup(kind))).toBe(pronoun);
});

test('people who act as one body are a thing', () => {
  expect(toWhoOrWhich(aGroup('official', 'delegation'))).toBe('which');
  expect(toWhoOrWhich(aGroup('official', 'former'))).toBe('who');
});

test('nobody but persons is people', () => {
  const people = ENTITY_TYPE_NAMES.filter(
    (type) => toWhoOrWhich(aNode('a/one', { type, kind: 'delegation' })) === 'who',
  );
  expect(people).toEqual(['Person']);
});

test.each([
  ['Substance', 'Fentanyl precursors', 'are used to make'],
  ['Substance', 'Precursors of synthetic drugs', 'are used to make'],
  ['Substance', 'Narcotics', 'are used to make'],
  ['Substance', 'Fentanyl', 'is used to make'],
  ['Substance', 'Cannabis', 'is used to make'],
  ['Substance', 'Natural gas', 'is used to make'],
  ['Good', 'Equipment for making pills', 'is used to make'],
  ['Good', 'Household products', 'are used to make'],
  ['Topic', 'Counternarcotics', 'is used to make'],
  ['Topic', 'US–China relations', 'are used to make'],
  ['Company', 'Acme Chemicals', 'is used to make'],
] as const)('a %s called %s agrees with its own number', (type, name, words) => {
  expect(agreeing('is used to make', aNode('a/one', { type, name }))).toBe(words);
});
