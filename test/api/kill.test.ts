import { afterAll, expect, test } from '@jest/globals';
import { runCycle, toBlows, type Cycle } from '../prove/kills.ts';
import { interruptSaves, toSaveBlows, type SaveCycle } from '../prove/saves.ts';
import { seedOfToday } from '../prove/seed.ts';
import { anOwnServer, type OwnServer } from '../support/own-server.ts';

/** Of the fifty that `npm run prove` does. */
const CYCLES = 1;
/** Of the two hundred. Whom it hits is drawn, so that each victim has its day here. */
const SAVES = 1;
const SEED = seedOfToday();

let server: OwnServer | undefined;

afterAll(() => server?.remove());

test(`a kill -9 in the middle of a load loses nothing and doubles nothing (seed ${SEED})`, async () => {
  server = await anOwnServer({ brief: true });
  const cycles: Cycle[] = [];
  for (const blow of toBlows({ seed: SEED, cycles: CYCLES })) cycles.push(await runCycle(server, blow));
  expect(cycles.filter(({ faults }) => faults.length > 0)).toEqual([]);
}, 300_000);

test(`a kill -9 amid saving and keeping versions loses nothing acknowledged, and repeated it is done once (seed ${SEED})`, async () => {
  server ??= await anOwnServer({ brief: true });
  const cycles: SaveCycle[] = [];
  for (const blow of toSaveBlows({ seed: SEED, cycles: SAVES }))
    cycles.push(await interruptSaves(server, blow));
  expect(cycles.filter(({ faults }) => faults.length > 0)).toEqual([]);
}, 300_000);
