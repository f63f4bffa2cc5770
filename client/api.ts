import type * as z from 'zod';
import type { Endpoint } from '#contract/endpoint';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints';
import type { Diagnostic } from '#contract/cypher';
import { Problem, type ErrorCode } from '#contract/errors';

/** What the page itself can find wrong before the server has its say. */
const OWN_PROBLEMS = {
  unreachable: {
    title: 'Redthread does not answer',
    detail: 'The server of this page cannot be reached.',
    advice: 'See whether it still runs. What is drawn stays; the page tries again by itself.',
  },
  unreadable: {
    title: 'The answer cannot be read',
    detail: 'The server sent something this page does not understand.',
    advice: 'Reload the page: it may be older than the server.',
  },
  'cut-off': {
    title: 'The file did not come whole',
    detail: 'It broke off while it was sent, so nothing was saved: the data were changed meanwhile, or the server ended.',
    advice: 'Ask for it again.',
  },
  cancelled: { title: 'Cancelled', detail: 'The question was taken back.', advice: 'Ask it again when you need it.' },
} as const; // oxfmt-ignore

/** What the analyst is shown when something fails: the server's problem, or one of the page's own. */
export interface Trouble {
  code: ErrorCode | keyof typeof OWN_PROBLEMS;
  title: string;
  detail: string;
  advice: string;
  fields: readonly { path: string; problem: string }[];
  /** What is wrong with a Cypher text, and where. */
  diagnostics?: readonly Diagnostic[] | undefined;
  /** Under this id the server's log has the cause; null when the server was not reached. */
  id: string | null;
}

export class ApiError extends Error {
  readonly code: Trouble['code'];
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(`${trouble.title}: ${trouble.detail}`, options);
    this.name = 'ApiError';
    this.code = trouble.code;
    this.trouble = trouble;
  }
}

/** Reads whatever was thrown as something to show. What is not ours is a mistake of the page and says so. */
export function toTrouble(thrown: unknown): Trouble {
  if (thrown instanceof ApiError) return thrown.trouble;
  return {
    code: 'internal',
    title: 'Something went wrong in this page',
    detail: thrown instanceof Error ? thrown.message : String(thrown),
    advice: 'Reload the page; the canvas is kept.',
    fields: [],
    id: null,
  };
}

type Endpoints = typeof ENDPOINTS;
type Part<Name extends EndpointName, Key extends string> =
  Endpoints[Name] extends Record<Key, infer Schema extends z.ZodType>
    ? Record<Key, z.input<Schema>>
    : Record<never, never>;
type Request<Name extends EndpointName> = Part<Name, 'params'> & Part<Name, 'query'> & Part<Name, 'body'>;
export type Answer<Name extends EndpointName> = z.output<Endpoints[Name]['response']>;

interface CallOptions {
  signal?: AbortSignal;
  /** Who decides: stated, not verified (DECISIONS 23). */
  analyst?: string | null;
  /** A run's own id, where its place in a queue is asked for meanwhile. */
  run?: string;
}

/** One method per endpoint, typed by the table both sides share. */
export type Api = {
  readonly [Name in EndpointName]: (request: Request<Name>, options?: CallOptions) => Promise<Answer<Name>>;
};

/** The page's only way to the server. */
export function createApi(fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Api {
  const names = Object.keys(ENDPOINTS) as EndpointName[];
  const methods = names.map((name) => [
    name,
    (request: RequestParts, options: CallOptions = {}) => call(fetch, { name, request, ...options }),
  ]);
  // Object.fromEntries forgets which name belongs to which method; the loop above is the proof.
  return Object.fromEntries(methods) as Api;
}

/** What these are asked for may take long: on leaving, the server is told. */
const CANCELLABLE: ReadonlySet<EndpointName> = new Set([
  'run',
  'names',
  'paths',
  'loosenings',
  'runCypher',
  'explainCypher',
]);

interface RequestParts {
  params?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: object;
}
interface Call extends CallOptions {
  name: EndpointName;
  request: RequestParts;
}

async function call(
  fetch: typeof globalThis.fetch,
  { name, request, signal, analyst, run = idOf(name) }: Call,
): Promise<unknown> {
  const endpoint: Endpoint = ENDPOINTS[name];
  const cancel = () => {
    // The run may have ended meanwhile; then there is nothing to cancel and nothing to tell.
    if (run !== undefined)
      void call(fetch, { name: 'cancel', request: { params: { id: run } } }).catch(() => {});
  };
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const response = await fetch(toAddress(name, request), {
      method: endpoint.method,
      headers: {
        accept: endpoint.file === true ? '*/*' : 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(run === undefined ? {} : { 'x-run': run }),
        // A header holds few letters.
        ...(analyst === null || analyst === undefined ? {} : { 'x-analyst': encodeURIComponent(analyst) }),
      },
      ...(request.body === undefined ? {} : { body: toText(request.body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    return await (endpoint.file === true
      ? readFile(response, endpoint)
      : readAnswer(response, endpoint.response));
  } catch (thrown) {
    if (thrown instanceof ApiError) throw thrown;
    throw ownError(signal?.aborted === true ? 'cancelled' : 'unreachable', thrown);
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

function idOf(name: EndpointName): string | undefined {
  return CANCELLABLE.has(name) ? crypto.randomUUID() : undefined;
}

const texts = new WeakMap<object, string>();

/** As JSON. Of a large canvas that is kept in the browser and then sent, it is made once. */
export function toText(body: object): string {
  const text = texts.get(body) ?? JSON.stringify(body);
  texts.set(body, text);
  return text;
}

/** A file under the name that the server gave it, with what its header tells of it. A file that breaks off is none. */
async function readFile(response: Response, { response: schema, told }: Endpoint): Promise<unknown> {
  if (isProblem(response)) return readAnswer(response, schema);
  const { headers } = response;
  const bytes = await response.blob().catch((cause: unknown) => {
    if (cause instanceof DOMException) throw cause;
    throw ownError('cut-off', cause);
  });
  const type = headers.get('content-type') ?? '';
  const file = new File([bytes], nameIn(headers.get('content-disposition') ?? ''), { type });
  return parse(schema, told === undefined ? file : { file, told: toTold(headers.get(told)) });
}

/** Of a file that is sent without a name nothing is made up: whoever asked for it names it. */
function nameIn(disposition: string): string {
  const [, exact] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="([^"]*)"/i.exec(disposition) ?? [];
  return decoded(exact ?? '') || (plain ?? '');
}

function toTold(header: string | null): unknown {
  try {
    return JSON.parse(decoded(header ?? ''));
  } catch (cause) {
    throw ownError('unreadable', cause);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function isProblem({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/problem+json') === true;
}

/** A 503 of `ready` is an answer, not a problem: the content type tells them apart, not the status. */
async function readAnswer(response: Response, schema: z.ZodType): Promise<unknown> {
  const json: unknown = await response.json().catch((cause: unknown) => {
    if (cause instanceof DOMException) throw cause;
    throw ownError(response.ok ? 'unreadable' : 'unreachable', cause);
  });
  if (isProblem(response)) throw new ApiError(parse(Problem, json));
  return parse(schema, json);
}

function parse<T>(schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw ownError('unreadable', parsed.error);
  return parsed.data;
}

function toAddress(name: EndpointName, { params = {}, query = {} }: RequestParts): string {
  const path = ENDPOINTS[name].path.replace(/:([a-z]+)/gi, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked).toString()}`;
}

function ownError(code: keyof typeof OWN_PROBLEMS, cause: unknown): ApiError {
  return new ApiError({ code, ...OWN_PROBLEMS[code], fields: [], id: null }, { cause });
}
