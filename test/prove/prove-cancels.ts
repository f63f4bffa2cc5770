import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPageOnce } from '../bench/build-page.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import { launchBrowser } from '../support/browser.ts';
import { askingAt } from '../support/hostile/asking.ts';
import { aBrowserTab } from '../support/hostile/tabs.ts';
import { anOwnServer } from '../support/own-server.ts';
import { cancelOne, GONE_MS, toCancels, type Cancelled } from './cancels.ts';
import type { Proof } from './proofs.ts';

const AT_ONCE = 4;

/** Cancels runs of a real app by button, by leaving and by killing tabs of a real browser. */
export async function proveCancels({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  await buildPageOnce();
  const server = await anOwnServer({ brief: true });
  const watch = openDb(server.address);
  const home = await mkdtemp(join(tmpdir(), 'redthread-gate-'));
  const browser = await launchBrowser();
  try {
    await applySchema(watch);
    const app = await anApp({ ...toEnvironment(server.address), REDTHREAD_HOME: home });
    const means = { ask: askingAt(app.url), watch, openTab: aBrowserTab(browser, app.url) };
    const left = toCancels({ seed, count: cycles });
    const done: Cancelled[] = [];
    const cancelAll = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const one = await cancelOne(means, next);
        done.push(one);
        if (one.fault !== null) say(`${one.way}, ${one.moment}: ${one.fault}`);
        if (done.length % 20 === 0) say(`${done.length}/${cycles}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, cancelAll));
    await app.stop();
    const longest = (way: Cancelled['way']): number =>
      Math.round(
        Math.max(0, ...done.filter((one) => one.way === way).map(({ goneAfter }) => goneAfter ?? GONE_MS)),
      );
    const sorted = done.map(({ goneAfter }) => goneAfter ?? GONE_MS).toSorted((a, b) => a - b);
    return {
      faults: done.flatMap(({ fault, ...one }) =>
        fault === null ? [] : [`${fault}: ${JSON.stringify(one)}`],
      ),
      figures: {
        cancels: done.length,
        byButtonLongestMs: longest('cancelled'),
        byLeavingLongestMs: longest('closed'),
        byKilledTabLongestMs: longest('killed'),
        medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
        overThreeSeconds: sorted.filter((ms) => ms > 3_000).length,
      },
    };
  } finally {
    await browser.close();
    await watch.close();
    await server.remove();
    await rm(home, { recursive: true, force: true });
  }
}
