import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findEngine, type Engine } from './docker-engine.ts';
import { freePort, isFree } from './free-port.ts';
import type { Neo4j, Report } from './neo4j.ts';
import { verifyReach, type Address } from './reach.ts';
import { signIn, signOut, withRegister } from './register.ts';
import { keptPassword } from './secret.ts';
import { memoryFor, type MemoryWish } from './settings.ts';
import { Neo4jUnavailable } from './unavailable.ts';

export interface DockerOptions extends MemoryWish {
  home: string;
  report: Report;
}

const healthyWithinMs = 180_000;

/** The service of docker-compose.yml: started if it does not run yet, stopped when its last user lets go. */
export async function dockerNeo4j({ home, heapMb, pagecacheMb, report }: DockerOptions): Promise<Neo4j> {
  const folder = resolve(home, 'docker');
  const passwordFile = join(folder, 'password');
  const envFile = join(folder, 'neo4j.env');
  const memory = memoryFor({ heapMb, pagecacheMb });
  const engine = await findEngine({
    // Another home is another container with other data.
    name: `redthread-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`,
    variables: {
      NEO4J_ENV_FILE: envFile,
      NEO4J_HEAP_MB: `${memory.heapMb}`,
      NEO4J_PAGECACHE_MB: `${memory.pagecacheMb}`,
    },
  });
  const address = await withRegister({ folder, report }, async (register) => {
    const password = await keptPassword(passwordFile);
    await writeFile(envFile, `NEO4J_AUTH=neo4j/${password}\n`, { mode: 0o600 });
    const port = await startService({ engine, folder, report });
    const found = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
    try {
      await whenHealthy({ engine, address: found });
    } catch (error) {
      if (register.users.length === 0) await engine.compose(['stop', 'neo4j']);
      throw error;
    }
    signIn(register);
    await register.save();
    return found;
  });
  return {
    ...address,
    rung: 'docker',
    passwordFile,
    description: `Neo4j 5.26 in Docker at ${address.uri}`,
    // Docker itself restarts the container.
    lost: new Promise(() => {}),
    stop: () =>
      withRegister({ folder, report }, async (register) => {
        signOut(register);
        if (register.users.length === 0) await engine.compose(['stop', 'neo4j']);
        await register.save();
      }),
  };
}

interface Service {
  engine: Engine;
  folder: string;
  report: Report;
}

/** Gives the port on this machine. It is kept, so that the same container can be started again. */
async function startService({ engine, folder, report }: Service): Promise<number> {
  const file = join(folder, 'port');
  const kept = Number(await readFile(file, 'utf8').catch(() => '0'));
  if ((await stateOf(engine)).startsWith('running')) {
    report({ kind: 'note', text: 'using the Neo4j that already runs in Docker' });
    return kept;
  }
  const port = kept > 0 && (await isFree(kept)) ? kept : await freePort();
  await writeFile(file, `${port}`);
  report({ kind: 'note', text: 'starting Neo4j in Docker; the first time its image is fetched' });
  await engine.compose(['up', '-d', 'neo4j'], { BOLT_PORT: `${port}` });
  return port;
}

/** Polled here: version 1 of compose cannot wait by itself. */
async function whenHealthy({ engine, address }: { engine: Engine; address: Address }): Promise<void> {
  const until = Date.now() + healthyWithinMs;
  for (;;) {
    const state = await stateOf(engine);
    if (state === 'running healthy' && (await answers(address))) return;
    const ended = !state.startsWith('running') && !state.startsWith('created');
    if (ended || state === 'running unhealthy' || Date.now() > until) throw await unwell({ engine, state });
    await delay(250);
  }
}

/** The port is open a moment before the database answers on it. */
async function answers(address: Address): Promise<boolean> {
  try {
    await verifyReach(address);
    return true;
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable) || error.code !== 'unreachable') throw error;
    return false;
  }
}

/** As Docker says it, "running healthy" or "exited unhealthy"; "absent" without a container. */
async function stateOf(engine: Engine): Promise<string> {
  const id = await engine.compose(['ps', '-q', 'neo4j']);
  if (id === '') return 'absent';
  return engine.docker(['inspect', '--format', '{{.State.Status}} {{.State.Health.Status}}', id]);
}

async function unwell({ engine, state }: { engine: Engine; state: string }): Promise<Neo4jUnavailable> {
  const said = await engine.compose(['logs', '--no-color', '--tail', '5', 'neo4j']);
  return new Neo4jUnavailable({
    code: 'docker-failed',
    message: `Neo4j in Docker did not become ready (${state}). It said last:\n${said}`,
    remedy: 'Mend what it says, or go without Docker: REDTHREAD_NEO4J=local.',
  });
}
