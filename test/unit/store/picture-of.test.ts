import { describe, expect, test } from '@jest/globals';
import { unpack } from '#contract/packed-canvas';
import { createExplorer } from '../../../client/store/explorer.ts';
import {
  linesIn, toAskedLines, toCut, toPictureBody, toPictureTitle,
} from '../../../client/store/picture-of.ts'; // oxfmt-ignore
import { toCutLines } from '../../../client/words/cut-steps.ts';
import { NOTHING_WISHED } from '../../../client/store/picture-wish.ts';
import { toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { aRow, fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const eve = anActor('Eve');
const met = aLine(ada, eve);
const CUT = { what: 'rows', shown: 25, total: 88, atLeast: false, why: 'the question asked for 25' } as const;
const WINDOW = { x: -10, y: -20, width: 300, height: 200 };

async function aDesk(): Promise<ReturnType<typeof createExplorer>> {
  const overview = () => anAnswer({ id: 'explore/overview', nodes: [eve] });
  const joining = () => anAnswer({ id: 'explore/joining', nodes: [ada, eve], edges: [met], limits: [CUT] });
  const store = createExplorer(
    fakeApi({
      runs: { 'explore/overview': overview, 'explore/joining': joining },
      paths: () => paths({ nodes: [ada, eve], edges: [met] }),
    }),
  );
  await store.getState().start(null);
  await store.getState().add(ada.id);
  store.getState().place(new Map([[ada.id, { x: 1, y: 2 }], [eve.id, { x: 3, y: 4 }]])); // oxfmt-ignore
  return store;
}

describe('what a picture is of', () => {
  test('is the canvas as a save would hold it', async () => {
    const store = await aDesk();
    const { of } = toPictureBody(store.getState(), NOTHING_WISHED, WINDOW);
    expect(unpack(of.canvas)).toEqual(toSavedCanvas(store.getState(), store.getState().absent));
    expect(of).toMatchObject({ asOf: null, selection: { nodes: [], edges: [] }, window: null });
  });

  test('tells what is selected, and where the window looks, only to a picture of that', async () => {
    const store = await aDesk();
    store.getState().select({ nodes: new Set([ada.id]), edges: new Set([met.key]) }, 'replace');
    const ofWhat = (what: 'selection' | 'visible') =>
      toPictureBody(store.getState(), { ...NOTHING_WISHED, what }, WINDOW).of;
    expect(ofWhat('selection')).toMatchObject({ selection: { nodes: [ada.id], edges: [met.key] }, window: null });
    expect(ofWhat('visible')).toMatchObject({ selection: { nodes: [], edges: [] }, window: WINDOW });
  }); // oxfmt-ignore

  test('has a day of its own only where one was chosen', async () => {
    const store = await aDesk();
    store.getState().judgeAsOf('2023-05');
    expect(toPictureBody(store.getState(), NOTHING_WISHED, null).of.asOf).toBe('2023-05-31');
  });
});

test('a picture has the title that somebody gave the investigation', () => {
  const kept = { ...aRow(), saving: { is: 'saved', at: null } } as const;
  const titled = (title: string) => toPictureTitle({ viewing: null, kept: { ...kept, title } });
  expect(titled('Who met whom')).toBe('Who met whom');
  expect(titled('Untitled, 28 November 2026, 16:40')).toBe('');
  expect(toPictureTitle({ viewing: null, kept: null })).toBe('');
});

describe('what was asked', () => {
  test('is told of paths with how it ended', async () => {
    const store = await aDesk();
    await store.getState().findPaths({ from: [ada.id], to: [eve.id] });
    const [first, walked] = toAskedLines(store.getState(), { what: 'canvas' });
    expect(first).toMatch(/^Paths from Ada to Eve.*: 1 path/);
    expect(walked).toMatch(/^Up to 4 steps/);
  });

  test('stays with the canvas on which it was asked', async () => {
    const store = await aDesk();
    await store.getState().findPaths({ from: [ada.id], to: [eve.id] });
    await store.getState().leaveInvestigation();
    expect(store.getState().paths.answer).not.toBeNull();
    expect(toAskedLines(store.getState(), { what: 'canvas' })).toEqual([]);
    await store.getState().findPaths({ from: [ada.id], to: [eve.id] });
    expect(toAskedLines(store.getState(), { what: 'canvas' })).not.toEqual([]);
  });

  test('of a path that is lit is never that there is none', async () => {
    const store = await aDesk();
    await store.getState().findPaths({ from: [ada.id], to: [eve.id] });
    const { paths: found } = store.getState();
    const none = { ...found, answer: found.answer && { ...found.answer, ending: 'none' as const } };
    expect(store.getState().threads).toHaveLength(1);
    expect(toAskedLines({ ...store.getState(), paths: none }, { what: 'canvas' })).toEqual([]);
  });

  test('is nothing where nothing was asked', async () => {
    expect(toAskedLines((await aDesk()).getState(), { what: 'canvas' })).toEqual([]);
  });

  test('is a line each, without empty ones', () => {
    expect(linesIn(' one \n\n\ttwo\n')).toEqual(['one', 'two']);
  });
});

describe('what was cut', () => {
  test('is told of each step that drew a cut answer, and of nobody else', async () => {
    const store = await aDesk();
    const stepsOf = () => toPictureBody(store.getState(), NOTHING_WISHED, null).of.steps;
    const [only, ...others] = toCutLines(stepsOf());
    expect(only).toMatch(/\(25 of 88 rows: the question asked for 25\)\.$/);
    expect(others).toEqual([]);
    const [step] = stepsOf();
    const limits = ['30 of 100 rows: it is cut. Set the limit higher: up to 500.'];
    const raised = step === undefined ? [] : [{ ...step, limits }];
    expect(toCutLines(raised)[0]).toMatch(/\(30 of 100 rows: it is cut\)\.$/);
    store.getState().undo();
    store.getState().dismissNote();
    expect([toCutLines(stepsOf()), toCut(store.getState())]).toEqual([[], []]);
  });

  test('is told of a version that its facts are those of now', async () => {
    const state = (await aDesk()).getState();
    // Of a version no more is looked at.
    const viewing = { row: { name: 'First draft' }, before: state } as unknown as NonNullable<typeof state.viewing>;
    expect(toCut({ ...state, viewing })[0]).toBe('Arranged as in the version “First draft”; its facts are those that the data holds now, not those of when the version was kept.');
  }); // oxfmt-ignore

  test('is told as the pill tells it of an overview', async () => {
    const store = await aDesk();
    const note = { of: 'overview', shown: 30, total: 88, hasMore: true, types: [] } as const;
    const cut = (hasMore: boolean) =>
      toCut({ ...store.getState(), history: { past: [], future: [] }, note: { ...note, hasMore } });
    expect(cut(true)).toEqual(['30 of 88 actors drawn, the best connected.']);
    expect(cut(false)).toEqual([]);
  });
});
