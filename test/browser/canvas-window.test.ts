import { expect, test } from '@jest/globals';
import { page, places, seenAt, settled, SIX } from './canvas-page/a-canvas.ts';
import type { Bench } from './canvas-page/main.ts';

declare const bench: Bench;

const PATH = ['ring-0', 'ada', 'ring-1'];

test('goes to a path that is lit outside of it, and stays where one is seen whole', async () => {
  const [before, seen] = [await places(), await seenAt(SIX)];
  await light();
  expect(await seenAt(SIX)).toEqual(seen);

  await put([]);
  await leave();
  expect(await isSeen(PATH)).toBe(false);
  await light();
  await settledAt(PATH);
  expect(await places()).toEqual(before);
});

test('does so at once for whoever wants no motion, as soon as newcomers of the path have their places', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await leave();
  const path = ['ring-0', 'ada', 'ring-5'];
  await page.evaluate(
    (drawn) => {
      bench.store.getState().draw(drawn);
      const edges = ['SUPPORTS|ada|ring-0', 'SUPPORTS|ada|ring-5'];
      bench.store.setState({ threads: [{ nodes: ['ring-0', 'ada', 'ring-5'], edges }] });
    },
    [...SIX, 'ring-5'],
  );
  await settled(SIX.length + 1);
  expect(await isSeen(path)).toBe(true);
});

test('is brought back where it looked when a set-out is undone, and goes there again when it is redone', async () => {
  await light();
  const before = await restingAt();
  const stood = await places();
  await page.evaluate(() => {
    const there = ['ring-0', 'ada', 'ring-1'].map((id, at) => [id, { x: 5000 + at * 200, y: 4000 }] as const);
    bench.store.getState().takeArrangement('along', new Map(there));
    bench.canvas.focusOn(['ring-0', 'ada', 'ring-1']);
  });
  await settledAt(PATH);
  const after = await restingAt(before);
  await page.evaluate(() => bench.store.getState().undo());
  expect([await places(), await restingAt(after)]).toEqual([stood, before]);
  await page.evaluate(() => bench.store.getState().redo());
  expect(await restingAt(before)).toEqual(after);
});

function light(): Promise<void> {
  return put([{ nodes: PATH, edges: ['SUPPORTS|ada|ring-0', 'SUPPORTS|ada|ring-1'] }]);
}

function put(threads: { nodes: string[]; edges: string[] }[]): Promise<void> {
  return page.evaluate((lit) => bench.store.setState({ threads: lit }), threads);
}

/** The analyst drags the picture out of the window, and rests there. */
async function leave(): Promise<void> {
  await page.mouse.move(30, 400);
  await page.mouse.down();
  await page.mouse.move(880, 400, { steps: 5 });
  await page.mouse.up();
}

async function isSeen(ids: string[]): Promise<boolean> {
  const seen = await seenAt(ids);
  return seen.every((at) => at !== null && at.x > 20 && at.x < 880 && at.y > 64 && at.y < 580);
}

/** All of these are in the window: it has gone there. */
async function settledAt(ids: string[]): Promise<void> {
  await page.waitForFunction(
    (nodes) =>
      nodes.every((id) => {
        const at = bench.canvas.toPoint(id);
        return at !== null && at.x > 20 && at.x < 880 && at.y > 64 && at.y < 580;
      }),
    ids,
  );
}

/** Where the state says that it looks; elsewhere than there. */
async function restingAt(than: unknown = null): Promise<unknown> {
  const told = await page.waitForFunction((other) => {
    const { viewport } = bench.store.getState();
    return viewport !== null && JSON.stringify(viewport) !== JSON.stringify(other) ? viewport : null;
  }, than);
  return told.jsonValue();
}
