import { once } from 'node:events';
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import type { Address } from '../support/database.ts';

/** One way to ask the same question; `ask` settles when the whole answer is there. */
export interface Asker {
  ask(params: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

/** The bare driver with its own defaults: a session, a read, all records, nothing converted. */
export function askDriver(
  { uri, user, password, database }: Address,
  text: string,
  config: { timeout?: number } = {},
): Asker {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    async ask(params) {
      const session = driver.session({ database });
      try {
        return await session.executeRead(
          async (tx) => (await tx.run(text, toIntegers(params))).records,
          config,
        );
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** A saved query through the API. */
export function askApi(url: string, id: string): Asker {
  const { ask, close } = postTo(url, `/api/queries/${encodeURIComponent(id)}/run`);
  return { ask: (params) => ask({ params }), close };
}

/** The API as a client has it: one connection kept alive, JSON written and parsed. */
export function postTo(url: string, path: string): Asker {
  const address = new URL(path, url);
  return onOneConnection((agent, body) => {
    const asked = request(address, {
      agent,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    asked.end(JSON.stringify(body));
    return asked;
  });
}

/** The same for what is only read: the parameters stand behind the path. */
export function getFrom(url: string, path: string): Asker {
  return onOneConnection((agent, params) => {
    const address = new URL(path, url);
    for (const [name, value] of Object.entries(params)) address.searchParams.set(name, String(value));
    return request(address, { agent }).end();
  });
}

function onOneConnection(send: (agent: Agent, given: Record<string, unknown>) => ClientRequest): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async ask(given) {
      const [response] = (await once(send(agent, given), 'response')) as [IncomingMessage];
      const answer = await json(response);
      if (response.statusCode !== 200) throw new Error(`the API answered ${JSON.stringify(answer)}`);
      return answer;
    },
    async close() {
      agent.destroy();
    },
  };
}

/** Times all in turn, round after round. Who begins changes each round: the one after finds the pages warm. */
export async function askInTurn<Side extends string>(
  asks: Record<Side, (round: number) => Promise<unknown>>,
  { warmUp = 0, count, first = 0 }: { warmUp?: number; count: number; first?: number },
): Promise<Record<Side, number[]>> {
  const sides = Object.keys(asks) as Side[];
  const times = Object.fromEntries(sides.map((side) => [side, [] as number[]])) as Record<Side, number[]>;
  for (let n = 0; n < warmUp + count; n += 1) {
    const round = first + n;
    const begins = round % sides.length;
    for (const side of [...sides.slice(begins), ...sides.slice(0, begins)]) {
      const began = performance.now();
      await asks[side](round);
      if (n >= warmUp) times[side].push(performance.now() - began);
    }
  }
  return times;
}

/** The driver takes every number for a float. */
function toIntegers(params: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(params);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}
