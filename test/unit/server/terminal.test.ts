import { expect, test } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { createTerminal } from '../../../server/terminal.ts';

/** What a terminal, or a file that output is led into, is written. */
function anOutput({ isTTY }: { isTTY: boolean }) {
  const stream = Object.assign(new PassThrough(), { isTTY });
  // Of a terminal, only `write` and `isTTY` are used.
  const terminal = createTerminal(stream as unknown as NodeJS.WriteStream);
  return { terminal, written: () => String(stream.read() ?? '') };
}

test('a bar is drawn over itself in a terminal until it is full, and the next line stands below it', () => {
  const { terminal, written } = anOutput({ isTTY: true });
  terminal.bar('Articles', 0, 2);
  terminal.bar('Articles', 1, 2);
  terminal.bar('Articles', 2, 2);
  terminal.line('done');
  const [before = '', ...drawn] = written().split('\r');
  expect(before).toBe('');
  expect(drawn.map((bar) => bar.replaceAll(/ +/g, ' '))).toEqual([
    ` Articles ${'░'.repeat(24)} 0/2`,
    ` Articles ${'█'.repeat(12)}${'░'.repeat(12)} 1/2`,
    ` Articles ${'█'.repeat(24)} 2/2\ndone\n`,
  ]);
});

test('a line that comes before the bar is full does not stand in it', () => {
  const { terminal, written } = anOutput({ isTTY: true });
  terminal.bar('Articles', 1, 2);
  terminal.line('an article is odd');
  expect(written()).toMatch(/1\/2\nan article is odd\n$/);
});

test('in a file there is only the full bar, as a line', () => {
  const { terminal, written } = anOutput({ isTTY: false });
  terminal.bar('Articles', 1, 2);
  expect(written()).toBe('');
  terminal.bar('Articles', 2, 2);
  expect(written()).toMatch(/^ {2}Articles +█{24} 2\/2\n$/);
});
