import { SEED } from '../../seed/generate-graph.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { countHeld, endQuestion, toEndedQuestions } from '../support/ended-questions.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { anOwnServer } from '../support/own-server.ts';
import type { Proof } from './proofs.ts';

const GRAPH = { seed: SEED, entities: 6_000, relations: 20_000 };
/** A transaction whose timeout is over is ended at the server's next look, two seconds later at most (SAFETY). */
const PROMISE_MS = 2_000;
const LOOKS_EVERY = 10;
/** What survives between two thorough collections of a heap of 512 MB; 2,000 questions that each left 70 kB are above it. */
const FLAT_MB = 100;

/** Asks about paths, ends each question one way or another, and wants nothing left of it on the server. */
export async function proveTransactions({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const server = await anOwnServer({ brief: true });
  const [db, watch] = [openDb(server.address), openDb(server.address)];
  try {
    await applySchema(db);
    const graph = await writeGenerated(db, { ...GRAPH, withLines: true });
    const faults: string[] = [];
    const ends = new Map<string, number>();
    const gone: number[] = [];
    const heap: number[] = [];
    const asked = toEndedQuestions(graph, { seed, count: cycles });
    for (const [n, one] of asked.entries()) {
      const { how, goneAfter } = await endQuestion({ db, watch }, one);
      ends.set(how, (ends.get(how) ?? 0) + 1);
      gone.push(goneAfter);
      if (goneAfter > PROMISE_MS)
        faults.push(`${Math.round(goneAfter)} ms after "${how}" there still was ${JSON.stringify(one)}`);
      if (n % LOOKS_EVERY === 0) heap.push(await heapOf(watch));
      if ((n + 1) % 200 === 0) say(`${n + 1}/${cycles}: ${faults.length} faults`);
    }
    const held = await countHeld(watch, asked);
    if (held > 0) faults.push(`in the end ${held} transactions are left`);
    const quarter = Math.ceil(heap.length / 4);
    const [first, last] = [Math.min(...heap.slice(0, quarter)), Math.min(...heap.slice(-quarter))];
    if (last - first > FLAT_MB)
      faults.push(`the heap held ${first} MB in the first quarter, ${last} in the last`);
    return {
      faults,
      figures: {
        entities: GRAPH.entities,
        relations: GRAPH.relations,
        ...Object.fromEntries(ends),
        longestUntilGoneMs: Math.round(Math.max(...gone)),
        heldInTheEnd: held,
        leastHeapOfFirstQuarterMb: first,
        leastHeapOfLastQuarterMb: last,
      },
    };
  } finally {
    await Promise.all([db.close(), watch.close()]);
    await server.remove();
  }
}

/** Megabytes in use; the least of many looks is what a collection leaves. */
async function heapOf(db: Db): Promise<number> {
  const [row] = await db.records(
    `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
    RETURN attributes.HeapMemoryUsage.value.properties.used AS used`,
  );
  return Math.round(Number(row?.['used']) / 2 ** 20);
}
