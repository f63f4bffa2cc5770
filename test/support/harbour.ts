import type { ArticlePackage } from '#contract/article';
import { aPackage } from './a-package.ts';

const BOARD = { occasion: 'event/board-of-may' } as const;

/** Three invented articles that touch everything folding knows: copies, denials, a lifting, invitations, a case. */
export function harbourPackages(): [daily: ArticlePackage, wire: ArticlePackage, weekly: ArticlePackage] {
  const wire = aPackage('harbour-wire', { publishedAt: '2023-05-02' })
    .entity({ id: 'country/arden', type: 'Country', name: 'Arden', aliases: ['the Ardens'] })
    .claim('person/ada-quill', 'HOLDS_POSITION', 'agency/harbour-office', {
      from: '2021',
      qualifiers: { role: 'president' },
      at: [{ start: 200, end: 240 }],
    })
    .claim('person/ada-quill', 'NATIONAL_OF', 'country/arden')
    .claim('sanction/ban-7', 'IMPOSED_BY', 'agency/harbour-office', { from: '2022-03' })
    .claim('sanction/ban-7', 'TARGETS', 'company/oleander', { from: '2022-03' })
    .claim('sanction/ban-7', 'TARGETS', 'company/tamarisk', {
      from: '2022-03',
      attributedTo: 'person/bo-reed',
    })
    .claim('person/bo-reed', 'MET', 'person/ada-quill', BOARD)
    .figure({ subject: 'organization/quay-league' })
    .mention('person/ada-quill', 'Quill');
  const daily = aPackage('harbour-daily')
    .claim('person/ada-quill', 'HOLDS_POSITION', 'agency/harbour-office', {
      qualifiers: { role: 'president' },
      asOf: '2023-07',
      at: [{ start: 300, end: 340, copyOf: { article: wire.id, start: 200, end: 240 } }],
    })
    .claim('person/ada-quill', 'MET', 'person/bo-reed', { ...BOARD, qualifiers: { about: 'topic/tides' } })
    .claim('company/oleander', 'MEMBER_OF', 'organization/quay-league', {
      stance: 'denies',
      attributedTo: 'person/bo-reed',
    })
    .claim('company/oleander', 'INVITED_TO', 'organization/quay-league', {
      qualifiers: { by: 'person/ada-quill' },
    })
    .claim('case/arden-v-oleander', 'FILED_BY', 'country/arden', { from: '2023-06-01' })
    .claim('company/oleander', 'DEFENDANT_IN', 'case/arden-v-oleander', { hedged: true });
  const weekly = aPackage('harbour-weekly', { publishedAt: '2023-08' })
    .claim('company/oleander', 'MEMBER_OF', 'organization/quay-league', { from: '2020' })
    .claim('agency/harbour-office', 'LIFTED', 'sanction/ban-7', {
      from: '2023-08-01',
      qualifiers: { target: 'company/tamarisk' },
    })
    .claim('person/ada-b-quill', 'ASSOCIATED_WITH', 'company/oleander')
    .claim('person/ada-b-quill', 'MET', 'person/bo-reed', { occasion: 'occasion/board' });
  return [daily.build(), wire.build(), weekly.build()];
}
