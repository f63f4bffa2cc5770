import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { ENDPOINTS } from '#contract/endpoints';
import { PathQuestion } from '#contract/path-question';
import { paramsSchema, type QueryHeader } from '#contract/query';
import { paramWords } from '../../../server/catalogue/param-words.ts';
import { toFields } from '../../../server/errors.ts';
import { inWords } from '../../../server/request-words.ts';

const QUERY: QueryHeader = {
  id: 'explore/likeness',
  title: 'Who is alike',
  about: 'Who is alike?',
  params: [
    { name: 'id', kind: 'entity', meaning: 'the one to compare' },
    { name: 'types', kind: 'relationTypes', meaning: 'what counts', default: [] },
    { name: 'limit', kind: 'integer', meaning: 'how many', min: 1, max: 9, default: 5 },
  ],
  returns: 'table',
  text: 'RETURN $id, $types, $limit',
};

/** What is told of each wrong parameter, by its path. */
function told(params: Record<string, unknown>): Record<string, string> {
  const parsed = paramsSchema(QUERY).safeParse(params, { error: paramWords(QUERY) });
  const fields = parsed.success ? [] : toFields(parsed.error, 'params');
  return Object.fromEntries(fields.map(({ path, problem }) => [path, problem]));
}

test('a missing parameter is told with its query and what it takes', () => {
  expect(told({})).toEqual({
    'params.id': 'is missing; "Who is alike" needs an actor (the one to compare)',
  });
});

test('each unknown parameter is told by its name, with those there are', () => {
  const problem = 'is no parameter of "Who is alike", which takes id, types, limit';
  expect(told({ id: 'person/ada', colour: 'red', size: 3 })).toEqual({
    'params.colour': problem,
    'params.size': problem,
  });
});

test('a value of another kind is told with what is taken', () => {
  expect(told({ id: 7, limit: 'many' })).toEqual({
    'params.id': 'must be an actor (the one to compare)',
    'params.limit': 'must be a whole number (how many)',
  });
});

test('a text for a list is told once, with what a list looks like, however long it is', () => {
  const problem = 'must be a list, also of a single entry: ["…"]';
  for (const from of ['person/ada', `person/${'ada'.repeat(9)}`]) {
    const parsed = PathQuestion.safeParse({ from }, { error: inWords });
    expect(parsed.error && toFields(parsed.error)).toEqual([{ path: 'from', problem }]);
  }
});

test('of an id that is too long nothing else is told', () => {
  const parsed = PathQuestion.safeParse({ from: ['X'.repeat(1_001)] }, { error: inWords });
  const problem = 'an id has at most 1,000 letters';
  expect(parsed.error && toFields(parsed.error)).toEqual([{ path: 'from.0', problem }]);
});

test('what is wrong by its own rule is told in the words of that rule', () => {
  expect(told({ id: 'Ada', limit: 10 })).toEqual({
    'params.id': 'an id is written type/slug',
    'params.limit': 'at most 9',
  });
});

test('of many names to choose from some are told', () => {
  expect(told({ id: 'person/ada', types: ['KNOWS'] })['params.types.0']).toMatch(
    /^must be one of (?:[A-Z_]+, ){12}and \d+ more$/,
  );
});

test.each([
  [z.string().min(1), '', 'must be at least 1 letter'],
  [z.array(z.string()).max(2), ['a', 'b', 'c'], 'must be at most 2 entries'],
  [z.int().max(9), 10, 'must be at most 9'],
  [z.boolean(), undefined, 'is missing; it must be true or false'],
  [z.strictObject({}), { a: 1 }, 'is not known here; nothing is'],
])("none of the validator's own words are told (%#)", (schema, value, problem) => {
  const { error } = schema.safeParse(value, { error: inWords });
  expect(error?.issues.map(({ message }) => message)).toEqual([problem]);
});

test('no door answers nonsense in the words of the validator', () => {
  const parts = Object.values(ENDPOINTS).flatMap((door) => [
    'params' in door ? door.params : undefined,
    'query' in door ? door.query : undefined,
    'body' in door ? door.body : undefined,
  ]);
  const problems = parts.flatMap((part) =>
    [{}, { strange: 1 }, { id: 7, about: 7, params: 7, kind: 7, limit: 'x', before: '' }].flatMap(
      (nonsense) => {
        const { error } = part?.safeParse(nonsense, { error: inWords }) ?? {};
        return error === undefined ? [] : toFields(error).map(({ problem }) => problem);
      },
    ),
  );
  expect(problems.length).toBeGreaterThan(10);
  expect(problems.filter((problem) => /Invalid|Unrecognized|expected [a-z]/.test(problem))).toEqual([]);
});
