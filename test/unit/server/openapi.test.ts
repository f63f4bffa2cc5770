import { expect, test } from '@jest/globals';
import { ENDPOINTS } from '#contract/endpoints';
import { toOpenApi } from '../../../server/openapi.ts';

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters: { name: string; required: boolean }[];
        responses: Record<string, unknown>;
      }
    >
  >;
}

const document = toOpenApi('1.2.3') as unknown as Document;

test('describes every endpoint once, by its name', () => {
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((operation) => operation.operationId),
  );
  expect(ids.toSorted()).toEqual(Object.keys(ENDPOINTS).toSorted());
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
