import type { Driver } from 'neo4j-driver';
import { toAppError } from '../errors.ts';
import { silence, withDeadline } from './deadline.ts';

/** Shorter than the driver's own wait for a connection, which would call a silent server busy. */
const VERSION_MILLISECONDS = 2_000;

/** Asks once for the version of the server; again only while there is no answer. */
export function keepingVersion(driver: Driver): () => Promise<string> {
  let known: string | undefined;

  async function askVersion(): Promise<string> {
    const answer = driver.getServerInfo();
    try {
      const { agent = 'unknown' } = await withDeadline(answer, {
        milliseconds: VERSION_MILLISECONDS,
        late: silence,
      });
      return agent.replace('Neo4j/', '');
    } catch (error) {
      throw toAppError(error);
    }
  }

  return async () => (known ??= await askVersion());
}
