import type { Said, StatementsAnswer } from '#contract/statements';
import { aLine, anActor } from './facts.ts';

/** What was said of Ada and Ben in a small report, and answers that hold it. */

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const met = aLine(ada, ben);
const place = { article: 'article/report', start: 15, end: 26, paragraph: 2, zone: 'body' as const };
export const plain = { before: false, after: false };

export const sentence = (more: Partial<Extract<Said, { in: 'texts' }>> = {}): Said => ({
  in: 'texts',
  id: 'article/report|15',
  ...place,
  excerpt: { text: 'Ada met Ben.', marks: [[4, 7]], cut: plain },
  recorded: [],
  named: [],
  ...more,
});
export const claim = (more: Partial<Extract<Said, { in: 'claims' }>> = {}): Said => ({
  in: 'claims',
  id: 'article/report/c1',
  ...place,
  excerpt: { text: 'Ada and Ben met.', marks: [[12, 15]], cut: plain },
  relKey: met.key,
  subject: { id: ada.id, name: 'Ada' },
  object: { id: ben.id, name: 'Ben' },
  status: 'asserted',
  rejected: false,
  ...more,
});

export function found(hits: Said[], more: Partial<StatementsAnswer> = {}): StatementsAnswer {
  const number = (where: Said['in']) => hits.filter((hit) => hit.in === where).length;
  return {
    heard: [],
    why: null,
    hits,
    articles: [{ id: 'article/report', title: 'A small report', publishedAt: '2023-06' }],
    counts: { claims: number('claims'), figures: number('figures'), notes: number('notes'), texts: number('texts') },
    zones: {},
    texts: { present: 1, of: 1, why: 'Passages are shown.' },
    limits: [],
    ...more,
  };
} // oxfmt-ignore
