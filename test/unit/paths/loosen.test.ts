import { expect, test } from '@jest/globals';
import { CLASS_WORDS, PathQuestion } from '#contract/path-question';
import { togetherOf, toLimit, triesOf } from '../../../server/paths/loosen.ts';

test('what the time was too short for is named, and counted', () => {
  const limit = toLimit(['lines of any time', 'hubs'], 9);
  expect(limit).toMatchObject({ what: 'time', shown: 7, total: 9 });
  expect(limit.why).toBe(
    '7 of 9 loosenings were tried to the end within 6 seconds, not so with lines of any time, with hubs',
  );
});

test('what could be loosened is called what the form calls it', () => {
  const question = PathQuestion.parse({ from: ['person/ada'], to: ['person/eve'], leastVoices: 2 });
  const whats = triesOf(question).map(({ what }) => what);
  expect(whats).toContain(CLASS_WORDS.speech);
  expect(whats).toContain(`lines ${CLASS_WORDS.hub}`);
  expect(whats).toContain('lines of one story and one voice');
});

test('all of it together asks nothing strictly any more', () => {
  const question = PathQuestion.parse({
    from: ['person/ada'],
    to: ['person/eve'],
    via: ['person/ben'],
    avoidTypes: ['Group'],
    directed: true,
    leastVoices: 2,
    happened: { from: '2020', to: '2021' },
  });
  expect(triesOf(togetherOf(question).looser)).toEqual([]);
});
