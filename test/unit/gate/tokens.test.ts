import { describe, expect, test } from '@jest/globals';
import { CypherTokenType, highlightSyntax, parseParameters } from '@neo4j-cypher/language-support';
import { paramNames, readTokens } from '#contract/cypher-tokens';
import { seeded } from '#drawing/layouts/random';

const PIECES = [
  'MATCH (n:Person {id: $id})', '-[r:`KNOWS ``x```]->', 'WHERE n.name = "it\'s // no comment"', "RETURN 'a\\'b' AS `back tick`",
  '// $comment LIMIT 5\n', '/* $other \n LIMIT */', 'LIMIT $limit', 'SKIP 1_000', '1.5e-3', '.5', '0x1F', '[1..2]', 'xs[..3]', '$`odd name`',
  '$0', '<>', '<=', '=~', '||', '"\\\\"', "''", '\u00a0', 'größe', '变量', 'n.limit', '{skip: 1}', '+', '::', '\r\n', '\t', 
]; // oxfmt-ignore

const randomText = (random: () => number) =>
  Array.from({ length: 8 }, () => PIECES[Math.floor(random() * PIECES.length)]).join(
    random() < 0.5 ? ' ' : '\n',
  );

const seed = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

/** The text with some of its letters written as escapes, as Neo4j reads them. */
function escaped(text: string, random: () => number): string {
  // Behind a backslash it would be two backslashes, and no escape.
  const written = text
    .split('')
    .map((letter, at) =>
      letter !== '\\' && text[at - 1] !== '\\' && random() < 0.3
        ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
        : letter,
    );
  return written.join('');
}

describe(`texts made by chance (seed ${seed})`, () => {
  test('are cut where the lexer of Neo4j’s own language support cuts them', () => {
    const random = seeded(seed);
    for (let nth = 0; nth < 300; nth += 1) {
      const text = randomText(random);
      const ours = new Map(readTokens(text).tokens.map(({ start, end }) => [start, end]));
      const theirs = highlightSyntax(text).filter(({ tokenType }) => tokenType !== CypherTokenType.comment);
      const strays = theirs.filter(
        ({ position, length }) => ours.get(position.startOffset) !== position.startOffset + length,
      );
      expect({ text, strays }).toEqual({ text, strays: [] });
    }
  });

  test('say the same with escapes for some of their letters', () => {
    const random = seeded(seed);
    for (let nth = 0; nth < 300; nth += 1) {
      const text = randomText(random);
      const said = (one: string) => readTokens(one).tokens.map((token) => [token.kind, token.text]);
      expect(said(escaped(text, random))).toEqual(said(text));
    }
  });
});

describe('the names behind $', () => {
  test.each([
    'MATCH (n {id: $id}) WHERE n.x IN $`a b` RETURN $ id, $/* x */`c d` LIMIT $limit',
    'RETURN "$no" AS `$neither`, $yes // $nor',
    'RETURN $a + $b + $a + $_c1',
  ])('are those that the parser tells: %s', (text) => {
    expect(paramNames(readTokens(text).tokens).toSorted()).toEqual(
      [...new Set(parseParameters(text, false))].toSorted(),
    );
  });

  test('are told in the order of the text, also by number, and not of dynamic labels', () => {
    const names = (text: string) => paramNames(readTokens(text).tokens);
    expect(names('RETURN $b, $a, $b, $0')).toEqual(['b', 'a', '0']);
    expect(names('MATCH (n:$any($labels):$($label)) RETURN n')).toEqual(['labels', 'label']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ["RETURN 'abc", 7],
    ['RETURN "abc\\"', 7],
    ['RETURN `abc', 7],
    ['RETURN 1 /* abc', 9],
    ['RETURN "\\u00zz"', 8],
    ['RETURN 1 // \\u12', 12],
  ])('is told where: %s', (text, start) => {
    expect(readTokens(text).unreadable).toMatchObject({ start });
  });
});

test('places are told in UTF-16 units of the text as it is written', () => {
  const text = 'RETURN "😀\\u0041" AS \\u0078yz';
  const places = readTokens(text).tokens.map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['RETURN', '"😀\\u0041"', 'AS', '\\u0078yz']);
});

test('escapes are read as Neo4j reads them: once, everywhere, and not behind two backslashes', () => {
  const strings = (text: string) =>
    readTokens(text)
      .tokens.filter(({ kind }) => kind === 'string')
      .map((one) => one.text);
  expect(strings(String.raw`RETURN "\\u0041"`)).toEqual([String.raw`\\u0041`]);
  expect(strings(String.raw`RETURN "\u005cu0041"`)).toEqual([String.raw`\u0041`]);
  expect(strings(String.raw`RETURN "\u0022 + "x"`)).toEqual(['', 'x']);
  expect(strings(String.raw`RETURN 1 // \u000a + "x"`)).toEqual(['x']);
});
