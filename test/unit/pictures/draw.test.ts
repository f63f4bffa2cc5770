import { expect, test } from '@jest/globals';
import { NO_FILTERS } from '#contract/filters';
import { PictureOptions } from '#contract/picture';
import { drawPicture, type Question } from '../../../server/pictures/draw.ts';
import { aNode, anEdge } from '../../support/a-node.ts';

/** A closed group of as many actors, each of whom met the one beside it. */
function aDrawing(members: number, options: object) {
  const ids = Array.from({ length: members }, (_, at) => `person/${String(at).padStart(3, '0')}`);
  const other = aNode('person/other', { name: 'Other' });
  const nodes = [...ids.map((id) => aNode(id, { name: id })), other];
  const edges = ids.map((id) => anEdge(id, other.id, { key: `MET|${id}`, type: 'MET' }));
  const canvas = {
    format: 1 as const,
    nodes: nodes.map(({ id, name, type }) => ({ id, name, type, at: { x: 300, y: 0 }, pinned: false, hidden: false })),
    edges: edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    groups: [{ id: 'group/1', label: 'Members', members: ids, at: { x: 0, y: 0 }, isOpen: false }],
    thread: null, notes: [], cards: [], filters: NO_FILTERS, viewport: null,
  };
  return {
    of: { canvas, asOf: null, selection: { nodes: [], edges: [] }, window: null, question: [], investigation: null, steps: [], cut: [] },
    held: { nodes, edges },
    order: { options: PictureOptions.parse(options), format: 'svg' as const },
    mergers: [], dataDay: null, day: null, asOf: null, version: '1',
  };
} // oxfmt-ignore

const nothing = () => Promise.resolve({ evidence: { lines: [], claims: [], articles: [] }, checks: null });

test('the smallest letters are the smallest that are drawn: here the number at the corner of a group', async () => {
  const { pages, smallest } = await drawPicture(aDrawing(12, { paper: 'A4', letters: 'largest' }), nothing);
  const badge = pages[0]?.items.find((item) => item.is === 'text' && item.text === '12');
  expect(badge).toMatchObject({ size: 7.0875 });
  expect(smallest).toBeCloseTo(7.0875 * 0.75);
});

test('a line that stands for hundreds cites some, and counts the others', async () => {
  const asked: Question[] = [];
  const { pages } = await drawPicture(aDrawing(300, {}), (question) => {
    asked.push(question);
    return nothing();
  });
  expect(asked.map(({ cited, checked }) => [cited.length, checked])).toEqual([[20, null]]);
  const words = pages.flatMap(({ items }) => items.flatMap((item) => (item.is === 'text' ? [item.text] : []))).join(' ');
  expect(words).toContain('and 280 more relations, with sources not listed here');
}); // oxfmt-ignore
