import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { newUlid } from '../../client/store/ulid.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { readRow } from '../../server/reviews/store.ts';
import { aSlowDatabase } from '../support/a-slow-database.ts';
import { anApp, toEnvironment, type AnApp } from '../support/an-app.ts';
import { aDatabase } from '../support/database.ts';
import { toStart } from '../support/programs/to-start.ts';
import { ABOUT, accepting, ADA, BO, ownKey, reviewing, said, TEXT } from '../support/reviewing.ts';
import { anyOf, commitAfter, statement } from '../support/reviews-cut.ts';
import { environmentOfApp } from '../support/test-env.ts';

const database = aDatabase({ seed: true });
const slow = aSlowDatabase(database);
const home = mkdtempSync(join(tmpdir(), 'redthread-killed-'));
let app: AnApp | undefined;
const desk = reviewing(() => supertest(app?.url ?? ''));

afterAll(async () => {
  await app?.stop();
  rmSync(home, { recursive: true });
});

const started = async () => {
  app = await anApp({ ...toEnvironment(slow.address), REDTHREAD_HOME: home, ARTICLES_DIR: undefined });
};
const facts = async () => [
  await fingerprint(database.db, 'facts'),
  await fingerprint(database.db, 'evidence'),
];
/** Of what a reviewer does, what each begins or ends with in the database. */
const WORK = ['CREATE (s:ReviewStep', 'r.publishedBy = $analyst', 'addedBy: $addedBy'] as const;
const [COMING, OTHER] = [`${TEXT} And more.`, `${TEXT} On another day.`];
const aStep = () => ({ id: newUlid(), step: accepting(ownKey(), said([ADA, 'MET', BO], 'met')) });

test('a kill -9 amid a decision, publishing and an intake loses nothing acknowledged, and repeated it is done once', async () => {
  await started();
  const { row } = await desk.add(OTHER, { ...ABOUT, title: 'Other talks' });
  const [deciding, publishing] = [row.id, await desk.reviewed()];
  const acknowledged = aStep();
  await desk.send(deciding, { ...acknowledged, after: 0 }).expect(200);
  expect((await desk.accountOf(deciding)).verdict.is).toBe('read');
  const { digest } = await desk.preview(publishing);
  const before = await fingerprint(database.db, 'all');
  const step = { ...aStep(), after: 1 };
  const killedAmid = async (moments: ReturnType<typeof statement>[], until: () => Promise<unknown>) => {
    slow.port.hold(anyOf(moments));
    const sent = [
      desk.send(deciding, step),
      desk.publish(publishing, digest ?? 'none'),
      desk.add(COMING, { ...ABOUT, title: 'More talks' }),
    ].map(async (one) => expect(one).rejects.toThrow(/socket hang up|ECONNRESET/));
    await Promise.all(moments.map(({ came }) => came));
    await until();
    await app?.kill();
    await Promise.all(sent);
    slow.port.letGo();
    await started();
  };
  const again = async () => {
    const decided = await desk.send(deciding, step).expect(200);
    const published = await desk.publish(publishing, digest ?? 'none').expect(200);
    const added = await desk.add(COMING, { ...ABOUT, title: 'More talks' });
    return { n: decided.body.n, published: published.body.again, added: added.again };
  };

  // All of it was written, and nothing of it kept.
  await killedAmid(WORK.map(statement), () => Promise.resolve());
  expect(await fingerprint(database.db, 'all')).toBe(before);
  expect(await desk.rows()).toHaveLength(2);
  expect((await desk.accountOf(deciding)).steps).toMatchObject([{ n: 1, step: acknowledged.step }]);

  // Repeated, all of it is kept, and nobody was told.
  await killedAmid(WORK.map(commitAfter), async () => {
    while ((await readRow(database.db.records, deciding)).steps < 2);
    while ((await readRow(database.db.records, publishing)).state !== 'published');
    while ((await database.db.records('MATCH (r:Review) RETURN r.id')).length < 3);
  });
  const after = await facts();
  expect(await again()).toEqual({ n: 2, published: true, added: true });
  expect(await facts()).toEqual(after);
  expect((await desk.accountOf(deciding)).steps).toMatchObject([
    { step: acknowledged.step },
    { step: step.step },
  ]);
  expect(await desk.rows()).toHaveLength(3);
  // What was published at one blow is what is published in peace.
  await desk.takeBack(publishing).expect(200);
  expect((await desk.publish(publishing, digest ?? 'none').expect(200)).body).toMatchObject({ again: false });
  expect(await facts()).toEqual(after);
}, 300_000);

test('Ctrl+C amid `npm run articles` tells which files came in, and given once more each is there once', async () => {
  if (app === undefined) await started();
  const files = ['first', 'second', 'third'].map((name) => join(home, `${name}-given.txt`));
  for (const file of files) writeFileSync(file, `${TEXT} As ${file} has it.`);
  const amid = statement('second-given.txt');
  slow.port.hold(amid.isIt);
  const stopped = articles(['add', ...files]);
  await amid.came;
  stopped.interrupt();
  const { status, told } = await stopped.ended;
  slow.port.letGo();
  expect(status).toBe(1);
  expect(told).toMatch(/first-given\.txt: added as article\//);
  expect(told).toMatch(
    /second-given\.txt: perhaps added\. It was stopped while it was given\. Look with --list/,
  );
  expect(told).toMatch(/Not given: \S+third-given\.txt/);
  expect(told).not.toContain('nothing was changed');

  const again = await articles(['add', ...files]).ended;
  expect(again.status).toBe(0);
  expect(again.told).toMatch(/first-given\.txt: this very text is there already/);
  expect(again.told).toMatch(/third-given\.txt: added as article\//);
  const given = (await desk.rows()).flatMap(({ fileName }) =>
    fileName?.endsWith('-given.txt') ? [fileName] : [],
  );
  expect(given).toHaveLength(3);
  expect(new Set(given)).toEqual(new Set(files.map((file) => basename(file))));
  expect((await articles(['--list']).ended).told).toContain('Harbour talks end');
}, 300_000);

/** `npm run articles` with the app that runs. */
function articles(args: readonly string[]) {
  const { port } = new URL(app?.url ?? '');
  const env = { ...environmentOfApp(), REDTHREAD_PORT: port, REDTHREAD_ANALYST: 'Carol' };
  const child = spawn(process.execPath, [...toStart('server/intake/run-articles'), ...args], { env });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
  const ended = new Promise<{ status: number | null; told: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, told }));
  });
  return { ended, interrupt: () => child.kill('SIGINT') };
}
