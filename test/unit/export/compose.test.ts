import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { widthOf } from '#drawing/metrics';
import { say } from '#export/picture/said';
import { toLit } from '#drawing/lit';
import { PALETTE } from '#drawing/palette';
import type { Sheet, TextItem } from '#drawing/sheet';
import { compose, type Setting } from '#export/picture/compose';
import type { Content } from '#export/picture/content';
import { aNode, anEdge } from '../../support/a-node.ts';
import { crowds, runs, SEED, starOf } from '../drawing/a-crowd.ts';
import { aContent } from './a-content.ts';
import { heads, overlapping, wordsIn } from './a-head.ts';

const ada = aNode('person/ada', { name: 'Ada Quill', degree: 3 });
const bo = aNode('person/bo', { name: 'Bo Reed', degree: 40 });
const met = anEdge(ada.id, bo.id, { key: 'met', type: 'MET' });
const two = [[ada, { x: -700, y: 90 }], [bo, { x: 1_400, y: -30 }]] as const; // oxfmt-ignore

const A4 = { width: 793.7, height: 1_122.5 };
const setting = (more: Partial<Setting> = {}): Setting => ({
  papers: [],
  ground: PALETTE.light.ui.paper,
  isGrey: false,
  fingerprint: (text) => createHash('sha256').update(text).digest('hex').slice(0, 12),
  ...more,
});

const lettered = ({ items }: Sheet): TextItem[] =>
  items.flatMap((item) => (item.is === 'text' ? [item] : []));
const words = (content: Content, more: Partial<Setting> = {}): string[] =>
  compose(content, setting(more)).pages.flatMap((page) => lettered(page).map(({ text }) => text));

/** What sticks out of a page. */
function cut(page: Sheet): string[] {
  return lettered(page).flatMap(({ text, x, y, size, weight, align }) => {
    const width = widthOf(text, { size, weight });
    const left = { left: x, center: x - width / 2, right: x - width }[align];
    const isIn = left >= -0.5 && left + width <= page.width + 0.5 && y - size >= -0.5 && y <= page.height;
    return isIn ? [] : [`${text} at ${left} to ${left + width} of ${page.width}, ${y} of ${page.height}`];
  });
}

describe('a picture on one sheet', () => {
  test('says who is drawn, how, as of when, and by which fingerprint', () => {
    const told = words(aContent(two, [met]));
    for (const text of ['Who met whom', 'In one summer', 'Ada Quill', 'Bo Reed', 'met', 'People 2', 'asserted 1'])
      expect(told).toContain(text);
    expect(told.at(-2)).toMatch(/^Data as of 30 June 2024 · Redthread 1\.0\.0 · Fingerprint [0-9a-f]{12}$/);
    expect(told.at(-1)).toBe('Page 1 of 1');
  }); // oxfmt-ignore

  test('tells what was cut, whatever else is switched off', () => {
    const bare = {
      title: '', subtitle: '', question: [], legend: [], counts: [], imprint: [], hasFingerprint: false, hasPageNumbers: false,
    }; // oxfmt-ignore
    const told = words(
      aContent(two, [met], { ...bare, cut: ['9 of 88 neighbours drawn, because 25 are brought at a time.'] }),
    );
    expect(told.toSorted()).toEqual([
      '1 of 40 shown',
      '9 of 88 neighbours drawn, because 25 are brought at a time.',
      'Ada Quill',
      'Bo Reed',
      'met',
    ]);
  });

  test('holds all of every name, wherever its actors stand and however long they are called', () => {
    fc.assert(
      fc.property(crowds, fc.constantFrom(1, 0.7, 0.5), (placed, zoom) => {
        const content = aContent(placed, starOf(placed));
        const said = say({ scene: content.scene, lit: null }, { zoom, mayWiden: true });
        const [page] = compose({ ...content, said }, setting()).pages;
        expect(page === undefined ? ['no page'] : cut(page)).toEqual([]);
      }),
      runs,
    );
  });

  test('holds all that is told above a frame, however narrow that is', () => {
    const box = { id: 'f', at: { x: 1_380, y: -80 }, width: 40, height: 100, seen: 1, members: 3, others: 2 };
    const content = aContent(two, [met], { frames: [{ ...box, title: 'The inner circle of the summer '.repeat(6) }] });
    const [page] = compose(content, setting()).pages;
    expect(page === undefined ? ['no page'] : cut(page)).toEqual([]);
    expect(words(content)).toContainEqual(expect.stringContaining('1 of 3 · 2 others within'));
  }); // oxfmt-ignore

  test('of the same is the same, and of anything else has another fingerprint', () => {
    const [one, again] = [compose(aContent(two, [met]), setting()), compose(aContent(two, [met]), setting())];
    expect(again).toEqual(one);
    const moved = [[ada, { x: -700, y: 91 }], two[1]] as const;
    expect(compose(aContent(moved, [met]), setting()).fingerprint).not.toBe(one.fingerprint);
  });

  test('stands on the ground that was chosen: paper around letters is of that colour', () => {
    const [page] = compose(aContent(two, [met]), setting({ ground: '#ffffff' })).pages;
    expect(page?.ground).toBe('#ffffff');
    expect(JSON.stringify(page)).not.toContain(PALETTE.light.ui.paper);
    const [clear] = compose(aContent(two, [met]), setting({ ground: null })).pages;
    expect(clear?.ground).toBeNull();
  });

  test('in grey has no other colour', () => {
    const [page] = compose(aContent(two, [met]), setting({ isGrey: true })).pages;
    const colours = new Set(JSON.stringify(page).match(/#[0-9a-f]{6}/g));
    expect([...colours].filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
    expect(colours.size).toBeGreaterThan(2);
  });
});

describe('a lit path', () => {
  const cy = aNode('person/cy', { name: 'Cy Dale' });
  const placed = [...two, [cy, { x: 300, y: 600 }]] as const;
  const edges = [met, anEdge(bo.id, cy.id, { key: 'other' })];
  const plain = aContent(placed, edges);
  const lit = toLit(plain.scene, { threads: [{ nodes: [ada.id, bo.id], edges: ['met'] }], hover: null });

  test('is red, and all else steps back', () => {
    const [page] = compose({ ...plain, lit, said: say({ scene: plain.scene, lit }, { zoom: 1, mayWiden: true }) }, setting()).pages;
    const strokes = new Set(page?.items.flatMap((item) => (item.is === 'path' && item.stroke !== null ? [item.stroke.colour] : [])));
    expect(strokes).toContain(PALETTE.light.ui.thread);
    const calm = lettered(page ?? { width: 0, height: 0, ground: null, items: [] }).find(({ text }) => text === 'Cy Dale');
    expect(calm?.ink).not.toBe(PALETTE.light.ui.ink);
  }); // oxfmt-ignore
});

describe('a picture on paper', () => {
  const listed = {
    lines: Array.from({ length: 120 }, (_, at) => ({ n: at + 1, says: `Line ${at + 1} of the list`, places: 'A, paragraph 3', passages: [] })),
    sources: [{ letter: 'A', text: '“A ferry”, The Gazette, 20 June 2023' }],
  }; // oxfmt-ignore

  test('has the very size of the paper, the drawing whole on the first page and lists on as many as they take', () => {
    const { pages, reduction } = compose(aContent(two, [met], listed), setting({ papers: [A4] }));
    expect(new Set(pages.map(({ width, height }) => `${width} ${height}`))).toEqual(
      new Set(['793.7 1122.5']),
    );
    expect(reduction).toBeGreaterThan(2);
    expect(pages.flatMap(cut)).toEqual([]);
    const [first, ...others] = pages.map((page) => lettered(page).map(({ text }) => text));
    expect(first).toEqual(expect.arrayContaining(['Ada Quill', 'Bo Reed', 'Page 1 of 2']));
    const told = [first, ...others].flat();
    for (const { n, says } of listed.lines) {
      expect(told).toContain(String(n));
      expect(told).toContain(`${says}. A, paragraph 3.`);
    }
    expect(told).toContain('“A ferry”, The Gazette, 20 June 2023');
    expect(others.flat()).toContain('Page 2 of 2');
  });

  test('leaves no room empty below a wide drawing: its list begins there, in columns, and nothing lies on anything', () => {
    const [first] = compose(aContent(two, [met], listed), setting({ papers: [A4] })).pages;
    if (first === undefined) throw new Error('a picture without a page');
    const items = lettered(first);
    const columns = new Set(items.flatMap(({ text, x }) => (/^Line \d/.test(text) ? [Math.round(x)] : [])));
    expect(columns.size).toBe(2);
    const lowest = Math.max(...items.flatMap(({ text, y }) => (/^Page|^Data/.test(text) ? [] : [y])));
    expect(lowest).toBeGreaterThan(0.88 * A4.height);
    expect(overlapping(items)).toEqual([]);
  });

  test('sets a small drawing larger, as far as its words stay quiet', () => {
    const near = [[ada, { x: 0, y: 0 }], [bo, { x: 200, y: 0 }]] as const; // oxfmt-ignore
    const { pages, reduction } = compose(aContent(near, [met]), setting({ papers: [A4] }));
    expect(reduction).toBe(1);
    const [onPaper, onSheet] = [pages, compose(aContent(near, [met]), setting()).pages].map(
      ([page]) => page && lettered(page).find(({ text }) => text === 'Ada Quill')?.size,
    );
    expect((onPaper ?? 0) / (onSheet ?? 1)).toBeCloseTo(1.35);
  });

  test('gives the drawing its share of the page: a long foot goes to the next one', () => {
    const counts = Array.from({ length: 60 }, (_, at) => `Count ${at}.`);
    const [first, second] = compose(aContent(two, [met], { counts }), setting({ papers: [A4] })).pages;
    expect(first === undefined ? [] : lettered(first).map(({ text }) => text)).not.toContain('Count 0.');
    expect(second === undefined ? [] : lettered(second).map(({ text }) => text)).toContain('Count 0.');
  });

  test('holds every word of what was asked and cut on as many pages as it takes, and turns nothing over', () => {
    const papers = [A4, { width: A4.height, height: A4.width }];
    fc.assert(
      fc.property(heads, fc.constantFrom(...papers), (head, paper) => {
        const content = aContent(two, [met], head);
        const { pages, reduction } = compose(content, setting({ papers: [paper] }));
        expect(reduction).toBeGreaterThan(0);
        expect(pages.flatMap(cut)).toEqual([]);
        expect(pages.slice(1).flatMap((page) => overlapping(lettered(page)))).toEqual([]);
        const told = new Set(pages.flatMap((page) => wordsIn(lettered(page).map(({ text }) => text))));
        expect(wordsIn([head.title, head.subtitle, head.handling, ...head.imprint, ...head.question, ...head.counts, ...head.cut]).filter((word) => !told.has(word))).toEqual([]);
      }),
      { seed: SEED, numRuns: 8, endOnFailure: true },
    );
  }); // oxfmt-ignore

  test('tells on its first page that what was asked continues on the next', () => {
    const question = Array.from({ length: 20 }, (_, at) => `Question ${at} `.repeat(150));
    const { pages } = compose(aContent(two, [met], { question }), setting({ papers: [A4] }));
    const [first = [], second = []] = pages.map((page) => lettered(page).map(({ text }) => text));
    expect(first).toContain('What was asked continues on the next page.');
    expect(first).toContain('Ada Quill');
    expect(second[0]).toBe('What was asked, continued');
  });

  test('has its handling line above and below on every page', () => {
    const { pages } = compose(aContent(two, [met], { ...listed, handling: 'TLP:AMBER' }), setting({ papers: [A4] }));
    const lines = pages.map((page) => lettered(page).filter(({ text }) => text === 'TLP:AMBER').map(({ y }) => y < page.height / 2));
    expect(lines).toEqual(pages.map(() => [true, false]));
  }); // oxfmt-ignore
});
