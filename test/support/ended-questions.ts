import { setTimeout as passes } from 'node:timers/promises';
import { seeded } from '#drawing/layouts/random';
import { PATH_MODES, PathQuestion, type PathMode, type PathQuestionGiven } from '#contract/path-question';
import type { GeneratedGraph } from '../../seed/generate-graph.ts';
import type { Db } from '../../server/db/run.ts';
import { AppError } from '../../server/errors.ts';
import { findPaths } from '../../server/paths/find-paths.ts';

/** How a question about paths may be brought to an end. */
const ENDS = ['answered', 'late', 'cancelled', 'gone'] as const;
type End = (typeof ENDS)[number];

/** One question, decided before it is asked. */
export interface Ended {
  runId: string;
  question: PathQuestionGiven;
  end: End;
  /** Of `late` the time that the search has, of the others the moment of the blow. */
  milliseconds: number;
}

export interface Outcome {
  /** Found, none and stopped, or the code of an error. */
  how: string;
  /** From the answer on, until the server held no transaction of it any more. */
  goneAfter: number;
}

const WITHIN_MS = 40;
const MODES = Object.keys(PATH_MODES) as PathMode[];
const HUB_DEGREE = 100;
/** Actors that have many lines stand first in their types. */
const SKEW = 3;

/** So many questions of all modes about this graph, a fourth of them each way. */
export function toEndedQuestions(
  { entities }: GeneratedGraph,
  { seed, count }: { seed: number; count: number },
): Ended[] {
  const random = seeded(seed);
  const ids = entities.toSorted((a, b) => b.properties.degree - a.properties.degree);
  const anybody = () => ids[Math.floor(ids.length * random() ** SKEW)]?.properties.id ?? '';
  const several = (wanted: number) => {
    const drawn = new Set<string>();
    while (drawn.size < wanted) drawn.add(anybody());
    return [...drawn];
  };
  return Array.from({ length: count }, (_, n) => {
    const mode = MODES[Math.floor(random() * MODES.length)] ?? 'shortest';
    const [first = '', ...others] = several(mode === 'joins' ? 5 : 2);
    const ends = mode === 'joins' ? { from: [first, ...others] } : { from: [first], to: others };
    const all = random() < 0.3;
    const undated = random() < 0.5;
    return {
      runId: toUuid(random),
      question: { mode, ...ends, hops: 6, undated, hubs: { all } },
      end: ENDS[n % ENDS.length] ?? 'answered',
      // The first ones at once, so that there is one of each for certain.
      milliseconds: n < ENDS.length ? 0 : random() * WITHIN_MS,
    };
  });
}

function toUuid(random: () => number): string {
  const hex = Array.from({ length: 30 }, () => Math.floor(random() * 16).toString(16)).join('');
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{3})(.{3})(.{12})/.exec(hex) ?? [];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}

/** Asks one of them, ends it as it was decided, and looks until its transaction is gone. `watch` sees it from outside. */
export async function endQuestion(
  { db, watch }: { db: Db; watch: Db },
  { runId, question, end, milliseconds }: Ended,
): Promise<Outcome> {
  const gone = new AbortController();
  const answered = findPaths({
    db,
    question: PathQuestion.parse(question),
    hubDegree: HUB_DEGREE,
    runId,
    signal: gone.signal,
    ...(end === 'late' && { seconds: milliseconds / 1_000 }),
  }).then(
    ({ ending }) => ending,
    (error: unknown) => {
      if (error instanceof AppError) return error.code;
      throw error;
    },
  );
  if (end === 'cancelled' || end === 'gone') {
    // Not to wait for anything: this is the moment that the seed has drawn.
    await Promise.race([passes(milliseconds), answered]);
    if (end === 'gone') gone.abort();
    else await db.cancel(runId);
  }
  const how = await answered;
  const began = performance.now();
  while (await isHeld(watch, runId));
  return { how, goneAfter: performance.now() - began };
}

async function isHeld(db: Db, runId: string): Promise<boolean> {
  const rows = await db.records(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run = $runId RETURN metaData',
    { runId },
  );
  return rows.length > 0;
}

/** How many of these the server still holds. */
export async function countHeld(db: Db, asked: readonly Ended[]): Promise<number> {
  const rows = await db.records(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run IN $runIds RETURN metaData',
    { runIds: asked.map(({ runId }) => runId) },
  );
  return rows.length;
}
