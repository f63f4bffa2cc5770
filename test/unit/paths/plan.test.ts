import { expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import { levelsBeside } from '../../../server/paths/plan.ts';

const asked = (more: object = {}) =>
  PathQuestion.parse({ from: ['person/ada'], to: ['person/eve'], ...more });

test('two levels are read whole where shorter paths may be hidden by the bars, and none where none can', () => {
  expect(levelsBeside(asked(), 2)).toBe(0);
  expect(levelsBeside(asked(), 3)).toBe(2);
  expect(levelsBeside(asked({ hubs: { all: true } }), 3)).toBe(0);
  expect(levelsBeside(asked({ via: ['person/ben'] }), 3)).toBe(0);
});

test('whom two share by way of a hub is hidden by paths of the same length', () => {
  expect(levelsBeside(asked({ mode: 'shared' }), 2)).toBe(1);
});
