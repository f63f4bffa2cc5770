import { describe, expect, test } from '@jest/globals';
import { GraphEdge, GraphNode } from '#contract/graph';
import { toGraphEdge, toGraphNode } from '../../../server/db/graph-elements.ts';

const line = { key: 'k', status: 'said', reportedFirst: 20230101, reportedLast: 20230102 };

describe('an entity', () => {
  test('without its optional properties is as the contract promises', () => {
    const node = toGraphNode({ labels: ['Person', 'Entity'], properties: { id: 'person/ada', name: 'Ada' } });
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
    expect(toGraphNode({ labels: ['Entity', 'Group'], properties })?.members).toEqual({
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
    expect(toGraphNode({ labels, properties })).toBeNull();
  });
});

describe('a relation', () => {
  test('has its qualifiers as lists, and no other property among them', () => {
    const properties = { ...line, role: ['president'], strange: 'x' };
    const edge = toGraphEdge({ type: 'HOLDS_POSITION', properties });
    expect(GraphEdge.parse({ ...edge, from: 'a', to: 'b' }).qualifiers).toEqual({ role: ['president'] });
  });

  test.each([
    ['NO_SUCH_TYPE', line],
    ['MET', { ...line, status: 'certain' }],
    ['MET', { ...line, key: null }],
    ['MET', { ...line, reportedFirst: null }],
  ])('is not made of %s with %j', (type, properties) => {
    expect(toGraphEdge({ type, properties })).toBeNull();
  });
});
