import { describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { STATUS_ORDER } from '#contract/ontology';
import { BADGES } from '#drawing/lines';
import { toLit } from '#drawing/lit';
import { NEWS, NEWS_INK } from '#drawing/news';
import { PALETTE } from '#drawing/palette';
import { lineWidth } from '#drawing/line-look';
import { nodeSize, toScene, type Drawn, type SceneEdge } from '#drawing/scene';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';

const { ui, family } = PALETTE.light;
const ada = aNode('person/ada', { name: 'Ada', degree: 3 });
const acme = aNode('company/acme', { name: 'Acme', type: 'Company', degree: 88 });
const far = { x: 400, y: 0 };
const origin = { x: 0, y: 0 };

function drawnEdge(remarkable: Partial<GraphEdge>, drawing: Partial<Drawn> = {}): SceneEdge {
  const edge = anEdge(ada.id, acme.id, { key: 'k', ...remarkable });
  const scene = toScene({ ...aDrawing([[ada, origin], [acme, far]], [edge]), ...drawing }); // oxfmt-ignore
  const drawn = scene.edges.get('k');
  if (drawn === undefined) throw new Error('the edge is not drawn');
  return drawn;
}

describe('a preview', () => {
  test('has a sign of its own for each thing that becomes of a line, and keeps the pattern of its status', () => {
    const look = (news: (typeof NEWS)[number]) =>
      drawnEdge({ status: 'alleged', contested: news === 'contested' }, { news: new Map([['k', news]]) });
    const marks = NEWS.map((news) => look(news).marks);
    expect(new Set(marks.map(String)).size).toBe(NEWS.length);
    expect(marks.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(NEWS.map((news) => look(news).pattern))).toEqual(new Set(['dots']));
    // Nothing of a preview is on the desk.
    expect(drawnEdge({}).marks.some((mark) => NEWS_INK.has(mark))).toBe(false);
  });

  test('marks whoever is new, and nobody else', () => {
    const drawing = { ...aDrawing([[ada, origin], [acme, far]]), news: new Map([[acme.id, 'new' as const]]) }; // oxfmt-ignore
    const { nodes } = toScene(drawing);
    expect([nodes.get(ada.id)?.isNew, nodes.get(acme.id)?.isNew]).toEqual([undefined, true]);
    expect(toScene({ ...drawing, news: new Map() }).nodes.get(acme.id)?.isNew).toBeUndefined();
  });
});

describe('what is drawn', () => {
  test('is what has a place, and lines between two such', () => {
    const newcomer = aNode('person/new');
    const drawing = aDrawing([[ada, origin]], [anEdge(ada.id, newcomer.id)]);
    const scene = toScene({ ...drawing, nodes: new Map([...drawing.nodes, [newcomer.id, newcomer]]) });
    expect([...scene.nodes.keys()]).toEqual([ada.id]);
    expect(scene.edges.size).toBe(0);
  });

  test('says how many of its neighbours a node shows when many are missing, counting each once', () => {
    const edges = [anEdge(ada.id, acme.id), anEdge(acme.id, ada.id, { type: 'CONTROLS' })];
    const scene = toScene(aDrawing([[ada, origin], [acme, far]], edges)); // oxfmt-ignore
    expect(scene.nodes.get(acme.id)?.sublabel).toBe('1 of 88 shown');
    expect(scene.nodes.get(ada.id)).toMatchObject({ sublabel: '', remainder: '1 of 3 shown' });
    const giant = { ...acme, degree: 60_000 };
    const atGiant = toScene(aDrawing([[ada, origin], [giant, far]], edges)); // oxfmt-ignore
    expect(atGiant.nodes.get(giant.id)?.sublabel).toBe('1 of 60,000 shown');
  });

  test('shortens a long name in the middle until the node is selected', () => {
    const long = aNode('agency/long', {
      type: 'Agency',
      name: 'Interagency Office for the Control of Precursors',
    });
    const drawing = aDrawing([[long, origin]]);
    const selection = { nodes: new Set([long.id]), edges: new Set<string>() };
    expect(toScene(drawing).nodes.get(long.id)?.label).toBe('Interagency…Precursors');
    expect(toScene({ ...drawing, selection }).nodes.get(long.id)?.label).toBe(long.name);
  });

  test.each([
    [{ kind: null, min: 4, max: 4 }, '4'],
    [{ kind: null, min: 2, max: null }, '2+'],
    [{ kind: null, min: 20, max: 40 }, '20–40'],
  ])('gives a group of %j the number %s inside a dashed ring', (members, count) => {
    const group = aNode('group/some', { type: 'Group', members });
    const scene = toScene(aDrawing([[group, origin]]));
    expect(scene.nodes.get(group.id)).toMatchObject({
      count,
      dashed: true,
      fill: ui.paper,
      border: family.group,
    });
  });

  test('draws somebody without a name hollow', () => {
    const official = aNode('person/official', { named: false });
    const node = toScene(aDrawing([[official, origin]])).nodes.get(official.id);
    expect(node).toMatchObject({ fill: ui.paper, border: family.person, borderWidth: 2, dashed: false });
  });
});

describe('a line', () => {
  test.each([
    [{}, { pattern: 'solid', head: 'full', marks: [] }],
    [{ status: 'said' }, { pattern: 'long-dash', head: 'full' }],
    [{ status: 'alleged' }, { pattern: 'dots', head: 'full' }],
    [{ status: 'planned' }, { pattern: 'short-dash', marks: [] }],
    [{ status: 'wanted' }, { pattern: 'short-dash', marks: ['wanted'] }],
    [{ status: 'denied' }, { pattern: 'crossed', marks: ['denied'] }],
    [{ inferred: true }, { pattern: 'solid', head: 'hollow' }],
    [{ hedged: true }, { head: 'hollow' }],
    [{ contested: true }, { marks: ['contested'] }],
    [{ type: 'MET' }, { head: 'none', tail: 'none' }],
    [
      { type: 'MET', inferred: true },
      { head: 'hollow', tail: 'hollow' },
    ],
    [{ lastDay: 20_190_101 }, { faded: true }],
    [{ type: 'MET', lastDay: 20_190_101 }, { faded: false }],
    [{ lastDay: 20_240_101 }, { faded: false }],
  ] as const)('that is %j looks so: %j', (remarkable, look) => {
    expect(drawnEdge(remarkable)).toMatchObject(look);
  });

  test('that is contested wears a badge, which no status does', () => {
    const marks = drawnEdge({ contested: true, status: 'said' }).marks;
    expect(marks.filter((mark) => BADGES.has(mark))).toEqual(['contested']);
    const statuses = STATUS_ORDER.flatMap((status) => drawnEdge({ status }).marks);
    expect(statuses.filter((mark) => BADGES.has(mark))).toEqual([]);
  });

  test('is not faded while no day is chosen', () => {
    expect(drawnEdge({ lastDay: 20_190_101 }, { asOf: null }).faded).toBe(false);
  });

  test.each(['planned', 'wanted', 'alleged', 'denied'] as const)('is not read as a fact: %s', (status) => {
    expect(drawnEdge({ type: 'MET', status }).phrase).toBe(`met (${status})`);
  });

  test('says its phrase with the office and the choice', () => {
    expect(drawnEdge({ type: 'HOLDS_POSITION', qualifiers: { role: ['vice-president'] } }).phrase).toBe(
      'is vice president of',
    );
    expect(drawnEdge({ type: 'STANCE_ON', qualifiers: { position: ['refused'] } }).phrase).toBe(
      'refused to join',
    );
  });

  test('grows with voices, and a node with its neighbours, both within bounds', () => {
    const counts = [0, 1, 2, 4, 9, 40, 5_000];
    const widths = counts.map(lineWidth);
    const sizes = counts.map(nodeSize);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect([widths.at(-1), sizes.at(-1)]).toEqual([4, 44]);
  });
});

describe('the light above the picture', () => {
  const eve = aNode('person/eve', { name: 'Eve' });
  const edges = [anEdge(ada.id, acme.id, { key: 'a' }), anEdge(acme.id, eve.id, { key: 'b' })];
  const scene = toScene(aDrawing([[ada, origin], [acme, far], [eve, { x: 800, y: 0 }]], edges)); // oxfmt-ignore
  const marked = (nodes: string[], keys: string[] = []) => ({ nodes: new Set(nodes), edges: new Set(keys) });

  test('is off while nothing is hovered and no thread is lit', () => {
    expect(toLit(scene, { threads: [], hover: null })).toMatchObject({ calm: 'none', nodes: new Map() });
  });

  test('draws the thread in red, and nothing else is red', () => {
    const lit = toLit(scene, { threads: [{ nodes: [ada.id, acme.id], edges: ['a'] }], hover: null });
    expect([...lit.edges.values()].map(({ key, colour }) => [key, colour])).toEqual([['a', ui.thread]]);
    expect(lit.calm).toBe('thread');
    const { fill, border, colour } = { ...lit.nodes.get(ada.id), ...lit.edges.get('b') };
    expect([fill, border, colour]).not.toContain(ui.thread);
  });

  test('draws several threads in red, and the one that is hovered stands out among them', () => {
    const threads = [
      { nodes: [ada.id, acme.id], edges: ['a'] },
      { nodes: [acme.id, eve.id], edges: ['b'] },
    ];
    const widths = (hover: ReturnType<typeof marked> | null) => {
      const lit = toLit(scene, { threads, hover }).edges;
      expect([...lit.values()].map(({ colour }) => colour)).toEqual([ui.thread, ui.thread]);
      return ['a', 'b'].map(
        (key) => Math.round(10 * ((lit.get(key)?.width ?? 0) - (scene.edges.get(key)?.width ?? 0))) / 10,
      );
    };
    expect(widths(null)).toEqual([1.6, 1.6]);
    expect(widths(marked([], ['b']))).toEqual([1.6, 4]);
  });

  test('says beside an actor of a thread that it was delisted', () => {
    const threads = [{ nodes: [ada.id, acme.id], edges: ['a'] }];
    const delisted = new Map([[acme.id, 'sanction lifted on 16 November 2023'], [eve.id, 'of no thread']]);
    const lit = toLit(scene, { threads, hover: marked([eve.id]), delisted });
    expect(lit.nodes.get(acme.id)?.sublabel).toBe('sanction lifted on 16 November 2023');
    expect(lit.nodes.get(eve.id)?.sublabel).not.toBe('of no thread');
  }); // oxfmt-ignore

  test('shows a hovered node with its lines and neighbours, and what it does not show', () => {
    const lit = toLit(scene, { threads: [], hover: marked([ada.id]) });
    expect([...lit.nodes.keys()]).toEqual([ada.id, acme.id]);
    expect([...lit.edges.keys()]).toEqual(['a']);
    expect(lit.nodes.get(ada.id)?.sublabel).toBe('1 of 3 shown');
    expect(lit.calm).toBe('hover');
  });

  test('keeps what is selected beside a thread as it looks, unless that is much', () => {
    const threads = [{ nodes: [ada.id, acme.id], edges: ['a'] }];
    const crowd = Array.from({ length: 201 }, (_, n) => aNode(`person/n${n}`));
    const all = [ada, acme, eve, ...crowd].map((node, n) => [node, { x: n * 90, y: 0 }] as const);
    const selecting = (ids: string[]) =>
      toScene({ ...aDrawing(all, edges), selection: { nodes: new Set(ids), edges: new Set(['b']) } });
    const few = selecting([eve.id]);
    const lit = toLit(few, { threads, hover: null });
    expect([...lit.nodes.keys()]).toEqual([ada.id, acme.id, eve.id]);
    expect(lit.edges.get('b')).toBe(few.edges.get('b'));
    const many = toLit(selecting(crowd.map(({ id }) => id)), { threads, hover: null });
    expect([...many.nodes.keys()]).toEqual([ada.id, acme.id]);
    expect([...toLit(few, { threads: [], hover: null }).nodes.keys()]).toEqual([]);
  });

  test('shows a hovered line with its two ends', () => {
    const lit = toLit(scene, { threads: [], hover: marked([], ['b']) });
    expect([...lit.nodes.keys()]).toEqual([acme.id, eve.id]);
  });
});
