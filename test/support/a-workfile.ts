import fc from 'fast-check';
import type { SavedCanvas } from '#contract/saved-canvas';
import { countWorkfile, type Workfile } from '#contract/workfile';
import { aCanvas, aStep, node } from './an-investigation.ts';

const AT = '2026-01-02T03:04:05.000Z';
export const MET = { key: 'MET|person/ada|person/ben', from: 'person/ada', to: 'person/ben', type: 'MET', status: 'asserted' } as const; // oxfmt-ignore
export const hypothesisId = (n: number): string => `hypothesis:${String(n).padStart(26, '0')}`;

/** A canvas with something of everything on it. */
export function aFullCanvas(more: Partial<SavedCanvas> = {}): SavedCanvas {
  return aCanvas({
    edges: [MET],
    notes: [{ of: 'person/ada', text: 'seen twice', by: 'Carol', writtenAt: AT }],
    cards: [{ id: 'card', text: 'ask the register', at: { x: 5, y: 6 }, by: 'Carol', writtenAt: AT }],
    groups: [{ id: 'group', label: 'Both', members: ['person/ada', 'person/ben'], at: { x: 1, y: 1 }, isOpen: true }],
    tags: [{ name: 'ours', nodes: ['person/ada'], edges: [MET.key] }],
    emphasis: [{ is: 'strong', nodes: [], edges: [MET.key] }],
    shortLabels: [{ of: 'person/ada', text: 'A.' }],
    frames: [{ id: 'frame', title: 'Those who met', members: ['person/ben'] }],
    hypotheses: [
      { is: 'actor', id: hypothesisId(1), name: 'The courier', type: null, at: { x: 9, y: 9 }, by: 'Carol', madeAt: AT, why: 'Somebody carried it.' },
      { is: 'line', id: hypothesisId(2), from: 'person/ada', to: hypothesisId(1), words: 'sent', directed: true, fact: null, by: 'Carol', madeAt: AT, why: 'It came from there.' },
    ],
    expansions: [],
    ...more,
  });
} // oxfmt-ignore

export function aWorkfile({ canvas = aFullCanvas(), steps = [aStep(1), aStep(2)], ...more }: Partial<Workfile> = {}): Workfile {
  return {
    format: 'redthread/investigation',
    version: 1,
    title: 'Who met whom',
    by: 'Carol',
    asOf: '2026-01-01',
    savedAt: AT,
    redthread: '1.0.0',
    counts: countWorkfile({ canvas, steps }),
    canvas,
    steps,
    stepsLeftOut: 0,
    ...more,
  };
} // oxfmt-ignore

/** Canvases of every size and place, with names from anywhere. */
export function canvases(): fc.Arbitrary<SavedCanvas> {
  const at = fc.record({
    x: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(written),
    y: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(written),
  });
  const some = fc.array(
    fc.record({
      at: fc.option(at),
      name: fc.string({ unit: 'grapheme', maxLength: 40 }),
      note: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      pinned: fc.boolean(),
      hidden: fc.boolean(),
      to: fc.nat(),
      isNoted: fc.boolean(),
      isTagged: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  return some.map((actors) => {
    const idOf = (n: number) => `person/p${n % actors.length}`;
    const lines = actors.flatMap(({ to }, n) => (idOf(to) === idOf(n) ? [] : [{ from: idOf(n), to: idOf(to) }]));
    const tagged = actors.flatMap(({ isTagged }, n) => (isTagged ? [idOf(n)] : []));
    return aFullCanvas({
      nodes: actors.map(({ at: place, name, pinned, hidden }, n) => ({ ...node(`p${n}`, name), at: place, pinned, hidden })),
      edges: lines.map(({ from, to }) => ({ key: `MET|${from}|${to}`, from, to, type: 'MET', status: 'alleged' })),
      notes: actors.flatMap(({ isNoted, note }, n) => (isNoted ? [{ of: idOf(n), text: note }] : [])),
      groups: [{ id: 'group', label: 'Some', members: [idOf(0)], at: { x: 0, y: 0 }, isOpen: true }],
      tags: tagged.length === 0 ? [] : [{ name: 'ours', nodes: tagged, edges: [] }],
      emphasis: [],
      shortLabels: [],
      frames: [{ id: 'frame', title: 'Framed', members: [idOf(actors.length - 1)] }],
      hypotheses: [],
    });
  });
} // oxfmt-ignore

/** JSON knows one zero. */
function written(n: number): number {
  return n === 0 ? 0 : n;
}
