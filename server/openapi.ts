import * as z from 'zod';
import type { Endpoint } from '#contract/endpoint';
import { ENDPOINTS } from '#contract/endpoints';
import { ERRORS, Problem, type ErrorCode } from '#contract/errors';
import { paramsSchema, type QueryHeader } from '#contract/query';

interface Described {
  version: string;
  /** Each with an operation of its own, so that what it may be given is described. */
  queries: readonly QueryHeader[];
}

/** The endpoint table as an OpenAPI 3.1 document; schemas are the contract's own, as JSON Schema 2020-12. */
export function toOpenApi({ version, queries }: Described): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, row] of Object.entries<Endpoint>(ENDPOINTS)) {
    const path = row.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [row.method.toLowerCase()]: toOperation(name, row) };
  }
  for (const query of queries) {
    const path = ENDPOINTS.run.path.replace(':id', encodeURIComponent(query.id));
    paths[path] = { post: toRunOperation(query) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Redthread', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: { schemas: { Problem: toJsonSchema(Problem, 'output') } },
  };
}

function toOperation(name: string, row: Endpoint): Record<string, unknown> {
  return {
    operationId: name,
    summary: row.about,
    parameters: [...toParameters(row.params, 'path'), ...toParameters(row.query, 'query')],
    ...(row.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: toJsonSchema(row.body, 'input') } },
      },
    }),
    responses: {
      200: {
        description: 'As asked.',
        content:
          row.file === true
            ? { '*/*': { schema: { type: 'string', format: 'binary' } } }
            : { 'application/json': { schema: toJsonSchema(row.response, 'output') } },
      },
      ...toProblems(row.errors),
    },
  };
}

/** The door of all saved queries, for this one: with the schema that its form and the server check by. */
function toRunOperation(query: QueryHeader): Record<string, unknown> {
  const { params: _id, ...run } = ENDPOINTS.run;
  const schema = paramsSchema(query);
  const body = run.body.extend({ params: schema.safeParse({}).success ? schema.default({}) : schema });
  return {
    ...toOperation(`run ${query.id}`, { ...run, about: query.title, body }),
    description: [query.about, ...query.params.map(({ name, meaning }) => `- ${name}: ${meaning}`)].join(
      '\n',
    ),
    tags: query.tags ?? [],
  };
}

function toParameters(schema: z.ZodObject | undefined, where: 'path' | 'query'): unknown[] {
  return Object.entries(schema?.shape ?? {}).map(([name, part]) => ({
    name,
    in: where,
    required: !(part as z.ZodType).safeParse(undefined).success,
    schema: toJsonSchema(part as z.ZodType, 'input'),
  }));
}

/** One response per HTTP status; errors of one status share it, each named. */
function toProblems(codes: readonly ErrorCode[]): Record<string, unknown> {
  const all = [...codes, 'internal' as const];
  const statuses = [...new Set(all.map((code) => ERRORS[code].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: all
          .filter((code) => ERRORS[code].status === status)
          .map((code) => `${code}: ${ERRORS[code].title}`)
          .join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
