import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExplorerStore } from '../../../client/store/explorer.ts';
import { collapseOf, noteBrought } from '../../../client/store/expansions.ts';
import { EMPTY_CANVAS } from '../../../client/store/graph.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { aLine } from '../../ui/support/facts.ts';
import { ada, anExpandableDesk, ben, cyd, dan, eve, lines } from './an-expandable-desk.ts';

let store: ExplorerStore;
const now = () => store.getState();
const names = () => [...now().nodes.values()].map(({ name }) => name).toSorted();

beforeEach(async () => {
  ({ store } = await anExpandableDesk());
});

describe('collapsing', () => {
  test('takes back what the expansion brought, and nothing else', async () => {
    const before = { nodes: now().nodes, edges: now().edges };
    await now().expand(ada.id);
    expect(names()).toEqual(['Ada', 'Ben', 'Cyd', 'Dan']);

    now().collapse([ada.id]);

    expect(now().nodes).toEqual(before.nodes);
    expect(now().edges).toEqual(before.edges);
    expect(now().expansions.size).toBe(0);
    expect(now().announcement).toBe('Collapsed Ada: 2 actors, 2 relations removed');
  });

  test('is undone and redone with what can be taken back', async () => {
    await now().expand(ada.id);
    const expanded = { nodes: now().nodes, expansions: now().expansions };
    now().collapse([ada.id]);

    now().undo();
    expect(now()).toMatchObject(expanded);
    now().undo();
    expect(now().expansions.size).toBe(0);
    now().redo();
    now().collapse([ada.id]);
    expect(names()).toEqual(['Ada', 'Ben']);
  });

  test('leaves whom another expansion hangs on, and counts who stays', async () => {
    await now().expand(ada.id);
    await now().expand(cyd.id);

    now().collapse([ada.id]);

    expect(names()).toEqual(['Ada', 'Ben', 'Cyd', 'Eve']);
    expect(now().announcement).toContain('1 of 2 stay: pinned, noted, selected or joined by others');
    now().collapse([cyd.id]);
    now().collapse([ada.id]);
    expect(names()).toEqual(['Ada', 'Ben']);
  });

  const note = { text: 'ours', by: null, writtenAt: null };

  test.each([
    ['pinned', { pinned: new Set([cyd.id]) }],
    ['noted', { notes: new Map([[cyd.id, note]]) }],
    ['selected', { selection: { nodes: new Set([cyd.id]), edges: new Set<string>() } }],
    ['in a group', { groups: new Map([['g', { label: 'G', members: [cyd.id], at: { x: 0, y: 0 }, isOpen: true }]]) }],
    ['at a noted line', { notes: new Map([[lines[1]?.key ?? '', note]]) }],
    ['on the lit path', { threads: [{ nodes: [ada.id, cyd.id], edges: [lines[1]?.key ?? ''] }] }],
  ])('leaves an actor that is %s, with its lines', async (_, held) => {
    await now().expand(ada.id);
    store.setState(held);

    now().collapse([ada.id]);

    expect(names()).toEqual(['Ada', 'Ben', 'Cyd']);
    expect(now().edges.has(lines[1]?.key ?? '')).toBe(true);
  }); // oxfmt-ignore

  test('does not take back what was removed and then added by hand', async () => {
    await now().expand(ada.id);
    now().remove({ nodes: [dan.id], edges: [] });
    await now().add(dan.id);

    now().collapse([ada.id]);

    expect(names()).toEqual(['Ada', 'Ben', 'Dan']);
  });

  test('says so when nothing can be taken back', () => {
    now().collapse([ben.id]);
    expect(now().announcement).toBe('Nothing of the expansions of Ben can be taken back');
    expect(now().history.past).toEqual([]);
  });

  test('is possible after the canvas was kept and opened again', async () => {
    await now().expand(ada.id);
    const { canvas } = toOpened(toSavedCanvas(now()), now());
    expect(canvas.expansions).toEqual(now().expansions);
    const lost = new Map([...now().nodes].filter(([id]) => id !== dan.id));
    const { canvas: poorer } = toOpened(toSavedCanvas(now()), { nodes: lost, edges: new Map() });
    expect(poorer.expansions.get(ada.id)?.nodes).toEqual([cyd.id]);
  });

  test('never touches a line or an actor that the expansion did not bring, whatever is drawn', () => {
    const all = [ada, ben, cyd, dan, eve];
    const every = all.flatMap((one, at) => all.slice(at + 1).map((other) => aLine(one, other)));
    fc.assert(
      fc.property(
        fc.subarray(every),
        fc.subarray(every),
        fc.subarray(all.slice(1)),
        fc.subarray(all),
        (drawn, ours, brought, pinned) => {
          const edges = new Map(drawn.map((edge) => [edge.key, edge]));
          const keys = ours.filter(({ key }) => edges.has(key)).map(({ key }) => key);
          const expansions = noteBrought(new Map(), ada.id, {
            nodes: brought.map(({ id }) => id),
            edges: keys,
          });
          const held = new Set(pinned.map(({ id }) => id));
          const selection = { nodes: new Set<string>(), edges: new Set<string>() };
          const { gone } = collapseOf(
            { ...EMPTY_CANVAS, edges, expansions, pinned: held, selection },
            ada.id,
          );
          const lost = drawn.filter(
            ({ key, from, to }) =>
              gone.edges.includes(key) || gone.nodes.includes(from) || gone.nodes.includes(to),
          );
          expect(lost.every(({ key }) => keys.includes(key))).toBe(true);
          expect(gone.nodes.some((id) => held.has(id))).toBe(false);
        },
      ),
    );
  });
});
