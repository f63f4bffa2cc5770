import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AppError } from '../../server/errors.ts';
import { openGate, type Gate } from '../../server/gate/gate.ts';
import { openJournal } from '../../server/gate/journal.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });

let home = '';
let gate: Gate;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-telling-'));
  gate = openGate({ db: database.db, journal: openJournal(join(home, 'in-flight.jsonl')) });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const failureOf = (text: string) =>
  gate.run({ text, values: {} }).then(
    () => null,
    (error: unknown) => (error instanceof AppError ? [error.code, error.diagnostics[0]?.message] : error),
  );

test.each([
  ['RETURN 1 / 0', /^It divided a whole number by 0\.$/],
  ['UNWIND [1, 9223372036854775807] AS x RETURN x * 4', /^A whole number went beyond/],
  ['UNWIND [2, [1]] AS x RETURN toInteger(x)', /^toInteger\(\) was given the list \[1\]; it takes a text/],
  ['UNWIND [1, 9223372036854775807] AS x RETURN x + 1', /^A whole number went beyond/],
  ['UNWIND [1, -9223372036854775807] AS x RETURN x - 2', /^A whole number went beyond/],
  ["UNWIND ['1', '9223372036854775808'] AS x RETURN toInteger(x)", /^A whole number went beyond/],
  ['UNWIND [[1], 2] AS x RETURN size(x)', /^size\(\) was given 2; it takes /],
  ["RETURN date('overflow')", /^The text "overflow" cannot be read as a date\.$/],
  ["RETURN duration('nonsense')", /^The text "nonsense" cannot be read as a duration\.$/],
  ["RETURN 'abc' =~ '('", /^Unclosed group/],
])('%s is told to be understood, and to have failed while it ran', async (text, message) => {
  expect(await gate.explain({ text })).toMatchObject({ runs: true, diagnostics: [] });
  expect(await failureOf(text)).toEqual(['failed-query', expect.stringMatching(message)]);
  expect(gate.held()).toEqual([]);
});

test.each(['SHOW USERS', 'SHOW DATABASES', 'SHOW ROLES', 'SHOW SETTINGS', 'SHOW CURRENT USER'])(
  '%s is refused for what it asks about',
  async (text) => {
    const { runs, diagnostics } = await gate.explain({ text });
    expect(runs).toBe(false);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^SHOW asks about the database itself/),
    ]);
  },
);

test('a clause that is misspelt is told by what was meant, at its place', async () => {
  const text = 'MATCH (n)\nRETRUN n';
  const { diagnostics } = await gate.explain({ text });
  expect(diagnostics).toMatchObject([
    { message: '“RETRUN” cannot stand here.', advice: 'Did you mean RETURN?', start: 10, end: 16 },
  ]);
});

test('neither a check nor an answer remarks that the graph holds nothing yet of a name of the schema', async () => {
  const text = 'MATCH (c:Claim)-[:NO_SUCH]-() WHERE c.rejected IS NULL RETURN c.rejectd';
  const { diagnostics } = await gate.explain({ text });
  expect(diagnostics.map(({ start, end }) => text.slice(start, end))).toEqual(['NO_SUCH', 'rejectd']);
  const misplaced = 'MATCH (n:MET)-[:Person]->({LegalCase: 1}) RETURN n';
  const { diagnostics: remarked } = await gate.explain({ text: misplaced });
  expect(remarked.map(({ start, end }) => misplaced.slice(start, end)).toSorted()).toEqual([
    'LegalCase',
    'MET',
    'Person',
  ]);
  const { notices } = await gate.run({ text, values: {} });
  const named = new Set(notices.map((notice) => /`(\w+)`/.exec(notice.text)?.[1]));
  expect(named).toEqual(new Set(['NO_SUCH', 'rejectd']));
});
