import { setTimeout } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import { expect, test } from '@jest/globals';
import { DrawingThread } from '../../../server/pictures/drawing-thread.ts';
import { BREAK_DOWN, type Deed } from '../../support/pictures/odd.worker.ts';

type Bounds = ConstructorParameters<typeof DrawingThread<Deed, number | string, string>>[1];

const FILE = new URL('../../support/pictures/odd.worker.ts', import.meta.url);
const aThread = (bounds: Bounds = {}) => new DrawingThread<Deed, number | string, string>(FILE, bounds);

test('one thread draws one picture after the other', async () => {
  const thread = aThread();
  expect(await Promise.all([thread.draw('draw'), thread.draw('draw'), thread.draw('draw')])).toEqual([
    1, 2, 3,
  ]);
});

test('it waits for the next picture as long as the last one allows, and not at all where that is nothing', async () => {
  for (const [rest, next] of [[Infinity, 2], [0, 1], [0.001, 1]] as const) {
    const thread = aThread({ rests: () => rest });
    // One after the other.
    /* oxlint-disable no-await-in-loop */
    expect(await thread.draw('draw')).toBe(1);
    // Timers of one process come in the order of their times: that of the thread, then this one.
    await setTimeout(2);
    expect(await thread.draw('draw')).toBe(next);
    /* oxlint-enable no-await-in-loop */
  }
}); // oxfmt-ignore

test('it may ask what it has to know first', async () => {
  const answer = (question: string) => Promise.resolve(`${question} me`);
  expect(await aThread().draw('ask', { answer })).toBe('told who? me');
  const away = () => Promise.reject(new Error('nobody knows'));
  await expect(aThread().draw('ask', { answer: away })).rejects.toThrow('nobody knows');
});

test.each([
  ['throw', { message: 'the picture could not be drawn: no ink' }],
  ['end', { message: 'the picture could not be drawn: its thread ended with 3' }],
  ['refuse', { code: 'bad-request', message: 'Not so.', fields: [{ path: 'page', problem: 'none' }] }],
] as const)('when it does %s that is told, and the next picture is drawn', async (deed, told) => {
  const thread = aThread();
  const [broken, next] = [thread.draw(deed), thread.draw('draw')];
  await expect(broken).rejects.toMatchObject(told);
  expect(await next).toBe(1);
});

test('one that breaks down while it waits ends nothing but itself', async () => {
  const thread = aThread();
  expect(await thread.draw('break down later')).toBe(1);
  const channel = new BroadcastChannel(BREAK_DOWN);
  channel.postMessage('now');
  channel.close();
  // Whether its end comes before, amid or after the next pictures, none of them is awaited for ever.
  let next = 2;
  // oxlint-disable-next-line no-await-in-loop -- one after the other, until another thread draws its first
  while (next !== 1) next = Number(await thread.draw('draw').catch(() => thread.draw('draw')));
  expect(next).toBe(1);
});

test('what takes too long is ended, and says so', async () => {
  await expect(aThread({ seconds: 0.001 }).draw('hang')).rejects.toMatchObject({
    code: 'drawing-too-large',
    message: 'Drawing it took longer than 0.001 seconds and was ended.',
  });
});

test('what nobody wants any more is drawn no further, at work or in the queue', async () => {
  const thread = aThread();
  const [working, waiting] = [new AbortController(), new AbortController()];
  const first = thread.draw('hang', { signal: working.signal });
  const second = thread.draw('end', { signal: waiting.signal });
  const third = thread.draw('draw');
  waiting.abort();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  working.abort();
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  expect(await third).toBe(1);
  await expect(thread.draw('draw', { signal: working.signal })).rejects.toMatchObject({ code: 'cancelled' });
});

test('beyond so many that wait, the next is sent away until there is room', async () => {
  const thread = aThread({ mostWaiting: 2 });
  const end = new AbortController();
  const first = thread.draw('hang', { signal: end.signal });
  const waiting = [thread.draw('draw'), thread.draw('draw')];
  await expect(thread.draw('draw')).rejects.toMatchObject({
    code: 'drawing-busy',
    message: '2 pictures wait to be drawn already.',
  });
  end.abort();
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  expect(await Promise.all(waiting)).toEqual([1, 2]);
  expect(await thread.draw('draw')).toBe(3);
});
