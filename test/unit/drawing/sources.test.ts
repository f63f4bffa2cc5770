import { describe, expect, test } from '@jest/globals';
import { sightOf } from '#drawing/filters';
import { toLit } from '#drawing/lit';
import { toScene } from '#drawing/scene';
import { NO_FILTERS } from '#contract/filters';
import { passes, staysUngraded, type SourceFilter } from '#drawing/sources';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';

const lines = [
  anEdge('a', 'b', { reliability: 'A', credibility: 5 }),
  anEdge('b', 'c', { reliability: 'C' }),
  anEdge('c', 'd', { reliability: 'E', credibility: 1 }),
  anEdge('d', 'a'),
];
const nodes = ['a', 'b', 'c', 'd'].map(
  (id, at) => [aNode(id, { degree: 14 }), { x: 60 * at, y: 0 }] as const,
);
const drawn = aDrawing(nodes, lines);
const by = (filter: Partial<SourceFilter>) => ({ ...NO_FILTERS.sources, ...filter });
const through = (desk: typeof drawn, filter: Partial<SourceFilter>) =>
  sightOf({ ...desk, filters: { ...NO_FILTERS, sources: by(filter) } }).edges;
const shown = (filter: Partial<SourceFilter>) =>
  [...through(drawn, filter).keys()].map((key) => key.slice(-3));

describe('the source filter', () => {
  test.each([
    [{}, ['a|b', 'b|c', 'c|d', 'd|a']],
    [{ ungraded: false }, ['a|b', 'b|c', 'c|d', 'd|a']],
    [{ reliability: 'C' }, ['a|b', 'b|c', 'd|a']],
    [{ reliability: 'C', ungraded: false }, ['a|b', 'b|c']],
    [{ reliability: 'F', ungraded: false }, ['a|b', 'b|c', 'c|d']],
    [{ credibility: 3 }, ['b|c', 'c|d', 'd|a']],
    [{ reliability: 'C', credibility: 3 }, ['b|c', 'd|a']],
    [{ reliability: 'C', credibility: 3, ungraded: false }, []],
  ] as const)('%j lets through %j', (filter, keys) => {
    expect(shown(filter)).toEqual(keys);
  });

  test('lets a line stay while something that is not graded carries it, if that is included', () => {
    const graded = aDrawing(nodes, [
      anEdge('a', 'b', { reliability: 'E', neededReliability: null }),
      anEdge('b', 'c', { credibility: 5, neededCredibility: null }),
    ]);
    const count = (filter: Partial<SourceFilter>) => through(graded, filter).size;
    expect(count({ reliability: 'B' })).toBe(2);
    expect(count({ reliability: 'B', credibility: 2 })).toBe(2);
    expect(count({ reliability: 'E', ungraded: false })).toBe(1);
    expect(count({ reliability: 'B', ungraded: false })).toBe(0);
  });

  test('tells which lines stay though they are graded worse', () => {
    const worse = anEdge('a', 'b', { reliability: 'F', neededReliability: null });
    const unlikely = anEdge('b', 'c', { credibility: 5, neededCredibility: null });
    expect(staysUngraded(worse, by({ reliability: 'A' }))).toBe(true);
    expect(staysUngraded(worse, by({ reliability: 'F' }))).toBe(false);
    expect(staysUngraded(worse, by({ reliability: 'A', ungraded: false }))).toBe(false);
    expect(staysUngraded(worse, by({ credibility: 1 }))).toBe(false);
    expect(staysUngraded(unlikely, by({ credibility: 4 }))).toBe(true);
    // All who carry it are graded worse, or nobody graded it: the one is hidden, the other needs no words.
    expect(lines.filter((line) => staysUngraded(line, by({ reliability: 'A' })))).toEqual([]);
    expect(passes(worse, by({ reliability: 'A', credibility: 1 }))).toBe(true);
  });
});

describe('a drawing that is filtered by sources', () => {
  const scene = toScene({
    ...drawn,
    filters: { ...NO_FILTERS, sources: by({ reliability: 'B', ungraded: false }) },
  });
  const [, hidden] = lines;

  test('keeps every actor where it is, with as many neighbours as are on the desk', () => {
    const all = toScene(drawn);
    expect([...scene.nodes.values()]).toEqual([...all.nodes.values()]);
    expect([...scene.edges.keys()]).toEqual([lines[0]?.key]);
  });

  test('lights no line that is hidden, neither hovered nor in a path', () => {
    const thread = { nodes: ['a', 'b', 'c'], edges: [lines[0]?.key ?? '', hidden?.key ?? ''] };
    const hover = { nodes: new Set(['c']), edges: new Set([hidden?.key ?? '']) };
    expect([...toLit(scene, { threads: [thread], hover }).edges.keys()]).toEqual([lines[0]?.key]);
  });
});
