import { once } from 'node:events';
import { untilAskedToStop } from '../asked-to-stop.ts';
import { EnvMistakes, parseEnv } from '../env.ts';
import { createTerminal, showProgress } from '../terminal.ts';
import { findOptionsFrom } from './from-env.ts';
import { findNeo4j } from './ladder.ts';
import type { Neo4j } from './neo4j.ts';
import { Neo4jUnavailable } from './unavailable.ts';

/** `npm run db`: Neo4j alone, for cypher-shell, Neo4j Browser or Desktop, until Ctrl-C. */
async function main(): Promise<void> {
  const terminal = createTerminal();
  const report = showProgress(terminal);
  const signal = untilAskedToStop();
  const neo4j = await findNeo4j({ ...findOptionsFrom(parseEnv(process.env)), report, signal });
  terminal.line(howToConnect(neo4j));
  // Nothing else keeps this process: the watch over Neo4j does not, and there is no server of ours.
  const awake = setInterval(() => {}, 60_000);
  const ended = await Promise.race([neo4j.lost, once(signal, 'abort')]);
  clearInterval(awake);
  terminal.line('Letting go of Neo4j; it stops if nobody else uses it ...');
  await neo4j.stop();
  if (ended instanceof Neo4jUnavailable) throw ended;
}

function howToConnect({ uri, user, passwordFile, database = 'neo4j', description }: Neo4j): string {
  const password = passwordFile === undefined ? 'the one in NEO4J_PASSWORD' : `in ${passwordFile}`;
  const given = passwordFile === undefined ? '"$NEO4J_PASSWORD"' : `"$(cat '${passwordFile}')"`;
  return [
    '',
    `Ready: ${description}`,
    '',
    `  cypher-shell         cypher-shell -a ${uri} -u ${user} -d ${database} -p ${given}`,
    `  Browser or Desktop   connect to ${uri}`,
    `                       user ${user}, password ${password}`,
    '',
    'Ctrl-C ends it.',
  ].join('\n');
}

/** sysexits.h: EX_CONFIG for what the environment says, EX_UNAVAILABLE for a database that cannot be had. */
const exitCodes = { config: 78, unavailable: 69 };

try {
  await main();
} catch (error) {
  if (error instanceof Error && error.name === 'AbortError') process.exit();
  if (!(error instanceof EnvMistakes || error instanceof Neo4jUnavailable)) throw error;
  const remedy = error instanceof Neo4jUnavailable ? `\n${error.remedy}` : '';
  process.stderr.write(`${error.message}${remedy}\n`);
  process.exitCode = error instanceof EnvMistakes ? exitCodes.config : exitCodes.unavailable;
}
