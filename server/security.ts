import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { AppError } from './errors.ts';

/** Cytoscape injects one fixed style sheet; this is its hash (DECISIONS 26). */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** The nonce of this response, for the styles that React Aria and CodeMirror inject. */
export function nonceOf(response: Response): string {
  return String(response.locals['nonce']);
}

const NONCE = 'NONCE';

/** What the page may do and load: nothing `unsafe-*`, and only from here. Written once, but for the nonce. */
const POLICY = Object.entries({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'style-src': ["'self'", CYTOSCAPE_STYLE, `'nonce-${NONCE}'`],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['redthread'],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
})
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join(';');

/** Content-Security-Policy, Trusted Types, and helmet's other headers. `dev` lets Vite in. */
export function headers({ dev }: { dev: boolean }): RequestHandler[] {
  const giveNonce: RequestHandler = (_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  };
  const confine: RequestHandler = (_request, response, next) => {
    response.setHeader('Content-Security-Policy', POLICY.replace(NONCE, nonceOf(response)));
    next();
  };
  const protect = helmet({
    contentSecurityPolicy: false,
    // Served on plain http on this machine only: a browser must not remember to ask for https.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  // Vite's dev server injects inline scripts and styles; the production policy is what the browser tests run.
  return dev ? [giveNonce] : [giveNonce, confine, protect];
}

/** DNS rebinding: only our own names, with the very port that was connected to, are served. */
export const hostCheck: RequestHandler = (request, _response, next) => {
  const { host } = request.headers;
  if (host !== undefined && ownHosts(request.socket.localPort).includes(host)) return next();
  throw new AppError('wrong-host', `The address "${host ?? ''}" is not one of ours.`);
};

/** CSRF: whatever may change something must come from our own page, or from no page at all. */
export const originCheck: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const own = ownHosts(request.socket.localPort).map((host) => `http://${host}`);
  if (origin !== undefined && !own.includes(origin)) {
    throw new AppError('wrong-origin', `The request came from "${origin}".`);
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new AppError('wrong-origin', `The request came from a page that is ${site}.`);
  }
  next();
};

function ownHosts(port: number | undefined): string[] {
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
}
