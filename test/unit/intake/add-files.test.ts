import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { addFiles } from '../../../server/intake/add-files.ts';
import { askRunning } from '../../../server/intake/ask-running.ts';
import { freePort } from '../../../server/neo4j/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'redthread-add-'));
const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name));
const [a = '', b = '', c = ''] = files;
for (const file of files) writeFileSync(file, 'A text.');
let server: Server | undefined;
afterEach(() => void server?.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** What a connection is told by whatever listens there, once it has asked. */
async function listening(tell: (connection: Socket) => void): Promise<number> {
  server = createServer((connection) => {
    connection.on('error', () => undefined);
    connection.once('data', () => tell(connection));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** What the command says of three files, and how many it could not add. */
async function adding(port: number): Promise<{ failed: number; said: string[] }> {
  const said: string[] = [];
  const terminal = { line: (text: string) => void said.push(text), bar: () => undefined };
  const signal = new AbortController().signal;
  const asked = { files, about: {}, passage: false, analyst: 'Carol' };
  const failed = await addFiles(asked, { running: askRunning(port, signal), terminal, signal });
  return { failed, said };
}

const whole = (body: string, kind = 'application/json') =>
  `HTTP/1.1 200 OK\r\nContent-Type: ${kind}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;

describe('articles given to what is no Redthread', () => {
  test.each([
    ['answers with a page', whole('<p>Hello</p>', 'text/html'), 'it says 200 and something else'],
    ['answers with other JSON', whole('{"ok":true}'), 'it says 200 and something else'],
    ['has no such door', 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n', 'it says 404'],
    ['is no server of pages', 'SSH-2.0-OpenSSH_9.6\r\n', 'it does not speak HTTP'],
  ])('one that %s is told in words, and no other file is given to it', async (_what, answer, why) => {
    const port = await listening((connection) => connection.end(answer));
    const { failed, said } = await adding(port);
    expect(failed).toBe(3);
    expect(said).toEqual([
      expect.stringContaining(`${a}: not added. What answers at http://127.0.0.1:${port} is no Redthread, or an older one: ${why}`),
      `Not given: ${b}, ${c}`,
    ]);
  }); // oxfmt-ignore

  test('nobody at all is told with what to do', async () => {
    const { failed, said } = await adding(await freePort());
    expect(failed).toBe(3);
    expect(said).toEqual([
      expect.stringMatching(/a\.txt: not added\. No Redthread answers at .*Start it with npm start/),
      `Not given: ${b}, ${c}`,
    ]);
  });
});

test('of a Redthread that breaks off nobody knows whether it has the text, and that is said of each', async () => {
  const { failed, said } = await adding(await listening((connection) => connection.destroy()));
  expect(failed).toBe(3);
  expect(said).toEqual(
    files.map((file) => expect.stringContaining(`${file}: perhaps added. The Redthread at`)),
  );
  expect(said[0]).toContain('broke off before it had answered. Look with --list');
});
