import { pack } from '#contract/packed-canvas';
import type { Version, VersionRow } from '#contract/versions';
import { aCanvas } from '../../support/an-investigation.ts';
import { aClaim, aLine, anActor } from './facts.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const line = aLine(ada, ben);
export const FINGERPRINT = '0f3a99c1d204'.padEnd(64, '7');

/** Of a version in which Ada had another name, and a line was denied. */
export function aVersionRow(more: Partial<VersionRow> = {}): VersionRow {
  return {
    investigation: '01jdabcdefghjkmnpqrstvwxyz',
    n: 1,
    of: 1,
    title: 'Who met whom',
    name: 'As filed',
    note: 'for the court',
    by: 'Zoë',
    at: '2026-03-12T10:00:00.000Z',
    asOf: '2023-07-06',
    nodes: 2,
    edges: 1,
    steps: 3,
    claims: 1,
    fingerprint: FINGERPRINT,
    deletedAt: null,
    ...more,
  };
}

const then = { ...ada, name: 'Ada as she was called' };
const was = { ...line, status: 'denied' as const };
export const version: Version = {
  row: aVersionRow(),
  canvas: pack(
    aCanvas({
      nodes: [then, ben].map(({ id, name, type }, at) => ({
        id,
        name,
        type,
        at: { x: at * 90, y: 5 },
        pinned: false,
        hidden: false,
      })),
      edges: [{ key: was.key, from: was.from, to: was.to, type: was.type, status: was.status }],
      notes: [],
      viewport: null,
    }),
  ),
  facts: {
    nodes: [then, ben],
    edges: [was],
    lines: [{ key: was.key, claims: ['article/first/c1'], total: 1 }],
    claims: [aClaim({ relKey: was.key, says: 'Worded as it was.', stance: 'denies' })],
    articles: [],
    liftings: [],
  },
};
