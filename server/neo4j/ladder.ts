import { dockerNeo4j } from './docker.ts';
import { localNeo4j, type LocalOptions } from './local.ts';
import type { Neo4j, Rung } from './neo4j.ts';
import { allRemedies } from './remedies.ts';
import { Neo4jUnavailable } from './unavailable.ts';
import { uriNeo4j, type UriOptions } from './uri.ts';

export interface FindOptions extends UriOptions, LocalOptions {
  force?: Rung | undefined;
}

const rungs: Record<Rung, (options: FindOptions) => Promise<Neo4j>> = {
  uri: uriNeo4j,
  docker: dockerNeo4j,
  local: localNeo4j,
};

/** Finds a Neo4j or starts one; each rung that fails says why before the next is tried. */
export async function findNeo4j(options: FindOptions): Promise<Neo4j> {
  const order = rungsFor(options);
  const failures: Neo4jUnavailable[] = [];
  for (const rung of order) {
    options.report({ kind: 'trying', rung });
    try {
      return await rungs[rung](options);
    } catch (error) {
      if (!(error instanceof Neo4jUnavailable)) throw error;
      options.report({ kind: 'failed', rung, why: error.message });
      failures.push(error);
    }
  }
  const [only, ...others] = failures;
  if (only !== undefined && others.length === 0) throw only;
  throw noNeo4j(failures);
}

/** Somebody who names an address or a rung means it: another database in its place would be a wrong answer. */
function rungsFor({ force, uri }: FindOptions): Rung[] {
  if (force !== undefined) return [force];
  return uri === undefined ? ['docker', 'local'] : ['uri'];
}

function noNeo4j(failures: Neo4jUnavailable[]): Neo4jUnavailable {
  return new Neo4jUnavailable({
    code: 'no-neo4j',
    message: [
      'No Neo4j was found, and none could be started:',
      ...failures.map(({ message }) => `  - ${message}`),
    ].join('\n'),
    remedy: allRemedies(),
    cause: failures.at(-1),
  });
}
