import { randomUUID } from 'node:crypto';
import { setTimeout as passes } from 'node:timers/promises';
import { seeded } from '#drawing/layouts/random';
import { NO_FILTERS } from '#contract/filters';
import type { Save } from '#contract/investigations';
import { newUlid } from '../../client/store/ulid.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { readInvestigation, readSteps, saveInvestigation } from '../../server/investigations/store.ts';
import { clear } from '../support/clear-database.ts';
import type { OwnServer } from '../support/own-server.ts';

/** Saves before the blow, and within how many milliseconds after them it falls: one save takes about as long. */
const UNDISTURBED = 6;
const WITHIN_MS = 60;
/** Enough that writing one takes a while. */
const NODES = 4_000;

/** Saves one version after the other, strikes in the middle, and looks at what is there; in words what is wrong. */
export async function interruptSaves(server: OwnServer, { seed }: { seed: number }): Promise<string[]> {
  const random = seeded(seed);
  const id = newUlid();
  const { told, sent } = await withDb(server, async (db) => {
    await clear(db);
    await applySchema(db);
    return strike(server, { db, id, wait: random() * WITHIN_MS });
  });
  return withDb(server, async (db) => {
    const found = await look(db, id);
    const again = await saveInvestigation(db, { id, by: null, ...sent });
    const last = await look(db, id);
    return [
      ...found.faults,
      ...last.faults,
      ...(found.version < told ? [`version ${told} was told, ${found.version} was there`] : []),
      ...(found.version > told + 1 ? [`${found.version} was there, ${told} was the last one told`] : []),
      ...(again.version === sent.expected + 1
        ? []
        : [`repeating ${sent.expected + 1} made ${again.version}`]),
      ...(last.version === again.version ? [] : [`${again.version} was told, ${last.version} is there`]),
    ];
  });
}

interface Struck {
  /** The last version whose save was answered. */
  told: number;
  /** The last save that was sent. */
  sent: Save;
}

async function strike(
  server: OwnServer,
  { db, id, wait }: { db: Db; id: string; wait: number },
): Promise<Struck> {
  const struck: Struck = { told: 0, sent: aSave(1) };
  const save = async () => {
    struck.sent = aSave(struck.told + 1);
    const { version } = await saveInvestigation(db, { id, by: null, ...struck.sent });
    struck.told = version;
  };
  while (struck.told < UNDISTURBED) await save();
  const over = new AbortController();
  // Until one fails, or the server that came back has let the driver's own repetition through.
  const saving = (async () => {
    while (!over.signal.aborted) await save();
  })().catch(() => undefined);
  // Not to wait for anything: this is the moment that the seed has drawn.
  await passes(wait);
  await server.kill();
  over.abort();
  await server.start();
  await saving;
  return struck;
}

async function look(db: Db, id: string): Promise<{ version: number; faults: string[] }> {
  const { row, canvas } = await readInvestigation(db, id);
  const { steps } = await readSteps(db, { id, after: 0 });
  const { version } = row;
  const said = canvas.cards[0]?.text;
  const wrong = steps.findIndex(({ n }, at) => n !== at + 1);
  return {
    version,
    faults: [
      ...(said === toWords(version) ? [] : [`version ${version} holds the canvas "${said}"`]),
      ...(canvas.nodes.length === NODES ? [] : [`version ${version} holds ${canvas.nodes.length} actors`]),
      ...(steps.length === version && wrong === -1 ? [] : [`version ${version} has ${steps.length} steps`]),
    ],
  };
}

function aSave(version: number): Save {
  return {
    save: randomUUID(),
    expected: version - 1,
    title: 'Who met whom',
    canvas: {
      format: 1,
      nodes: Array.from({ length: NODES }, (_, at) => ({
        id: `person/p-${at}`,
        name: `Person ${at}`,
        type: 'Person',
        at: { x: at, y: version },
        pinned: false,
        hidden: false,
      })),
      edges: [],
      thread: null,
      groups: [],
      notes: [],
      cards: [{ id: 'card', text: toWords(version), at: { x: 0, y: 0 } }],
      filters: NO_FILTERS,
      viewport: null,
    },
    steps: [
      {
        n: version,
        at: '2026-01-02T03:04:05.000Z',
        label: toWords(version),
        query: null,
        milliseconds: null,
        added: { nodes: 0, edges: 0 },
        removed: { nodes: 0, edges: 0 },
        limits: [],
      },
    ],
  };
}

function toWords(version: number): string {
  return `This is version ${version}`;
}

async function withDb<T>({ address }: OwnServer, work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDb(address);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
