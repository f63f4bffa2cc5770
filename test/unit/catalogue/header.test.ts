import { describe, expect, test } from '@jest/globals';
import { parseHeader } from '../../../server/catalogue/header.ts';

const good = `// @title Neighbours
// @about Who is joined
//   to this actor?
// @param id entity - the actor
// @param types relationTypes = [] - which lines - all when none
// @param limit integer(1..200) = 25 - how many
// @param way text(in|out) = "in" - which way
// @returns graph
// @total total

// A reason that belongs to the text.
MATCH (e:Entity {id: $id})-[r]-(n)
WHERE type(r) IN $types AND $way = 'in' AND n.name <> '$nobody'
RETURN n, 7 AS total
LIMIT $limit
`;

const parse = (source: string) => parseHeader({ id: 'explore/neighbours', file: 'x.cypher', source });

describe('a header', () => {
  test('is read whole', () => {
    const { text, ...header } = parse(good);
    expect(header).toEqual({
      id: 'explore/neighbours',
      title: 'Neighbours',
      about: 'Who is joined to this actor?',
      params: [
        { name: 'id', kind: 'entity', meaning: 'the actor' },
        { name: 'types', kind: 'relationTypes', meaning: 'which lines - all when none', default: [] },
        { name: 'limit', kind: 'integer', meaning: 'how many', default: 25, min: 1, max: 200 },
        { name: 'way', kind: 'text', meaning: 'which way', default: 'in', choices: ['in', 'out'] },
      ],
      returns: 'graph',
      total: 'total',
    });
    expect(text).toMatch(/^\/\/ A reason[\s\S]*LIMIT \$limit$/);
  });

  test.each([
    ['// @title Neighbours\n', '', 'x.cypher:1: @title is missing; write // @title'],
    ['// @returns graph\n', '', 'x.cypher:1: @returns is missing'],
    ['@returns graph', '@returns picture', 'x.cypher:8: write // @returns graph'],
    ['@returns graph', '@return graph', 'x.cypher:8: @return is unknown; known: @title, @about'],
    ['@total total', '@total the total', 'x.cypher:9: write // @total'],
    ['// @total total', '// @title Again', 'x.cypher:9: a second @title; one is enough'],
    ['id entity - the actor', 'id entity', 'x.cypher:4: write // @param <name> <kind>'],
    ['id entity', 'id actor', 'x.cypher:4: the kind actor is unknown; known: text, search'],
    ['id entity', 'Id entity', 'x.cypher:4: the query does not use $Id'],
    ['(1..200)', '(1-200)', 'x.cypher:6: a range is written integer(1..200), not (1-200)'],
    ['= 25', '= many', 'x.cypher:6: the default many is not JSON'],
    ['= 25', '= 500', 'x.cypher:6: the default of limit does not fit: at most 200'],
    ['= "in"', '= "up"', 'x.cypher:7: the default of way does not fit: one of in, out'],
    [
      '// @param limit',
      '// @param id entity - again\n// @param limit',
      'x.cypher:6: the parameter id is declared twice',
    ],
    ['LIMIT $limit', '', 'x.cypher:6: the query does not use $limit; remove its @param'],
    [
      '// @total total\n',
      '',
      'x.cypher:14: LIMIT may cut the answer, and nothing says of how many; write // @total',
    ],
    ['LIMIT $limit', 'LIMIT $limit + $more', 'x.cypher:15: $more is not declared; write // @param'],
  ])('with %j turned into %j stops with file, line and what was expected', (from, to, message) => {
    expect(good).toContain(from);
    expect(() => parse(good.replace(from, to))).toThrow(message);
  });

  test('without a query below it is refused', () => {
    expect(() => parse('// @title A\n// @about B\n// @returns table\n')).toThrow(
      'the query itself is missing',
    );
  });
});
