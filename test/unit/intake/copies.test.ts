import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copiedFrom, findCopies, passagesOf } from '../../../server/intake/copies.ts';

const STORY =
  'Ada met Bob in the harbour of Northport on Tuesday, and “they spoke of ferries” for three hours, said an official who was there with them.';
const MORE =
  'Nobody else in the town had been told of it, although the harbour master had lent them his room for the day.';
const OTHER =
  'The price of herring rose again last week, and fishermen of the south fear for their boats, as they do each spring when nets are mended.';

const among = (text: string, others: Record<string, string>) =>
  findCopies(text, Object.entries(others).map(([id, words]) => ({ id, title: id, text: words }))); // oxfmt-ignore

test('a text half of which stands in another is suggested as the same story, with what is the same in both', () => {
  const here = `A headline of its own\n${STORY}`;
  const there = `${MORE}\n(Gazette) — ${STORY.toUpperCase()}`;
  const [copy, ...rest] = among(here, { 'article/a': there, 'article/b': MORE });
  expect(rest).toEqual([]);
  expect(copy).toMatchObject({ of: 'article/a', title: 'article/a' });
  expect(copy?.containment).toBeGreaterThanOrEqual(0.5);
  const words = copy?.passages.map((one) => [here.slice(one.here.start, one.here.end), there.slice(one.there.start, one.there.end)]);
  expect(words).toEqual([[STORY, STORY.toUpperCase()]]);
}); // oxfmt-ignore

test('one that shares a phrase or two is not', () => {
  expect(among(`${STORY} ${OTHER}`, { 'article/a': `${MORE} ${MORE.replaceAll('town', 'city')} Ada met Bob in the harbour of Northport on Tuesday.` })).toEqual([]);
  expect(among('Ada met Bob.', { 'article/a': 'Ada met Bob.' })).toEqual([]);
}); // oxfmt-ignore

test('a span that lies in a passage of both is found where it stands in the other, whatever its signs', () => {
  const there = `First.\n${STORY.replace('“they', '"they').replace('ferries”', 'ferries"')}`;
  const passages = passagesOf(STORY, there);
  const start = STORY.indexOf('“they');
  const found = copiedFrom(
    { start, end: start + '“they spoke of ferries”'.length },
    { passages, here: STORY, there },
  );
  expect(found === null ? null : there.slice(found.start, found.end)).toBe('"they spoke of ferries"');
  expect(copiedFrom({ start: 0, end: STORY.length }, { passages: [], here: STORY, there })).toBeNull();
});

test('passages are in order, apart, and hold the same words; of any texts', () => {
  const text = fc.array(fc.constantFrom(...`${STORY} ${MORE} ${OTHER}`.split(' ')), { maxLength: 120 });
  const word = fc.constantFrom(STORY, MORE, OTHER);
  const mixed = fc.array(fc.oneof(word, text.map((words) => words.join(' '))), { maxLength: 5 });
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // oxfmt-ignore
  fc.assert(
    fc.property(mixed, mixed, (a, b) => {
      const [here, there] = [a.join('\n'), b.join('\n')];
      let end = 0;
      for (const one of passagesOf(here, there)) {
        expect(one.here.start).toBeGreaterThanOrEqual(end);
        end = one.here.end;
        expect(plain(here.slice(one.here.start, one.here.end))).toBe(plain(there.slice(one.there.start, one.there.end)));
      }
    }),
    { numRuns: 150 },
  );
}); // oxfmt-ignore

test('a word 200,000 times over is compared like anything', () => {
  const text = 'word '.repeat(200_000);
  expect(among(text, { 'article/a': text })[0]?.containment).toBe(1);
});
