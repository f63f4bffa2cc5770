import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openLanes, type Slot } from '../../../server/gate/lanes.ts';

const rooms = {
  interactive: { slots: 1, seconds: 1, mostWaiting: 1 },
  heavy: { slots: 2, seconds: 1, mostWaiting: 3 },
};

function aRun(): { id: string; signal: AbortSignal; leave: () => void } {
  const end = new AbortController();
  return { id: randomUUID(), signal: end.signal, leave: () => end.abort() };
}

/** Three runs in the heavy lane of two slots, so that the third waits; and who has come in so far. */
async function aFullLane() {
  const lanes = openLanes(rooms);
  const slots: Slot[] = [await lanes.enter('heavy', aRun()), await lanes.enter('heavy', aRun())];
  const came: string[] = [];
  const wait = (run = aRun()) => {
    const enter = async () => {
      const slot = await lanes.enter('heavy', run);
      came.push(run.id);
      slots.push(slot);
    };
    const entered = enter();
    return { run, entered };
  };
  return { lanes, slots, came, wait };
}

describe('a lane', () => {
  test('lets in as many as it has slots, and then in the order in which they came', async () => {
    const { lanes, slots, came, wait } = await aFullLane();
    const [first, second] = [wait(), wait()];
    expect(lanes.stateOf(first.run.id)).toEqual({ is: 'waiting', lane: 'heavy', place: 1 });
    expect(lanes.stateOf(second.run.id)).toEqual({ is: 'waiting', lane: 'heavy', place: 2 });
    slots[1]?.leave();
    await first.entered;
    expect(came).toEqual([first.run.id]);
    expect(lanes.stateOf(first.run.id)).toEqual({ is: 'running', lane: 'heavy', place: null });
    expect(lanes.stateOf(second.run.id)).toMatchObject({ place: 1 });
    slots[0]?.leave();
    await second.entered;
    expect(came).toEqual([first.run.id, second.run.id]);
  });

  test('is left once, however often it is said', async () => {
    const { slots, came, wait } = await aFullLane();
    const [first, second] = [wait(), wait()];
    slots[0]?.leave();
    slots[0]?.leave();
    await first.entered;
    await new Promise((resolve) => setImmediate(resolve));
    expect(came).toEqual([first.run.id]);
    slots[1]?.leave();
    await second.entered;
  });

  test('forgets who was cancelled while waiting', async () => {
    const { lanes, slots, wait } = await aFullLane();
    const [first, second] = [wait(), wait()];
    first.run.leave();
    await expect(first.entered).rejects.toMatchObject({ code: 'cancelled' });
    expect(lanes.stateOf(first.run.id)).toBeNull();
    expect(lanes.stateOf(second.run.id)).toMatchObject({ place: 1 });
    slots[0]?.leave();
    await second.entered;
  });

  test('says when its queue is full; another lane has room all the same', async () => {
    const { lanes, wait } = await aFullLane();
    const waiting = [wait(), wait(), wait()];
    await expect(lanes.enter('heavy', aRun())).rejects.toMatchObject({ code: 'queue-full' });
    await lanes.enter('interactive', aRun());
    for (const { run } of waiting) run.leave();
    await Promise.allSettled(waiting.map(({ entered }) => entered));
  });

  test('does not let in who was cancelled before', async () => {
    const run = aRun();
    run.leave();
    await expect(openLanes(rooms).enter('heavy', run)).rejects.toMatchObject({ code: 'cancelled' });
  });
});
