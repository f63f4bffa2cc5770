import { setTimeout as delay } from 'node:timers/promises';

/** Something that may go better next time: a lost connection, a silent or busy server. */
export class Hiccup extends Error {}

export interface OpenResponse {
  status: number;
  ok: boolean;
  /** The next piece of the body; undefined at its end. */
  read(): Promise<Uint8Array | undefined>;
  /** Lets go of the connection, whatever is still to come. */
  close(): void;
}

interface Request {
  url: string;
  headers: Record<string, string>;
  /** For so long the server may send nothing. */
  silenceMs: number;
}

/**
 * A response that is never waited for in vain. Each wait is a race of our own: aborting a fetch whose body has
 * arrived but was not read to its end leaves the read pending for ever.
 */
export async function openResponse({ url, headers, silenceMs }: Request): Promise<OpenResponse> {
  const connection = new AbortController();
  const close = () => connection.abort();
  try {
    const response = await inTime(fetch(url, { headers, signal: connection.signal }), silenceMs);
    const reader = response.body?.getReader();
    return {
      status: response.status,
      ok: response.ok,
      read: async () => reader && (await inTime(reader.read(), silenceMs)).value,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const enough = new AbortController();
  const silence = delay(milliseconds, undefined, { signal: enough.signal }).then(() => {
    throw new Hiccup('the server fell silent');
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    enough.abort();
  }
}
