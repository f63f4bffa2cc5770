import { classArchive, JAVA_OPTIONS } from './class-archive.ts';
import { testEnv } from './test-env.ts';
import { rungFor } from './throwaway.ts';

/**
 * All servers of a run live for minutes at most, too short for what Java's second compiler costs; and one that is
 * started as `npm start` does has no setting for it. Java's own launcher reads this wherever it is started. The room
 * for compiled code, which would be less without the second compiler, is what the plans of all saved queries need.
 */
export async function readyJava(): Promise<void> {
  if (process.env[JAVA_OPTIONS] !== undefined) return;
  process.env[JAVA_OPTIONS] = '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';
  if ((await rungFor(testEnv())) === 'local')
    process.env[JAVA_OPTIONS] += ` -XX:SharedArchiveFile="${await classArchive()}"`;
}
