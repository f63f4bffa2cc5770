import { describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { toActions, toState } from '../../../client/words/actions.ts';
import { anEdge } from '../../support/a-node.ts';

const target = (more: Partial<GraphEdge> = {}) =>
  anEdge('sanction/ban', 'person/ada', {
    type: 'TARGETS',
    periods: ['2022-03-01/'],
    certain: ['2022-03-01/'],
    firstDay: 20_220_301,
    ...more,
  });
/** As the graph stores it once a lifting has ended it. */
const ended = (from: string, to: string) =>
  target({ periods: [`2022-03-01/${to}`], certain: [`2022-03-01/${from}`], lastDay: 20_240_131 });
const lifting = (more: Partial<GraphEdge> = {}) =>
  anEdge('country/utopia', 'sanction/ban', {
    type: 'LIFTED',
    periods: ['2023-11/2024-01'],
    firstDay: 20_231_101,
    lastDay: 20_240_131,
    reportedLast: 20_240_131,
    ...more,
  });

function stateOf(relations: GraphEdge[], asOf: number | null = 20_240_630) {
  const [action] = toActions(relations, 'TARGETS');
  if (action === undefined) throw new Error('nobody is targeted');
  return toState(action, asOf);
}

describe('a sanction, as of a day', () => {
  test('is in force from its day on while no lifting is reported', () => {
    expect(stateOf([target()])).toEqual({ is: 'in force', words: 'in force: no lifting is reported' });
    expect(stateOf([target()], 20_220_228)).toEqual({ is: 'not in force', words: 'not yet in force' });
  });

  test('is over when it was lifted, and before that in force', () => {
    const relations = [ended('2023-11', '2024-01'), lifting()];
    const words = 'lifted between November 2023 and January 2024';
    expect(stateOf(relations)).toEqual({ is: 'over', words });
    expect(stateOf(relations, 20_231_215)).toEqual({ is: 'not known', words: `not known: ${words}` });
    expect(stateOf(relations, 20_230_601)).toEqual({ is: 'in force', words: `in force: ${words}` });
  });

  test('is lifted on a day, in a month, or by the day of the report', () => {
    const over = ended('2023-11', '2024-01');
    const on = (periods: string[]) => stateOf([over, lifting({ periods })]).words;
    expect(on(['2023-12-05/2023-12-05'])).toBe('lifted on 5 December 2023');
    expect(on(['2023-12/2023-12'])).toBe('lifted in December 2023');
    expect(on(['/2023-12'])).toBe('lifted by December 2023');
    expect(on([])).toBe('lifted by 31 January 2024, when it was reported');
  });

  test.each<Partial<GraphEdge>>([
    { status: 'planned' },
    { status: 'denied' },
    { hedged: true },
    { inferred: true },
    { qualifiers: { target: ['person/ben'] } },
  ])('stays in force after a lifting that is %j', (more) => {
    expect(stateOf([target(), lifting(more)]).words).toBe('in force: no lifting is reported');
  });

  test('is not known when no text gives its dates, or shows it on other days only', () => {
    const undated = { periods: [], certain: [], firstDay: null };
    expect(stateOf([target(undated)]).words).toBe('not known: no text gives its dates');
    const shown = target({ ...undated, shownOn: ['2023-06'] });
    expect(stateOf([shown]).words).toBe('not known: last shown in force in June 2023');
    expect(stateOf([shown], 20_230_615).is).toBe('not known');
    expect(stateOf([{ ...shown, reportedLast: 20_230_620 }], 20_230_615).is).toBe('in force');
    expect(stateOf([target()], null).is).toBe('not known');
  });

  test('is not known to be over when it may have been imposed anew since it was lifted', () => {
    const again = target({
      periods: ['2022-03-01/2024-01', '2024/'],
      certain: ['2022-03-01/2023-11', '2024/'],
    });
    expect(stateOf([again, lifting()])).toMatchObject({ is: 'not known' });
    expect(stateOf([again, lifting()], 20_250_101)).toMatchObject({ is: 'in force' });
  });

  test('is not in force while it is only planned', () => {
    expect(stateOf([target({ status: 'planned' })])).toEqual({ is: 'not in force', words: 'planned only' });
  });
});

test('a charge is no sanction, and its verdict is on whom it names', () => {
  const charged = anEdge('person/ada', 'case/trial', { type: 'DEFENDANT_IN' });
  const convicted = anEdge('person/ben', 'case/trial', { type: 'CONVICTED_IN' });
  const filed = anEdge('case/trial', 'country/utopia', { type: 'FILED_BY' });
  const relations = [charged, convicted, filed, target()];

  expect(toActions(relations, 'DEFENDANT_IN')).toMatchObject([
    { id: 'case/trial', target: 'person/ada', by: [filed], endings: [] },
  ]);
  expect(toActions(relations, 'TARGETS')).toHaveLength(1);
});
