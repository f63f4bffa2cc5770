import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const BLOOMBERG = 'article/2023-bloomberg-blinken-coalition';
const COALITION = 'organization/global-coalition-to-address-synthetic-drug-threats';

export const countries: readonly SavedQuestion[] = [
  {
    asks: 'what was the position of China on the coalition, and who says so?',
    query: 'countries/positions',
    params: { of: 'country/china', on: [COALITION] },
    finds: [
      {
        position: 'undecided',
        status: 'said',
        shown: '2023-06',
        saidBy: 'person/unnamed-senior-state-department-official',
      },
      { position: 'invited-to', status: 'said', period: '/2023-06-30', publisher: 'Bloomberg' },
    ],
    restsOn: `${BLOOMBERG}/c39`,
  },
  {
    asks: 'what positions did China take?',
    query: 'countries/positions',
    params: { of: 'country/china' },
    finds: [
      {
        position: 'suspended',
        period: '2022-08/2022-08',
        publisher: 'South China Morning Post',
        reported: '2024-01',
      },
      { position: 'rejects', to: 'event/pelosi-visit-to-taiwan', status: 'asserted', shown: '2022-08' },
    ],
    restsOn: `${SCMP}/c85`,
  },
  {
    asks: 'who belongs to the coalition, and who was asked to?',
    query: 'countries/membership',
    params: { of: COALITION },
    finds: [
      { standing: 'member', party: 'country/panama', status: 'asserted', firstShown: '2023-06' },
      {
        standing: 'counted-members',
        party: 'group/2023-06-more-than-40-coalition-nations',
        atLeast: 41,
        atMost: null,
      },
      { standing: 'invited', party: 'country/china', status: 'said', periods: ['/2023-06-30'] },
      { standing: 'undecided', party: 'country/china', status: 'said', firstShown: '2023-06' },
    ],
    // China was invited; nobody says that it joined.
    not: [{ standing: 'member', party: 'country/china' }],
    restsOn: `${BLOOMBERG}/c36`,
  },
  {
    asks: 'who belongs to the counternarcotics working group?',
    query: 'countries/membership',
    params: { of: 'organization/us-china-counternarcotics-working-group' },
    finds: [
      { standing: 'member', party: 'country/china', marks: ['inferred'] },
      { standing: 'member', party: 'country/united-states', marks: ['inferred'] },
    ],
    restsOn: `${SCMP}/c33`,
  },
];
