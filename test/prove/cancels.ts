import { setTimeout as passes } from 'node:timers/promises';
import { seeded } from '#drawing/layouts/random';
import type { Db } from '../../server/db/run.ts';
import { isHeld, told, until, type Ask } from '../support/hostile/asking.ts';
import type { OpenTab } from '../support/hostile/tabs.ts';

const WAYS = ['cancelled', 'closed', 'killed'] as const;
/** When the blow falls: as soon as the app knows of the run, or when the server has its transaction. */
const MOMENTS = ['known', 'running'] as const;

/** One cancel, decided before it is done. */
export interface Cancel {
  run: string;
  way: (typeof WAYS)[number];
  moment: (typeof MOMENTS)[number];
  /** After that moment. */
  wait: number;
  text: string;
}

/** Promised are three seconds (SAFETY); ten times that is broken. */
export const GONE_MS = 30_000;
/** Until a run that was sent is seen. */
const SEEN_MS = 30_000;
const WITHIN_MS = 300;

/** Texts that the gate lets run and that run until somebody ends them: rows that never come, lines walked, values sorted. */
const ENDLESS = [
  'UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i',
  'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) WHERE a.degree + b.degree + c.degree + d.degree < 0 RETURN a',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n',
];

export function toCancels({ seed, count }: { seed: number; count: number }): Cancel[] {
  const random = seeded(seed);
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return Array.from({ length: count }, (_, n) => ({
    run: `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    way: WAYS[n % WAYS.length] ?? 'cancelled',
    moment: MOMENTS[Math.floor(n / WAYS.length) % MOMENTS.length] ?? 'running',
    wait: random() * WITHIN_MS,
    text: ENDLESS[Math.floor(random() * ENDLESS.length)] ?? '',
  }));
}

export interface Cancelled extends Cancel {
  /** Milliseconds from the blow until the server held nothing of it; null = it still did, or it was never seen. */
  goneAfter: number | null;
  fault: string | null;
}

/** Starts a run, ends it as it was decided, and looks from outside until its transaction is gone. */
export async function cancelOne(
  { ask, watch, openTab }: { ask: Ask; watch: Db; openTab: OpenTab },
  one: Cancel,
): Promise<Cancelled> {
  const { run, way, moment, wait, text } = one;
  const path = '/api/cypher/run';
  const leaves = new AbortController();
  const tab = way === 'killed' ? await openTab() : undefined;
  let answer: Promise<number> = Promise.resolve(0);
  if (tab === undefined)
    answer = ask(path, { body: { text }, run, signal: leaves.signal }).then(
      ({ status }) => status,
      () => 0,
    );
  else await tab.ask(path, { body: { text }, run });
  const isKnown = async () => told(await ask(`/api/runs/${run}`))['is'] !== 'gone';
  const seen = await until(moment === 'known' ? isKnown : () => isHeld(watch, run), SEEN_MS);
  // Not to wait for anything: this is the moment that the seed has drawn.
  await passes(wait);
  const ended = seen === null ? { fault: `never ${moment}, answered ${await answer}` } : {};
  const began = performance.now();
  if (way === 'cancelled') await ask(`/api/runs/${run}`, { method: 'DELETE' });
  else leaves.abort();
  await tab?.kill();
  const goneAfter = await until(async () => !(await isHeld(watch, run)) && !(await isKnown()), GONE_MS);
  const status = await answer;
  const late = goneAfter === null ? `still there after ${Math.round(performance.now() - began)} ms` : null;
  const wrong = way === 'cancelled' && status !== 499 ? `answered ${status}` : null;
  return { ...one, goneAfter, fault: ended.fault ?? late ?? wrong };
}
