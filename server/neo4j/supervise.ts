import type { Report } from './neo4j.ts';
import { diesBefore } from './processes.ts';
import { Neo4jUnavailable } from './unavailable.ts';

interface Supervision {
  pid: number;
  /** Brings the server back, or finds that another process has; gives its new pid. */
  revive: () => Promise<number>;
  /** What the server said last, for the case that we give up. */
  lastWords: () => Promise<string>;
  report: Report;
  /** Ends the watch without a word. */
  signal: AbortSignal;
}

const mostRestarts = 5;
const withinMs = 10 * 60_000;

/** Restarts a server of our own when it dies. Settles only when that is given up. */
export async function supervise(supervision: Supervision): Promise<Neo4jUnavailable> {
  const { revive, lastWords, report, signal } = supervision;
  let { pid } = supervision;
  let deaths: number[] = [];
  while (await diesBefore({ pid, signal })) {
    const words = await lastWords().catch(() => 'none that could be read');
    const now = Date.now();
    deaths = [...deaths.filter((death) => now - death < withinMs), now];
    if (deaths.length > mostRestarts) return diedTooOften(words);
    report({ kind: 'note', text: `Neo4j ended unexpectedly (${words}): restarting it` });
    try {
      pid = await revive();
      report({ kind: 'note', text: `Neo4j runs again (process ${pid})` });
    } catch (error) {
      if (signal.aborted) break;
      const lost = error instanceof Neo4jUnavailable ? error : notRestarted(error);
      report({ kind: 'note', text: `${lost.message} ${lost.remedy}` });
      return lost;
    }
  }
  return new Promise(() => {});
}

/** Nobody may be listening yet, so that whatever goes wrong here is an answer and never a rejection. */
function notRestarted(cause: unknown): Neo4jUnavailable {
  return new Neo4jUnavailable({
    code: 'start-failed',
    message: `Our own Neo4j ended and could not be restarted: ${cause instanceof Error ? cause.message : String(cause)}`,
    remedy: 'Start Redthread again. Nothing stored is lost.',
    cause,
  });
}

function diedTooOften(words: string): Neo4jUnavailable {
  return new Neo4jUnavailable({
    code: 'died-too-often',
    message: `Our own Neo4j ended ${mostRestarts + 1} times within 10 minutes and is not started again. Its last words: ${words}`,
    remedy:
      'Give it more memory by REDTHREAD_NEO4J_HEAP if it ran out of it, then start Redthread again. Nothing stored is lost.',
  });
}
