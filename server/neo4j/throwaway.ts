import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { haveJars } from './jars.ts';
import { findJava } from './java.ts';
import { commandFor, launch, whenReady } from './launch.ts';
import type { Report } from './neo4j.ts';
import { isStillThere, runsCommand, thisProcess, whenGone, type Party } from './processes.ts';
import { setFirstPassword } from './reach.ts';
import { keptPassword } from './secret.ts';

export interface Throwaway {
  uri: string;
  user: string;
  password: string;
  database: string;
  pid: number;
  /** Ends the process at once and leaves its files. */
  kill(): Promise<void>;
  /** Ends the process at once and removes its files. */
  stop(): Promise<void>;
}

const prefix = 'redthread-throwaway-';

/** A server for tests, with an empty database and a folder of its own; it does not outlive this process. */
export async function startThrowaway({
  cache,
  report,
}: {
  cache: string;
  report: Report;
}): Promise<Throwaway> {
  await clearLeftovers();
  const java = await findJava({ report });
  const jars = await haveJars({ cache, report });
  const home = await mkdtemp(join(tmpdir(), prefix));
  const port = await freePort();
  const pid = await launch({
    home,
    java,
    cache,
    jars,
    port,
    heapMb: 768,
    pagecacheMb: 128,
    shortLived: true,
  });
  const end = () => endServer({ pid, home });
  process.once('exit', end);
  await writeFile(join(home, 'parties.json'), JSON.stringify({ owner: thisProcess(), server: pid }));
  const kill = async () => {
    end();
    await whenGone(pid);
  };
  const stop = async () => {
    await kill();
    process.off('exit', end);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await whenReady({ home, pid });
    const password = await keptPassword(join(home, 'password'));
    const address = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
    await setFirstPassword(address);
    return {
      ...address,
      pid,
      kill,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function endServer({ pid, home }: { pid: number; home: string }): void {
  if (runsCommand({ pid, words: commandFor(home) })) process.kill(pid, 'SIGKILL');
}

/** A test run that was killed could not clean up behind itself: the next one does. */
async function clearLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const home of names.map((name) => join(tmpdir(), name))) {
    const parties = await readFile(join(home, 'parties.json'), 'utf8').then(parseParties, () => undefined);
    if (parties === undefined || isStillThere(parties.owner)) continue;
    endServer({ pid: parties.server, home });
    await rm(home, { recursive: true, force: true });
  }
}

function parseParties(text: string): { owner: Party; server: number } {
  // Written by us in startThrowaway, in a folder only this user can open.
  return JSON.parse(text) as { owner: Party; server: number };
}
