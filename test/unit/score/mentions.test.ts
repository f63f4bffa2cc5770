import { expect, test } from '@jest/globals';
import type { LabelForm } from '../../../server/reading/extract/label-form.ts';
import { scoreMentions } from '../../score/mentions.ts';
import { at, given, LABELS, ONE, READ, TEXT, wanted } from '../../support/a-labelled-text.ts';

/** The reading in which one entity is another. */
const instead = (id: string, other: LabelForm['entities'][number]) =>
  READ.map((one) => (one.id === id ? other : one));
const shifted = (entity: LabelForm['entities'][number], by: number) => ({
  id: entity.id, type: entity.type, name: entity.name,
  mentions: entity.mentions.map(({ start, end }) => ({ start, end: end + by, surface: TEXT.slice(start, end + by) })),
}); // oxfmt-ignore

test('what is marked as people have marked it is right, types of one pool alike', () => {
  const { strict, lenient, misses } = scoreMentions(LABELS, { entities: READ });
  expect(strict).toEqual({
    Person: { given: 2, rightGiven: 2, wanted: 2, found: 2 },
    'Country+Place': { given: 2, rightGiven: 2, wanted: 2, found: 2 },
    'Agency+Organization': ONE,
    Group: ONE,
  });
  expect(lenient).toEqual(strict);
  expect(misses).toEqual([]);
});

test('a span that is off by one is wrong, and overlaps', () => {
  const entities = instead('person/x2', shifted(given('person/x2', 'Person', 'Bo Wu'), 1));
  const { strict, lenient, misses } = scoreMentions(LABELS, { entities });
  expect(strict['Person']).toEqual({ given: 2, rightGiven: 1, wanted: 2, found: 1 });
  expect(lenient['Person']).toEqual({ given: 2, rightGiven: 2, wanted: 2, found: 2 });
  expect(misses).toEqual([
    { is: 'missed', pool: 'Person', start: at('Bo Wu').start, end: at('Bo Wu').end },
    { is: 'wrong', pool: 'Person', start: at('Bo Wu').start, end: at('Bo Wu').end + 1 },
  ]);
});

test('a wrong type is wrong in both', () => {
  const { strict } = scoreMentions(LABELS, {
    entities: instead('person/x2', given('x/2', 'Company', 'Bo Wu')),
  });
  expect(strict['Person']).toEqual({ given: 1, rightGiven: 1, wanted: 2, found: 1 });
  expect(strict['Company']).toEqual({ given: 1, rightGiven: 0, wanted: 0, found: 0 });
});

test('one long span is one of the two that it overlaps', () => {
  const { lenient } = scoreMentions(LABELS, {
    entities: [given('person/x1', 'Person', 'Ada Roe of the Mint met Bo Wu')],
  });
  expect(lenient['Person']).toEqual({ given: 1, rightGiven: 1, wanted: 2, found: 1 });
});

test('what may be marked or not counts neither way, what may not is wrong', () => {
    const substance = (surface: string) => ({ entities: [given('substance/x', 'Substance', surface)] });
    expect(scoreMentions(LABELS, substance('drugs')).strict['Substance']).toMatchObject({ given: 0 });
    expect(scoreMentions(LABELS, substance('firms')).strict['Substance']).toMatchObject({ given: 1, rightGiven: 0 });
  }); // oxfmt-ignore

test('of types with names only those count, of others everything', () => {
  const entities = [
    wanted('person/ada', 'Person', [['Ada Roe', 'nominal']]),
    wanted('sanction/s', 'Sanction', [['met', 'trigger']]),
  ];
  const { strict } = scoreMentions({ entities, ignore: [] }, { entities: READ.slice(0, 1) });
  expect(strict).toEqual({
    Person: { given: 0, rightGiven: 0, wanted: 0, found: 0 },
    Sanction: { given: 0, rightGiven: 0, wanted: 1, found: 0 },
  });
});
