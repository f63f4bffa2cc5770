import { beforeEach, describe, expect, test } from '@jest/globals';
import { toScene } from '#drawing/scene';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada', { degree: 9 });
const ben = anActor('Ben');
const eve = anActor('Eve');
const acme = anActor('Acme', { id: 'company/acme', type: 'Company' });
const actors = [ada, ben, eve, acme];
const lines = [aLine(ada, ben), aLine(ada, eve), aLine(ben, eve), aLine(acme, ben)];

let store: ExplorerStore;
const now = () => store.getState();
const places = () => Object.fromEntries(now().positions);
const select = (...ids: string[]) => now().select({ nodes: new Set(ids), edges: new Set() }, 'replace');
const labels = () => now().history.past.map(({ label }) => label);
const groups = () => [...now().groups.values()];
const drawn = () => [...toScene(now()).nodes.keys()];

beforeEach(async () => {
  store = createExplorer(
    fakeApi({
      runs: {
        'explore/overview': () => anAnswer({ nodes: actors, edges: lines }),
        'explore/joining': () => anAnswer({ nodes: [ben], edges: [] }),
      },
    }),
  );
  await now().start(null);
  now().place(new Map(actors.map(({ id }, at) => [id, { x: at * 100.1, y: at * 33.3 }])));
});

describe('what a hand moves', () => {
  test('moves by the same amount, is pinned, and comes back with one undo', () => {
    const before = places();
    now().moveBy([ada.id, ben.id], { x: 7, y: -2 });
    expect(places()).toEqual({
      ...before,
      [ada.id]: { x: 7, y: -2 },
      [ben.id]: { x: 107.1, y: 31.299999999999997 },
    });
    expect([...now().pinned]).toEqual([ada.id, ben.id]);
    expect(now().announcement).toBe('Moved 2 actors (Ada, Ben)');
    now().undo();
    expect(places()).toEqual(before);
    expect(now().pinned.size).toBe(0);
  });

  test('is one step however often the keys are pressed, until something else is selected', () => {
    select(ada.id);
    now().nudge({ x: 8, y: 0 });
    now().nudge({ x: 0, y: 40 });
    select(ben.id);
    now().nudge({ x: 8, y: 0 });
    select(ada.id);
    now().nudge({ x: 8, y: 0 });
    expect(labels()).toEqual(['Moved Ada', 'Moved Ben', 'Moved Ada']);
    now().undo();
    now().undo();
    now().undo();
    expect(places()[ada.id]).toEqual({ x: 0, y: 0 });
  });

  test('can be pinned and unpinned without being moved', () => {
    const before = places();
    now().pin([ada.id, ben.id]);
    now().unpin([ben.id]);
    expect([...now().pinned]).toEqual([ada.id]);
    expect(labels()).toEqual(['Pinned 2 actors (Ada, Ben)', 'Unpinned Ben']);
    expect(places()).toEqual(before);
  });
});

describe('what is hidden', () => {
  test('is out of sight and of the selection, stays on the desk where it was, and comes back', () => {
    const before = places();
    select(ada.id, ben.id);
    now().hide([ben.id]);
    expect(drawn()).toEqual([ada.id, eve.id, acme.id]);
    expect([...now().selection.nodes]).toEqual([ada.id]);
    expect(now().nodes.size).toBe(4);
    now().showHidden();
    expect(labels()).toEqual(['Hid Ben', 'Showed Ben again']);
    expect(places()).toEqual(before);
    now().undo();
    expect([...now().hidden]).toEqual([ben.id]);
  });

  test('is all but the selection when only that is wanted, also what was hidden before', () => {
    now().hide([ada.id]);
    now().showOnly([ada.id, ben.id]);
    expect(drawn()).toEqual([ada.id, ben.id]);
    expect(now().announcement).toBe('Showed only 2 actors (Ada, Ben): 2 actors hidden');
  });

  test('is seen again when somebody puts it on the canvas', async () => {
    now().hide([ben.id]);
    await now().add(ben.id);
    expect(drawn()).toContain(ben.id);
  });
});

describe('a group', () => {
  test('is named by the one type of its members, or by the best connected of them', () => {
    now().group([ada.id, ben.id]);
    now().group([eve.id, acme.id, ada.id]);
    expect(groups().map(({ label, members }) => [label, members.length])).toEqual([['Ada and 2 others', 3]]);
    expect(labels()).toEqual(['Grouped People: 2 actors', 'Grouped Ada and 2 others: 3 actors']);
  });

  test('opens and closes, and its members are to the last digit where they were', () => {
    const before = places();
    now().group([ada.id, ben.id, eve.id]);
    const [id = ''] = now().groups.keys();
    expect(drawn()).toEqual([acme.id, id]);
    const stood = now().groups.get(id)?.at;
    now().openGroups([id]);
    expect(drawn()).toEqual([ada.id, ben.id, eve.id, acme.id]);
    expect(places()).toEqual(before);
    now().closeGroups([id]);
    expect(now().groups.get(id)?.at).toEqual(stood);
    expect(places()).toEqual(before);
    expect(labels()).toEqual([
      'Grouped People: 3 actors',
      'Opened People: 3 actors',
      'Closed People: 3 actors',
    ]);
  });

  test('for each type takes those types that several have', () => {
    now().groupByType(actors.map(({ id }) => id));
    expect(groups().map(({ label, members }) => [label, members])).toEqual([
      ['People', [ada.id, ben.id, eve.id]],
    ]);
  });

  test('moves as a whole, and its members keep their places to each other', () => {
    now().group([ada.id, ben.id]);
    const at = groups()[0]?.at ?? { x: 0, y: 0 };
    const before = places();
    now().moveBy([ada.id], { x: 10, y: 20 });
    expect(groups()[0]?.at).toEqual({ x: at.x + 10, y: at.y + 20 });
    for (const { id } of [ada, ben]) {
      const { x = 0, y = 0 } = before[id] ?? {};
      expect(places()[id]).toEqual({ x: x + 10, y: y + 20 });
    }
    expect(places()[eve.id]).toEqual(before[eve.id]);
    now().undo();
    expect([groups()[0]?.at, places()]).toEqual([at, before]);
  });

  test('closes where its members are, if they were moved away while it was open', () => {
    now().group([ada.id, ben.id]);
    const [id = ''] = now().groups.keys();
    now().openGroups([id]);
    now().moveBy([ada.id], { x: 900, y: 900 });
    now().moveBy([ben.id], { x: 900, y: 900 });
    now().closeGroups([id]);
    expect(now().groups.get(id)?.at.x).toBeGreaterThan(800);
  });

  test('loses who is removed, and is no more when one is left; undo brings it back', () => {
    now().group([ada.id, ben.id, eve.id]);
    now().pin([ada.id]);
    now().remove({ nodes: [ada.id], edges: [] });
    expect(groups()[0]?.members).toEqual([ben.id, eve.id]);
    expect(now().pinned.size).toBe(0);
    now().remove({ nodes: [ben.id], edges: [] });
    expect(groups()).toEqual([]);
    now().undo();
    now().undo();
    expect(groups()[0]?.members).toEqual([ada.id, ben.id, eve.id]);
    expect([...now().pinned]).toEqual([ada.id]);
  });

  test('is dissolved, and its members stay', () => {
    const before = places();
    now().group([ada.id, ben.id]);
    now().dissolveGroups([...now().groups.keys()]);
    expect(groups()).toEqual([]);
    expect(drawn()).toHaveLength(4);
    expect(places()).toEqual(before);
  });

  test('is kept with the canvas, and so are pins and what is hidden', () => {
    now().group([ada.id, ben.id]);
    now().moveBy([acme.id], { x: 3, y: 4 });
    now().hide([eve.id]);
    const { canvas } = toOpened(toSavedCanvas(now()), now());
    const { groups: kept, pinned, hidden, positions } = now();
    expect(canvas).toMatchObject({ groups: kept, pinned, hidden, positions });
    expect(toScene({ ...now(), ...canvas })).toEqual(toScene(now()));
  });
});
