import { Problem } from '#contract/errors';
import { IntakeAnswer, REVIEW_ENDPOINTS, type Intake } from '#contract/review-endpoints';
import type { ReviewRow } from '#contract/review';
import type * as z from 'zod';

/** What kept a command from its end, in words. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
}

/** The doors of the Redthread that runs on this machine; the command itself opens no database. */
export interface Running {
  add(intake: z.input<typeof Intake>, analyst: string | undefined): Promise<IntakeAnswer>;
  list(): Promise<ReviewRow[]>;
}

/** A PDF of many pages is read for a minute at most. */
const MILLISECONDS = 150_000;

export function askRunning(port: number, signal: AbortSignal): Running {
  const base = `http://127.0.0.1:${port}`;
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const asked = { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(MILLISECONDS)]) };
    const answer = await fetch(`${base}${path}`, asked).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw toWords(base, cause);
    });
    const told: unknown = await answer.json().catch(() => null);
    if (answer.ok) return told;
    const problem = Problem.safeParse(told);
    if (!problem.success) throw new NotAdded(`What answers at ${base} is no Redthread, or an older one (it says ${answer.status}). Nothing was added by it.`);
    const { title, detail, advice, fields } = problem.data;
    throw new NotAdded([`${title}: ${detail}`, ...fields.map((one) => `  ${one.path}: ${one.problem}`), advice].join('\n'));
  };
  return {
    async add(intake, analyst) {
      const headers = { 'Content-Type': 'application/json', ...(analyst === undefined ? {} : { 'X-Analyst': encodeURIComponent(analyst) }) };
      const { method, path } = REVIEW_ENDPOINTS.addArticle;
      return IntakeAnswer.parse(await ask(path, { method, headers, body: JSON.stringify(intake) }));
    },
    async list() {
      return REVIEW_ENDPOINTS.reviews.response.parse(await ask(REVIEW_ENDPOINTS.reviews.path)).reviews;
    },
  };
} // oxfmt-ignore

function toWords(base: string, cause: unknown): NotAdded {
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  if (isLate) return new NotAdded(`The Redthread at ${base} did not answer in ${MILLISECONDS / 1_000} s. What it was given last may have come in: look with --list.`, { cause });
  return new NotAdded(`No Redthread answers at ${base}; articles are added through one that runs. Start it with npm start (REDTHREAD_PORT says at which port), and give this command once more. Nothing was added.`, { cause });
} // oxfmt-ignore
