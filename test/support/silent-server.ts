import { afterAll, beforeAll } from '@jest/globals';
import { findOptionsFrom } from '../../server/neo4j/from-env.ts';
import { startThrowaway, type Throwaway } from '../../server/neo4j/throwaway.ts';
import { aDatabase, type Address } from './database.ts';
import { testEnv } from './test-env.ts';

/**
 * A server that can fall silent: the worker's own, which serves nobody else meanwhile, with the seed; where that is no
 * process of ours, an empty one of this file's.
 */
export function aServerToSilence(): {
  readonly address: Address;
  silent: (work: () => Promise<void>) => Promise<void>;
} {
  const database = aDatabase({ seed: true });
  let own: Throwaway | undefined;
  beforeAll(async () => {
    if (database.pid !== undefined) return;
    own = await startThrowaway({ ...findOptionsFrom(testEnv()), report: () => undefined });
  }, 180_000);
  afterAll(() => own?.stop());
  const signal = (name: NodeJS.Signals) => process.kill(own?.pid ?? database.pid ?? NaN, name);
  return {
    get address() {
      return own ?? database.address;
    },
    /** Neither answers nor closes its connections while the work goes on, and does again whatever became of it. */
    async silent(work) {
      signal('SIGSTOP');
      try {
        await work();
      } finally {
        signal('SIGCONT');
      }
    },
  };
}
