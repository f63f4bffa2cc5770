import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems hand out by themselves: none of those can be taken while a server starts. */
const from = 20_000;
const below = 32_000;

/** A port of 127.0.0.1 that nobody listens on. Neo4j told to choose for itself would not say which it took. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(from, below);
    if (await isFree(port)) return port;
  }
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
