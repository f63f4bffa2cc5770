import { expect, test } from '@jest/globals';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPE_NAMES } from '#contract/ontology';
import { toWhoOrWhich } from '../../../client/words/who-or-which.ts';
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
