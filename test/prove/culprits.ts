import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passes } from 'node:timers/promises';
import { seeded } from '#drawing/layouts/random';
import { HeldText } from '#contract/cypher';
import { newUlid } from '../../client/store/ulid.ts';
import { freePort } from '../../server/neo4j/free-port.ts';
import { buildPageOnce } from '../bench/build-page.ts';
import { runMain } from '../support/an-app.ts';
import { aCanvas, aSave } from '../support/an-investigation.ts';
import { askingAt, runOf, told, until, type Ask } from '../support/hostile/asking.ts';
import type { Proof } from './proofs.ts';

/** Five people at one app, whose Neo4j is killed while the text of one of them runs. */
const ANALYSTS = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'] as const;
const CULPRIT = 'Eve';
/** Promised are fifteen seconds; ten times that is broken. */
const READY_MS = 150_000;
const START_MS = 600_000;
const WITHIN_MS = 2_000;

interface Session {
  name: string;
  id: string;
  /** The last version whose save was answered, and what it was to hold. */
  version: number;
  text: string;
  asked: number;
}

export async function proveCulprits({ seed, cycles, say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const random = seeded(seed);
  await buildPageOnce();
  const home = await mkdtemp(join(tmpdir(), 'redthread-culprits-'));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const app = runMain({
    REDTHREAD_PORT: port, REDTHREAD_NEO4J: 'local', REDTHREAD_HOME: home, REDTHREAD_NEO4J_HEAP: '512', REDTHREAD_NEO4J_PAGECACHE: '64',
  }); // oxfmt-ignore
  const faults: string[] = [];
  const readyAfter: number[] = [];
  let saves = 0;
  try {
    // A first start makes the schema and loads the articles: on a busy machine that takes minutes.
    const isUp = async () => (await askingAt(url)('/api/health/ready').catch(() => null))?.status === 200;
    if ((await until(isUp, START_MS)) === null) throw new Error(`Redthread did not become ready: ${app.printed()}`);
    for (let n = 1; n <= cycles; n += 1) {
      const outcome = await strike({ url, home, wait: random() * WITHIN_MS, n });
      faults.push(...outcome.faults.map((fault) => `cycle ${n}: ${fault}`));
      readyAfter.push(outcome.readyAfter);
      saves += outcome.saves;
      say(`${n}/${cycles}: ready after ${Math.round(outcome.readyAfter)} ms, ${outcome.saves} saves, ${outcome.faults.join('; ') || 'whole'}`);
    }
  } finally {
    await app.stop();
    await rm(home, { recursive: true, force: true });
  }
  return {
    faults,
    figures: { kills: cycles, analysts: ANALYSTS.length, saves, longestUntilReadyMs: Math.round(Math.max(...readyAfter)) },
  };
} // oxfmt-ignore

interface Strike {
  url: string;
  home: string;
  wait: number;
  n: number;
}

async function strike({ url, home, wait, n }: Strike) {
  const ask = askingAt(url);
  const over = new AbortController();
  const sessions = ANALYSTS.map((name): Session => ({ name, id: newUlid(), version: 0, text: '', asked: 0 }));
  const bomb = `UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i AS nothing${n}`;
  const run = randomUUID();
  const working = Promise.all(sessions.map((session) => work(ask, { session, n, over: over.signal })));
  await until(() => Promise.resolve(sessions.every(({ version }) => version > 0)), READY_MS);
  const fell = ask('/api/cypher/run', { body: { text: bomb }, run, by: CULPRIT }).then(({ status }) => status, () => 0);
  const runs = await until(async () => told(await ask(`/api/runs/${run}`))['is'] === 'running', READY_MS);
  // Not to wait for anything: this is the moment that the seed has drawn.
  await passes(wait);
  process.kill(await pidOfNeo4j(home), 'SIGKILL');
  const gone = await until(async () => (await ask('/api/health/ready')).status === 503, READY_MS);
  const ready = await until(async () => (await ask('/api/health/ready')).status === 200, READY_MS);
  const status = await fell;
  const later = sessions.map(({ version }) => version);
  // Everybody gets on with it: a save under way is repeated until it is answered.
  await until(() => Promise.resolve(sessions.every(({ version }, at) => version > (later[at] ?? 0))), READY_MS);
  over.abort();
  await working;
  const faults = [
    ...(runs === null ? ['the text never ran'] : []),
    ...(gone === null || ready === null ? ['not down and up again'] : []),
    ...(status === 503 || status === 504 ? [] : [`the text in flight was answered ${status}`]),
    ...(await lossesOf(ask, sessions)),
    ...(await heldBack(ask, { bomb, n })),
  ];
  const saves = sessions.reduce((sum, { version }) => sum + version, 0);
  return { faults, readyAfter: (gone ?? 0) + (ready ?? READY_MS), saves };
} // oxfmt-ignore

/** Saves, clicks and asks in turn; what is not answered is asked again, as the page does. */
async function work(ask: Ask, { session, n, over }: { session: Session; n: number; over: AbortSignal }): Promise<void> {
  const by = session.name;
  while (!over.aborted) {
    session.asked += 1;
    const text = `${by} ${session.asked}`;
    const canvas = aCanvas({ cards: [{ id: 'card', text, at: { x: 0, y: 0 } }] });
    const body = aSave({ expected: session.version, title: `Of ${by}`, canvas });
    const path = `/api/investigations/${session.id}`;
    const saved = await until(async () => {
      const answer = await ask(path, { method: 'PUT', body, by }).catch(() => ({ status: 0, text: '' }));
      return answer.status === 200;
    }, READY_MS);
    if (saved === null) return;
    session.version += 1;
    session.text = text;
    await ask(runOf('explore/neighbours'), { body: { params: { id: 'country/china' } }, by }).catch(() => undefined);
    const own = `MATCH (e:Entity) WHERE e.degree > ${n} RETURN count(e) AS asked${by}`;
    await ask('/api/cypher/run', { body: { text: own }, by }).catch(() => undefined);
  }
} // oxfmt-ignore

async function lossesOf(ask: Ask, sessions: readonly Session[]): Promise<string[]> {
  const losses = sessions.map(async ({ name, id, version, text }) => {
    const { row, canvas } = told(await ask(`/api/investigations/${id}`)) as {
      row: { version: number };
      canvas: { cards: { text: string }[] };
    };
    if (row.version === version && canvas.cards[0]?.text === text) return [];
    return [`${name} was told of version ${version} ("${text}"), and ${row.version} ("${canvas.cards[0]?.text}") is there`];
  });
  return (await Promise.all(losses)).flat();
} // oxfmt-ignore

/** The culprit is named and does not run, for nobody; other texts do; and it runs again when somebody lets it. */
async function heldBack(ask: Ask, { bomb, n }: { bomb: string; n: number }): Promise<string[]> {
  const { held } = told(await ask('/api/cypher/held')) as { held: unknown[] };
  const mine = held.map((one) => HeldText.parse(one)).find(({ text }) => text === bomb);
  if (mine === undefined) return [`the culprit is not among the ${held.length} texts that are held back`];
  const tried = await ask('/api/cypher/run', { body: { text: bomb }, by: 'Ada' });
  const other = await ask('/api/cypher/run', { body: { text: `MATCH (e:Entity) RETURN count(e) + ${n} AS n` }, by: 'Ben' });
  const lifted = await ask(`/api/cypher/held/${mine.id}`, { method: 'DELETE' });
  const run = randomUUID();
  const again = ask('/api/cypher/run', { body: { text: bomb }, run, by: CULPRIT }).catch(() => ({ status: 0 }));
  const runs = await until(async () => told(await ask(`/api/runs/${run}`))['is'] === 'running', READY_MS);
  await ask(`/api/runs/${run}`, { method: 'DELETE' });
  await again;
  return [
    ...(mine.by === CULPRIT ? [] : [`the culprit is said to be ${String(mine.by)}'s`]),
    ...(tried.status === 423 ? [] : [`the culprit was answered ${tried.status}`]),
    ...(other.status === 200 ? [] : [`another text was answered ${other.status}: ${other.text.slice(0, 200)}`]),
    ...(told(lifted)['lifted'] === true ? [] : ['the culprit was not lifted']),
    ...(runs === null ? ['the culprit does not run though it was lifted'] : []),
  ];
} // oxfmt-ignore

async function pidOfNeo4j(home: string): Promise<number> {
  const register = JSON.parse(await readFile(join(home, 'neo4j', 'local', 'register.json'), 'utf8')) as { server: { pid: number } };
  return register.server.pid;
} // oxfmt-ignore
