import { describe, expect, test } from '@jest/globals';
import { GraphEdge, GraphNode, type Cell } from '#contract/graph';
import { toGraphEdge, toGraphNode } from '../../../server/db/graph-elements.ts';

/** As the reader hands them over. */
const among = (properties: Record<string, Cell>) => (name: string) => properties[name] ?? null;
const line = { key: 'k', status: 'said', reportedFirst: 20230101, reportedLast: 20230102 };

describe('an entity', () => {
  test('without its optional properties is as the contract promises', () => {
    const node = toGraphNode({
      labels: ['Person', 'Entity'],
      property: among({ id: 'person/ada', name: 'Ada' }),
    });
    expect(GraphNode.parse(node)).toMatchObject({
      type: 'Person',
      named: true,
      hub: false,
      members: null,
      degree: 0,
    });
  });

  test('that is an uncounted group has two members at least', () => {
    const properties = { id: 'group/x', name: 'two men', memberKind: 'person' };
    expect(toGraphNode({ labels: ['Entity', 'Group'], property: among(properties) })?.members).toEqual({
      kind: 'person',
      min: 2,
      max: null,
    });
  });

  test.each([
    [['Person'], { id: 'a', name: 'A' }],
    [['Entity'], { id: 'a', name: 'A' }],
    [['Entity', 'constructor'], { id: 'a', name: 'A' }],
    [['Entity', 'Person'], { id: 7, name: 'A' }],
    [['Entity', 'Person'], { id: 'a' }],
  ])('is not made of %j with %j', (labels, properties) => {
    expect(toGraphNode({ labels, property: among(properties) })).toBeNull();
  });
});

describe('a relation', () => {
  test('has its qualifiers as lists, and no other property among them', () => {
    const properties = { ...line, role: ['president'], strange: 'x' };
    const edge = toGraphEdge({ type: 'HOLDS_POSITION', property: among(properties) });
    expect(GraphEdge.parse({ ...edge, from: 'a', to: 'b' }).qualifiers).toEqual({ role: ['president'] });
  });

  test.each([
    ['NO_SUCH_TYPE', line],
    ['MET', { ...line, status: 'certain' }],
    ['MET', { ...line, key: null }],
    ['MET', { ...line, reportedFirst: null }],
  ])('is not made of %s with %j', (type, properties) => {
    expect(toGraphEdge({ type, property: among(properties) })).toBeNull();
  });
});
