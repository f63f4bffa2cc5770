import type { LayoutInput } from '#drawing/layouts/layout';
import type { LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { makeWorker } from '../trusted.ts';
import workerUrl from './layout.worker.ts?worker&url';
import type { Unplaced } from '../store/state.ts';
import type { LayoutReply, LayoutRequest } from './layout-protocol.ts';

export type LayoutState = 'busy' | 'idle';

export interface Placing {
  /** Starts a layout; one that is still under way is ended, and what it may still answer is dropped. */
  ask(layout: LayoutName, toInput: () => LayoutInput): void;
  stop(): void;
  destroy(): void;
}

interface Listeners {
  onPlaces(places: ReadonlyMap<string, Point>): void;
  onState(state: LayoutState, done: number): void;
  /** It ended without places, by the analyst's wish or by a fault. */
  onGivenUp(why: Unplaced['why']): void;
}

/** The page's side of the layout worker. */
export function createPlacing({ onPlaces, onState, onGivenUp }: Listeners): Placing {
  let worker: Worker | null = null;
  let asked = 0;
  let awaited: number | null = null;

  const onMessage = ({ data }: MessageEvent<LayoutReply>): void => {
    if (data.id !== awaited) return;
    if (data.kind === 'progress') {
      onState('busy', data.done);
      return;
    }
    awaited = null;
    onPlaces(data.places);
    onState('idle', 1);
  };
  const giveUp = (why: Unplaced['why']): void => {
    awaited = null;
    onState('idle', 1);
    onGivenUp(why);
  };
  const onError = ({ message }: ErrorEvent): void => {
    // It may not answer any more; the next request begins with another.
    worker?.terminate();
    worker = null;
    giveUp('failed');
    reportError(new Error(`The layout could not be computed: ${message || 'its script did not load'}.`));
  };
  const begin = (): Worker => {
    const begun = makeWorker(workerUrl);
    begun.addEventListener('message', onMessage);
    begun.addEventListener('error', onError);
    return begun;
  };
  const send = (request: LayoutRequest): void => {
    worker ??= begin();
    worker.postMessage(request);
  };
  return {
    ask(layout, toInput) {
      asked += 1;
      const id = asked;
      awaited = id;
      onState('busy', 0);
      // What came may have changed the desk, too; the picture should fill the room that is left after that.
      setTimeout(() => {
        if (awaited === id) send({ kind: 'arrange', id, layout, input: toInput() });
      });
    },
    stop() {
      if (awaited === null) return;
      send({ kind: 'stop' });
      giveUp('stopped');
    },
    destroy: () => worker?.terminate(),
  };
}
