import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_IMPORTED } from '#contract/imports';
import { readFiles } from '../../../server/imports/read.ts';
import { mistakesOf, read } from './read-one.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

describe('a table', () => {
  const LINES = ['id,name,type', 'p1,"Díaz, Bo",Person', '', 'c1,"Acme ""Ltd""",Company'];
  const expected = [
    ['p1', 2, 'Díaz, Bo', 'Person'],
    ['c1', 4, 'Acme "Ltd"', 'Company'],
  ];
  const told = (text: string) =>
    read(text).entities.map(({ ref, row, entity }) => [ref, row, entity.name, entity.type]);

  test.each([
    ['line feeds', '\n'],
    ['both', '\r\n'],
    ['carriage returns alone', '\r'],
  ])('is read with line ends that are %s, with a mark and without', (_what, end) => {
    expect(told(LINES.join(end))).toEqual(expected);
    expect(told(`\uFEFF${LINES.join(end)}${end}`)).toEqual(expected);
  });

  test.each([[';'], ['\t'], ['|']])('is read with %j between its cells', (sign) => {
    const inName = sign === '\t' ? ' ' : sign;
    expect(told(`id${sign}name${sign}type\np1${sign}"Bo${sign}B"${sign}Person`)).toEqual([
      ['p1', 2, `Bo${inName}B`, 'Person'],
    ]);
  });

  test('has its guards against formulas taken off, and several values of one cell apart', () => {
    const [one] = read(`name,type,aliases\n'=SUM(A1),Person,A | B \\| C;D`).entities;
    expect(one?.entity).toMatchObject({ name: '=SUM(A1)', aliases: ['A', 'B | C', 'D'] });
  });

  test.each([
    ['nothing', '', [[null, null, 'is empty']]],
    ['names of columns alone', 'id,name,type\n', [[null, null, 'has no row below its first']]],
    ['two columns of one name', 'name,type,name\na,Person,b', [[1, 'name', 'stands twice: columns 1 and 3']]],
    ['a column without a name', 'name,,type\na,b,Person', [[1, 'column 2', 'has no name']]],
    [
      'rows too short and too long',
      'name,type\na\nb,Person\nc,Person,d',
      [
        [2, null, 'has 1 cell, and there are 2 columns'],
        [4, null, 'has 3 cells, and there are 2 columns'],
      ],
    ],
    ['zero bytes', 'name,type\na\0,Person', [[null, null, 'holds zero bytes, so it is no text in UTF-8']]],
    ['a sign that cannot be seen', 'name,type\na\u0007,Person', [[2, 'name', 'holds a control sign that cannot be seen']]],
    ['half of a letter', 'name,type\na\uD83D,Person', [[null, null, 'holds half of a letter, so it is no text in UTF-8']]],
    ['a turn of direction', 'name,type\na\u202Eb,Person', [[2, 'name', 'holds a sign that turns the direction of its letters']]],
    ['neither names nor types', 'x,y\n1,2', [
      [1, null, 'it is not known which column holds the name of a node'],
      [1, null, 'it is not known which column holds the type of a node'],
    ]],
  ])('of %s is refused by its places', (_what, text, mistakes) => {
    expect(mistakesOf(text)).toEqual(mistakes);
  }); // oxfmt-ignore

  test('with an open quotation mark is told the line where it breaks', () => {
    expect(mistakesOf('name,type\n"a,Person\nb,Person\n')[0]?.[2]).toMatch(/never closed/);
  });

  test('of too many rows, columns or letters is refused', () => {
    const rows = `name,type\n${'a,Person\n'.repeat(MOST_IMPORTED.rows + 5)}`;
    expect(mistakesOf(rows)).toEqual([
      [null, null, 'has more than 50,000 rows, and no more fit into one transaction'],
    ]);
    const columns = Array.from({ length: MOST_IMPORTED.columns + 1 }, (_none, n) => `c${n}`).join(',');
    expect(mistakesOf(`${columns}\n`)).toEqual([[1, null, 'has 201 columns']]);
    expect(mistakesOf(`name,type\n${'x'.repeat(MOST_IMPORTED.letters + 1)},Person`)[0]?.[2]).toMatch(
      /10,001 letters/,
    );
  });

  test('may name its columns after what every object has', () => {
    const text = 'name,type,__proto__,constructor\n__proto__,Person,toString,valueOf\nconstructor,Person,,\n';
    expect(read(text).entities.map(({ ref, entity }) => [ref, entity.name])).toEqual([
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
    ]);
    expect({}).not.toHaveProperty('toString.valueOf.valueOf.polluted');
  });

  test('of relations keeps statuses and marks, and leaves out what is derived', () => {
    const text = [
      'from,to,type,status,hedged,inferred,qualifiers',
      'a,b,OWNS,denied,true,false,share: 25',
      'a,b,LEADS,alleged,,true,',
      'a,b,SANCTIONED,asserted,,,',
    ].join('\n');
    const { relations, leftOut, mistakes } = read(text);
    expect(mistakes.first()).toEqual([]);
    expect(relations.map(({ claim }) => claim)).toMatchObject([
      { type: 'OWNS', stance: 'denies', hedged: true, qualifiers: { share: 25 } },
      { type: 'LEADS', reality: 'alleged', inferred: [{ what: 'relation' }] },
    ]);
    expect(leftOut).toMatchObject([{ what: 'relations of the type SANCTIONED', count: 1 }]);
  });
});

test('mistakes stand in the order of plain letters, and a file of a hostile name is refused by it', () => {
  const files = ['b.csv', 'a.csv', 'C.csv', 'gpj\u202E.csv'].map((name) => ({ name, text: '' }));
  const told = readFiles({ files, mapping: null }).mistakes.first();
  expect(told.map(({ file }) => file)).toEqual(['C.csv', 'a.csv', 'b.csv', 'gpj\u202E.csv', 'gpj\u202E.csv']);
  expect(told[3]?.problem).toBe('has a name that holds a sign that turns the direction of its letters');
});

test('columns that nobody reads are told with their cells, and attributes that have a column are taken in', () => {
  const text = 'name,type,dob,IMO,colour\nAda,Person,1815-12-10,,red\nBo,Person,,9034567,\n';
  const { entities, unread, mistakes } = read(text);
  expect(mistakes.first()).toEqual([]);
  expect(entities.map(({ entity: { birthDate, identifiers } }) => [birthDate, identifiers])).toEqual([
    ['1815-12-10', []],
    [undefined, [{ scheme: 'IMO', value: '9034567' }]],
  ]);
  expect(unread).toEqual([
    { file: 'a.csv', column: 'colour', cells: 1, why: 'no property was chosen for it' },
  ]);
});

describe('JSON', () => {
  const a = '{"id":"a","schema":"Person","properties":{"name":["Ada"]}}';
  test.each([
    ['cut off', '{"format":"redthread/export","nodes":[', /is not JSON: it breaks off at line 1/],
    ['a million deep', '['.repeat(1_000_000), /nested more than 50 deep/],
    ['a number', '[1]', /none that is known here/],
    ['a list of nothing', '[]', /none that is known here/],
    ['a line cut off', `${a}\n{"id":`, /is not JSON/],
    ['no entity', `${a}\n{"id":7,"schema":"Person"}`, /is no entity of FollowTheMoney/],
    ['an entity told twice', `${a}\n${a}`, /stands in line 1 already/],
    ['a name of nobody', '{"id":"a","schema":"Person","properties":{}}', /is missing/],
    ['a link without an end', `${a}\n{"id":"o","schema":"Ownership","properties":{"owner":["a"]}}`, /is missing/],
  ])('that is %s is refused', (_what, text, words) => {
    const [first] = read(text, 'x.json').mistakes.first();
    expect(first?.problem).toMatch(words);
  }); // oxfmt-ignore

  test.each([
    ['a control sign', 'a\\u0007b', 'holds a control sign that cannot be seen'],
    ['half of a letter', 'a\\uD83D b', 'holds half of a letter'],
    ['a turn of direction', 'a\\u202Eb', 'holds a sign that turns the direction of its letters'],
    ['very many letters', 'x'.repeat(MOST_IMPORTED.letters + 1), 'holds 10,001 letters'],
  ])('with %s in any of its texts is refused by record and field, in both forms', (_what, bad, problem) => {
    const thing = `{"id":"a","schema":"Person","properties":{"name":["Ada"],"alias":["ok","${bad}"],"topics":["${bad}"]}}`;
    const link = `{"id":"o","schema":"Ownership","properties":{"owner":["a"],"asset":["b"],"role":["${bad}"]}}`;
    const lines = [thing, '{"id":"b","schema":"Company","properties":{"name":["B"]}}', link];
    const ftm = mistakesOf(lines.join('\n'), 'x.json').filter(([, , told]) => told === problem);
    expect(ftm.map(([row, column]) => [row, column])).toEqual([[1, 'properties.alias'], [3, 'properties.role']]);
    const claim = `{"id":"c","subject":"person/a","type":"MET","object":"person/b","stance":"asserts","voice":"stated","reality":"actual",
      "says":"x","subjectName":"A","objectName":"B","qualifiers":{"topic":["y","${bad}"]},"at":[]}`;
    const node = `{"id":"person/a","type":"Person","name":"A","summary":"${bad}","aliases":[]}`;
    const ours = `{"format":"redthread/export","version":1,"nodes":[${node}],"evidence":[${claim}],"articles":[],"limits":["${bad}"]}`;
    expect(mistakesOf(ours, 'x.json')).toEqual([
      [1, 'limits', problem], [1, 'evidence.qualifiers.topic', problem], [1, 'nodes.summary', problem],
    ]);
  }); // oxfmt-ignore

  test('beside another file is refused', () => {
    const files = [{ name: 'a.json', text: a }, { name: 'b.csv', text: 'name,type\nx,Person' }]; // oxfmt-ignore
    expect(readFiles({ files, mapping: null }).mistakes.first()).toMatchObject([{ file: 'a.json' }]);
  });

  test('with fields of dangerous names is read by its own fields only', () => {
    const text =
      '{"id":"a","schema":"Person","__proto__":{"x":1},"properties":{"name":["Ada"],"__proto__":["B"],"constructor":["C"]}}';
    expect(read(text, 'x.json').entities[0]?.entity).toMatchObject({ name: 'Ada', aliases: [] });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('of links of our own export keeps status and marks where the model has no place for them', () => {
    const link = {
      id: 'l', schema: 'Family',
      properties: {
        person: ['a'], relative: ['b'], recordId: ['ASSOCIATED_WITH|person/a|person/b|'],
        description: ['Status: alleged, hedged (an accusation). Support: 1 story.'],
      },
    }; // oxfmt-ignore
    const { relations } = read(`${a}\n${a.replaceAll('"a"', '"b"')}\n${JSON.stringify(link)}`, 'x.json');
    expect(relations[0]?.claim).toMatchObject({ type: 'ASSOCIATED_WITH', reality: 'alleged', hedged: true });
  });
});

describe('whatever a file holds', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom('"', ',', '\n', '\r', ';', '{', '}', '[', 'name', 'type', 'from', 'to', 'Person', '\uFEFF', '\0', 'OWNS', '=1+1'), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.json().map((json) => `{"id":"x","schema":"Person"}\n${json}`),
    fc.json(),
  ); // oxfmt-ignore

  test(`it is read or refused with a reason, and never breaks (seed ${SEED})`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { entities, relations, mistakes, leftOut } = read(text);
        const found = entities.length + relations.length + leftOut.length;
        expect(mistakes.total() + found).toBeGreaterThan(0);
        expect(mistakes.first().filter(({ problem, advice }) => problem === '' || advice === '')).toEqual([]);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  test(`each name comes back as it was written, but for blanks (seed ${SEED})`, () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(names, (all) => {
        const wanted = all.map((name) => `n${name.replaceAll(/\s+/g, ' ').trimEnd()}`);
        const rows = wanted.map((name, n) => `${n},"${name.replaceAll('"', '""')}",Person`);
        expect(read(['id,name,type', ...rows].join('\n')).entities.map(({ entity }) => entity.name)).toEqual(
          wanted,
        );
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});
