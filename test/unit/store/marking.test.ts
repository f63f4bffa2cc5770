import { beforeEach, describe, expect, test } from '@jest/globals';
import { MOST_MARKS } from '#contract/own-marks';
import { MAX_NOTE } from '#contract/saved-canvas';
import { toFrameBoxes } from '#drawing/frames';
import { sightOf } from '#drawing/filters';
import { toScene } from '#drawing/scene';
import { graphOf } from '../../../client/store/answers.ts';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { tagsOf } from '../../../client/store/marking.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada', { degree: 9 });
const ben = anActor('Ben');
const eve = anActor('Eve');
const actors = [ada, ben, eve];
const met = aLine(ada, ben);
const ended = aLine(ben, eve, { type: 'LEADS', status: 'alleged', voices: 4 });

let store: ExplorerStore;
const now = () => store.getState();
const labels = () => now().history.past.map(({ label }) => label);
const texts = () => Object.fromEntries([...now().notes].map(([of, { text }]) => [of, text]));
const lineOf = (key: string) => toScene(now()).edges.get(key);

beforeEach(async () => {
  const overview = () => anAnswer({ nodes: actors, edges: [met, ended] });
  store = createExplorer(fakeApi({ runs: { 'explore/overview': overview } }));
  await now().start(null);
  now().place(new Map(actors.map(({ id }, at) => [id, { x: at * 100, y: at * 10 }])));
});

describe('tags', () => {
  test('stand on actors and lines in one step, are taken from some, renamed into another, and taken away', () => {
    now().tag([ada.id, ben.id, met.key], 'to check');
    now().tag([ada.id], 'ours');
    now().untag([ben.id, eve.id], 'to check');
    expect(now().tags).toEqual(new Map([[ada.id, ['ours', 'to check']], [met.key, ['to check']]])); // oxfmt-ignore
    now().renameTag('to check', 'ours');
    expect(tagsOf(now().tags)).toEqual(new Map([['ours', 2]]));
    now().dropTag('ours');
    expect(now().tags.size).toBe(0);
    expect(labels()).toEqual([
      'Tagged 2 actors and 1 relation (Ada, Ben, Ada – Ben) “to check”',
      'Tagged Ada “ours”',
      'Took the tag “to check” from Ben',
      'Renamed the tag “to check” to “ours”',
      'Took away the tag “ours”',
    ]);
    for (let step = 0; step < 5; step += 1) now().undo();
    expect(now().tags.size).toBe(0);
  });

  test('select what is drawn of them, and say where nothing is', () => {
    now().tag([ada.id, ended.key], 'mine');
    now().hide([ada.id]);
    now().selectTagged('mine');
    expect(now().selection).toEqual({ nodes: new Set(), edges: new Set([ended.key]) });
    now().hide([ben.id]);
    now().selectTagged('mine');
    expect(now().announcement).toBe('Nothing that is tagged “mine” is drawn');
  });

  test('are no more than an investigation holds', () => {
    for (let n = 0; n <= MOST_MARKS.tags; n += 1) now().tag([ada.id], `tag ${n}`);
    expect(tagsOf(now().tags).size).toBe(MOST_MARKS.tags);
    expect(now().announcement).toContain('an investigation holds no more');
    now().tag([ben.id], 'tag 0');
    expect(tagsOf(now().tags).get('tag 0')).toBe(2);
  });
});

describe('emphasis', () => {
  test('changes nothing of what a line says', () => {
    const { stress: _before, ...usual } = lineOf(ended.key) ?? {};
    for (const is of ['strong', 'dim'] as const) {
      now().emphasise([ended.key], is);
      const { stress, ...said } = lineOf(ended.key) ?? {};
      expect(stress).toBe(is);
      expect(said).toEqual(usual);
    }
    now().emphasise([ended.key, met.key], null);
    expect(now().emphasis.size).toBe(0);
    expect(labels().at(-1)).toMatch(/^Drew as usual /);
  });
});

test('a short label stands for the name until the actor is looked at', () => {
  now().shorten(ada.id, 'A.');
  expect(toScene(now()).nodes.get(ada.id)).toMatchObject({ label: 'A.', name: 'Ada' });
  now().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  expect(toScene(now()).nodes.get(ada.id)?.label).toBe('Ada');
  now().shorten(ada.id, '');
  expect(now().shortLabels.size).toBe(0);
});

describe('one note for many', () => {
  test('stands beneath what was noted before, in one step', () => {
    now().setNote(ada.id, 'First.');
    now().noteAll([ada.id, met.key], 'Asked about.');
    expect(texts()).toEqual({ [ada.id]: 'First.\n\nAsked about.', [met.key]: 'Asked about.' });
    now().undo();
    expect(texts()).toEqual({ [ada.id]: 'First.' });
  });

  test('is written on nobody where one note would grow too long', () => {
    now().setNote(ada.id, 'x'.repeat(MAX_NOTE));
    now().noteAll([ada.id, ben.id], 'more');
    expect(now().notes.has(ben.id)).toBe(false);
    expect(now().announcement).toContain('Nothing noted');
  });
});

describe('a frame', () => {
  const boxes = () => toFrameBoxes({ ...now(), nodes: sightOf(now()).nodes });

  test('stands around those of its members who are seen, and says how many', () => {
    now().frame([ada.id, eve.id]);
    const [whole] = boxes();
    expect(whole).toMatchObject({ seen: 2, members: 2 });
    now().hide([eve.id]);
    const [less] = boxes();
    expect(less).toMatchObject({ seen: 1, members: 2, at: whole?.at });
    expect(less?.width).toBeLessThan(whole?.width ?? 0);
    now().hide([ada.id]);
    expect(boxes()).toEqual([]);
  });

  test('tells how many stand within who are none of its members', () => {
    now().frame([ada.id, eve.id]);
    // Ben stands between the two.
    expect(boxes()).toMatchObject([{ members: 2, others: 1 }]);
    now().hide([ben.id]);
    expect(boxes()).toMatchObject([{ others: 0 }]);
  });

  test('moves all within by the same, and a drag is one step', () => {
    now().frame([ada.id, eve.id]);
    const [id = ''] = now().frames.keys();
    now().moveFrame(id, { x: 5, y: 1 }, 1);
    now().moveFrame(id, { x: 5, y: 1 }, 1);
    now().moveFrame(id, { x: 1, y: 0 }, 2);
    expect(Object.fromEntries(now().positions)).toEqual({
      [ada.id]: { x: 11, y: 2 },
      [ben.id]: { x: 100, y: 10 },
      [eve.id]: { x: 211, y: 22 },
    });
    now().undo();
    now().undo();
    expect(now().positions.get(ada.id)).toEqual({ x: 0, y: 0 });
  });

  test('is titled, and its members stay when it goes', () => {
    now().frame([ada.id]);
    const [id = ''] = now().frames.keys();
    expect(now().framing).toBe(id);
    now().retitleFrame(id, 'The board');
    expect(now().frames.get(id)).toEqual({ title: 'The board', members: [ada.id] });
    now().dropFrame(id);
    expect([now().frames.size, now().nodes.size]).toEqual([0, 3]);
  });
});

describe('a line hidden by hand', () => {
  test('stays on the desk, is counted, is shown again, and comes back with the investigation', () => {
    now().hide([met.key]);
    expect([...sightOf(now()).edges.keys()]).toEqual([ended.key]);
    expect(labels()).toEqual(['Hid Ada – Ben']);
    const { canvas } = toOpened(toSavedCanvas(now()), now());
    expect([...canvas.hidden]).toEqual([met.key]);
    now().showHidden();
    expect(sightOf(now()).edges.size).toBe(2);
  });

  test('is forgotten when it is removed, and not when somebody else is', () => {
    now().hide([met.key]);
    now().remove({ nodes: [eve.id], edges: [] });
    expect([...now().hidden]).toEqual([met.key]);
    now().remove({ nodes: [ada.id], edges: [] });
    expect(now().hidden.size).toBe(0);
  });
});

test('rows of an answer bring whom they name, and a line its ends', () => {
  const result = anAnswer({
    nodes: actors,
    edges: [met, ended],
    columns: ['name', 'key', 'others'],
    rows: [['Ada', met.key, []], ['Eve', null, [eve.id]], ['Nobody', null, []]],
  }); // oxfmt-ignore
  expect(graphOf(result, [0])).toEqual({ nodes: [ada, ben], edges: [met] });
  expect(graphOf(result, [1, 2])).toEqual({ nodes: [eve], edges: [] });
});

test('whatever is done with several says who they are, of many the first ones', () => {
  const ids = actors.map(({ id }) => id);
  now().emphasise(ids, 'dim');
  now().noteAll([ada.id, ben.id], 'seen');
  now().frame([ada.id, eve.id]);
  now().hide([...ids, met.key]);
  now().remove({ nodes: [ben.id], edges: [] });
  now().undo();
  now().remove({ nodes: [], edges: [met.key] });
  expect(labels()).toEqual([
    'Dimmed 3 actors (Ada, Ben, Eve)',
    'Noted on 2 actors (Ada, Ben)',
    'Framed 2 actors (Ada, Eve)',
    'Hid 3 actors and 1 relation (Ada, Ben, Eve and 1 more)',
    'Removed 1 relation (Ada – Ben)',
  ]);
  expect(now().journal.map(({ label }) => label)).toContain('Removed 1 actor, 2 relations (Ben)');
});
