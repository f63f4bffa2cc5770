import { toTrouble, type Trouble } from '../api.ts';

/** One question under way, failed, or neither. A failed one keeps what to show until it is asked again. */
export type Task =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly abort: AbortController }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export const IDLE: Task = { is: 'idle' };

interface RunTask<A> {
  before: Task;
  readonly show: (task: Task) => void;
  readonly ask: (signal: AbortSignal) => Promise<A>;
}

/**
 * Asks, and shows how it goes. A newer question ends the older one, whose answer is dropped even if it still
 * arrives: `undefined` means that nobody waits for this answer any more, or that it failed and is shown.
 */
export async function runTask<A>({ before, show, ask }: RunTask<A>): Promise<A | undefined> {
  cancelTask(before);
  const abort = new AbortController();
  show({ is: 'running', abort });
  try {
    const answer = await ask(abort.signal);
    if (abort.signal.aborted) return undefined;
    show(IDLE);
    return answer;
  } catch (thrown) {
    if (!abort.signal.aborted) show({ is: 'failed', trouble: toTrouble(thrown) });
    return undefined;
  }
}

export function cancelTask(task: Task): void {
  if (task.is === 'running') task.abort.abort();
}
