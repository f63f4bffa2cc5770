import { setTimeout as passes } from 'node:timers/promises';
import { generatePackages } from '../../seed/generate.ts';
import { seeded } from '#drawing/layouts/random';
import { importArticle } from '../../server/articles/import.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { clear } from '../support/clear-database.ts';
import type { Address } from '../support/database.ts';
import type { OwnServer } from '../support/own-server.ts';
import { GRAPH, HUB_DEGREE, startLoading } from './loading.ts';

const VICTIMS = ['loader', 'server', 'both'] as const;
type Victim = (typeof VICTIMS)[number];

/** One kill -9, decided before it is done. */
export interface Blow {
  /** Of the graph that is being loaded. */
  seed: number;
  victim: Victim;
  /** After so many articles ... */
  after: number;
  /** ... and this share of the time that one article takes. */
  share: number;
}

export interface Cycle extends Blow {
  /** Articles whose commit the loader knew of, and those found after the blow. */
  acknowledged: number;
  found: number;
  /** In words; empty when nothing was lost, doubled or left half there. */
  faults: string[];
}

/** The blows of one seed: all three victims in turn, so that few cycles already hit each. */
export function toBlows({ seed, cycles }: { seed: number; cycles: number }): Blow[] {
  const random = seeded(seed);
  const first = Math.floor(random() * VICTIMS.length);
  return Array.from({ length: cycles }, (_, n) => ({
    seed: Math.floor(random() * 2 ** 31),
    victim: VICTIMS[(first + n) % VICTIMS.length] as Victim,
    after: Math.floor(random() * GRAPH.articles),
    share: random(),
  }));
}

/**
 * Loads a graph undisturbed and notes what it is like after each article. Then loads it anew, strikes in the middle,
 * and wants to find just what an undisturbed load passes through; and its end, after one more load.
 */
export async function runCycle(server: OwnServer, blow: Blow): Promise<Cycle> {
  const { stages, milliseconds } = await withDb(server.address, (db) => loadUndisturbed(db, blow.seed));
  const { stored, code, complaint } = await strike(server, { ...blow, wait: blow.share * milliseconds });
  const found = await withDb(server.address, async (db) => stages.indexOf(await readWhenQuiet(db)));
  const again = await startLoading(server.address, { seed: blow.seed }).ended;
  const last = await withDb(server.address, (db) => fingerprint(db, 'all'));
  const faults = [
    ...(found === -1 ? ['after the blow the graph was one that no undisturbed load passes through'] : []),
    ...(found !== -1 && found < stored ? [`${stored} articles were acknowledged, ${found} were there`] : []),
    ...(found > stored + 1 ? [`${found} articles were there, and only ${stored} were acknowledged`] : []),
    ...(code === 0 && stored < GRAPH.articles ? [`the loader ended well too early: ${complaint}`] : []),
    ...(again.code === 0 ? [] : [`the second load failed: ${again.complaint}`]),
    ...(last === stages.at(-1) ? [] : ['the second load did not lead to the undisturbed graph']),
  ];
  return { ...blow, acknowledged: stored, found, faults };
}

/** Fingerprints from the empty graph to the whole, and about how long an article takes. */
async function loadUndisturbed(db: Db, seed: number): Promise<{ stages: string[]; milliseconds: number }> {
  await clear(db);
  await applySchema(db);
  const stages = [await fingerprint(db, 'all')];
  let milliseconds = 0;
  for (const one of generatePackages({ ...GRAPH, seed })) {
    const began = performance.now();
    await importArticle(db, one, { hubDegree: HUB_DEGREE });
    milliseconds += (performance.now() - began) / GRAPH.articles;
    stages.push(await fingerprint(db, 'all'));
  }
  await clear(db);
  return { stages, milliseconds };
}

async function strike(server: OwnServer, { seed, victim, after, wait }: Blow & { wait: number }) {
  const loading = startLoading(server.address, { seed });
  await loading.whenStored(after);
  // Not to wait for anything: this is the moment that the seed has drawn.
  await passes(wait);
  if (victim !== 'server') loading.kill();
  if (victim !== 'loader') {
    await server.kill();
    // At once, so that a loader that was spared may come through by trying again.
    await server.start();
  }
  return loading.ended;
}

/** A transaction that lost its client may not have ended yet: it holds the lock until it has. */
async function readWhenQuiet(db: Db): Promise<string> {
  await db.write({ purpose: 'looking at what is left', lock: 'facts' }, () => Promise.resolve());
  return fingerprint(db, 'all');
}

async function withDb<T>(address: Address, work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDb(address);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
