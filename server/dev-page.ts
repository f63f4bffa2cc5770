import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Express } from 'express';

/** Vite as middleware: the page from its sources, reloaded as they change. Only `npm run dev` comes here. */
export async function serveSources(app: Express, folder: string): Promise<() => Promise<void>> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { host: '127.0.0.1' } },
  });
  app.use(vite.middlewares);
  app.get(['/', '/i/:id', '/v/:fingerprint', '/q/:shelf/:name'], async (request, response) => {
    const index = await readFile(join(folder, 'index.html'), 'utf8');
    response.type('html').send(await vite.transformIndexHtml(request.originalUrl, index));
  });
  return () => vite.close();
}
