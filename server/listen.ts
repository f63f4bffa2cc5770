import { createServer, type RequestListener, type Server } from 'node:http';
import { AppError } from './errors.ts';
import { RETRY_AFTER_SECONDS, toProblem } from './problem.ts';

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
  let listener: RequestListener = sayStarting;
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

/** The API's callers read problems only; whoever opens the page reads words. */
const sayStarting: RequestListener = ({ url = '' }, response) => {
  const problem = toProblem(new AppError('starting', 'Neo4j or the articles are not ready yet.'));
  const [type, body] = url.startsWith('/api/')
    ? ['application/problem+json', JSON.stringify(problem)]
    : ['text/plain', 'Redthread is starting.\n'];
  response
    .writeHead(problem.status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Retry-After': RETRY_AFTER_SECONDS,
    })
    .end(body);
};

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
