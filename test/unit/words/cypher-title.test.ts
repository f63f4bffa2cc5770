import { expect, test } from '@jest/globals';
import { toCypherLine, toCypherTitle } from '../../../client/words/cypher-title.ts';

const long = `MATCH (n) // all\nWHERE n.name = '${'x'.repeat(200)}'\nRETURN n`;

test('a text is spoken of by its beginning, and listed in one line as far as there is room', () => {
  expect(toCypherTitle(long)).toMatch(/^MATCH \(n\) WHERE n\.name = 'x+ …$/);
  expect(toCypherLine(long)).toBe(`MATCH (n) WHERE n.name = '${'x'.repeat(200)}' RETURN n`);
});

test('a very long text is listed by its beginning', () =>
  expect(toCypherLine('x'.repeat(100_000))).toHaveLength(500));
