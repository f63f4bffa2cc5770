import { expect, test } from '@jest/globals';
import { toPeople, toQueue } from '../../../client/reading/review-queue.ts';
import { toWords } from '../../../client/reading/review-page.ts';
import { fold } from '#contract/reviewing';
import type { FigureDraft } from '#contract/reading';
import { aRecord, aReview } from '../../ui/support/review-facts.ts';

test('a selection grows to whole words, of letters too that take two units', () => {
  const text = 'Then 𠮷野 met Ada.';
  const start = text.indexOf('野');
  const words = toWords(text, { start, end: start + 1 });
  expect(text.slice(words?.start, words?.end)).toBe('𠮷野');
  expect(toWords(text, { start: 4, end: 5 })).toBeNull();
});

test('a figure that was accepted is in the list, though the reader of now does not suggest it', () => {
  const { reading, regions, row } = aReview();
  const figure = { subject: 'person/ada', metric: 'deaths', unit: 'people', voice: 'stated', reality: 'actual', says: 'x', at: [{ start: 0, end: 3 }] } as unknown as FigureDraft;
  const steps = [aRecord(1, { kind: 'accept', claims: [], figures: [{ key: 'figure/00000000000000aa', figure }] })];
  const queue = toQueue(reading, fold({ about: row.about, regions }, steps));
  expect(queue.find(({ key }) => key === 'figure/00000000000000aa')).toMatchObject({ of: 'figure', rule: null, is: 'accepted' });
}); // oxfmt-ignore

test('whoever published or wrote it can be told who he is, though the text does not speak of him', () => {
  const { reading, regions, row } = aReview();
  const about = { ...row.about, publisher: 'Lamp Post', authors: ['Ada Quill', 'Zed Zane'] };
  const people = toPeople(reading, fold({ about, regions }, []));
  expect(people.slice(reading.entities.length)).toMatchObject([
    { id: 'organization/lamp-post', name: 'Lamp Post', why: 'publishing the article', as: null },
    { id: 'person/zed-zane', type: 'Person', why: 'writing the article' },
  ]);
});
