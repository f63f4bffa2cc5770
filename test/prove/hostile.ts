import { openDb } from '../../server/db/run.ts';
import type { Address } from '../support/database.ts';
import { openCanaries } from '../support/hostile/canaries.ts';
import { openApp, type Without } from '../support/hostile/open-app.ts';
import { ROADS, type Road } from '../support/hostile/roads.ts';
import { driveHostile, type Driven } from '../support/hostile/run-hostile.ts';
import { toHostileTexts, type HostileText } from '../support/hostile/texts.ts';
import { witness } from '../support/hostile/witness.ts';

interface Guard {
  name: string;
  without: Without;
  roads: readonly string[];
  /** What the guards that are left do not stop. */
  mayBeAnswered: (text: HostileText) => boolean;
  mayReachOut: boolean;
}

const NOTHING = (): boolean => false;
/** By which a text comes whole, and two by which it comes as a value. */
const TEXT_ROADS = ['run', 'own', 'a search', 'paths'];

/** The gate as it is, and each of its halves alone. */
export const GUARDS: readonly Guard[] = [
  { name: 'whole gate', without: {}, roads: Object.keys(ROADS), mayBeAnswered: NOTHING, mayReachOut: false },
  {
    name: 'READ mode alone',
    without: { planCheck: false, textCheck: false },
    // What it lets through could be saved, and a save is a change.
    roads: ['run'],
    // It is there to stop writes: what looks, reaches out or ends something is the plan check's.
    mayBeAnswered: () => true,
    mayReachOut: true,
  },
  {
    name: 'plan check alone',
    without: { textCheck: false, readMode: false },
    roads: TEXT_ROADS,
    mayBeAnswered: NOTHING,
    mayReachOut: false,
  },
];

/** Sends hostile texts down every road, under the whole gate and under each half of it. */
export async function sendHostile({
  address,
  seed,
  count,
  plain,
  say,
}: {
  address: Address;
  seed: number;
  count: number;
  plain: boolean;
  say: (line: string) => void;
}): Promise<Record<string, Driven>> {
  const watch = openDb(address);
  const canaries = await openCanaries(watch);
  try {
    const told: Record<string, Driven> = {};
    const before = await witness(watch);
    const texts = toHostileTexts(canaries.lures, { seed, count, plain });
    for (const { name, without, roads, ...may } of GUARDS) {
      const app = await openApp(address, without);
      try {
        const chosen: Record<string, Road> = Object.fromEntries(
          Object.entries(ROADS).filter(([road]) => roads.includes(road)),
        );
        told[name] = await driveHostile(texts, {
          url: app.url,
          roads: chosen,
          canaries,
          watch,
          before,
          say,
          ...may,
        });
      } finally {
        await app.close();
      }
      const { asked, faults, statuses } = told[name];
      const counts = [...statuses].map(([status, times]) => `${times} x ${status}`).join(', ');
      say(`${name}: ${asked} answers (${counts}), ${faults.length} faults`);
    }
    return told;
  } finally {
    await canaries.close();
    await watch.close();
  }
}
