import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aPackage } from '../../support/a-package.ts';
import { relationsOf } from '../../support/witnesses.ts';
import { oracle, type Told } from './oracle.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
const settings = { seed: SEED, numRuns: 100 };

const dates = fc.constantFrom(undefined, '2019', '2020', '2020-06', '2021-03-04', '2022');
const told: fc.Arbitrary<Told> = fc.record({
  article: fc.constantFrom('x', 'y', 'z'),
  stance: fc.constantFrom('asserts' as const, 'asserts' as const, 'denies' as const),
  reality: fc.constantFrom('actual' as const, 'alleged' as const, 'planned' as const, 'wanted' as const),
  speaker: fc.constantFrom(undefined, 'person/bo', 'person/cy'),
  hedged: fc.boolean(),
  inferred: fc.constantFrom(undefined, 'relation' as const, 'end' as const, 'date' as const),
  from: dates,
  to: dates,
  copyOf: fc.constantFrom(undefined, 'x', 'w'),
});
const claims = fc.array(told, { minLength: 1, maxLength: 7 });

function foldOf(all: readonly Told[]) {
  const articles = new Map(['x', 'y', 'z'].map((slug) => [slug, aPackage(slug)]));
  for (const { article, speaker, hedged, inferred, from, to, copyOf, ...rest } of all) {
    const at =
      copyOf === undefined || copyOf === article
        ? {}
        : {
            at: [
              { start: 100, end: 130, copyOf: { article: `article/${copyOf}`, start: 90_000, end: 90_010 } },
            ],
          };
    articles.get(article)?.claim('person/ada', 'MEMBER_OF', 'organization/club', {
      ...rest,
      ...at,
      ...(speaker !== undefined && { attributedTo: speaker }),
      ...(hedged && { hedged }),
      ...(inferred !== undefined && { inferred: [{ what: inferred, why: 'it follows' }] }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  }
  const [edge] = relationsOf([...articles.values()].map((one) => one.build()));
  if (edge === undefined) throw new Error('nothing was folded');
  return edge;
}

const RANK = ['asserted', 'said', 'alleged', 'planned', 'wanted', 'denied'];

test(`folding agrees with a slow second opinion (seed ${SEED})`, () => {
  fc.assert(
    fc.property(claims, (all) => {
      const { status, inferred, hedged, contested, stories, voices } = foldOf(all);
      expect({ status, inferred, hedged, contested, stories, voices }).toEqual(oracle(all));
    }),
    settings,
  );
});

test(`the order of claims does not matter, nor does telling one twice (seed ${SEED})`, () => {
  fc.assert(
    fc.property(claims, fc.integer(), (all, turn) => {
      const turned = all.map((_, n) => all[(((n + turn) % all.length) + all.length) % all.length] as Told);
      expect(foldOf(turned.toReversed())).toEqual(foldOf(all));
      expect(foldOf([...all, ...all])).toEqual(foldOf(all));
    }),
    settings,
  );
});

test(`a denial never changes a status that is not itself a denial (seed ${SEED})`, () => {
  fc.assert(
    fc.property(claims, told, (all, extra) => {
      const before = foldOf(all);
      const after = foldOf([...all, { ...extra, stance: 'denies' }]);
      expect(after.status).toBe(before.status);
      const others = { ...(before.status === 'denied' ? after : before), contested: after.contested };
      expect(after).toEqual(others);
    }),
    settings,
  );
});

test(`one more firm claim never weakens a firm status (seed ${SEED})`, () => {
  fc.assert(
    fc.property(claims, told, (all, extra) => {
      const firm: Told = { ...extra, stance: 'asserts', hedged: false, inferred: undefined };
      const [before, after] = [foldOf(all), foldOf([...all, firm])];
      const held = before.hedged || before.inferred ? RANK.length : RANK.indexOf(before.status);
      expect(RANK.indexOf(after.status)).toBeLessThanOrEqual(held);
      expect([after.hedged, after.inferred]).toEqual([false, false]);
    }),
    settings,
  );
});

test(`a copy never makes one story two (seed ${SEED})`, () => {
  fc.assert(
    fc.property(claims, fc.nat(), (all, at) => {
      const original = all[at % all.length] as Told;
      const root =
        original.copyOf === undefined || original.copyOf === original.article
          ? original.article
          : original.copyOf;
      const copy: Told = { ...original, article: root === 'z' ? 'y' : 'z', copyOf: root };
      expect(foldOf([...all, copy]).stories).toBe(foldOf(all).stories);
    }),
    settings,
  );
});
