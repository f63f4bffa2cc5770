import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { nonceOf } from './security.ts';

const NONCE_PLACE = '__CSP_NONCE__';

/** Serves the built page: hashed assets for ever, index.html never cached, since each response has its own nonce. */
export async function servePage(app: Express, folder: string): Promise<void> {
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const sendIndex: RequestHandler = (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(index.replaceAll(NONCE_PLACE, nonceOf(response)));
  };
  app.get(['/', '/index.html'], sendIndex);
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
  );
  app.use(express.static(folder, { index: false }));
}
