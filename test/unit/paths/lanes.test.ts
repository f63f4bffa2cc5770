import { expect, test } from '@jest/globals';
import { openLanes } from '../../../server/paths/lanes.ts';

/** A work that ends when it is told to. */
function aWork(log: string[], name: string) {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = async () => {
    log.push(name);
    begin();
    await ended;
    return name;
  };
  return { work, begun, end };
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

test('four run at once, and whoever came first of those who wait comes next', async () => {
  const log: string[] = [];
  const lanes = openLanes();
  const works = names.map((name) => aWork(log, name));
  const all = works.map(({ work }) => lanes(work));
  works[2]?.end();
  await works[4]?.begun;
  expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
  works[0]?.end();
  await all[0];
  for (const { end } of works) end();
  expect(await Promise.all(all)).toEqual(names);
  expect(log).toEqual(names);
});

test('who is cancelled while waiting never begins, and a work that failed frees its lane', async () => {
  const log: string[] = [];
  const lanes = openLanes();
  const failing = lanes(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  const works = names.slice(0, 4).map((name) => aWork(log, name));
  const running = works.map(({ work }) => lanes(work));
  const abort = new AbortController();
  const waiting = lanes(async () => log.push('never'), abort.signal);
  abort.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  for (const { end } of works) end();
  await Promise.all(running);
  expect(log).toEqual(['a', 'b', 'c', 'd']);
});

test('when too many wait, the next is told so', async () => {
  const lanes = openLanes();
  const works = Array.from({ length: 24 }, () => aWork([], 'one'));
  const all = works.map(({ work }) => lanes(work));
  await expect(lanes(async () => 'late')).rejects.toMatchObject({ code: 'database-busy' });
  for (const { end } of works) end();
  await Promise.all(all);
});
