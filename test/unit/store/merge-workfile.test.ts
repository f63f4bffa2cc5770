import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_NOTE } from '#contract/saved-canvas';
import type { SavedCanvas } from '#contract/saved-canvas';
import { mergeCanvas } from '../../../client/store/merge-workfile.ts';
import { withCurrentIds } from '../../../client/drawing/renamed-canvas.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { toWorkfileText } from '../../../client/store/saving-workfile.ts';
import type { Canvas } from '../../../client/store/state.ts';
import { parseWorkfile } from '../../../client/reading/workfile.ts';
import { anEdge, aNode } from '../../support/a-node.ts';
import { aFullCanvas, canvases, hypothesisId, MET } from '../../support/a-workfile.ts';
import { aStep, node } from '../../support/an-investigation.ts';

const AT = '2026-01-02T03:04:05.000Z';
const NOTHING: Partial<SavedCanvas> = { nodes: [], edges: [], notes: [], cards: [], groups: [], tags: [], emphasis: [], shortLabels: [], frames: [], hypotheses: [] }; // oxfmt-ignore

/** As it is opened where the graph knows all of it. */
function opened(saved: SavedCanvas) {
  const nodes = new Map(saved.nodes.map(({ id, name, type }) => [id, aNode(id, { name, type })]));
  const edges = new Map(
    saved.edges.map(({ key, from, to, type, status }) => [key, anEdge(from, to, { key, type, status })]),
  );
  return toOpened(saved, { nodes, edges }).canvas;
}

function ids(): () => string {
  let n = 100;
  return () => {
    n += 1;
    return String(n).padStart(26, '0');
  };
}
const merged = (mine: Canvas, theirs: Canvas) => mergeCanvas(mine, theirs, ids());
const CANVASES = fc
  .tuple(canvases(), canvases())
  .map(([mine, theirs]) => [opened(mine), opened(theirs)] as const);

describe('a workfile', () => {
  test('that is saved and read again holds the same canvas, to the last digit', () => {
    fc.assert(
      fc.property(canvases(), (saved) => {
        const canvas = toSavedCanvas({ ...opened(saved), viewport: saved.viewport });
        const held = { title: 'Who met whom', by: null, savedAt: AT, asOf: null, redthread: null, canvas };
        const text = toWorkfileText({ ...held, steps: [aStep(1)] }) ?? '';
        const read = parseWorkfile(text);
        expect(read).toMatchObject({ is: 'workfile' });
        if (read.is !== 'workfile') return;
        expect(read.workfile.canvas).toEqual(canvas);
        // The same investigation gives the same letters.
        expect(toWorkfileText({ ...read.workfile })).toBe(text);
      }),
    );
  });

  test('with more steps than one holds keeps the newest and counts the others', () => {
    const steps = Array.from({ length: 10_003 }, (_, n) => aStep(n + 1));
    const held = { title: 'Long', by: null, savedAt: AT, asOf: null, redthread: null, canvas: aFullCanvas() };
    const read = parseWorkfile(toWorkfileText({ ...held, steps }) ?? '');
    expect(read).toMatchObject({ workfile: { stepsLeftOut: 3, steps: { length: 10_000, 0: { n: 4 } } } });
  });
});

describe('merging', () => {
  test('unites the elements, and nobody who is placed moves', () => {
    fc.assert(
      fc.property(CANVASES, ([mine, theirs]) => {
        const both = merged(mine, theirs);
        expect(new Set(both.nodes.keys())).toEqual(new Set([...mine.nodes.keys(), ...theirs.nodes.keys()]));
        expect(new Set(both.edges.keys())).toEqual(new Set([...mine.edges.keys(), ...theirs.edges.keys()]));
        for (const [id, at] of mine.positions) expect(both.positions.get(id)).toBe(at);
        expect(both.filters).toBe(mine.filters);
      }),
    );
  });

  test('moves newcomers as one', () => {
    fc.assert(
      fc.property(CANVASES, ([mine, theirs]) => {
        const both = merged(mine, theirs);
        const moves = [...theirs.positions].flatMap(([id, { x, y }]) => {
          const now = both.positions.get(id);
          if (mine.nodes.has(id) || now === undefined) return [];
          return [`${Math.round((now.x - x) * 1e3)} ${now.y - y}`];
        });
        expect(new Set(moves).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the same once more adds nothing: every part is the very same', () => {
    fc.assert(
      fc.property(CANVASES, ([mine, theirs]) => {
        const once = merged(mine, theirs);
        const twice = mergeCanvas(once, theirs, () => '9'.repeat(26));
        for (const part of Object.keys(once) as (keyof Canvas)[]) expect([part, twice[part] === once[part]]).toEqual([part, true]);
      }),
    );
  }); // oxfmt-ignore

  test('takes everything of the analyst into an empty canvas, and nothing the second time', () => {
    const theirs = opened(aFullCanvas());
    const empty = opened(aFullCanvas(NOTHING));
    const once = merged(empty, theirs);
    for (const part of [
      'notes',
      'tags',
      'emphasis',
      'shortLabels',
      'frames',
      'hypotheses',
      'groups',
    ] as const)
      expect([part, once[part]]).toEqual([part, theirs[part]]);
    expect([...once.cards.values()]).toEqual([...theirs.cards.values()]);
    const twice = merged(once, theirs);
    for (const part of Object.keys(once) as (keyof Canvas)[]) expect(twice[part]).toBe(once[part]);
  });

  test('keeps both notes on one element, the other beneath with its author', () => {
    const mine = opened(aFullCanvas({ notes: [{ of: 'person/ada', text: 'mine', by: 'Zoë' }] }));
    const theirs = opened(aFullCanvas());
    const once = merged(mine, theirs);
    expect(once.notes.get('person/ada')).toEqual({ text: 'mine\n\nCarol, 2026-01-02:\nseen twice', by: 'Zoë', writtenAt: null }); // oxfmt-ignore
    expect(merged(once, theirs).notes).toBe(once.notes);
    // One that only begins alike is another note.
    const shorter = opened(
      aFullCanvas({ notes: [{ of: 'person/ada', text: 'seen', by: 'Carol', writtenAt: AT }] }),
    );
    expect(merged(once, shorter).notes.get('person/ada')?.text).toMatch(
      /seen twice\n\nCarol, 2026-01-02:\nseen$/,
    );
  });

  test('a note for which there is no room beneath becomes a card beside its element', () => {
    const mine = opened(
      aFullCanvas({ notes: [{ of: 'person/ada', text: 'm'.repeat(MAX_NOTE) }], cards: [] }),
    );
    const theirs = opened(aFullCanvas({ cards: [] }));
    const once = merged(mine, theirs);
    expect(once.notes).toBe(mine.notes);
    expect([...once.cards.values()].map(({ text, by }) => [text, by])).toEqual([['seen twice', 'Carol']]);
    expect(merged(once, theirs).cards).toBe(once.cards);
  });

  test('what collides under one id is kept under another, with the lines that lead to it', () => {
    const [actor, line] = aFullCanvas().hypotheses ?? [];
    if (actor?.is !== 'actor' || line === undefined) throw new Error('The canvas of this test has changed.');
    const frames = [{ id: 'frame', title: 'Others', members: ['person/ben'] }];
    const mine = opened(aFullCanvas());
    const theirs = opened(aFullCanvas({ frames, hypotheses: [{ ...actor, name: 'The pilot' }, line] }));
    const once = merged(mine, theirs);
    expect([...once.frames.values()].map(({ title }) => title)).toEqual(['Those who met', 'Others']);
    const [, , pilot, sent] = [...once.hypotheses.values()];
    expect(pilot).toMatchObject({ name: 'The pilot' });
    expect(pilot?.id).not.toBe(actor.id);
    expect(sent).toMatchObject({ is: 'line', from: 'person/ada', to: pilot?.id });
    expect(mine.hypotheses.size).toBe(2);
    expect(merged(once, theirs).hypotheses).toBe(once.hypotheses);
  });

  test('a supposed line comes with both of its ends or not at all', () => {
    const [, line] = aFullCanvas().hypotheses ?? [];
    if (line === undefined) throw new Error('The canvas of this test has changed.');
    const empty = opened(aFullCanvas(NOTHING));
    expect(merged(empty, opened(aFullCanvas({ hypotheses: [line] }))).hypotheses).toBe(empty.hypotheses);
    expect(line).toMatchObject({ to: hypothesisId(1) });
  });

  test('a group of theirs leaves whoever is placed in sight', () => {
    const groups = [{ id: 'theirs', label: 'Both', members: ['person/ada', 'person/eve'], at: { x: 0, y: 0 }, isOpen: false }]; // oxfmt-ignore
    const mine = opened(aFullCanvas({ groups: [] }));
    const theirs = opened(aFullCanvas({ nodes: [node('ada'), node('eve')], edges: [], groups }));
    expect(merged(mine, theirs).groups.get('theirs')).toMatchObject({ isOpen: true });
  });

  test('newcomers whose ground is taken stand beside, and else where they stood', () => {
    const mine = opened(aFullCanvas({ cards: [], groups: [], hypotheses: [] }));
    const stand = (x: number) => {
      const nodes = [{ ...node('eve'), at: { x, y: 0 } }];
      return merged(mine, opened(aFullCanvas({ ...NOTHING, nodes }))).positions.get('person/eve');
    };
    expect(stand(5_000)).toEqual({ x: 5_000, y: 0 });
    expect(stand(0)).toEqual({ x: 241.25, y: 0 });
  });
});

test('who was merged into another is that other, once, with what was noted on both', () => {
  const canvas = aFullCanvas({
    notes: [{ of: 'person/ada', text: 'one' }, { of: 'person/ben', text: 'two' }, { of: MET.key, text: 'three' }],
  }); // oxfmt-ignore
  const current = withCurrentIds(canvas, new Map([['person/ada', 'person/ben']]));
  expect(current.nodes.map(({ id }) => id)).toEqual(['person/ben']);
  expect(current.edges.map(({ key }) => key)).toEqual(['MET|person/ben|person/ben']);
  expect(current.groups[0]?.members).toEqual(['person/ben']);
  expect(current.notes).toEqual([
    { of: 'person/ben', text: 'one\n\ntwo' },
    { of: 'MET|person/ben|person/ben', text: 'three' },
  ]);
  expect(current.tags).toEqual([
    { name: 'ours', nodes: ['person/ben'], edges: ['MET|person/ben|person/ben'] },
  ]);
  expect(current.hypotheses?.[1]).toMatchObject({ from: 'person/ben' });
});
