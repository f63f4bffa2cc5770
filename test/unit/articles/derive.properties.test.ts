import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphEdge } from '#contract/graph';
import { deriveByPivot } from '../../../server/articles/derive.ts';
import { aPackage } from '../../support/a-package.ts';
import { relationsOf } from '../../support/witnesses.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
const settings = { seed: SEED, numRuns: 100 };
const RANK = ['asserted', 'said', 'alleged', 'planned', 'wanted', 'denied'];

const how = fc.record({
  reality: fc.constantFrom('actual' as const, 'alleged' as const, 'planned' as const),
  speaker: fc.constantFrom(undefined, 'person/bo', 'person/cy'),
  hedged: fc.boolean(),
  from: fc.constantFrom(undefined, '2020', '2021-03'),
});
type How = typeof how extends fc.Arbitrary<infer T> ? T : never;

const toClaim = ({ reality, speaker, hedged, from }: How) => ({
  reality,
  ...(speaker !== undefined && { attributedTo: speaker }),
  ...(hedged && { hedged: true as const }),
  ...(from !== undefined && { from }),
});

/** The carriers of one sanction: several reports of its imposition, one target. */
const carriers = fc.tuple(fc.array(how, { minLength: 1, maxLength: 4 }), how).map(([impositions, target]) => {
  const x = aPackage('x').claim('sanction/ban', 'TARGETS', 'company/oleander', toClaim(target));
  for (const one of impositions) x.claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', toClaim(one));
  return relationsOf([x.build()]).filter(({ derivedFrom }) => derivedFrom.length === 0);
});
const ofType = (edges: readonly GraphEdge[], type: GraphEdge['type']) =>
  edges.filter((edge) => edge.type === type);

test(`the order of carriers does not matter to a derived line (seed ${SEED})`, () => {
  fc.assert(
    fc.property(carriers, (edges) => {
      expect(deriveByPivot(edges.toReversed())).toEqual(deriveByPivot(edges));
    }),
    settings,
  );
});

test(`a derived line is never stronger or better supported than what carries it (seed ${SEED})`, () => {
  fc.assert(
    fc.property(carriers, (edges) => {
      const [line] = deriveByPivot(edges);
      if (line === undefined) throw new Error('nothing was derived');
      for (const type of ['IMPOSED_BY', 'TARGETS'] as const) {
        const held = ofType(edges, type);
        const strongest = Math.min(...held.map(({ status }) => RANK.indexOf(status)));
        expect(RANK.indexOf(line.status)).toBeGreaterThanOrEqual(strongest);
        expect(line.stories).toBeLessThanOrEqual(Math.max(...held.map(({ stories }) => stories)));
      }
    }),
    settings,
  );
});

test(`a derived line is gone with either carrier (seed ${SEED})`, () => {
  fc.assert(
    fc.property(carriers, (edges) => {
      expect(deriveByPivot(ofType(edges, 'IMPOSED_BY'))).toEqual([]);
      expect(deriveByPivot(ofType(edges, 'TARGETS'))).toEqual([]);
    }),
    settings,
  );
});

test('a report of what somebody said and a firm one support one line together', () => {
  const x = aPackage('x')
    .claim('sanction/ban', 'TARGETS', 'company/oleander')
    .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', { from: '2020' })
    .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', { from: '2021', attributedTo: 'person/bo' });
  const [line] = ofType(relationsOf([x.build()]), 'SANCTIONED');
  expect(line).toMatchObject({ status: 'asserted', periods: ['2020/', '2021/'] });
});
