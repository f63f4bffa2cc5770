import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_CANVAS } from '../../../client/store/graph.ts';
import { NO_HISTORY, recordChange, redo, undo, type History } from '../../../client/store/history.ts';
import { applyPatch, patchBetween } from '../../../client/store/patch.ts';
import type { Canvas } from '../../../client/store/state.ts';
import { anActor } from '../../ui/support/facts.ts';

const actors = Array.from({ length: 6 }, (_, at) => anActor(`Actor ${at}`));
const ids = actors.map(({ id }) => id);
const point = fc.record({ x: fc.integer(), y: fc.integer() });

const canvases: fc.Arbitrary<Canvas> = fc
  .record({
    drawn: fc.subarray(actors),
    places: fc.array(point, { minLength: 6, maxLength: 6 }),
    pinned: fc.subarray(ids),
    hidden: fc.subarray(ids),
    notes: fc.dictionary(fc.constantFrom(...ids), fc.string({ maxLength: 4 })),
    least: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ drawn, places, pinned, hidden, notes, least }) =>
    aCanvas({
      nodes: new Map(drawn.map((node) => [node.id, node])),
      positions: new Map(drawn.map((node, at) => [node.id, places[at] ?? { x: 0, y: 0 }])),
      pinned: new Set(pinned),
      hidden: new Set(hidden),
      notes: new Map(Object.entries(notes).map(([of, text]) => [of, { text, by: null, writtenAt: null }])),
      filters: { ...EMPTY_CANVAS.filters, leastVoices: least },
    }),
  );

function aCanvas(parts: Partial<Canvas>): Canvas {
  return { ...EMPTY_CANVAS, ...parts };
}

/** Maps and sets compare by what they hold, whatever the order. */
const told = (canvas: Canvas) =>
  Object.fromEntries(
    Object.entries(canvas).map(([part, value]) => [
      part,
      value instanceof Map || value instanceof Set
        ? [...value].map((entry) => JSON.stringify(entry)).toSorted()
        : value,
    ]),
  );

const telling = {
  at: '2026-01-01T00:00:00.000Z',
  label: '',
  query: null,
  milliseconds: null,
  added: { nodes: 0, edges: 0 },
  removed: { nodes: 0, edges: 0 },
  limits: [],
};

test('a patch leads from one canvas to the other', () => {
  fc.assert(
    fc.property(canvases, canvases, (from, to) => {
      expect(told(applyPatch(from, patchBetween(from, to)))).toEqual(told(to));
    }),
  );
});

test('a patch between the same is empty, and parts it leaves alone stay the very same', () => {
  fc.assert(
    fc.property(canvases, (canvas) => {
      const patch = patchBetween(canvas, { ...canvas, filters: EMPTY_CANVAS.filters });
      expect(applyPatch(canvas, patch).nodes).toBe(canvas.nodes);
      expect(patchBetween(canvas, canvas).size).toBe(0);
    }),
  );
});

const seen = (canvas: Canvas) => ({ ...canvas, viewport: null });

test('however many steps are taken, all of them can be undone and redone', () => {
  fc.assert(
    fc.property(fc.array(canvases, { minLength: 1, maxLength: 12 }), (steps) => {
      let history: History = NO_HISTORY;
      let now: Canvas = EMPTY_CANVAS;
      for (const after of steps) {
        history = recordChange(history, { label: '', told: telling, before: now, after });
        now = after;
      }
      for (const before of [EMPTY_CANVAS, ...steps].toReversed().slice(1)) {
        const back = undo(history, seen(now));
        expect(told(back?.canvas ?? EMPTY_CANVAS)).toEqual(told(before));
        [history, now] = [back?.history ?? history, back?.canvas ?? now];
      }
      expect(undo(history, seen(now))).toBeNull();
      for (const after of steps) {
        const on = redo(history, seen(now));
        expect(told(on?.canvas ?? EMPTY_CANVAS)).toEqual(told(after));
        [history, now] = [on?.history ?? history, on?.canvas ?? now];
      }
    }),
  );
});

test('a step costs what it changed, not what the canvas holds', () => {
  const crowd = new Map(
    Array.from({ length: 20_000 }, (_, at) => [`person/p-${at}`, { x: at, y: at }] as const),
  );
  const before = { ...EMPTY_CANVAS, positions: crowd };
  const after = { ...before, positions: new Map(crowd).set('person/p-7', { x: 1, y: 2 }) };
  const { past } = recordChange(NO_HISTORY, { label: '', told: telling, before, after });
  const positions = past[0]?.patch.get('positions');
  expect(positions).toEqual({ entries: new Map([['person/p-7', { x: 7, y: 7 }]]) });
});

test('steps under one name are one step back', () => {
  const tried = [2, 3, 4].map((leastVoices) =>
    aCanvas({ filters: { ...EMPTY_CANVAS.filters, leastVoices } }),
  );
  let history: History = NO_HISTORY;
  let now: Canvas = EMPTY_CANVAS;
  for (const after of tried) {
    history = recordChange(history, { label: '', told: telling, merges: 'filters', before: now, after });
    now = after;
  }
  expect(history.past).toHaveLength(1);
  expect(undo(history, seen(now))?.canvas.filters).toEqual(EMPTY_CANVAS.filters);
});

test('a node that was placed after the step keeps its place when the step is undone', () => {
  const drawn = (many: number) => ({
    ...EMPTY_CANVAS,
    nodes: new Map(actors.slice(0, many).map((node) => [node.id, node])),
  });
  const history = recordChange(NO_HISTORY, { label: '', told: telling, before: drawn(1), after: drawn(2) });
  const placed = { ...drawn(2), positions: new Map(ids.slice(0, 2).map((id) => [id, { x: 1, y: 2 }])) };
  const back = undo(history, seen(placed));
  expect([...(back?.canvas.positions.keys() ?? [])]).toEqual([ids[0]]);
  const on = back === null ? null : redo(back.history, seen(back.canvas));
  expect(on?.canvas.positions).toEqual(placed.positions);
});
