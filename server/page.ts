import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { nonceOf } from './security.ts';

const NONCE_PLACE = '__CSP_NONCE__';

class PageMissing extends Error {
  override readonly name = 'PageMissing';

  constructor(folder: string) {
    super(`The page is not built: ${folder} holds no index.html.\nRun: npm run build`);
  }
}

/** Serves the built page: hashed assets for ever, index.html never cached, since each response has its own nonce. */
export async function servePage(app: Express, folder: string): Promise<void> {
  await access(join(folder, 'index.html')).catch(() => {
    throw new PageMissing(folder);
  });
  const sendIndex: RequestHandler = async (_request, response) => {
    const index = await readFile(join(folder, 'index.html'), 'utf8');
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(index.replaceAll(NONCE_PLACE, nonceOf(response)));
  };
  app.get(['/', '/index.html', '/i/:id', '/v/:fingerprint', '/q/:shelf/:name'], sendIndex);
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
  );
  app.use(express.static(folder, { index: false }));
}
