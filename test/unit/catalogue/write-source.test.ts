import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkHeader } from '../../../server/catalogue/header.ts';
import { MOST_HOPS, MOST_ROWS, type QueryHeader, type QueryParam } from '../../../server/contract/query.ts';
import { writeSource } from '../../../server/contract/write-source.ts';

const OWN = 'own/01hzzzzzzzzzzzzzzzzzzzzzzz';
const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

const words = fc
  .array(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 9 }),
      fc.constantFrom('-', '=', '@x', 'a  b', '= 3 -', '// @title'),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((all) =>
    all
      .join(' ')
      .replaceAll(/[\n\r\u2028\u2029]/g, '')
      .trim(),
  )
  .filter((line) => line !== '');
const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,4}| - [a-z])?$/);
const choices = fc.uniqueArray(word, { minLength: 2, maxLength: 4 });
const ranged = (kind: 'integer' | 'number' | 'hops' | 'limit', most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }), fc.boolean())
    .map(([a, b, isUsual]) => {
      const param = { kind, min: Math.min(a, b), max: Math.max(a, b) };
      return isUsual ? Object.assign(param, { default: a }) : param;
    });
const shapes = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), default: words }),
  fc.constantFrom<Omit<QueryParam, 'name' | 'meaning'>>(
    { kind: 'search' },
    { kind: 'drawn', default: [] },
    { kind: 'selection' },
    { kind: 'boolean', default: false },
    { kind: 'date', default: '2023-04' },
    { kind: 'dates', default: { from: null, to: null } },
    { kind: 'relationTypes', default: ['MET'] },
    { kind: 'entity', types: ['Person', 'Agency'] },
    { kind: 'entities', default: [], types: ['Country'] },
    { kind: 'choice', from: 'explore/names' },
  ),
  choices.map((all) => ({ kind: 'choice' as const, choices: all, default: all[0] ?? '' })),
  choices.map((all) => ({ kind: 'choices' as const, choices: all, default: all.slice(1) })),
  ranged('integer', 200),
  ranged('number', 200),
  ranged('hops', MOST_HOPS),
  ranged('limit', MOST_ROWS),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const headers: fc.Arbitrary<QueryHeader> = fc
  .record({
    title: words,
    about: words,
    shapes: fc.array(shapes, { maxLength: 6 }),
    meanings: fc.array(words, { minLength: 6, maxLength: 6 }),
    returns: fc.constantFrom('graph' as const, 'table' as const, 'both' as const),
    tags: optional(
      fc.array(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z]{1,3})?$/), { minLength: 1, maxLength: 3 }),
    ),
    source: optional(words),
    heavy: fc.constantFrom(undefined, true as const),
    was: optional(fc.constant(['explore/before', 'explore/long-before'])),
    copiedFrom: optional(fc.constant('explore/search')),
    total: optional(fc.constant('total')),
  })
  .map(({ shapes: some, meanings, ...rest }) => {
    const params = some
      .filter(({ kind }, at) => kind !== 'hops' || some.findIndex((one) => one.kind === 'hops') === at)
      .map((shape, at) => Object.assign({ name: `p${at}`, meaning: meanings[at] ?? '' }, shape));
    const text = `// @title no header any more\nRETURN [${params.map(({ name }) => `$${name}`).join(', ')}]`;
    const stated = Object.entries(rest).filter(([, value]) => value !== undefined);
    return Object.assign(
      { id: OWN, params, text },
      Object.fromEntries(stated) as Omit<QueryHeader, 'id' | 'params' | 'text'>,
    );
  });

test(`a header that is written reads as it was (seed ${SEED})`, () => {
  fc.assert(
    fc.property(headers, (header) => {
      const source = writeSource(header);
      expect(checkHeader({ id: header.id, source })).toEqual({ header, faults: [] });
    }),
    { seed: SEED, numRuns: 300 },
  );
});
