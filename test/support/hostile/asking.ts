import { setTimeout as passes } from 'node:timers/promises';
import type { Db } from '../../../server/db/run.ts';

export interface Answer {
  status: number;
  text: string;
}

export interface Asked {
  method?: string;
  body?: unknown;
  /** X-Run. */
  run?: string;
  /** X-Analyst. */
  by?: string;
  signal?: AbortSignal;
}
export type Ask = (path: string, asked?: Asked) => Promise<Answer>;

/** Asks the app as its page does; a body makes it a POST where nothing else is said. */
export function askingAt(url: string): Ask {
  return async (path, { body, method = body === undefined ? 'GET' : 'POST', run, by, signal } = {}) => {
    const headers = {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(run !== undefined && { 'X-Run': run }),
      ...(by !== undefined && { 'X-Analyst': encodeURIComponent(by) }),
    };
    const response = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal !== undefined && { signal }),
    });
    return { status: response.status, text: await response.text() };
  };
}

export const runOf = (id: string): string => `/api/queries/${encodeURIComponent(id)}/run`;

/** Of what the app answers by name: it speaks JSON. */
export function told({ text }: Answer): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

/** Whether the server holds a transaction of this run. */
export async function isHeld(watch: Db, run: string): Promise<boolean> {
  const rows = await watch.records(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run = $run RETURN metaData',
    { run },
  );
  return rows.length > 0;
}

/** How many milliseconds it takes until `isSo`, or null when it is not so after all of them. */
export async function until(isSo: () => Promise<boolean>, mostMs: number): Promise<number | null> {
  const began = performance.now();
  for (;;) {
    if (await isSo()) return performance.now() - began;
    if (performance.now() - began > mostMs) return null;
    // So that looking takes nothing from what is looked at.
    await passes(20);
  }
}
