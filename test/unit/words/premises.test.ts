import { describe, expect, test } from '@jest/globals';
import { toDelisted, toEndPremises } from '../../../client/words/premises.ts';
import { aNode, anEdge } from '../../support/a-node.ts';

const ada = aNode('person/ada', { name: 'Ada' });
const bo = aNode('person/bo', { name: 'Bo' });
const cy = aNode('person/cy', { name: 'Cy' });

describe('an end', () => {
  const ban = aNode('sanction/ban', { name: 'The ban', type: 'Sanction' });
  const target = anEdge(ban.id, bo.id, {
    type: 'TARGETS',
    periods: ['2020-05/2023-11-16'],
    certain: ['2020-05/2023-11-16'],
    firstDay: 20_200_501,
    lastDay: 20_231_116,
  });
  const lifted = anEdge('country/utopia', ban.id, {
    type: 'LIFTED',
    periods: ['2023-11-16/2023-11-16'],
    lastDay: 20_231_116,
  });
  const charge = anEdge(bo.id, 'legalcase/theft', { type: 'DEFENDANT_IN', periods: ['2023/'], certain: ['2023/'] });
  const told = { nodes: [ban, aNode('legalcase/theft', { name: 'The theft' })], relations: [target, lifted, charge], limits: [] };
  const limit = { shown: 500, total: 1_204, atLeast: false, why: 'the first 500 are shown' };
  const cut = { ...told, limits: [{ what: 'relations' as const, ...limit }] };

  test('tells each sanction and each charge as of the day, in force or lifted, with its days', () => {
    expect(toEndPremises(bo, { evidence: told, asOf: 20_240_630 })).toEqual([
      'Bo was a target of The ban (May 2020 to 16 November 2023), as of 30 June 2024 lifted on 16 November 2023.',
      'Bo is a defendant in The theft: asserted; since 2023; no verdict is reported, as of 30 June 2024.',
    ]);
    expect(toEndPremises(bo, { evidence: told, asOf: 20_230_101 })[0]).toBe(
      'Bo is a target of The ban (May 2020 to 16 November 2023), as of 1 January 2023 in force: lifted on 16 November 2023.',
    );
  });

  test('several are told in the plural', () => {
    const two = { ...bo, name: 'Two firms', type: 'Group' as const, members: { kind: 'company' as const, min: 2, max: 2 } };
    expect(toEndPremises(two, { evidence: told, asOf: 20_240_630 })).toEqual([
      'Two firms were targets of The ban (May 2020 to 16 November 2023), as of 30 June 2024 lifted on 16 November 2023.',
      'Two firms are defendants in The theft: asserted; since 2023; no verdict is reported, as of 30 June 2024.',
    ]);
  });

  test('that was delisted says so, once it was', () => {
    expect(toDelisted(bo.id, told, 20_240_630)).toBe('delisted by 2023-11');
    expect(toDelisted(bo.id, told, 20_230_101)).toBeNull();
    expect(toDelisted(ada.id, told, 20_240_630)).toBeNull();
  });

  test('of whom nothing is told, or not yet read, is not called clean', () => {
    expect(toEndPremises(cy, { evidence: told, asOf: null })).toEqual(['No sanction or charge against Cy is reported.']);
    expect(toEndPremises(cy, { evidence: cut, asOf: null })).toEqual([
      'No sanction or charge against Cy is reported in the first 500 of 1,204 relations around it.',
    ]);
    expect(toEndPremises(cy, { evidence: null, asOf: null })).toEqual(['Sanctions and charges against Cy have not been read.']);
  });

  test('of whom not all relations were read is not called delisted, and says that more may stand against it', () => {
    expect(toDelisted(bo.id, cut, 20_240_630)).toBeNull();
    expect(toEndPremises(bo, { evidence: cut, asOf: 20_240_630 }).at(-1)).toBe(
      'Only the first 500 of 1,204 relations around it were read: more may stand against Bo, and more may have been lifted.',
    );
    // Claims that were cut leave no relation out.
    const claims = { ...told, limits: [{ what: 'rows' as const, ...limit }] };
    expect(toDelisted(bo.id, claims, 20_240_630)).toBe('delisted by 2023-11');
    expect(toEndPremises(bo, { evidence: claims, asOf: null })).toHaveLength(2);
  });
}); // oxfmt-ignore
