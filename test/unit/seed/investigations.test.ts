import { beforeAll, describe, expect, test } from '@jest/globals';
import { nodeSize } from '#drawing/scene';
import { checkInvestigations } from '../../../seed/check-investigations.ts';
import { readSeed, SEED_FOLDER } from '../../../seed/load.ts';
import { readInvestigations, type ExampleFile } from '../../../seed/read-investigations.ts';

let packages: Awaited<ReturnType<typeof readSeed>>;
let files: ExampleFile[];
beforeAll(async () => {
  packages = await readSeed(SEED_FOLDER);
  files = await readInvestigations(SEED_FOLDER);
});

test('three examples ship, each of a size that is taken in at a glance', () => {
  expect(files).toHaveLength(3);
  for (const { example } of files) {
    expect(example.canvas.nodes.length).toBeGreaterThanOrEqual(12);
    expect(example.canvas.nodes.length).toBeLessThanOrEqual(35);
    expect(example.canvas.notes.length).toBeGreaterThan(0);
    expect(example.canvas.cards.length).toBeGreaterThan(0);
  }
});

test('all that they show is in the articles', () => {
  expect(checkInvestigations(files, packages)).toEqual([]);
});

test('no actor hangs on nothing, and no two stand on each other', () => {
  for (const { example } of files) {
    const { nodes, edges } = example.canvas;
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(nodes.filter(({ id }) => !ends.has(id))).toEqual([]);
    const apart = nodes.flatMap(({ at: one }, n) =>
      nodes.slice(n + 1).map(({ at: other }) => {
        if (one === null || other === null) return 0;
        return Math.hypot(one.x - other.x, one.y - other.y);
      }),
    );
    expect(Math.min(...apart)).toBeGreaterThan(nodeSize(0));
  }
});

describe('an example is held against the articles:', () => {
  type Canvas = ExampleFile['example']['canvas'];
  const spoilt: [string, (canvas: Canvas) => void, string][] = [
    ['an actor that is not in them', (canvas) => Object.assign(canvas.nodes[0] ?? {}, { id: 'person/nobody' }), 'there is no entity person/nobody'],
    ['another name', (canvas) => Object.assign(canvas.nodes[0] ?? {}, { name: 'Somebody' }), 'in the articles'],
    ['an actor without a place', (canvas) => Object.assign(canvas.nodes[0] ?? {}, { at: null }), 'stands nowhere'],
    ['a relation that is not in them', (canvas) => Object.assign(canvas.edges[0] ?? {}, { key: 'MET|a|b' }), 'there is no relation MET|a|b'],
    ['another status', (canvas) => Object.assign(canvas.edges[0] ?? {}, { status: 'denied' }), 'in the articles'],
    ['a relation of somebody who is not drawn', (canvas) => canvas.nodes.splice(0, 1), 'is not drawn'],
    ['an actor told twice', (canvas) => canvas.nodes.push(...canvas.nodes.slice(0, 1)), 'holds an actor twice'],
    ['a thread along what is not drawn', (canvas) => { canvas.thread = { nodes: [], edges: ['MET|a|b'] }; }, 'MET|a|b is not drawn'],
    ['a note to what is not drawn', (canvas) => canvas.notes.push({ of: 'person/nobody', text: 'x' }), 'person/nobody is not drawn'],
  ]; // oxfmt-ignore

  test.each(spoilt)('%s', (_what, spoil, problem) => {
    const [first] = structuredClone(files);
    if (first === undefined) throw new Error('there is no example to spoil');
    spoil(first.example.canvas);
    const mistakes = checkInvestigations([first], packages);
    expect(mistakes.map((one) => one.problem)).toContainEqual(expect.stringContaining(problem));
    expect(new Set(mistakes.map(({ file }) => file))).toEqual(new Set([first.file]));
  });

  test('an id that another one has', () => {
    const [first, second] = structuredClone(files);
    if (first === undefined || second === undefined) throw new Error('there are no two examples');
    second.example.id = first.example.id;
    expect(checkInvestigations([first, second], packages)).toEqual([
      { file: second.file, path: 'id', problem: 'is the id of another one' },
    ]);
  });
});
