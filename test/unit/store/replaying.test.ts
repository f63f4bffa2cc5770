import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STATUS_ORDER } from '#contract/ontology';
import { Found, MOST_KEPT } from '#contract/step-kinds';
import { digestOf, foundIn, foundInPaths } from '../../../client/store/answer-digest.ts';
import { differenceOf, isSame, toAskable } from '../../../client/store/replaying.ts';
import { toDifferences } from '../../../client/words/replayed.ts';
import { aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const line = aLine(ada, ben);

const aFound = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    lines: fc.dictionary(fc.constantFrom('MET|a|b', 'MET|b|c', 'LED|c|d'), fc.constantFrom(...STATUS_ORDER)),
  })
  .map(({ ids, lines }) =>
    foundIn(
      anAnswer({
        nodes: ids.map((id) => anActor(id)),
        edges: Object.entries(lines).map(([key, status]) => aLine(ada, ben, { key, status })),
      }),
    ),
  );

test('two answers are the same exactly when nothing came, went or was told otherwise', () => {
  fc.assert(
    fc.property(aFound, aFound, (then, now) => {
      const difference = differenceOf(then, now);
      const lines = difference === null ? ['unknown'] : toDifferences(difference, String);
      expect(isSame(then, now)).toBe(lines.length === 0);
    }),
  );
});

test('what came one way went the other way', () => {
  fc.assert(
    fc.property(aFound, aFound, (one, other) => {
      const [on, back] = [differenceOf(one, other), differenceOf(other, one)];
      expect(on?.cameActors).toEqual(back?.wentActors);
      expect(on?.wentRelations).toEqual(back?.cameRelations);
      expect(on?.turned.map(({ key }) => key)).toEqual(back?.turned.map(({ key }) => key));
    }),
  );
});

test('the order of an answer makes no difference, and what the contract keeps it takes', () => {
  const one = foundIn(anAnswer({ nodes: [ada, ben], edges: [line] }));
  expect(foundIn(anAnswer({ nodes: [ben, ada], edges: [line] }))).toEqual(one);
  expect(Found.parse(one)).toEqual(one);
  expect(digestOf(['ab'])).not.toBe(digestOf(['a', 'b']));
});

test('rows alone are held against each other by what they say', () => {
  const of = (...rows: string[]) => foundIn(anAnswer({ rows: rows.map((row) => [row]) }));
  expect(isSame(of('x', 'y'), of('y', 'x'))).toBe(true);
  expect(isSame(of('x', 'y'), of('x', 'z'))).toBe(false);
});

test('of an answer that is too large only its size and its digest are kept', () => {
  const many = Array.from({ length: MOST_KEPT + 1 }, (_one, at) => anActor(`Actor ${at}`));
  const found = foundIn(anAnswer({ nodes: many }));
  expect(found).toMatchObject({ actors: MOST_KEPT + 1 });
  expect(found.elements).toBeUndefined();
  expect(differenceOf(found, foundIn(anAnswer({ nodes: many.slice(1) })))).toBeNull();
});

test('no path and a path are different answers', () => {
  const found = paths({ nodes: [ada, ben], edges: [line] });
  expect(foundInPaths(found)).toMatchObject({ rows: 1, ending: 'found' });
  expect(isSame(foundInPaths(paths()), foundInPaths(found))).toBe(false);
});

test('a step whose list was not kept, or that asked nothing, says why it cannot be asked again', () => {
  expect(toAskable({ query: null })).toEqual({ by: 'nothing', why: 'nothing was asked in this step' });
  const query = { id: 'explore/among', params: { ids: '5000 of them' } };
  expect(toAskable({ query })).toEqual({ by: 'nothing', why: 'its list of 5,000 was not kept' });
  expect(toAskable({ query: { id: 'paths', params: { from: ['person/ada'], tomorrow: true } } })).toEqual({
    by: 'nothing',
    why: 'this version does not know a part of its question',
  });
});

test('a Cypher text is asked again with its own values and what they were declared to be', () => {
  const declared = [{ name: 'most', kind: 'integer' as const, meaning: 'how many' }];
  const query = { id: 'cypher', params: { most: 3, cypher: 'RETURN $most' }, declared };
  expect(toAskable({ query })).toEqual({ by: 'cypher', text: 'RETURN $most', params: { most: 3 }, declared });
});
