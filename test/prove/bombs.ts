import { randomUUID } from 'node:crypto';
import { setTimeout as passes } from 'node:timers/promises';
import type { Db } from '../../server/db/run.ts';
import { isHeld, runOf, until, type Ask } from '../support/hostile/asking.ts';
import type { Bomb } from '../support/hostile/bombs.ts';

/** A click beside bombs is answered within a second, and what a client leaves is gone in three; ten times that is broken. */
export const BOUNDS = { click: 10_000, gone: 30_000 } as const;
const CLICK_EVERY_MS = 250;

/** What became of a bomb: refused by the gate, ended by a limit, answered (capped), or left by its client. */
export type Fate = 'refused' | 'ended' | 'answered' | 'left';
export interface Fell {
  road: 'explain' | 'run';
  bomb: Bomb;
  fate: Fate;
  status: number | null;
  /** Of the error it was answered with. */
  code: string | null;
  seconds: number;
  /** From the answer, or the client's leaving, until the server held nothing of it any more; null = it still did. */
  goneAfter: number | null;
}

/** Sends a bomb down a road, leaves it when patience ends, and looks until nothing is left of it. */
export async function dropBomb(
  { ask, watch, patience }: { ask: Ask; watch: Db; patience: number },
  { road, bomb }: Pick<Fell, 'road' | 'bomb'>,
): Promise<Fell> {
  const run = randomUUID();
  const leaves = AbortSignal.timeout(patience);
  const { text, params = {} } = bomb;
  const body = road === 'run' ? { text, params } : { text };
  const began = performance.now();
  const answer = await ask(`/api/cypher/${road}`, { body, run, signal: leaves }).then(
    ({ status, text: told }) => ({ status, code: status === 200 ? null : codeOf(told) }),
    (error: unknown) => {
      if (leaves.aborted) return { status: null, code: null };
      throw error;
    },
  );
  const seconds = (performance.now() - began) / 1_000;
  const goneAfter = await until(async () => !(await isHeld(watch, run)), BOUNDS.gone);
  return { road, bomb, fate: toFate(answer), ...answer, seconds, goneAfter };
}

function toFate({ status, code }: Pick<Fell, 'status' | 'code'>): Fate {
  if (status === null) return 'left';
  if (status === 200) return 'answered';
  return status < 499 && code !== 'failed-query' ? 'refused' : 'ended';
}

/** The app tells each error as JSON with its code. */
function codeOf(told: string): string {
  return (JSON.parse(told) as { code: string }).code;
}

/** One analyst who clicks while the others throw bombs: a shipped query, again and again. */
export function clicking(
  ask: Ask,
  id: string,
): { stop(): Promise<{ milliseconds: number[]; failed: string[] }> } {
  const milliseconds: number[] = [];
  const failed: string[] = [];
  const over = new AbortController();
  const clicks = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      const answer = await ask(runOf('explore/neighbours'), { body: { params: { id, limit: 10 } } }).catch(
        (error: unknown) => ({ status: 0, text: String(error) }),
      );
      milliseconds.push(performance.now() - began);
      if (answer.status !== 200) failed.push(`${answer.status} ${answer.text.slice(0, 300)}`);
      await passes(CLICK_EVERY_MS);
    }
  })();
  return {
    async stop() {
      over.abort();
      await clicks;
      return { milliseconds, failed };
    },
  };
}

/** In words what is wrong with how they fell. */
export function faultsOf(fallen: readonly Fell[]): string[] {
  // Values that are no good are a reason to refuse only where a bomb is made of them.
  const duds = fallen.filter(
    ({ bomb, status, code }) => status === 400 && code !== 'failed-query' && bomb.params === undefined,
  );
  const left = fallen.filter(({ goneAfter }) => goneAfter === null);
  return [...duds.map(({ road, bomb }) => `is no Cypher (${road}): ${toWords(bomb)}`), ...leftBehind(left)];
}

function leftBehind(left: readonly Fell[]): string[] {
  return left.map(
    ({ road, bomb, fate }) =>
      `${BOUNDS.gone} ms after it was ${fate} (${road}) there still was: ${toWords(bomb)}`,
  );
}

export function toWords({ kind, text }: Bomb): string {
  return `${kind}: ${text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text}`;
}

/** Which process serves: another one after a crash. */
export async function processOf(watch: Db): Promise<string> {
  const [row] = await watch.records(
    `CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.Name.value AS name`,
  );
  return JSON.stringify(row);
}
