import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEED } from '../../seed/generate-graph.ts';
import { buildPageOnce } from '../bench/build-page.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { askingAt } from '../support/hostile/asking.ts';
import { BOMBS } from '../support/hostile/bombs.ts';
import { anOwnServer } from '../support/own-server.ts';
import { BOUNDS, clicking, dropBomb, faultsOf, processOf, toWords, type Fell } from './bombs.ts';
import type { Proof } from './proofs.ts';

export const ALL_BOMBS = BOMBS.length;
const GRAPH = { seed: SEED, entities: 20_000, relations: 70_000 };
const ACTOR = 'country/g-1';
/** Most are left by their client, as people do; one in five is waited for, however long it takes. */
const PATIENCE = { usual: 4_000, endless: 120_000 } as const;
const AT_ONCE = 3;

/** Throws bombs at a real app and its Neo4j, three at a time, while somebody clicks, and wants all to stay up. */
export async function proveBombs({ cycles, say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  await buildPageOnce();
  const server = await anOwnServer({ brief: false });
  const watch = openDb(server.address);
  const home = await mkdtemp(join(tmpdir(), 'redthread-gate-'));
  try {
    await applySchema(watch);
    await writeGenerated(watch, { ...GRAPH, withLines: true });
    const app = await anApp({ ...toEnvironment(server.address), REDTHREAD_HOME: home });
    const ask = askingAt(app.url);
    const process = await processOf(watch);
    const clicks = clicking(ask, ACTOR);
    const fallen: Fell[] = [];
    const left = BOMBS.slice(0, cycles).flatMap((bomb, n) =>
      (['explain', 'run'] as const).map((road) => ({ road, bomb, n })),
    );
    const throwAll = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const patience = next.n % 5 === 0 ? PATIENCE.endless : PATIENCE.usual;
        const fell = await dropBomb({ ask, watch, patience }, next);
        fallen.push(fell);
        const { fate, status, seconds, goneAfter } = fell;
        const gone = goneAfter === null ? 'not gone' : `gone after ${Math.round(goneAfter)} ms`;
        say(`${next.road} ${fate} ${status ?? ''} ${seconds.toFixed(1)} s, ${gone} | ${toWords(fell.bomb)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, throwAll));
    const { milliseconds, failed } = await clicks.stop();
    const sorted = milliseconds.toSorted((a, b) => a - b);
    const worst = sorted.at(-1) ?? 0;
    const isSame = (await processOf(watch)) === process;
    const code = await Promise.race([app.ended, Promise.resolve('up')]);
    const count = (fate: Fell['fate']) => fallen.filter((fell) => fell.fate === fate).length;
    await app.stop();
    return {
      faults: [
        ...faultsOf(fallen),
        ...failed.map((how) => `a click failed: ${how}`),
        ...(worst > BOUNDS.click ? [`a click took ${Math.round(worst)} ms`] : []),
        ...(isSame ? [] : ['Neo4j ended and was another process afterwards']),
        ...(code === 'up' ? [] : [`the app ended with code ${String(code)}`]),
      ],
      figures: {
        thrown: fallen.length,
        refused: count('refused'),
        ended: count('ended'),
        answered: count('answered'),
        left: count('left'),
        clicks: sorted.length,
        clickMsP50: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
        clickMsP95: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
        clickMsMax: Math.round(worst),
        longestUntilGoneMs: Math.round(Math.max(...fallen.map(({ goneAfter }) => goneAfter ?? BOUNDS.gone))),
      },
    };
  } finally {
    await watch.close();
    await server.remove();
    await rm(home, { recursive: true, force: true });
  }
}
