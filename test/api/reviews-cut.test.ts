import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReviewRow } from '#contract/review';
import { newUlid } from '../../client/store/ulid.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { readRow } from '../../server/reviews/store.ts';
import { aSlowDatabase } from '../support/a-slow-database.ts';
import { anApi } from '../support/an-api.ts';
import { loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { accepting, ADA, beforehand, BO, ownKey, reviewing, said, TEXT } from '../support/reviewing.ts';
import { commitAfter, statement } from '../support/reviews-cut.ts';

const database = aDatabase({ empty: true });
const slow = aSlowDatabase(database);
const home = mkdtempSync(join(tmpdir(), 'redthread-cut-'));
const desk = reviewing(anApi(slow, { home }));

afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => loadFresh(database.db, [beforehand()]));
afterEach(() => slow.port.letGo());

const facts = async () => [
  await fingerprint(database.db, 'facts'),
  await fingerprint(database.db, 'evidence'),
];
const all = () => fingerprint(database.db, 'all');
const [PUBLISHED, APPENDED] = ['r.publishedBy = $analyst', 'CREATE (s:ReviewStep'];
const AWAY = { status: 503, code: 'database-away' };

/** An article ready to be published, the graph before that, and what it is afterwards. */
async function aReady() {
  const id = await desk.reviewed();
  const { digest } = await desk.preview(id);
  await desk.published(id);
  const after = await facts();
  await desk.takeBack(id).expect(200);
  return { id, digest: digest ?? 'none', before: await all(), after };
}

describe('Neo4j gone while publishing', () => {
  test('is told, leaves nothing half published, and publishing once more makes what it would have made', async () => {
    const { id, digest, before, after } = await aReady();
    const written = statement(PUBLISHED);
    slow.port.hold(written.isIt);
    const publishing = desk.publish(id, digest).then(desk.problemOf);
    await written.came;
    slow.port.refuse();
    const step = { id: newUlid(), after: 5, step: accepting(ownKey(), said([ADA, 'MET', BO], 'met')) };
    // Whatever else a reviewer does meanwhile is told alike.
    const others = [desk.send(id, step), desk.takeBack(id), desk.publish(id, digest)];
    const adding = desk.add(`${TEXT} And more.`).catch(String);
    const told = await Promise.all([publishing, ...others.map(async (other) => desk.problemOf(await other))]);
    expect(await adding).toContain('database-away');
    expect(told).toEqual(told.map(() => expect.objectContaining(AWAY)));
    expect(await all()).toBe(before);

    slow.port.letGo();
    expect((await desk.publish(id, digest).expect(200)).body).toMatchObject({ again: false });
    expect(await facts()).toEqual(after);
    expect((await desk.publish(id, digest).expect(200)).body).toMatchObject({ again: true });
    // The decision that was not taken is taken when it is sent once more, and the text comes in as if nothing had been.
    await desk.send(id, step).expect(200);
    expect((await desk.accountOf(id)).row).toMatchObject({ steps: 6, state: 'changed' });
    expect(await desk.add(`${TEXT} And more.`)).toMatchObject({ again: false, row: { steps: 0 } });
  });

  test('with the answer to its commit lost is published once', async () => {
    const { id, digest, after } = await aReady();
    const committed = commitAfter(PUBLISHED);
    slow.port.hold(committed.isIt);
    const publishing = desk.publish(id, digest).then(({ status, body }) => ({ status, ...body }));
    await committed.came;
    await untilKept(id, ({ state }) => state === 'published');
    slow.port.letGo();
    slow.port.cut();
    expect(await publishing).toMatchObject({ status: 200, again: true, row: { state: 'published' } });
    expect(await facts()).toEqual(after);
  });
});

test('a decision whose commit was not answered is there once, though the driver sends it again', async () => {
  const { row } = await desk.add(TEXT);
  const committed = commitAfter(APPENDED);
  slow.port.hold(committed.isIt);
  const step = { id: newUlid(), after: 0, step: accepting(ownKey(), said([ADA, 'MET', BO], 'met')) };
  const sending = desk.send(row.id, step).then(({ status, body }) => ({ status, n: body.n }));
  await committed.came;
  await untilKept(row.id, ({ steps }) => steps === 1);
  slow.port.letGo();
  slow.port.cut();
  expect(await sending).toEqual({ status: 200, n: 1 });
  expect((await desk.send(row.id, step).expect(200)).body).toMatchObject({
    n: 1,
    row: { steps: 1, accepted: 1 },
  });
  expect((await desk.accountOf(row.id)).steps).toHaveLength(1);
});

/** Seen by another connection, it is kept, whether or not anybody was told. */
async function untilKept(id: string, isSo: (row: ReviewRow) => boolean): Promise<void> {
  while (!isSo(await readRow(database.db.records, id)));
}
