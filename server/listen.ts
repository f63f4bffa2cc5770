import { createServer, type RequestListener, type Server } from 'node:http';

const HOST = '127.0.0.1';
/** How long answers under way may take after a stop was asked for. */
const GRACE_MS = 10_000;

/** sysexits.h EX_CONFIG: the configuration, here the port, cannot be used. */
export const PORT_IN_USE_EXIT = 78;

export class PortInUse extends Error {
  constructor(port: number) {
    super(
      `Port ${port} on ${HOST} is in use, perhaps by another Redthread.\n` +
        `Stop that program, or choose another port: REDTHREAD_PORT=${port + 1} npm start`,
    );
    this.name = 'PortInUse';
  }
}

export interface Listening {
  address: string;
  /** Until this is called every request is told that Redthread is starting. */
  serve(app: RequestListener): void;
  /** Stops accepting, lets answers under way finish, cuts what is left after the grace. */
  close(): Promise<void>;
}

/** Takes the port at once, so that a port in use is told before anything is started. */
export async function listen(port: number): Promise<Listening> {
  let listener: RequestListener = (_request, response) => {
    response
      .writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '2' })
      .end('Redthread is starting.\n');
  };
  const server = createServer((request, response) => listener(request, response));
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await bind(server, port);
  return {
    address: `http://${HOST}:${port}`,
    serve(app) {
      listener = app;
    },
    close: () => close(server),
  };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error);
    });
    server.listen(port, HOST, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
