import { NO_FILTERS } from '#contract/filters';
import type { Save } from '#contract/investigations';
import type { KeepVersion } from '#contract/versions';

/** Enough that writing one takes a while. */
export const NODES = 4_000;

/** Always the same for one number: whoever was killed had sent this. */
export function aSave(version: number): Save {
  return {
    save: toUuid(version),
    expected: version - 1,
    title: 'Who met whom',
    canvas: {
      format: 1,
      nodes: Array.from({ length: NODES }, (_, at) => ({
        id: `person/p-${at}`,
        name: `Person ${at}`,
        type: 'Person',
        at: { x: at, y: version },
        pinned: false,
        hidden: false,
      })),
      edges: [],
      thread: null,
      groups: [],
      notes: [],
      cards: [{ id: 'card', text: toWords(version), at: { x: 0, y: 0 } }],
      filters: NO_FILTERS,
      viewport: null,
    },
    steps: [
      {
        n: version,
        at: '2026-01-02T03:04:05.000Z',
        label: toWords(version),
        query: null,
        milliseconds: null,
        added: { nodes: 0, edges: 0 },
        removed: { nodes: 0, edges: 0 },
        limits: [],
      },
    ],
  };
}

export function toWords(version: number): string {
  return `This is version ${version}`;
}

/** Of the save with this number. */
export function aKeep(version: number): KeepVersion {
  return { keep: toUuid(version), expected: version, name: toWords(version), note: null, asOf: null };
}

function toUuid(version: number): string {
  return `00000000-0000-4000-8000-${String(version).padStart(12, '0')}`;
}
