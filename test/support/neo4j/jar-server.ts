import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestJar } from './jars.ts';

export interface Asked {
  path: string;
  range: string | undefined;
}

/** What goes wrong with the first answers for a jar, in this order; afterwards all goes well. */
export type Trouble = 'cut' | 'corrupt' | 'busy' | 'missing' | 'silent' | 'short' | 'stalled';

interface Served {
  jars: TestJar[];
  /** Where they are fetched to: a connection is cut only when its first half has arrived there. */
  cache: string;
  troubles?: Record<string, Trouble[]>;
}

/** A repository on the loopback that serves jars, in part when asked, and fails as told. */
export async function serveJars({
  jars,
  cache,
  troubles = {},
}: Served): Promise<{ base: string; asked: Asked[]; close(): Promise<void> }> {
  const asked: Asked[] = [];
  const queues = new Map(Object.entries(troubles).map(([name, list]) => [name, [...list]]));
  const server = createServer((request, response) => {
    const path = request.url?.slice(1) ?? '';
    asked.push({ path, range: request.headers.range });
    const found = jars.find(({ jar }) => jar.path === path);
    if (found === undefined) response.writeHead(404).end();
    else answer({ request, response, found, cache, trouble: queues.get(found.jar.artifact)?.shift() });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Answer {
  request: IncomingMessage;
  response: ServerResponse;
  found: TestJar;
  cache: string;
  trouble: Trouble | undefined;
}

function answer({ request, response, found, cache, trouble }: Answer): void {
  if (trouble === 'busy') return void response.writeHead(503).end();
  if (trouble === 'missing') return void response.writeHead(404).end();
  if (trouble === 'silent') return;
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const whole = trouble === 'corrupt' ? Buffer.from(found.bytes).fill('?') : found.bytes;
  const body = whole.subarray(from);
  const half = body.subarray(0, Math.floor(body.length / 2));
  if (trouble === 'short') return void response.writeHead(200).end(half);
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': body.length });
  if (trouble !== 'cut' && trouble !== 'stalled') return void response.end(body);
  response.write(half);
  if (trouble === 'stalled') return;
  const part = `${join(cache, found.jar.path)}.part`;
  const look = setInterval(() => {
    if (statSync(part, { throwIfNoEntry: false })?.size !== from + half.length) return;
    clearInterval(look);
    response.destroy();
  }, 5);
  response.once('close', () => clearInterval(look));
}
