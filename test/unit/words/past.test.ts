import { describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { RelationType, relationRow } from '#contract/ontology';
import { toTensePhrase } from '../../../client/words/past.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { sentenceOf as told } from './sentence-of.ts';

const ada = aNode('person/ada', { name: 'Ada' });
const bo = aNode('person/bo', { name: 'Bo' });
const office = aNode('agency/office', { name: 'Office', type: 'Agency' });
const state = aNode('agency/state', { name: 'State', type: 'Agency' });
const secretary = anEdge(ada.id, office.id, {
  type: 'HOLDS_POSITION',
  qualifiers: { role: ['secretary-of-state'] },
});

describe('what has ended is told in the past, with its end', () => {
  test('an office that was held until a bound, and is shown before', () => {
    const speaker = anEdge(ada.id, office.id, {
      type: 'HOLDS_POSITION',
      qualifiers: { role: ['speaker'] },
      periods: ['/2024-01'],
      lastDay: 20_240_131,
      shownOn: ['2022-08'],
      dateInferred: true,
    });
    expect(told([ada, office], [speaker])).toBe(
      'Ada was speaker of Office until January 2024 at the latest, shown in August 2022 (the date is inferred) [1].',
    );
  });

  test('a cooperation that is shown in its last month ended in it', () => {
    const pact = aNode('agreement/pact', { name: 'Pact', type: 'Agreement' });
    const party = anEdge(state.id, pact.id, {
      type: 'PARTY_TO',
      periods: ['/2022-08'],
      lastDay: 20_220_831,
      shownOn: ['2022-08'],
      inferred: true,
    });
    expect(told([state, pact], [party])).toBe('State was party to Pact until August 2022 (inferred) [1].');
    expect(told([pact, state], [party])).toBe('Pact had as a party State until August 2022 (inferred) [1].');
  });

  test('a sanction that was lifted is no event', () => {
    const sanctioned = anEdge(state.id, office.id, {
      type: 'SANCTIONED',
      periods: ['2020/2024-01'],
      certain: ['2020/2023-11'],
      shownOn: ['2020'],
      lastDay: 20_240_131,
    });
    const lasted = 'from 2020 until January 2024 at the latest';
    expect(told([state, office], [sanctioned])).toBe(`State had sanctions against Office ${lasted} [1].`);
    expect(told([office, state], [sanctioned])).toBe(`Office was under sanction by State ${lasted} [1].`);
    expect(told([ada, office, state], [secretary, sanctioned])).toBe(
      `Ada is secretary of state of Office [1], against which State had sanctions ${lasted} [2].`,
    );
  });

  test('not what ends after the day, nor what was only planned', () => {
    const until: Partial<GraphEdge> = { type: 'LEADS', periods: ['/2025'], certain: ['/2025'], lastDay: 20_251_231 };
    expect(told([ada, bo], [anEdge(ada.id, bo.id, until)])).toBe('Ada leads Bo until 2025 [1].');
    const planned = anEdge(ada.id, bo.id, { ...until, status: 'planned', lastDay: 20_231_231, periods: ['/2023'], certain: ['/2023'] });
    expect(told([ada, bo], [planned])).toBe('Ada was to lead Bo until 2023 [1].');
  });

  test('whatever the relation is', () => {
    const isPresent = /^(?!was )\w+s /;
    for (const type of RelationType.options) {
      if (relationRow(type).point === true) continue;
      for (const turned of [false, true]) {
        const over = anEdge(ada.id, bo.id, { type, periods: ['/2021'], lastDay: 20_211_231 });
        const words = `${toTensePhrase(over, { turned, asOf: 20_240_630 })} `;
        expect([type, words]).toEqual([type, words.replace(isPresent, '… ')]);
      }
    }
  });
}); // oxfmt-ignore
