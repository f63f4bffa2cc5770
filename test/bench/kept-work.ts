import { NO_FILTERS } from '#contract/filters';
import type { StepRecord } from '#contract/investigations';
import type { SavedCanvas } from '#contract/saved-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import type { Db } from '../../server/db/run.ts';
import { saveInvestigation } from '../../server/investigations/store.ts';
import type { Task } from './benches.ts';

/** As many as the API takes and gives at once. */
export const STEPS_AT_ONCE = 1_000;
/** Those beside the long one have a log, too. */
export const STEPS_OF_OTHERS = 20;
/** What an expansion brings. */
const ADDED = { actors: 25, relations: 40 };

interface Wanted {
  investigations: number;
  steps: number;
  of: number;
  large: number;
  say: Task['say'];
}

/** Each with `of` actors and twice as many lines; the long one besides with a log of `steps`, one with a large canvas. */
export async function writeInvestigations(db: Db, { investigations, steps, of, large, say }: Wanted) {
  say(`saving ${investigations} investigations ...`);
  const long = { id: newUlid(), nodes: of };
  const largest = { id: newUlid(), nodes: large };
  await write(db, { ...long, title: 'The long one', steps });
  await write(db, { ...largest, title: 'The large one', steps: STEPS_OF_OTHERS });
  for (let n = 2; n < investigations; n += 1)
    await write(db, { id: newUlid(), title: `Inquiry ${n}`, nodes: of, steps: STEPS_OF_OTHERS });
  return { long, large: largest };
}

interface Written {
  id: string;
  title: string;
  nodes: number;
  steps: number;
}

async function write(db: Db, { id, title, nodes, steps }: Written): Promise<void> {
  const canvas = aLargeCanvas(nodes);
  for (let from = 0, expected = 0; from < steps; from += STEPS_AT_ONCE, expected += 1) {
    const some = Array.from({ length: Math.min(STEPS_AT_ONCE, steps - from) }, (_, at) =>
      aUsualStep(from + at + 1),
    );
    await saveInvestigation(db, {
      id,
      save: crypto.randomUUID(),
      expected,
      title,
      canvas,
      steps: some,
      by: 'A bench',
    });
  }
}

function aLargeCanvas(count: number): SavedCanvas {
  const idOf = (n: number): string => `person/somebody-number-${n % count}`;
  return {
    format: 1,
    nodes: Array.from({ length: count }, (_, n) => ({
      id: idOf(n),
      name: `Somebody Number ${n}`,
      type: 'Person' as const,
      at: { x: n * 1.25, y: n * -0.75 },
      pinned: n % 10 === 0,
      hidden: n % 25 === 0,
    })),
    edges: Array.from({ length: 2 * count }, (_, n) => {
      const [from, to] = [idOf(n), idOf(n * 7 + 1)];
      return { key: `MET|${from}|${to}|claim:${n}`, from, to, type: 'MET' as const, status: 'asserted' as const };
    }),
    thread: null,
    groups: [],
    notes: Array.from({ length: count / 10 }, (_, n) => ({ of: idOf(n), text: 'Seen twice in the same week.' })),
    cards: [],
    filters: NO_FILTERS,
    viewport: { zoom: 0.8, pan: { x: 10, y: 20 } },
  };
} // oxfmt-ignore

function aUsualStep(n: number): StepRecord {
  return {
    n,
    at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    label: `Neighbours of Somebody Number ${n}: 25 added`,
    query: { id: 'explore/neighbours', params: { id: `person/somebody-number-${n}`, limit: 25, types: ['MET'] } },
    milliseconds: 12.5,
    added: { nodes: ADDED.actors, edges: ADDED.relations },
    removed: { nodes: 0, edges: 0 },
    limits: ['25 of 112 rows: the query gives the first 25 in its own order.'],
    proof: [],
    kind: 'expand',
    found: {
      rows: ADDED.actors,
      ...ADDED,
      digest: n.toString(16).padStart(14, '0'),
      elements: {
        actors: Array.from({ length: ADDED.actors }, (_, at) => `person/somebody-number-${n + at}`),
        relations: Object.fromEntries(
          Array.from({ length: ADDED.relations }, (_, at) => [`MET|person/somebody-number-${n}|person/somebody-number-${n + at}|claim:${at}`, 'asserted' as const]),
        ),
      },
    },
  };
} // oxfmt-ignore
