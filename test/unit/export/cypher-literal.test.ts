import { expect, test } from '@jest/globals';
import { toLiteral, toRemark } from '../../../client/export/cypher-literal.ts';

test('no version of Neo4j finds a code for a letter in a text that happens to hold one', () => {
  // Some decode it before they read the string, behind a backslash that is escaped, too.
  expect(toLiteral(String.raw`\u0041`)).toBe(String.raw`'\\\u00750041'`);
  expect(toRemark(String.raw`a\u000Ab`)).toBe('// a＼u000Ab\n');
});

test('nothing ends a string or its line', () => {
  expect(toLiteral("a'b\\\n\r\t\u2028\u0000")).toBe(String.raw`'a\'b\\\n\r\t\u2028\u0000'`);
});
