import { fingerprint, SCOPES, type Scope } from '../db/fingerprint.ts';
import type { Db } from '../db/run.ts';
import type { Head, ReportBackup } from './format.ts';

interface Comparing {
  step: string;
  report: ReportBackup;
  signal?: AbortSignal | undefined;
}

const REPORT_EVERY = 1_000;

/** The first part of the graph that has another fingerprint than in this head; null where all have the same. */
export async function differsFrom(
  db: Db,
  { nodes: of, fingerprint: wanted }: Head,
  { step, report, signal }: Comparing,
): Promise<Scope | null> {
  let done = 0;
  const onNode = () => {
    // Its end is told at the end: there may be more of them than there were.
    if (done % REPORT_EVERY === 0) report({ step, done: Math.max(Math.min(done, of - 1), 0), of });
    done += 1;
  };
  for (const scope of SCOPES) {
    // One after the other: each reads its part of the whole graph.
    // oxlint-disable-next-line no-await-in-loop
    if ((await fingerprint(db, scope, { onNode, signal })) !== wanted[scope]) return scope;
  }
  report({ step, done: of, of });
  return null;
}
