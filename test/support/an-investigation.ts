import { randomUUID } from 'node:crypto';
import { NO_FILTERS } from '#contract/filters';
import type { Save, StepRecord } from '#contract/investigations';
import type { SavedCanvas } from '#contract/saved-canvas';

export const node = (id: string, name = id) => ({
  id: `person/${id}`,
  name,
  type: 'Person' as const,
  at: { x: 1.25, y: -2 },
  pinned: false,
  hidden: false,
});

export function aCanvas(more: Partial<SavedCanvas> = {}): SavedCanvas {
  return {
    format: 1,
    nodes: [node('ada'), node('ben')],
    edges: [],
    thread: null,
    groups: [],
    notes: [{ of: 'person/ada', text: 'seen twice' }],
    cards: [],
    filters: NO_FILTERS,
    viewport: { zoom: 0.8, pan: { x: 10, y: 20 } },
    ...more,
  };
}

export function aStep(n: number): StepRecord {
  return {
    n,
    at: '2026-01-02T03:04:05.000Z',
    label: `Step ${n}`,
    query: { id: 'explore/among', params: { ids: ['person/ada'] } },
    milliseconds: 3,
    added: { nodes: 1, edges: 0 },
    removed: { nodes: 0, edges: 0 },
    limits: [],
  };
}

export const aSave = <Canvas extends Save['canvas'] = SavedCanvas>(
  more: Partial<Save> & { canvas?: Canvas } = {},
) => ({
  save: randomUUID(),
  expected: 0,
  title: 'Who met whom',
  canvas: aCanvas(),
  steps: [],
  ...more,
});
