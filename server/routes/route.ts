import { randomUUID } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import * as z from 'zod';
import type { Endpoint } from '#contract/endpoint';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints';
import { AppError, toFields } from '../errors.ts';
import { inWords } from '../request-words.ts';
import { toPieces } from './pieces.ts';

type Endpoints = typeof ENDPOINTS;
type Part<Name extends EndpointName, Key extends string> = Endpoints[Name] extends Record<Key, infer Schema extends z.ZodType>
  ? z.infer<Schema>
  : undefined; // oxfmt-ignore

/** What a handler is given: the parsed parts, the run's id, and a signal that fires when the client goes away. */
export interface Asked<Name extends EndpointName> {
  params: Part<Name, 'params'>;
  query: Part<Name, 'query'>;
  body: Part<Name, 'body'>;
  runId: string;
  header: (name: string) => string | undefined;
  signal: AbortSignal;
}

const RunId = z.uuid();

/** Declares the door `name` of the table: parse, call, check, send. `status` may choose another code than 200. */
export function route<Name extends EndpointName>(
  app: Express,
  name: Name,
  handler: (
    asked: Asked<Name>,
  ) => Promise<z.input<Endpoints[Name]['response']>> | z.input<Endpoints[Name]['response']>,
  status: (answer: z.input<Endpoints[Name]['response']>) => number = () => 200,
): void {
  const endpoint: Endpoint = ENDPOINTS[name];
  const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  app[method](endpoint.path, async (request: Request, response: Response) => {
    const asked = parseAsked<Name>(endpoint, request, response);
    const answer = await handler(asked);
    const pieces = await toPieces(endpoint.response, answer, asked);
    if (pieces !== null && !response.destroyed) send(response.status(status(answer)), pieces);
  });
}

/** Whatever a door is asked: each part by its own schema. */
export function parseAsked<Name extends EndpointName>(
  endpoint: Endpoint,
  request: Request,
  response: Response,
): Asked<Name> {
  if (endpoint.body && !request.is('application/json')) {
    throw new AppError('wrong-media-type', 'The body is not application/json.');
  }
  return {
    params: parsePart(endpoint.params, request.params, 'params'),
    query: parsePart(endpoint.query, request.query, 'query'),
    body: parsePart(endpoint.body, request.body, 'body'),
    runId: toRunId(request.get('X-Run')),
    header: (named: string) => request.get(named),
    signal: untilGone(response),
  } as Asked<Name>; // each part was parsed by its own schema on the lines above
}

/** As Express sends JSON, but for the one buffer that it makes of it. */
function send(response: Response, pieces: readonly Buffer[]): void {
  response.set('Content-Type', 'application/json; charset=utf-8');
  response.set('Content-Length', String(pieces.reduce((length, piece) => length + piece.length, 0)));
  for (const piece of pieces) response.write(piece);
  response.end();
}

function parsePart(schema: z.ZodType | undefined, given: unknown, part: string): unknown {
  if (!schema) return undefined;
  const parsed = tryParse(schema, { given: given ?? {}, part });
  if (parsed.success) return parsed.data;
  throw new AppError('bad-request', `The ${part} of the request is not as expected.`, {
    fields: toFields(parsed.error, part),
  });
}

/** Schemas of values within values follow them down, and JSON may go deeper than the stack does. */
function tryParse(
  schema: z.ZodType,
  { given, part }: { given: unknown; part: string },
): z.ZodSafeParseResult<unknown> {
  try {
    return schema.safeParse(given, { error: inWords });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new AppError(
      'bad-request',
      `The ${part} of the request holds lists within lists, too deep to read.`,
      {
        cause,
      },
    );
  }
}

function toRunId(header: string | undefined): string {
  if (header === undefined) return randomUUID();
  const parsed = RunId.safeParse(header);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-request', 'X-Run must be a UUID.', {
    fields: [{ path: 'headers.x-run', problem: 'must be a UUID' }],
  });
}

function untilGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
