import type { OwnMarks } from '#drawing/kept-canvas';
import { expect, test } from '@jest/globals';
import { KeptCanvas } from '#contract/investigations';
import { pack, unpack } from '#contract/packed-canvas';
import { EMPTY_CANVAS } from '../../../client/store/graph.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import type { Canvas } from '../../../client/store/state.ts';
import { anEdge, aNode } from '../../support/a-node.ts';

const ULID = '0'.repeat(26);
const [ada, ben] = [aNode('person/ada'), aNode('person/ben')];
const met = anEdge(ada.id, ben.id, { type: 'MET' });
const madeAt = '2026-01-02T03:04:05.000Z';

const marks: OwnMarks = {
  tags: new Map([
    [ada.id, ['ours', 'to check']],
    [met.key, ['to check']],
    // Of somebody the graph no longer holds.
    ['person/gone', ['ours']],
  ]),
  emphasis: new Map([
    [ben.id, 'dim'],
    [met.key, 'strong'],
  ]),
  shortLabels: new Map([[ada.id, 'A.']]),
  frames: new Map([['frame', { title: 'Those who met', members: [ada.id, ben.id] }]]),
  hypotheses: new Map([
    [
      `hypothesis:${ULID}`,
      { is: 'actor', id: `hypothesis:${ULID}`, name: 'The courier', type: null, at: { x: 1, y: 2 }, by: 'Carol', madeAt, why: 'Somebody carried it.' },
    ],
  ]),
}; // oxfmt-ignore
const canvas: Canvas = {
  ...EMPTY_CANVAS,
  nodes: new Map([ada, ben].map((node) => [node.id, node])),
  edges: new Map([[met.key, met]]),
  ...marks,
};

const marksOf = ({ tags, emphasis, shortLabels, frames, hypotheses }: OwnMarks): OwnMarks => ({
  tags, emphasis, shortLabels, frames, hypotheses,
}); // oxfmt-ignore

test('what analysts put on a canvas is kept with it, also of whom the graph does not hold now', () => {
  const sent: unknown = JSON.parse(JSON.stringify(pack(toSavedCanvas({ ...canvas, viewport: null }))));
  const saved = unpack(KeptCanvas.parse(sent));
  expect(marksOf(toOpened(saved, canvas).canvas)).toEqual(marks);
});

test('a canvas without any of it says nothing of it', () => {
  const saved = toSavedCanvas({ ...EMPTY_CANVAS, viewport: null });
  expect(Object.keys(pack(saved))).not.toEqual(expect.arrayContaining(Object.keys(marks)));
  expect(marksOf(toOpened(saved, EMPTY_CANVAS).canvas)).toEqual(marksOf(EMPTY_CANVAS));
});

test('no door that asks for an actor or a relation takes a hypothesis', () => {
  const [id = ''] = marks.hypotheses.keys();
  const kept = { ...toSavedCanvas({ ...canvas, viewport: null }), notes: [] };
  const asFrame = { ...kept, frames: [{ id: 'frame', title: 'These', members: [id] }] };
  expect(KeptCanvas.safeParse(kept).success).toBe(true);
  expect(KeptCanvas.safeParse(asFrame).success).toBe(false);
});
