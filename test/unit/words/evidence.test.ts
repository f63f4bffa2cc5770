import { describe, expect, test } from '@jest/globals';
import type { EvidenceArticle } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { toPublished, toReported, toWhenOf } from '../../../client/words/evidence.ts';
import { anEdge } from '../../support/a-node.ts';
import { anArticle } from '../../ui/support/facts.ts';

const whole = { publishedAt: '2023-07-06' };
const inferred = 'the day is not printed';

test.each<[Partial<EvidenceArticle>, string]>([
  [whole, '6 July 2023'],
  [{ publishedAt: '2023-07', publishedInferred: inferred }, 'about July 2023'],
  [spread('2023', '2023-06-01', '2023-07-06'), 'about June to July 2023'],
  [spread('2024-01', '2024-01-02', '2024-01-31'), 'about January 2024'],
  [spread('2024', '2023-12-20', '2024-01-10'), 'about December 2023 to January 2024'],
])('an article dated %j is told as %j', (dates, words) => {
  expect(toPublished(anArticle(dates))).toBe(words);
});

function spread(publishedAt: string, publishedNotBefore: string, publishedNotAfter: string) {
  return { publishedAt, publishedNotBefore, publishedNotAfter, publishedInferred: inferred };
}

describe('the clock of the press', () => {
  const vague = anArticle({ id: 'article/vague', ...spread('2023', '2023-06-01', '2023-07-06') });
  const exact = anArticle(whole);

  test('is no more exact than the articles are dated', () => {
    const once = { reportedFirst: 20_230_601, reportedLast: 20_230_706 };
    expect(toReported(once, [vague])).toBe('about June to July 2023');
  });

  test('tells the first report and the last', () => {
    const twice = { reportedFirst: 20_230_601, reportedLast: 20_230_706 };
    expect(toReported(twice, [exact, vague])).toBe('first about June to July 2023, last 6 July 2023');
  });

  test('tells the stored day of an article that is not at hand', () => {
    expect(toReported({ reportedFirst: 20_230_701, reportedLast: 20_230_701 }, [])).toBe('1 July 2023');
  });
});

test.each<[Partial<GraphEdge>, string]>([
  [{ type: 'LEADS', shownOn: ['2022', '2023-06'] }, 'as of 2022 and June 2023'],
  [{ type: 'LEADS', shownOn: ['2022', '2023-06', '2024'] }, 'as of 2022, last as of 2024'],
  [
    { type: 'LEADS', periods: ['/2024-01'], shownOn: ['2022-08'] },
    'until January 2024 at the latest, shown in August 2022',
  ],
  [{ type: 'LEADS', periods: ['/2022-08'], shownOn: ['2022-08'] }, 'until August 2022'],
  [{ type: 'LEADS', shownOn: ['2024', '2024-01'] }, 'as of January 2024'],
  [{ type: 'LEADS', periods: ['2019/'], certain: ['2019/'], shownOn: ['2022-08'] }, 'since 2019'],
  [{ type: 'MET', periods: ['/2023-06'], shownOn: ['2023-06'] }, 'by June 2023'],
  [{ type: 'MET' }, 'no date is given'],
])('the clock of what happened says of %j: %j', (edge, words) => {
  expect(toWhenOf(anEdge('a', 'b', edge))).toBe(words);
});
