import { expect, test } from '@jest/globals';
import { readFrozen, writeHeld } from '../../../server/investigations/held.ts';
import { aCanvas } from '../../support/an-investigation.ts';

const facts = { nodes: [], edges: [], lines: [], claims: [], articles: [], liftings: [] };
const held = (letters: number) => ({
  canvas: aCanvas({ notes: [{ of: 'person/ada', text: 'x'.repeat(letters) }] }),
  asOf: '2023-07-06',
  facts,
});

test('what a version holds is read as it was written, and others have their turn while it is packed', async () => {
  const large = held(30_000_000);
  const order: string[] = [];
  const turn = new Promise<void>((resolve) => {
    setImmediate(() => resolve(void order.push('somebody else')));
  });
  const { text } = await writeHeld(large).finally(() => order.push('packed'));
  await turn;
  expect(order).toEqual(['somebody else', 'packed']);
  const read = await readFrozen(text);
  expect(read.asOf).toBe(large.asOf);
  expect(JSON.stringify(read.canvas)).toHaveLength(JSON.stringify(large.canvas).length);
});

test('what is too large to be sent is not packed, and refused in words', async () => {
  await expect(writeHeld(held(60_000_000))).rejects.toThrow(
    /60\.0 MB, and 60 MB is the most: nothing was kept/,
  );
});
