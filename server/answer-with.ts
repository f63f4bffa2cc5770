import { parentPort } from 'node:worker_threads';
import type { ErrorCode } from '#contract/errors';
import { AppError, type FieldProblem } from './errors.ts';

/** What a thread tells: what it made, why there is none, or what it has to know first. */
export type Answered<Made, Question> =
  | { readonly made: Made }
  | { readonly failure: string }
  | { readonly refusal: { readonly code: ErrorCode; readonly detail: string; readonly fields: readonly FieldProblem[] } }
  | { readonly question: Question }; // oxfmt-ignore

/** Asks whoever gave the work, and waits for the answer. */
export type Ask = (question: unknown) => Promise<unknown>;

type Heard = { readonly asked: unknown } | { readonly answered: unknown };

/** Listens in a thread: what goes wrong there is told as a failure, not as the end of the thread. */
export function answerWith(work: (asked: never, ask: Ask) => unknown): void {
  const port = parentPort;
  if (port === null) return;
  let hear: (answered: unknown) => void = () => undefined;
  const ask: Ask = (question) =>
    new Promise((resolve) => {
      hear = resolve;
      port.postMessage({ question });
    });
  port.on('message', (heard: Heard) => {
    if ('answered' in heard) return hear(heard.answered);
    // It is asked by a SideThread of the same kind.
    void answer(() => work(heard.asked as never, ask)).then((told) => port.postMessage(told));
  });
}

async function answer(work: () => unknown): Promise<Answered<unknown, never>> {
  try {
    return { made: await work() };
  } catch (error) {
    if (error instanceof AppError)
      return { refusal: { code: error.code, detail: error.message, fields: error.fields } };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
