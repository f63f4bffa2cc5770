import { expect, test } from '@jest/globals';
import { ENDPOINTS } from '#contract/endpoints';
import { checkHeader } from '../../../server/catalogue/header.ts';
import { toOpenApi } from '../../../server/openapi.ts';

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        summary: string;
        parameters: { name: string; required: boolean }[];
        requestBody?: { content: { 'application/json': { schema: { properties: { params: unknown } } } } };
        responses: Record<string, unknown>;
      }
    >
  >;
}

const { header } = checkHeader({
  id: 'explore/near',
  source: `// @title Near
// @about Who is near?
// @param id entity - the actor
// @param far hops(1..4) = 2 - how far
// @param way choice(in|out) = "in" - which way
// @param ways choices(a|b) = [] - which of them
// @param when dates - when
// @returns table
MATCH ({id: $id})-[r]-{1,/*hops*/}() WHERE $way IN $ways AND $when.from IS NULL
RETURN 1`,
});
const queries = header === null ? [] : [header];
const document = toOpenApi({ version: '1.2.3', queries }) as unknown as Document;

test('describes every endpoint once, by its name', () => {
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((operation) => operation.operationId),
  );
  expect(ids.toSorted()).toEqual([...Object.keys(ENDPOINTS), 'run explore/near'].toSorted());
});

test('writes path parameters in braces and names their errors by status', () => {
  const run = document.paths['/api/queries/{id}/run']?.['post'];
  expect(run?.parameters.map((parameter) => parameter.name)).toEqual(['id']);
  expect(Object.keys(run?.responses ?? {})).toEqual(
    expect.arrayContaining(['200', '400', '404', '409', '500', '503', '504']),
  );
});

test('says which parameters must be there', () => {
  const required = (path: string) =>
    document.paths[path]?.['get']?.parameters.map((parameter) => [parameter.name, parameter.required]);
  expect(required('/api/judgements')).toEqual([
    ['about', true],
    ['limit', false],
    ['before', false],
  ]);
  expect(required('/api/articles/{id}')).toEqual([['id', true]]);
});

test('is version 3.1 and refers to no schema that it does not hold', () => {
  expect(document.openapi).toBe('3.1.0');
  const text = JSON.stringify(document);
  const referred = [...text.matchAll(/"\$ref":"(#\/components\/[^"]+)"/g)].map((match) => match[1]);
  expect(new Set(referred)).toEqual(new Set(['#/components/schemas/Problem']));
});

test('describes what each saved query may be given', () => {
  const near = document.paths['/api/queries/explore%2Fnear/run']?.['post'];
  expect(near?.summary).toBe('Near');
  expect(near?.parameters).toEqual([]);
  expect(near?.requestBody?.content['application/json'].schema.properties.params).toMatchObject({
    required: ['id', 'when'],
    properties: {
      far: { type: 'integer', minimum: 1, maximum: 4, default: 2, description: 'how far' },
      way: { type: 'string', enum: ['in', 'out'], default: 'in' },
      ways: { type: 'array', items: { enum: ['a', 'b'] } },
      when: { type: 'object', required: ['from', 'to'] },
    },
  });
});
