import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VARIABLES } from '../../server/env.ts';
import { freePort } from '../../server/neo4j/free-port.ts';
import { haveJars } from '../../server/neo4j/jars.ts';
import { findJava } from '../../server/neo4j/java.ts';
import { commandFor, launch, whenReady } from '../../server/neo4j/launch.ts';
import { runsCommand, whenGone } from '../../server/neo4j/processes.ts';
import { setFirstPassword } from '../../server/neo4j/reach.ts';
import { keptPassword } from '../../server/neo4j/secret.ts';
import { memoryFor, type Memory } from '../../server/neo4j/settings.ts';
import type { Address } from './database.ts';

export interface OwnServer {
  readonly address: Address;
  readonly memory: Memory;
  /** Ends the process at once, as kill -9 does; its files stay. */
  kill(): Promise<void>;
  /** Starts it again on the same files and the same port. */
  start(): Promise<void>;
  /** Ends the process and removes its files. */
  remove(): Promise<void>;
}

/**
 * A server like that of `npm start`, on a folder of its own and without anybody who restarts it. `brief`: less memory
 * and less work for the compiler, for servers that live for seconds.
 */
export async function anOwnServer({ brief }: { brief: boolean }): Promise<OwnServer> {
  const { REDTHREAD_CACHE, REDTHREAD_NEO4J_HEAP, REDTHREAD_NEO4J_PAGECACHE } = VARIABLES;
  const cache = join(REDTHREAD_CACHE.schema.parse(process.env['REDTHREAD_CACHE']), 'jars');
  const wish = {
    heapMb: REDTHREAD_NEO4J_HEAP.schema.parse(process.env['REDTHREAD_NEO4J_HEAP']),
    pagecacheMb: REDTHREAD_NEO4J_PAGECACHE.schema.parse(process.env['REDTHREAD_NEO4J_PAGECACHE']),
  };
  const memory = brief ? { heapMb: 512, pagecacheMb: 64 } : memoryFor(wish);
  const report = () => undefined;
  const java = await findJava({ report });
  const jars = await haveJars({ cache, report });
  const home = await mkdtemp(join(tmpdir(), 'redthread-own-'));
  const port = await freePort();
  const password = await keptPassword(join(home, 'password'));
  const address = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  let pid: number | undefined;

  const end = (): void => {
    if (pid !== undefined && runsCommand({ pid, words: commandFor(home) })) process.kill(pid, 'SIGKILL');
  };
  const kill = async (): Promise<void> => {
    end();
    if (pid !== undefined) await whenGone(pid);
  };
  const start = async (): Promise<void> => {
    pid = await launch({ home, java, cache, jars, port, ...memory, shortLived: brief });
    await noteForEndOfRun({ pid, home });
    await whenReady({ home, pid });
    await setFirstPassword(address);
  };
  const remove = async (): Promise<void> => {
    await kill();
    process.off('exit', end);
    await rm(home, { recursive: true, force: true });
  };

  process.once('exit', end);
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { address, memory, kill, start, remove };
}

/** A Jest run ends what its workers could not (begin-run.ts). */
async function noteForEndOfRun({ pid, home }: { pid: number; home: string }): Promise<void> {
  const run = process.env['REDTHREAD_TEST_RUN'];
  if (run === undefined) return;
  await mkdir(join(run, 'servers'), { recursive: true });
  await writeFile(join(run, 'servers', String(pid)), home);
}
