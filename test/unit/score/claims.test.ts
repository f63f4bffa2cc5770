import { describe, expect, test } from '@jest/globals';
import { align } from '../../score/align.ts';
import { judgeClaims, scoreClaims } from '../../score/claims.ts';
import { aClaim, given, LABELS, ONE, READ } from '../../support/a-labelled-text.ts';
import type { LabelClaim } from '../../../server/reading/extract/label-form.ts';

describe('who is who', () => {
  test('is told by most mentions at the same places, then by id or name', () => {
    const read = [
      given('person/of-both', 'Person', 'Ada Roe', 'Bo', 'Wu'),
      given('country/utopia', 'Country'),
      given('place/x', 'Place', 'Wien.'),
      given('country/austria', 'Person', 'Two'),
    ];
    expect([...align(LABELS.entities, read)]).toEqual([
      ['person/of-both', 'person/ada'],
      ['country/utopia', 'country/utopia'],
      ['place/x', 'place/wien'],
    ]);
    const byName = { id: 'country/x', type: 'Country', name: 'UTOPIÁ', mentions: [] };
    expect([...align(LABELS.entities, [byName])]).toEqual([['country/x', 'country/utopia']]);
  });
});

const MET = aClaim('person/x1', 'MET', 'person/x2');
const HOLDS = aClaim('person/x1', 'HOLDS_POSITION', 'organization/x3');

describe('claims', () => {
  const score = (...claims: LabelClaim[]) => scoreClaims(LABELS, { entities: READ, claims });

  test('type and both ends make it right, a symmetric one either way round', () => {
    const { byType, misses } = score(aClaim('person/x2', 'MET', 'person/x1'), HOLDS);
    expect(byType).toEqual({ MET: ONE, HOLDS_POSITION: { given: 1, rightGiven: 1, wanted: 2, found: 1 } });
    expect(misses).toEqual([{ is: 'missed', claim: LABELS.claims[2] }]);
  });

  test.each([
    ['a wrong end', aClaim('person/x1', 'HOLDS_POSITION', 'country/x4')],
    ['the other way round', aClaim('organization/x3', 'HOLDS_POSITION', 'person/x1')],
    ['an end that the labels do not have', aClaim('person/x1', 'HOLDS_POSITION', 'agency/nobody')],
  ])('%s makes it wrong', (_, claim) => {
    const { byType, misses } = score(claim);
    expect(byType['HOLDS_POSITION']).toEqual({ given: 1, rightGiven: 0, wanted: 2, found: 0 });
    expect(misses).toContainEqual({ is: 'wrong', claim: expect.objectContaining(claim) });
  });

  test('a wrong type makes it wrong', () => {
    expect(score(aClaim('person/x1', 'TALKED_WITH', 'person/x2')).byType).toMatchObject({
      MET: { given: 0, wanted: 1, found: 0 },
      TALKED_WITH: { given: 1, rightGiven: 0, wanted: 0 },
    });
  });

  test('what is said twice is one', () => {
    expect(score(MET, aClaim('person/x2', 'MET', 'person/x1', { from: '2024' })).byType['MET']).toEqual(ONE);
  });

  test.each([{ modality: 'said' }, { stance: 'denies' }] as const)('%j is wrong in the stricter column', (more) => {
    const { byType, strict } = score(aClaim('person/x1', 'MET', 'person/x2', more));
    expect(byType['MET']).toEqual(ONE);
    expect(strict['MET']).toEqual({ given: 1, rightGiven: 0, wanted: 1, found: 0 });
    expect(score(MET).strict['MET']).toEqual(ONE);
  }); // oxfmt-ignore

  test('somebody who is only implied is known by the id', () => {
    const entities = [...READ, given('country/utopia', 'Country')];
    const claims = [aClaim('person/x1', 'HOLDS_POSITION', 'country/utopia'), HOLDS];
    expect(judgeClaims(LABELS, { entities, claims })).toEqual([true, true]);
    expect(judgeClaims(LABELS, { entities: READ, claims })).toEqual([false, true]);
  });
});
