import { setTimeout as passes } from 'node:timers/promises';
import { seeded } from '#drawing/layouts/random';
import { newUlid } from '../../client/store/ulid.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { readInvestigation, readSteps, saveInvestigation } from '../../server/investigations/store.ts';
import { keepVersion, listVersions, readVersion } from '../../server/investigations/versions.ts';
import { clear } from '../support/clear-database.ts';
import type { OwnServer } from '../support/own-server.ts';
import { startWriting } from './loading.ts';
import { aKeep, aSave, NODES, toWords } from './saved-work.ts';

const VICTIMS = ['app', 'server', 'both'] as const;

/** One kill -9 amid saving and keeping versions, decided before it is done. */
export interface SaveBlow {
  /** Of the two processes: the one that saves, Neo4j, or both. */
  victim: (typeof VICTIMS)[number];
  /** After so many saves, each with its version ... */
  after: number;
  /** ... and this share of the time that one of them takes. */
  share: number;
}

export interface SaveCycle extends SaveBlow {
  /** Saves and versions whose commit was acknowledged, and those found after the blow. */
  acknowledged: number;
  found: number;
  /** In words; empty when nothing was lost, doubled or left half there. */
  faults: string[];
}

/** At most so many saves before the blow: the first is a creation, the others are not. */
const MOST_BEFORE = 4;

/** The blows of one seed: all victims in turn, so that few cycles already hit each. */
export function toSaveBlows({ seed, cycles }: { seed: number; cycles: number }): SaveBlow[] {
  const random = seeded(seed);
  const first = Math.floor(random() * VICTIMS.length);
  return Array.from({ length: cycles }, (_, n) => ({
    victim: VICTIMS[(first + n) % VICTIMS.length] ?? 'both',
    after: Math.floor(random() * MOST_BEFORE),
    share: random(),
  }));
}

/** Strikes amid saving, looks at what is there, and does once more what may have been under way. */
export async function interruptSaves(server: OwnServer, blow: SaveBlow): Promise<SaveCycle> {
  const id = newUlid();
  const milliseconds = await withDb(server, async (db) => {
    await clear(db);
    await applySchema(db);
    return timeOfOne(db);
  });
  const acknowledged = await strike(server, { id, ...blow, wait: blow.share * milliseconds });
  return withDb(server, async (db) => {
    const found = await look(db, id);
    const faults = [...found.faults, ...between(found.commits, acknowledged)];
    // What was sent last, and was answered or not.
    const next = Math.floor(acknowledged / 2) + 1;
    const again = await saveInvestigation(db, { id, by: null, ...aSave(next) });
    const kept = await keepVersion(db, { id, by: null, ...aKeep(next) });
    const last = await look(db, id);
    if (again.version !== next) faults.push(`repeating save ${next} made ${again.version}`);
    if (kept.n !== next) faults.push(`repeating version ${next} made ${kept.n}`);
    if (last.commits !== next * 2)
      faults.push(`after repeating, ${last.commits} commits are there, not ${next * 2}`);
    return { ...blow, acknowledged, found: found.commits, faults: [...faults, ...last.faults] };
  });
}

function between(found: number, acknowledged: number): string[] {
  if (found < acknowledged) return [`${acknowledged} commits were acknowledged, ${found} were there`];
  if (found > acknowledged + 1)
    return [`${found} commits were there, and only ${acknowledged} were acknowledged`];
  return [];
}

/** About how long a save with its version takes. */
async function timeOfOne(db: Db): Promise<number> {
  const id = newUlid();
  const began = performance.now();
  await saveInvestigation(db, { id, by: null, ...aSave(1) });
  await keepVersion(db, { id, by: null, ...aKeep(1) });
  return performance.now() - began;
}

/** How many commits were acknowledged until the blow, or since by a process that came through. */
async function strike(
  server: OwnServer,
  { id, victim, after, wait }: SaveBlow & { id: string; wait: number },
): Promise<number> {
  const saving = startWriting(server.address, { program: 'test/prove/saver', argument: id });
  await saving.whenStored(after * 2);
  // Not to wait for anything: this is the moment that the seed has drawn.
  await passes(wait);
  if (victim !== 'server') saving.kill();
  if (victim !== 'app') {
    await server.kill();
    await server.start();
  }
  // One that was spared may have come through by trying again: it would go on for ever.
  saving.kill();
  return (await saving.ended).stored;
}

/** What is there: each save and each version of one counts. */
async function look(db: Db, id: string): Promise<{ commits: number; faults: string[] }> {
  // A transaction that lost its client may not have ended yet: it holds the lock until it has.
  await db.write({ purpose: 'looking at what is left', lock: 'facts' }, () => Promise.resolve());
  const there = await db.records('MATCH (i:Investigation {id: $id}) RETURN i.version AS version', { id });
  if (there.length === 0) return { commits: 0, faults: [] };
  const { row, canvas } = await readInvestigation(db, id);
  const { steps } = await readSteps(db, { id, after: 0 });
  const { versions } = await listVersions(db, { id, deleted: false });
  const { version } = row;
  const wrong = steps.findIndex(({ n }, at) => n !== at + 1);
  const faults = [
    ...faultsOf(canvas, version),
    ...(steps.length === version && wrong === -1 ? [] : [`save ${version} has ${steps.length} steps`]),
    ...(versions.every(({ n, of }, at) => n === versions.length - at && of === n)
      ? []
      : [`the versions are ${versions.map(({ n, of }) => `${n} of ${of}`).join(', ')}`]),
  ];
  for (const { n } of versions) {
    // One after the other: each is a large answer.
    // oxlint-disable-next-line no-await-in-loop
    faults.push(...faultsOf((await readVersion(db, { id, n })).canvas, n));
  }
  return { commits: version + versions.length, faults };
}

type Canvas = Awaited<ReturnType<typeof readInvestigation>>['canvas'];

function faultsOf({ cards, nodes }: Canvas, number: number): string[] {
  const said = cards[0]?.text ?? '';
  return [
    ...(said === toWords(number) ? [] : [`number ${number} holds the canvas "${said}"`]),
    ...(nodes.length === NODES ? [] : [`number ${number} holds ${nodes.length} actors`]),
  ];
}

async function withDb<T>({ address }: OwnServer, work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDb(address);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
