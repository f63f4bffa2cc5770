import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { toWorkfileSchema, Workfile } from '#contract/workfile';
import { aFullCanvas, aWorkfile } from '../../support/a-workfile.ts';
import { node } from '../../support/an-investigation.ts';

const published = z.fromJSONSchema(JSON.parse(JSON.stringify(toWorkfileSchema())));
const pathsOf = (workfile: unknown) =>
  Workfile.safeParse(workfile).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('the published schema takes what the program takes', () => {
  const workfile = aWorkfile();
  expect(Workfile.parse(workfile)).toEqual(workfile);
  expect(published.safeParse(workfile).error).toBeUndefined();
});

test.each([
  ['another format', { format: 'redthread/canvas' }],
  ['a newer version', { version: 2 }],
  ['no title', { title: '' }],
  ['a field that is none', { more: 1 }],
  ['no canvas', { canvas: null }],
  ['a time that is none', { savedAt: 'yesterday' }],
])('neither takes %s', (_what, part) => {
  const workfile = { ...aWorkfile(), ...part };
  expect(Workfile.safeParse(workfile).success).toBe(false);
  expect(published.safeParse(workfile).success).toBe(false);
});

test('a file that does not hold what it counts is not whole', () => {
  const workfile = aWorkfile();
  expect(pathsOf({ ...workfile, canvas: { ...workfile.canvas, nodes: [] } })).toContain('counts.actors');
});

test.each([
  ['an actor that is told twice', { nodes: [node('ada'), node('ada')] }, 'canvas.nodes.1'],
  ['one in two groups', { groups: ['one', 'two'].map((id) => ({ id, label: '', members: ['person/ada'], at: { x: 0, y: 0 }, isOpen: true })) }, 'canvas.groups.1.members'],
  ['a place beyond all places', { nodes: [{ ...node('ada'), at: { x: 1e300, y: 0 } }] }, 'canvas.nodes.0.at'],
])('refuses %s', (_what, part, path) => {
  expect(pathsOf(aWorkfile({ canvas: aFullCanvas(part) }))).toContain(path);
}); // oxfmt-ignore
