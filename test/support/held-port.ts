import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Another way to the same database, on which answers can be kept back. */
export interface HeldPort {
  readonly uri: string;
  /** Who begins a transaction of this run gets no answer; or whoever sends what `isIt` says, by its connection. */
  hold(run: string | ((sent: Buffer, connection: object) => boolean)): void;
  /** What was kept back arrives, and whoever calls is answered again. */
  letGo(): void;
  /** Every connection breaks, and nobody who calls is answered, as when the database is gone. */
  refuse(): void;
  /** Every connection breaks, and can be made anew. */
  cut(): void;
  close(): void;
}

/** What a driver sends to end a run: with the run's id, as when it begins one. */
const ENDS = 'TERMINATE TRANSACTIONS';

export async function aHeldPort(uri: string): Promise<HeldPort> {
  const { port, hostname } = new URL(uri);
  const open = new Map<Socket, Socket>();
  let held: (sent: Buffer, connection: object) => boolean = () => false;
  let isGone = false;
  const server = createServer((caller) => {
    if (isGone) {
      caller.destroy();
      return;
    }
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
      if (held(sent, caller)) database.unpipe(caller).pause();
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
      held = typeof run === 'string' ? (sent) => sent.includes(run) && !sent.includes(ENDS) : run;
    },
    letGo() {
      held = () => false;
      isGone = false;
      for (const [caller, database] of open) if (database.isPaused()) database.pipe(caller);
    },
    cut,
    refuse() {
      isGone = true;
      cut();
    },
    close() {
      cut();
      server.close();
    },
  };
}
