import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GUARDS, sendHostile } from '../prove/hostile.ts';
import { seedOfToday } from '../prove/seed.ts';
import { aDatabase } from '../support/database.ts';
import { openCanaries, type Canaries } from '../support/hostile/canaries.ts';
import type { Driven } from '../support/hostile/run-hostile.ts';
import { TEMPLATES } from '../support/hostile/templates.ts';
import { toHostileTexts } from '../support/hostile/texts.ts';
import { changesBetween, witness } from '../support/hostile/witness.ts';

/** Of the 2,000 that `npm run prove` sends. */
const COUNT = 12;
const SEED = seedOfToday();

const database = aDatabase({ seed: true });
let driven: Record<string, Driven> = {};

beforeAll(async () => {
  const { address } = database;
  driven = await sendHostile({ address, seed: SEED, count: COUNT, plain: false, say: () => undefined });
}, 300_000);

describe(`of ${COUNT} hostile texts, disguised by seed ${SEED},`, () => {
  test.each(GUARDS)('none gets past the $name', ({ name }) => {
    expect(driven[name]?.faults).toEqual([]);
    expect(driven[name]?.asked).toBeGreaterThanOrEqual(COUNT);
  });
});

describe('whoever looks whether anything happened', () => {
  let canaries: Canaries | undefined;
  afterAll(() => canaries?.close());

  test('sees a node and a name, and that they are as they were', async () => {
    const { db } = database;
    const seen = [await witness(db)];
    const lookAfter = async (text: string) => {
      await db.schema(text);
      seen.push(await witness(db));
    };
    await lookAfter('CREATE (:Hacked)');
    await lookAfter('MATCH (h:Hacked) DELETE h');
    await lookAfter("MATCH (e:Entity {id: 'country/china'}) SET e.name = e.name + '!'");
    await lookAfter("MATCH (e:Entity {id: 'country/china'}) SET e.name = left(e.name, size(e.name) - 1)");
    const [before, ...later] = seen;
    if (before === undefined) throw new Error('Nothing was seen.');
    const changes = later.map((after) => changesBetween(before, after).filter((part) => part !== 'tokens'));
    expect(changes).toEqual([['facts', 'nodes'], [], ['facts', 'nodes'], []]);
  });

  test('hears a canary that is reached', async () => {
    canaries = await openCanaries(database.db);
    const { port } = canaries.lures;
    const rows = await database.db
      .records(`LOAD CSV FROM 'http://127.0.0.1:${port}/' AS line RETURN line`)
      .catch(() => []);
    // A server in a container has a loopback of its own.
    const reaches = database.pid !== undefined;
    expect([canaries.connections() > 0, canaries.sings(JSON.stringify(rows))]).toEqual([reaches, reaches]);
  });

  test('is given other texts each day, and each kind of them in full', () => {
    const lures = { port: 4711, file: '/tmp/canary.csv' };
    const texts = (seed: number) => toHostileTexts(lures, { seed, count: 2_400 }).map(({ text }) => text);
    const [today, tomorrow] = [new Set(texts(SEED)), texts(SEED + 1)];
    expect(today.size).toBeGreaterThan(2_000);
    expect(tomorrow.filter((text) => today.has(text)).length).toBeLessThan(700);
    expect(TEMPLATES.filter(({ text }) => !today.has(text))).toEqual([]);
  });
});
