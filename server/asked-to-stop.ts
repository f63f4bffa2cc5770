/** Ctrl+C, a stop by the system, and the closing of the terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborted by the first request to stop; a second Ctrl+C ends the process at once, as people expect. */
export function untilAskedToStop(): AbortSignal {
  const asked = new AbortController();
  const stop = () => {
    process.once('SIGINT', () => process.exit(130));
    asked.abort();
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return asked.signal;
}
