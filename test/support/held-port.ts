import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Another way to the same database, on which answers can be kept back. */
export interface HeldPort {
  readonly uri: string;
  /** Who begins a transaction of this run gets no answer. */
  hold(run: string): void;
  /** What was kept back arrives. */
  letGo(): void;
  /** Every connection breaks, and can be made anew. */
  cut(): void;
  close(): void;
}

/** What a driver sends to end a run: with the run's id, as when it begins one. */
const ENDS = 'TERMINATE TRANSACTIONS';

export async function aHeldPort(uri: string): Promise<HeldPort> {
  const { port, hostname } = new URL(uri);
  const open = new Map<Socket, Socket>();
  let held: string | null = null;
  const server = createServer((caller) => {
    const database = connect(Number(port), hostname);
    open.set(caller, database);
    for (const end of [caller, database]) {
      end.on('error', () => undefined);
      end.once('close', () => {
        caller.destroy();
        database.destroy();
        open.delete(caller);
      });
    }
    caller.on('data', (sent: Buffer) => {
      if (held !== null && sent.includes(held) && !sent.includes(ENDS)) database.unpipe(caller).pause();
      database.write(sent);
    });
    database.pipe(caller);
  }).listen(0, '127.0.0.1');
  const cut = () => {
    for (const caller of open.keys()) caller.destroy();
  };
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold(run) {
      held = run;
    },
    letGo() {
      held = null;
      for (const [caller, database] of open) if (database.isPaused()) database.pipe(caller);
    },
    cut,
    close() {
      cut();
      server.close();
    },
  };
}
