import { expect, test } from '@jest/globals';
import type { ReadableText } from '#contract/reading';
import { toReadable } from '../../../server/reading/extract/readable.ts';
import { readText } from '../../../server/reading/read.ts';
import { readBeside, ReadingThread } from '../../../server/reading/reading-thread.ts';

const ODD = new URL('../../support/reading/odd.worker.ts', import.meta.url);
const aText = (text: string): ReadableText =>
  toReadable(text, { title: null, publishedAt: '2024-01-31', publisher: null });
const readAs = (version: string) => ({ is: 'read', reading: { extractors: [{ id: 'odd', version }] } });

test('a text is read in the thread as it is read anywhere', async () => {
  const text = aText(
    'U.S. Secretary of State Antony Blinken met with Wang Yi in Beijing on Sunday. They talked.',
  );
  const reading = readText(text);
  expect(reading.sentences).toHaveLength(2);
  expect(await readBeside(text)).toEqual({ is: 'read', reading });
});

test('one text is read after the other', async () => {
  const thread = new ReadingThread(ODD);
  const outcomes = await Promise.all([thread.read(aText('a')), thread.read(aText('b'))]);
  expect(outcomes).toMatchObject([readAs('1'), readAs('2')]);
});

test('a text that takes too long is stopped, and says so', async () => {
  const thread = new ReadingThread(ODD, { seconds: 0.001 });
  const why = 'Reading took longer than 0.001 seconds and was ended.';
  expect(await thread.read(aText('hang'))).toEqual({ is: 'stopped', why });
});

test('a text that takes too much memory is stopped and says so, and the next one is read anew', async () => {
  const thread = new ReadingThread(ODD, {
    memory: { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 8 },
  });
  const why = 'Reading took more memory than it may have and was ended.';
  expect(await thread.read(aText('hoard'))).toEqual({ is: 'stopped', why });
  expect(await thread.read(aText('a'))).toMatchObject(readAs('1'));
});

test.each([
  ['throw', 'the text could not be read: no such word'],
  ['end', 'the text could not be read: its thread ended with 3'],
])('when it does %s that is told, and the next text is read', async (text, words) => {
  const thread = new ReadingThread(ODD);
  const [broken, next] = [thread.read(aText(text)), thread.read(aText('a'))];
  await expect(broken).rejects.toThrow(words);
  expect(await next).toMatchObject(readAs('1'));
});

test('what nobody waits for any more is read no further', async () => {
  const thread = new ReadingThread(ODD);
  const [working, waiting] = [new AbortController(), new AbortController()];
  const first = thread.read(aText('hang'), { signal: working.signal });
  const second = thread.read(aText('end'), { signal: waiting.signal });
  const third = thread.read(aText('a'));
  waiting.abort();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  working.abort();
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  expect(await third).toMatchObject(readAs('1'));
});

test('where twenty texts wait, the next is told so', async () => {
  const thread = new ReadingThread(ODD);
  const ends = Array.from({ length: 21 }, () => new AbortController());
  const texts = ends.map(({ signal }) => thread.read(aText('hang'), { signal }));
  expect(await thread.read(aText('a'))).toEqual({ is: 'stopped', why: '20 texts wait to be read already.' });
  for (const end of ends) end.abort();
  const outcomes = await Promise.allSettled(texts);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(21);
});
