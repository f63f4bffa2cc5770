import { beforeEach, describe, expect, test } from '@jest/globals';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { isAboutHypotheses } from '../../../client/words/supposed.ts';
import { aSupposedActor, hypothesesOf } from '../../support/a-hypothesis.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { anActor } from '../../ui/support/facts.ts';

const actors = ['Ada', 'Bob', 'Cid'].map((name) => anActor(name));
const [ada = '', bob = '', cid = ''] = actors.map(({ id }) => id);
const places = new Map([
  [ada, { x: 0, y: 0 }],
  [bob, { x: 100, y: 40 }],
  [cid, { x: 300, y: 10 }],
]);

let store: ExplorerStore;
beforeEach(() => {
  store = createExplorer(fakeApi());
  store.setState({ nodes: new Map(actors.map((node) => [node.id, node])), positions: places });
});
const get = () => store.getState();

describe('moving several at once', () => {
  test('takes an arrangement as one step, which undo takes back', () => {
    get().takeArrangement(
      'grid',
      new Map([
        [ada, { x: 7, y: 7 }],
        [bob, { x: 8, y: 8 }],
      ]),
    );
    expect(get().positions).toEqual(
      new Map([
        [ada, { x: 7, y: 7 }],
        [bob, { x: 8, y: 8 }],
        [cid, { x: 300, y: 10 }],
      ]),
    );
    expect(get().history.past.map(({ label }) => label)).toEqual(['Arranged 2 actors by type']);
    get().undo();
    expect(get().positions).toEqual(places);
  });

  test('looks where it looked before when an arrangement is undone, and there again when it is redone', () => {
    const [before, after] = [
      { zoom: 1, pan: { x: 0, y: 0 } },
      { zoom: 1, pan: { x: 900, y: 0 } },
    ] as const;
    store.setState({ viewport: before });
    get().takeArrangement('along', new Map([[ada, { x: 7, y: 7 }]]));
    store.setState({ viewport: after });
    get().undo();
    expect(get().viewport).toBe(before);
    get().redo();
    expect(get().viewport).toBe(after);
    get().undo();
    expect(get().viewport).toBe(before);
  });

  test('leaves the window alone when what was moved by hand is undone', () => {
    store.setState({ viewport: { zoom: 1, pan: { x: 0, y: 0 } } });
    get().move(ada, { x: 50, y: 50 });
    const elsewhere = { zoom: 2, pan: { x: 5, y: 5 } };
    store.setState({ viewport: elsewhere });
    get().undo();
    expect(get().viewport).toBe(elsewhere);
  });

  test('brings back nobody who has been taken off the canvas meanwhile', () => {
    get().remove({ nodes: [bob], edges: [] });
    get().takeArrangement('force', new Map([[bob, { x: 1, y: 1 }]]));
    expect(get().positions.has(bob)).toBe(false);
    expect(get().history.past).toHaveLength(1);
  });

  test('aligns and distributes the selected as a step each, and leaves the pinned where they are', () => {
    store.setState({
      selection: { nodes: new Set([ada, bob, cid]), edges: new Set() },
      pinned: new Set([cid]),
    });
    get().align('middle');
    expect([...get().positions.values()].map(({ y }) => y)).toEqual([10, 10, 10]);
    get().distribute('across');
    expect(get().positions.get(bob)).toEqual({ x: 150, y: 10 });
    expect(get().history.past).toHaveLength(2);
    get().align('middle');
    expect(get().history.past).toHaveLength(2);
    expect(get().announcement).toBe('Everybody stands there already');
  });

  test('brings supposed actors into line with known ones, and undo takes that back', () => {
    const courier = aSupposedActor(1, { at: { x: 50, y: 90 } });
    const hypotheses = hypothesesOf(courier);
    store.setState({
      hypotheses,
      selection: { nodes: new Set([ada, cid]), edges: new Set(), hypotheses: new Set([courier.id]) },
      pinned: new Set([cid]),
    });
    get().align('middle');
    expect(get().positions.get(ada)).toEqual({ x: 0, y: 10 });
    expect(get().hypotheses.get(courier.id)).toMatchObject({ at: { x: 50, y: 10 } });
    get().distribute('across');
    expect(get().hypotheses.get(courier.id)).toMatchObject({ at: { x: 150, y: 10 } });
    get().undo();
    get().undo();
    expect(get().hypotheses).toEqual(hypotheses);
    expect(get().positions).toEqual(places);
  });

  test('tells what moves nobody but the supposed as about hypotheses, which an export can leave out', () => {
    const [one, other] = [
      aSupposedActor(1, { at: { x: 50, y: 90 } }),
      aSupposedActor(2, { at: { x: 80, y: 10 } }),
    ];
    store.setState({
      hypotheses: hypothesesOf(one, other),
      selection: { nodes: new Set(), edges: new Set(), hypotheses: new Set([one.id, other.id]) },
    });
    get().align('middle');
    expect(get().history.past.map(({ label }) => isAboutHypotheses(label))).toEqual([true]);
  });

  test('says why an arrangement does not come', () => {
    get().leaveAsItWas('stopped');
    expect(get().announcement).toBe('Arranging was stopped: nothing has moved');
    expect(get().positions).toBe(places);
  });
});
