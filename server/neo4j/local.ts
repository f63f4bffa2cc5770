import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { haveJars } from './jars.ts';
import { findJava } from './java.ts';
import { commandFor, lastWords, launch, whenReady } from './launch.ts';
import type { Neo4j, Report } from './neo4j.ts';
import { runsCommand } from './processes.ts';
import { setFirstPassword, type Address } from './reach.ts';
import { signIn, signOut, withRegister, type Register, type Server } from './register.ts';
import { keptPassword } from './secret.ts';
import { memoryFor, type MemoryWish } from './settings.ts';
import { supervise } from './supervise.ts';
import { terminate } from './terminate.ts';

export interface LocalOptions extends MemoryWish {
  /** Data, password and register of our own server; it is made if it is not there. */
  home: string;
  cache: string;
  mavenBase?: string | undefined;
  report: Report;
  /** Gives up a start that is under way and ends what it started. */
  signal?: AbortSignal | undefined;
}

/** Where the parts of a home are. */
interface Site extends LocalOptions {
  folder: string;
  server: string;
  passwordFile: string;
}

interface At {
  register: Register;
  site: Site;
}

/** A Neo4j of our own: started if it does not run yet, stopped when its last user lets go. */
export async function localNeo4j(options: LocalOptions): Promise<Neo4j> {
  const folder = resolve(options.home, 'local');
  const site = { ...options, folder, server: join(folder, 'server'), passwordFile: join(folder, 'password') };
  const { server, address } = await withRegister(site, (register) => enter({ register, site }));
  const { pid, port } = server;
  const letGo = new AbortController();
  const revive = () =>
    withRegister(site, async (register) => {
      // We may have let go while we waited for the register: then nobody wants it back.
      letGo.signal.throwIfAborted();
      return (await runningServer({ site, register, port })).pid;
    });
  const watch = { pid, revive, lastWords: () => lastWords(site.server), report: site.report };
  return {
    ...address,
    rung: 'local',
    passwordFile: site.passwordFile,
    description: `our own Neo4j 5.26 (process ${pid}) at ${address.uri}, its data in ${folder}`,
    lost: supervise({ ...watch, signal: letGo.signal }),
    async stop() {
      letGo.abort();
      await withRegister(site, (register) => leave({ register, site }));
    },
  };
}

async function enter({ register, site }: At): Promise<{ server: Server; address: Address }> {
  const password = await keptPassword(site.passwordFile);
  const server = await runningServer({ site, register });
  const address = { uri: `neo4j://127.0.0.1:${server.port}`, user: 'neo4j', password, database: 'neo4j' };
  await setFirstPassword(address);
  signIn(register);
  await register.save();
  return { server, address };
}

async function leave({ register, site }: At): Promise<void> {
  signOut(register);
  if (register.users.length === 0 && register.server !== undefined) {
    await terminate({ pid: register.server.pid, command: commandFor(site.server) });
    register.server = undefined;
  }
  await register.save();
}

/** The server that has this home open, or a new one; on the given port if there is one. */
async function runningServer({ site, register, port }: At & { port?: number }): Promise<Server> {
  const known = register.server;
  const command = commandFor(site.server);
  const adopted = known !== undefined && runsCommand({ pid: known.pid, words: command });
  const server = adopted ? known : await startServer({ site, register, port: port ?? (await freePort()) });
  try {
    await whenReady({ home: site.server, pid: server.pid, signal: site.signal });
  } catch (error) {
    await terminate({ pid: server.pid, command });
    throw error;
  }
  if (adopted)
    site.report({ kind: 'note', text: `using the Neo4j that already runs (process ${server.pid})` });
  return server;
}

async function startServer({ site, register, port }: At & { port: number }): Promise<Server> {
  const { cache, mavenBase, report, signal } = site;
  const java = await findJava({ report });
  const jars = await haveJars({ cache, mavenBase, report, signal });
  const memory = memoryFor(site);
  report({ kind: 'note', text: `starting Neo4j on Java ${java.version} with a heap of ${memory.heapMb} MB` });
  const pid = await launch({ home: site.server, java, cache, jars, port, ...memory });
  // Saved before it is ready: if we are killed meanwhile, the next start knows this process.
  register.server = { pid, port };
  await register.save();
  return register.server;
}
