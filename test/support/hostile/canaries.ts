import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../../server/db/run.ts';
import type { Lures } from './load-csv.ts';

/** What no answer may hold: it stands in the file, and is what the server there tells. */
const SONG = 'tsee-tsee-tsee-canary';
const PATIENCE_MS = 300;

export interface Canaries {
  lures: Lures;
  /** Of all servers together; whatever came: a connection counts, before a byte is sent. */
  connections(): number;
  /** Whether an answer holds what only the canaries know. */
  sings(answer: string): boolean;
  close(): Promise<void>;
}

/** Servers on this machine, by both its addresses at one port, and a file where the database would look for files. */
export async function openCanaries(db: Db): Promise<Canaries> {
  let connections = 0;
  const callers = new Set<Socket>();
  const greet = (caller: Socket) => {
    connections += 1;
    callers.add(caller);
    caller.on('error', () => undefined).once('close', () => callers.delete(caller));
    // Who speaks another language waits for us to begin, and the database would with them.
    caller.setTimeout(PATIENCE_MS, () => caller.destroy());
    caller.once('data', () => {
      const body = `${SONG},${SONG}\n`;
      caller.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    });
  };
  const first = createServer(greet).listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo; // A server that listens on TCP has one.
  const servers = [first, ...(await listenOnSix(greet, port))];
  const folder = await folderOf(db);
  const file = join(folder.path, 'canary.csv');
  await writeFile(file, `${SONG},${SONG}\n`);
  return {
    lures: { port, file },
    connections: () => connections,
    sings: (answer) => answer.includes(SONG),
    async close() {
      for (const caller of callers) caller.destroy();
      for (const server of servers) server.close();
      await rm(folder.made ? folder.path : file, { recursive: true, force: true });
    },
  };
}

/** A machine may have no IPv6. */
async function listenOnSix(greet: (caller: Socket) => void, port: number): Promise<Server[]> {
  const server = createServer(greet);
  const listens = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, '::1', () => resolve(true));
  });
  return (await listens) ? [server] : [];
}

/** The folder that `file:` addresses are relative to, where it is on this machine. */
async function folderOf(db: Db): Promise<{ path: string; made: boolean }> {
  const [row] = await db.records(`SHOW SETTINGS 'server.directories.import' YIELD value`);
  const path = row?.['value'];
  const mine = async () => ({ path: await mkdtemp(join(tmpdir(), 'redthread-canary-')), made: true });
  if (typeof path !== 'string' || !path.startsWith(tmpdir())) return mine();
  return mkdir(path, { recursive: true }).then(() => ({ path, made: false }), mine);
}
