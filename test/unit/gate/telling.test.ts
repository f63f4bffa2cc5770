import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../../server/errors.ts';
import { failedAt, isFailure } from '../../../server/gate/failing.ts';
import { isKnownName } from '../../../server/gate/known-names.ts';
import { mistakeIn, toRefusal } from '../../../server/gate/verdict.ts';

const CLAUSES =
  "a graph pattern, 'FOREACH', ',', 'ORDER BY', 'CALL', 'CREATE', 'LOAD CSV', 'DELETE', 'DETACH', 'FINISH', 'INSERT', 'LIMIT', 'MATCH', 'MERGE', 'NODETACH', 'OFFSET', 'OPTIONAL', 'REMOVE', 'RETURN', 'SET', 'SKIP', 'UNION', 'UNWIND', 'USE', 'USING', 'WHERE', 'WITH' or <EOF>";

function mistake(text: string, told: string, at: number) {
  const cause = new Error(`${told} (line 1, column ${at + 1} (offset: ${at}))\n"${text}"`);
  return mistakeIn(text, new AppError('bad-query', 'Neo4j refuses the query text.', { cause }), 0);
}

describe('what the parser cannot read', () => {
  test('is told by what stands there and what was meant, the raw words beside it', () => {
    const told = mistake('MATCH (n) RETRN n', `Invalid input 'RETRN': expected ${CLAUSES}`, 10);
    expect(told).toEqual({
      severity: 'error',
      rule: 'neo4j',
      message: '“RETRN” cannot stand here.',
      advice: 'Did you mean RETURN?',
      raw: `Invalid input 'RETRN': expected ${CLAUSES}`,
      start: 10,
      end: 15,
    });
  });

  test('names a handful of what reads, and nothing that would write', () => {
    const { advice } = mistake('MATCH (n) foo', `Invalid input 'foo': expected ${CLAUSES}`, 10);
    expect(advice).toBe('There could stand MATCH, WHERE, RETURN, WITH or OPTIONAL MATCH.');
  });

  test.each([
    ["Invalid input '': expected an expression, '*' or 'DISTINCT'", 'The text ends too soon.', 'There must follow an expression, * or DISTINCT.'],
    ["Invalid input '': expected a graph pattern, a parameter, ')', ':', 'IS', 'WHERE' or '{'", 'The text ends too soon.', 'There must follow WHERE, a graph pattern, a parameter, ) or :.'],
    ["Invalid input '': expected an identifier or an integer value", 'The text ends too soon.', 'There must follow an identifier or an integer value.'],
    ['Query cannot conclude with MATCH (must be a RETURN clause, a FINISH clause, an update clause, a unit subquery call, or a procedure call with no YIELD).', 'The text ends with MATCH, and returns nothing.', 'End it with RETURN.'],
    ['Variable `m` not defined', 'Variable `m` not defined', null],
  ])('%s', (told, message, advice) => {
    expect(mistake('RETURN m', told, 0)).toMatchObject({ message, advice });
  }); // oxfmt-ignore
});

test('SHOW is refused for what it asks about, and not for changing anything', () => {
  const objection = {
    rule: 'reads-only',
    message: 'This changes the schema.',
    advice: null,
    words: ['show'],
  };
  const told = toRefusal('SHOW USERS', objection);
  expect(told).toMatchObject({ rule: 'reads-only', start: 0 });
  expect(told.message).toMatch(/^SHOW asks about the database itself, its users, settings/);
  const unknown = new AppError('bad-query', '', {
    cause: new Error('Unsupported administration command: SHOW ROLES'),
  });
  expect(mistakeIn('SHOW ROLES', unknown, 8).message).toBe(told.message);
  expect(toRefusal('CREATE USER ada', objection).message).toBe('This changes the schema.');
});

describe('a text that failed while it ran', () => {
  const failed = (text: string, told: string) =>
    failedAt(text, new AppError('bad-query', 'Neo4j refuses the query text.', { cause: new Error(told) }));

  test.each([
    ['RETURN 1 / 0', '/ by zero', 'It divided a whole number by 0.', '/'],
    ['RETURN 1 / 0, 2 / 0', '/ by zero', 'It divided a whole number by 0.', 'RETURN 1 / 0, 2 / 0'],
    ['MATCH (a), (b) RETURN count(*) AS n', 'Integer overflow, cannot count to number larger than 9223372036854775807', 'A whole number went beyond what Cypher counts to: 9223372036854775807 above or below 0.', 'MATCH (a), (b) RETURN count(*) AS n'],
    ['RETURN 4 * n', 'long overflow', 'A whole number went beyond what Cypher counts to: 9223372036854775807 above or below 0.', 'RETURN 4 * n'],
    [
      'RETURN toInteger([1])',
      "Invalid input for function 'toInteger()': Expected a String, Float, Integer or Boolean, got: List{Long(1)}",
      'toInteger() was given the list [1]; it takes a text, float, integer or boolean.',
      'toInteger',
    ],
    ['RETURN size(1)', "Invalid input for function 'size()': Expected a String or List, got: Long(1)", 'size() was given 1; it takes a text or list.', 'size'],
    ['RETURN 1 + n', 'result of 1 + 9223372036854775807 cannot be represented as an integer', 'A whole number went beyond what Cypher counts to: 9223372036854775807 above or below 0.', 'RETURN 1 + n'],
    ["RETURN date('overflow')", 'Text cannot be parsed to a Date\n"overflow"\n ^', 'The text "overflow" cannot be read as a date.', 'date'],
    ["RETURN duration('nonsense')", 'Text cannot be parsed to a Duration\n"nonsense"\n ^', 'The text "nonsense" cannot be read as a duration.', 'duration'],
    ["RETURN date('2023-13-01')", 'Invalid value for MonthOfYear (valid values 1 - 12): 13', '13 is no month of year: 1 to 12 are.', "RETURN date('2023-13-01')"],
    ['RETURN x * 2', 'Cannot multiply `String` and `Long`', 'It cannot multiply text and integer.', 'RETURN x * 2'],
    ['RETURN date({mont: 3})', 'No such field: mont', 'No such field: mont.', 'RETURN date({mont: 3})'],
  ])('%s: %s', (text, told, message, at) => {
    const { code, diagnostics, message: detail } = failed(text, told);
    const [one] = diagnostics;
    expect({ code, message: one?.message, at: text.slice(one?.start, one?.end) }).toEqual({ code: 'failed-query', message, at });
    expect(one?.advice).not.toBeNull();
    expect(detail).toBe(`${message} ${one?.advice}`);
  }); // oxfmt-ignore

  test.each([
    ['toInteger', 'Leave such values out, or write toIntegerOrNull(x), which gives null for them.'],
    ['tofloat', 'Leave such values out, or write tofloatOrNull(x), which gives null for them.'],
    ['size', 'Leave such values out.'],
    ['toUpper', 'Leave such values out.'],
  ])('at %s() is advised nothing that there is not', (name, advice) => {
    const told = `Invalid input for function '${name}()': Expected a String, got: Long(1)`;
    expect(failed(`RETURN ${name}(1)`, told).diagnostics[0]?.advice).toBe(advice);
  });

  test('is known by its code, and what is wrong with the database is no failure of a text', () => {
    const cause = Object.assign(new Error('Unclosed group'), {
      code: 'Neo.DatabaseError.Statement.ExecutionFailed',
    });
    expect(isFailure(new AppError('internal', 'An unexpected error.', { cause }))).toBe(true);
    expect(isFailure(new AppError('internal', 'An unexpected error.'))).toBe(false);
    expect(isFailure(new AppError('timeout', 'It took too long.'))).toBe(false);
  });
});

describe('a remark that the graph holds no such name', () => {
  const remark = (code: string, name: string) => ({
    code,
    text: `warn: property key does not exist. The property \`${name}\` does not exist.`,
    at: 0,
  });

  test.each([
    ['01N50', 'label', ['LegalCase', 'Claim']],
    ['01N51', 'relationship type', ['HOLDS_POSITION', 'STATED_IN']],
    ['01N52', 'property', ['rejected', 'relKey', 'name']],
  ])('%s is none where Redthread gives that name to a %s', (code, _kind, names) => {
    expect(names.filter((name) => !isKnownName(remark(code, name)))).toEqual([]);
  });

  test.each([
    ['01N50', 'label', ['Persn', 'HOLDS_POSITION', 'name', 'STATED_IN']],
    ['01N51', 'relationship type', ['MEET', 'LegalCase', 'rejected', 'Claim']],
    ['01N52', 'property', ['rejectd', 'claimed', 'row', 'LegalCase', 'HOLDS_POSITION']],
  ])('%s is one where it gives that name to no %s', (code, _kind, names) => {
    expect(names.filter((name) => isKnownName(remark(code, name)))).toEqual([]);
  });

  test('and other remarks are left as they are', () => {
    expect(isKnownName(remark('03N90', 'rejected'))).toBe(false);
  });
});
