import { join } from 'node:path';
import { openTexts } from '../articles/texts.ts';
import { untilAskedToStop } from '../asked-to-stop.ts';
import { loadCatalogue, type Catalogue } from '../catalogue/load.ts';
import { withGraph } from '../command.ts';
import { parseEnv } from '../env.ts';
import { ownVersion } from '../own-version.ts';
import type { Terminal } from '../terminal.ts';
import type { Studio } from './picture.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What a command needs that draws without a browser, closed when its work is done. */
export async function withStudio<T>(
  terminal: Terminal,
  work: (
    studio: Studio & {
      readonly catalogue: Catalogue;
      readonly hubDegree: number;
      readonly signal: AbortSignal;
    },
  ) => Promise<T>,
): Promise<T> {
  const env = parseEnv(process.env);
  const texts = await openTexts(env.ARTICLES_DIR, { home: env.REDTHREAD_HOME });
  const version = await ownVersion();
  const signal = untilAskedToStop();
  return withGraph({ env, terminal, signal }, async (db) =>
    work({
      db,
      texts,
      version,
      signal,
      catalogue: loadCatalogue({ db, dir: join(ROOT, 'cypher') }),
      hubDegree: env.REDTHREAD_HUB,
    }),
  );
}
