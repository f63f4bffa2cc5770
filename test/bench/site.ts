import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { freePort } from '../../server/neo4j/free-port.ts';
import type { Picture } from './graph.ts';

/** The page of the frames, built as the real one is, so that both run as they would for an analyst. */
export interface Site {
  url: string;
  /** Puts a picture where the page finds it. */
  hold(picture: Picture): Promise<void>;
  close(): Promise<void>;
}

export async function serveSite(): Promise<Site> {
  const root = join(import.meta.dirname, 'page');
  const outDir = await mkdtemp(join(tmpdir(), 'redthread-bench-'));
  const port = await freePort();
  const shared = {
    configFile: false as const,
    root,
    logLevel: 'warn' as const,
    build: { outDir, emptyOutDir: true, target: 'es2023' },
    worker: { format: 'es' as const },
  };
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port, strictPort: true } });
  return {
    url: `http://127.0.0.1:${port}/`,
    hold: (picture) => writeFile(join(outDir, `${picture.nodes.length}.json`), JSON.stringify(picture)),
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
