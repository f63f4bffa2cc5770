import { describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { meantBy, seenFor, type Group } from '#drawing/groups';
import { placeOfGroup } from '#drawing/group-place';
import { hold } from '#drawing/held';
import { nodesWithin } from '#drawing/lasso';
import { toLit } from '#drawing/lit';
import { PALETTE } from '#drawing/palette';
import { toScene, type Drawn } from '#drawing/scene';
import { toSceneName } from '#drawing/scene-name';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';
import { placeWords } from './place-words.ts';

/** Two people and a company in a row, and Eve beside them. */
const ada = aNode('person/ada', { name: 'Ada', degree: 3 });
const ben = aNode('person/ben', { name: 'Ben', degree: 5 });
const eve = aNode('person/eve', { name: 'Eve' });
const acme = aNode('company/acme', { name: 'Acme', type: 'Company' });
const met = anEdge(ada.id, ben.id, { type: 'MET' });
const edges: GraphEdge[] = [
  met,
  anEdge(ada.id, eve.id, { status: 'denied' }),
  anEdge(eve.id, ben.id, { type: 'LEADS', status: 'alleged' }),
  anEdge(acme.id, ben.id, { type: 'CONTROLS' }),
];
const placed = [
  [ada, { x: 0, y: 0 }],
  [ben, { x: 100, y: 0 }],
  [acme, { x: 200, y: 0 }],
  [eve, { x: 100, y: 300 }],
] as const;

function grouped(group: Partial<Group> = {}, more: Partial<Drawn> = {}): Drawn {
  const people = {
    label: 'People',
    members: [ada.id, ben.id],
    at: { x: 50, y: 10 },
    isOpen: false,
    ...group,
  };
  return { ...aDrawing(placed, edges), groups: new Map([['group#1', people]]), ...more };
}

const none = { nodes: new Set<string>(), edges: new Set<string>() };

describe('a closed group', () => {
  test('is drawn where it stands, with its number and the looks of its members’ type, in their stead', () => {
    const { nodes } = toScene(grouped());
    expect([...nodes.keys()]).toEqual([acme.id, eve.id, 'group#1']);
    expect(nodes.get('group#1')).toMatchObject({
      x: 50, y: 10, name: 'People', badge: '2', shape: 'ellipse', glyph: 'person', fill: PALETTE.light.family.person,
    }); // oxfmt-ignore
  });

  test('of several types has the looks of none', () => {
    const { nodes } = toScene(grouped({ members: [ada.id, acme.id] }));
    expect(nodes.get('group#1')).toMatchObject({ glyph: 'none', fill: PALETTE.light.ui['ink-2'] });
  });

  test('keeps a single line to another node as that relation, whose end is the group', () => {
    const line = toScene(grouped()).edges.get('CONTROLS|company/acme|person/ben');
    expect(line).toMatchObject({ from: acme.id, to: 'group#1', phrase: 'controls', count: '', head: 'full' });
  });

  test('draws several relations with one other as a neutral line that says how many', () => {
    const scene = toScene(grouped());
    expect([...scene.edges.keys()]).toEqual(['CONTROLS|company/acme|person/ben', 'lines|group#1|person/eve']);
    expect(scene.edges.get('lines|group#1|person/eve')).toMatchObject({
      count: '2', phrase: '2 relations', pattern: 'solid', head: 'none', tail: 'none', marks: [], faded: false,
    }); // oxfmt-ignore
    const words = placeWords(scene, 1);
    expect([...words.signs.keys()]).toEqual(['lines|group#1|person/eve']);
  });

  test('tells how much is drawn as groups, and counts nothing twice', () => {
    expect(toSceneName(toScene(grouped()))).toBe(
      'Canvas: 2 actors, 1 relation; drawn as groups: 2 actors, 3 relations',
    );
    expect(toSceneName(toScene(grouped({ isOpen: true })))).toBe('Canvas: 4 actors, 4 relations');
  });

  test('wears the sign of what was kept otherwise, and so does its line, where anything they stand for was', () => {
    const drawing = (...of: string[]) => ({
      ...grouped(),
      absent: { otherwise: new Map(of.map((one) => [one, []])) },
    });
    const eves = 'lines|group#1|person/eve';
    const signed = (...of: string[]) => {
      const { nodes, edges: lines } = toScene(drawing(...of));
      return [...nodes.values(), ...lines.values()].flatMap((one) =>
        'marks' in one ? (one.marks.includes('otherwise') ? one.key : []) : one.otherwise ? one.id : [],
      );
    };
    expect(signed(ben.id)).toEqual(['group#1']);
    expect(signed(met.key)).toEqual(['group#1']);
    expect(signed('LEADS|person/eve|person/ben')).toEqual([eves]);
    expect(signed('CONTROLS|company/acme|person/ben')).toEqual(['CONTROLS|company/acme|person/ben']);
    expect(toScene(drawing('LEADS|person/eve|person/ben')).edges.get(eves)?.count).toBe('2');
  });

  test('is told with how many of those it stands for were kept otherwise, and each relation of its line', () => {
    const told = [ada.id, ben.id, acme.id, ...edges.map(({ key }) => key)];
    const absent = { otherwise: new Map(told.map((of) => [of, []])) };
    const words = '; not as they were kept: 7';
    expect(toSceneName(toScene(grouped({ isOpen: true }, { absent })))).toContain(words);
    expect(toSceneName(toScene(grouped({}, { absent })))).toContain(words);
    expect(toSceneName(toScene(grouped({}, { absent, hidden: new Set([acme.id]) })))).toContain('kept: 5');
  });

  test('joins another closed group by one line', () => {
    const others = { label: 'Others', members: [eve.id, acme.id], at: { x: 300, y: 300 }, isOpen: false };
    const drawing = grouped();
    const scene = toScene({ ...drawing, groups: new Map([...drawing.groups, ['group#2', others]]) });
    expect([...scene.nodes.keys()]).toEqual(['group#1', 'group#2']);
    expect([...scene.edges.values()].map(({ count }) => count)).toEqual(['3']);
  });

  test('stands for those only who would be drawn, and for nobody when none would', () => {
    expect(toScene(grouped({}, { hidden: new Set([ben.id]) })).nodes.get('group#1')?.badge).toBe('1');
    const scene = toScene(grouped({}, { hidden: new Set([ada.id, ben.id]) }));
    expect([...scene.nodes.keys()]).toEqual([acme.id, eve.id]);
  });

  test('moves nobody when it opens: the picture is the one without it', () => {
    const { gathered: _open, ...opened } = toScene(grouped({ isOpen: true }));
    const { gathered: _none, ...without } = toScene(aDrawing(placed, edges));
    expect(opened).toEqual(without);
  });

  test('is pinned when all of its members are', () => {
    const pinned = (ids: string[]) =>
      toScene(grouped({}, { pinned: new Set(ids) })).nodes.get('group#1')?.pinned;
    expect([pinned([ada.id]), pinned([ada.id, ben.id])]).toEqual([false, true]);
  });
});

describe('what is pointed at', () => {
  const { gathered } = toScene(grouped());

  test('means the members of a group, and the relations of a line', () => {
    const seen = { nodes: new Set(['group#1', eve.id]), edges: new Set(['lines|group#1|person/eve']) };
    const meant = meantBy(gathered, seen);
    expect([...meant.nodes]).toEqual([ada.id, ben.id, eve.id]);
    expect([...meant.edges]).toEqual(['SUPPORTS|person/ada|person/eve', 'LEADS|person/eve|person/ben']);
    expect(seenFor(gathered, meant)).toEqual(seen);
  });

  test('is shown as selected where something of it is', () => {
    const selection = { nodes: new Set([ada.id]), edges: new Set(['LEADS|person/eve|person/ben']) };
    const scene = toScene(grouped({}, { selection }));
    expect(scene.nodes.get('group#1')?.selected).toBe(true);
    expect(scene.edges.get('lines|group#1|person/eve')?.selected).toBe(true);
  });

  test('is lit as the group, also where a path runs through it', () => {
    const scene = toScene(grouped());
    const hovered = toLit(scene, { threads: [], hover: { ...none, nodes: new Set([ada.id]) } });
    expect([...hovered.nodes.keys()].toSorted()).toEqual([acme.id, 'group#1', eve.id]);
    const path = { nodes: [ada.id, ben.id, eve.id], edges: [met.key, 'LEADS|person/eve|person/ben'] };
    const lit = toLit(scene, { threads: [path], hover: null });
    expect([...lit.edges.values()].map(({ key, colour }) => [key, colour])).toEqual([
      ['lines|group#1|person/eve', PALETTE.light.ui.thread],
    ]);
  });
});

describe('a group stands', () => {
  const members = [{ x: 0, y: 0 }, { x: 200, y: 0 }]; // oxfmt-ignore

  test('in the middle of its members', () => {
    expect(placeOfGroup(members, [{ x: 100, y: 200 }])).toEqual({ x: 100, y: 0 });
  });

  test('at the place of a member where another is in the middle', () => {
    expect(placeOfGroup(members, [{ x: 60, y: 0 }])).toEqual({ x: 200, y: 0 });
  });
});

describe('what is hidden by hand', () => {
  test('is not drawn, and its lines are not either', () => {
    const scene = toScene({ ...aDrawing(placed, edges), hidden: new Set([ben.id]) });
    expect([...scene.nodes.keys()]).toEqual([ada.id, acme.id, eve.id]);
    expect([...scene.edges.keys()]).toEqual(['SUPPORTS|person/ada|person/eve']);
  });
});

describe('a pin', () => {
  test('is worn as soon as an actor is pinned, and not longer', () => {
    const drawing = aDrawing(placed, edges);
    const isPinned = (pinned: string[]) =>
      toScene({ ...drawing, pinned: new Set(pinned) }).nodes.get(ada.id)?.pinned;
    expect([isPinned([]), isPinned([ada.id]), isPinned([ben.id])]).toEqual([false, true, false]);
  });
});

describe('the hand', () => {
  const drawing = aDrawing(placed, edges);

  test('takes those along who are selected with what it takes', () => {
    const selection = { nodes: new Set([ada.id, ben.id]), edges: new Set<string>() };
    const scene = toScene({ ...drawing, selection });
    expect([...hold(scene, ada.id).ids]).toEqual([ada.id, ben.id]);
    expect([...hold(scene, eve.id).ids]).toEqual([eve.id]);
  });

  test('carries them with their lines, and leaves the rest of the picture as it is', () => {
    const scene = toScene(drawing);
    const held = hold(scene, ben.id);
    expect([...held.rest.nodes.keys()]).toEqual([ada.id, acme.id, eve.id]);
    expect([...held.rest.edges.keys()]).toEqual(['SUPPORTS|person/ada|person/eve']);
    const words = placeWords(scene, 1);
    const light = { scene: toLit(scene, { threads: [], hover: null }), words };
    const carried = held.carry(light, { words, by: { x: 5, y: -3 } }).scene;
    expect(carried.nodes.get(ben.id)).toMatchObject({ x: 105, y: -3 });
    expect(carried.nodes.get(ada.id)).toMatchObject({ x: 0, y: 0 });
    expect(carried.edges.size).toBe(3);
  });

  test('draws a lasso around nodes by their middles, whatever its form', () => {
    const around = [
      { x: -10, y: -10 }, { x: 110, y: -10 }, { x: 110, y: 310 }, { x: 90, y: 310 }, { x: 90, y: 10 }, { x: -10, y: 10 },
    ]; // oxfmt-ignore
    expect([...nodesWithin(toScene(drawing), around)]).toEqual([ada.id, ben.id, eve.id]);
    expect([...nodesWithin(toScene(drawing), [])]).toEqual([]);
  });
});
