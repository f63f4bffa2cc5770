import { describe, expect, test } from '@jest/globals';
import { checkHeader, parseHeader } from '../../../server/catalogue/header.ts';

const good = `// @title Neighbours
// @about Who is joined
//   to this actor?
// @param id entity - the actor
// @param types relationTypes = [] - which lines - all when none
// @param limit integer(1..200) = 25 - how many
// @param way text(in|out) = "in" - which way
// @returns both
// @total total
// @tags neighbours, first-steps
// @source A book, page 7
// @heavy
// @was explore/beside, explore/joined

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
      returns: 'both',
      total: 'total',
      tags: ['neighbours', 'first-steps'],
      source: 'A book, page 7',
      heavy: true,
      was: ['explore/beside', 'explore/joined'],
    });
    expect(text).toMatch(/^\/\/ A reason[\s\S]*LIMIT \$limit$/);
  });

  test.each([
    ['// @title Neighbours\n', '', 'x.cypher:1: @title is missing; write // @title'],
    ['// @returns both\n', '', 'x.cypher:1: @returns is missing'],
    ['@returns both', '@returns picture', 'x.cypher:8: write // @returns graph'],
    ['@returns both', '@return both', 'x.cypher:8: @return is unknown; known: @title, @about'],
    ['@total total', '@total the total', 'x.cypher:9: write // @total'],
    ['// @total total', '// @title Again', 'x.cypher:9: a second @title; one is enough'],
    ['id entity - the actor', 'id entity', 'x.cypher:4: write // @param <name> <kind>'],
    ['id entity', 'id actor', 'x.cypher:4: the kind actor is unknown; known: text, search'],
    ['id entity', 'Id entity', 'x.cypher:4: a parameter is named in small letters like howMany, not Id'],
    ['id entity', 'of entity', 'x.cypher:4: the query does not use $of; remove its @param'],
    ['id entity', 'id entity(Person|Robot)', 'x.cypher:4: the entity type Robot is unknown; known: Person'],
    ['id entity', 'id drawn(1..3)', 'x.cypher:4: after drawn stands nothing in parentheses, not (1..3)'],
    ['id entity', 'id choice', 'x.cypher:4: say what can be chosen: choice(in|out|both)'],
    ['id entity', 'id choice(one)', 'x.cypher:4: what is chosen from are two or more'],
    ['id entity', 'id choice(from nowhere)', 'x.cypher:4: nowhere is no shelf/name'],
    ['id entity', 'id hops', 'x.cypher:4: say how many at least and at most: hops(1..6)'],
    ['id entity', 'id hops(1..99)', 'x.cypher:4: the range (1..99) is not within 1..12'],
    ['id entity', 'id selection = []', 'x.cypher:4: id is what is selected, and has no default'],
    [
      'id entity',
      'id dates = {"from":"2024","to":"2023"}',
      'x.cypher:4: the default of id does not fit: the first date is after the last',
    ],
    ['id entity', 'id choices(a|b) = ["c"]', 'x.cypher:4: the default of id does not fit: any of a, b'],
    ['(in|out)', '(in|out|in)', 'x.cypher:7: in stands twice'],
    ['(1..200)', '(200..1)', 'x.cypher:6: the range (200..1) begins after its end'],
    ['neighbours, first-steps', 'Neighbours', 'x.cypher:10: write // @tags'],
    ['@heavy', '@heavy very', 'x.cypher:12: write // @heavy'],
    ['explore/joined', 'joined', 'x.cypher:13: write // @was'],
    ['-[r]-', '-[r:/*kinds*/]-', 'x.cypher:16: nothing fills /*kinds*/; a remark has spaces'],
    ['-[r]-', '-[r]-{1,/*hops*/}', 'x.cypher:16: nothing fills /*hops*/; write // @param hops hops(1..6)'],
    ['(1..200)', '(1-200)', 'x.cypher:6: a range is written integer(1..200), not (1-200)'],
    ['= 25', '= many', 'x.cypher:6: the default many cannot be read; write a whole number in digits: 25'],
    ['= 25', '= 500', 'x.cypher:6: the default of limit does not fit: at most 200'],
    ['= 25', '= 2.5', 'x.cypher:6: the default of limit does not fit: write a whole number in digits: 25'],
    ['id entity', 'id hops(1..6) = "3"', 'x.cypher:4: the default of id does not fit: write a whole number'],
    [
      'id entity',
      'id limit(1..6) = some',
      'x.cypher:4: the default some cannot be read; write a whole number',
    ],
    ['id entity', 'id text = some', 'x.cypher:4: the default some cannot be read; write words in quotation'],
    ['id entity', 'id boolean = "no"', 'x.cypher:4: the default of id does not fit: write true or false'],
    ['id entity', 'id entities = "a"', 'x.cypher:4: the default of id does not fit: write ids in brackets'],
    ['= "in"', '= "up"', 'x.cypher:7: the default of way does not fit: one of in, out'],
    [
      '// @param limit',
      '// @param id entity - again\n// @param limit',
      'x.cypher:6: the parameter id is declared twice',
    ],
    ['LIMIT $limit', '', 'x.cypher:6: the query does not use $limit; remove its @param'],
    ['LIMIT $limit', 'LIMIT $limit + $more', 'x.cypher:19: $more is not declared; write // @param'],
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

test('all that is wrong is told, line by line', () => {
  const source = good
    .replace('@title', '@name')
    .replace('id entity', 'id robot')
    .replace('= 25', '= 0')
    .replace('both', 'all')
    .replace('LIMIT $limit', 'LIMIT $most');
  expect(checkHeader({ id: 'explore/neighbours', source })).toEqual({
    header: null,
    faults: [
      { line: 1, problem: expect.stringContaining('@name is unknown') },
      { line: 1, problem: expect.stringContaining('@title is missing') },
      { line: 4, problem: expect.stringContaining('the kind robot is unknown') },
      { line: 6, problem: 'the default of limit does not fit: at least 1' },
      { line: 8, problem: expect.stringContaining('write // @returns') },
      { line: 19, problem: expect.stringContaining('$most is not declared') },
    ],
  });
});

test('a file from Windows is read like any other', () => {
  expect(parse(`\uFEFF${good.replaceAll('\n', '\r\n')}`)).toEqual(parse(good));
});

test('a hops parameter is used where the text holds its place, and words in quotation marks use nothing', () => {
  const source = `// @title Near
// @about Who is near?
// @param far hops(1..6) = 3 - steps
// @returns table
MATCH ()-[r]-{1,/*hops*/}() // $not
RETURN '$nor', "\\"$either", \`$none\`
`;
  expect(checkHeader({ id: 'explore/near', source }).faults).toEqual([]);
});
