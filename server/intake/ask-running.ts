import { Problem } from '#contract/errors';
import { IntakeAnswer, REVIEW_ENDPOINTS, type Intake } from '#contract/review-endpoints';
import type { ReviewRow } from '#contract/review';
import type * as z from 'zod';

/** What kept a command from its end, in words. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
}

/** There is no Redthread to give anything to: whatever is given next fares alike. */
export class NobodyThere extends NotAdded {}

/** The answer did not come: whether it was done, nobody knows. */
export class MaybeAdded extends NotAdded {}

/** The doors of the Redthread that runs on this machine; the command itself opens no database. */
export interface Running {
  add(intake: z.input<typeof Intake>, analyst: string | undefined): Promise<IntakeAnswer>;
  list(): Promise<ReviewRow[]>;
}

/** A PDF of many pages is read for a minute at most. */
const MILLISECONDS = 150_000;

export function askRunning(port: number, signal: AbortSignal): Running {
  const base = `http://127.0.0.1:${port}`;
  const ask = async <Answer>(path: string, { answers, ...init }: RequestInit & { answers: z.ZodType<Answer> }): Promise<Answer> => {
    const late = AbortSignal.timeout(MILLISECONDS);
    const asked = { ...init, signal: AbortSignal.any([signal, late]) };
    const [answer, text] = await fetch(`${base}${path}`, asked)
      .then(async (response) => [response, await response.text()] as const)
      .catch((cause: unknown) => {
        signal.throwIfAborted();
        throw toWords(base, cause);
      });
    const told = parsed(text);
    if (answer.ok) {
      const ours = answers.safeParse(told);
      if (ours.success) return ours.data;
      throw noRedthread(base, `it says ${answer.status} and something else than a Redthread says`);
    }
    const problem = Problem.safeParse(told);
    if (!problem.success) throw noRedthread(base, `it says ${answer.status}`);
    const { title, detail, advice, fields } = problem.data;
    throw new NotAdded([`${title}: ${detail}`, ...fields.map((one) => `  ${one.path}: ${one.problem}`), advice].join('\n'));
  };
  return {
    async add(intake, analyst) {
      const headers = { 'Content-Type': 'application/json', ...(analyst === undefined ? {} : { 'X-Analyst': encodeURIComponent(analyst) }) };
      const { method, path } = REVIEW_ENDPOINTS.addArticle;
      return ask(path, { method, headers, body: JSON.stringify(intake), answers: IntakeAnswer });
    },
    async list() {
      const { path, response } = REVIEW_ENDPOINTS.reviews;
      return (await ask(path, { answers: response })).reviews;
    },
  };
} // oxfmt-ignore

/** Null, which is no answer of ours, where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toWords(base: string, cause: unknown): NotAdded {
  if ((cause as Error).name === 'TimeoutError')
    return new MaybeAdded(`The Redthread at ${base} did not answer in ${MILLISECONDS / 1_000} s.`, { cause });
  const code = codeOf(cause);
  if (code.startsWith('HPE_')) return noRedthread(base, 'it does not speak HTTP', cause);
  if (code !== 'ECONNREFUSED') return new MaybeAdded(`The Redthread at ${base} broke off before it had answered.`, { cause });
  return new NobodyThere(`No Redthread answers at ${base}; articles are added through one that runs. Start it with npm start (REDTHREAD_PORT says at which port), and give this command once more.`, { cause });
} // oxfmt-ignore

function noRedthread(base: string, why: string, cause?: unknown): NobodyThere {
  return new NobodyThere(`What answers at ${base} is no Redthread, or an older one: ${why}. REDTHREAD_PORT says at which port yours is.`, { cause });
} // oxfmt-ignore

/** What the system says of a connection: fetch wraps it. Not by class, for in tests Node's errors are of another Error. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return String(cause?.code);
}
