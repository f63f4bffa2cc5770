/** Ctrl+C, a stop by the system, and the closing of the terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_MS = 500;

/** Aborted by the first request to stop; a second Ctrl+C ends the process at once, as people expect. */
export function untilAskedToStop(): AbortSignal {
  const asked = new AbortController();
  const stop = () => {
    if (asked.signal.aborted) return;
    process.once('SIGINT', () => process.exit(130));
    asked.abort();
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  if (process.env['npm_lifecycle_event'] !== undefined) onceParentEnds(stop);
  return asked.signal;
}

/**
 * npm passes what asks it to stop to the shell that it starts scripts by, and that ends without a word to us. No `exec`
 * in the script: Windows' shell knows none.
 */
function onceParentEnds(act: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, LOOK_MS).unref();
}
