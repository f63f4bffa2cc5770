import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach } from '@jest/globals';

interface Port {
  uri: string;
  callers: Socket[];
}

/**
 * Ports other than the server's, closed after each test: what becomes of a caller is up to `meet`, who is told how many
 * there were before.
 */
export function somePorts(): (meet: (caller: Socket, before: number) => void) => Promise<Port> {
  const served: { server: Server; callers: Socket[] }[] = [];
  afterEach(() => {
    for (const { server, callers } of served.splice(0)) {
      for (const caller of callers) caller.destroy();
      server.close();
    }
  });
  return async (meet) => {
    const callers: Socket[] = [];
    const server = createServer((caller) => meet(caller, callers.push(caller) - 1)).listen(0, '127.0.0.1');
    served.push({ server, callers });
    await once(server, 'listening');
    return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, callers };
  };
}
