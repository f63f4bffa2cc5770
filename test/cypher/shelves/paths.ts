import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';

export const paths: readonly SavedQuestion[] = [
  {
    asks: 'how is the head of the delegation to Beijing connected with the President of China?',
    query: 'paths/shortest',
    params: { from: 'person/jen-daskal', to: 'person/xi-jinping' },
    finds: [
      {
        hops: 4,
        ids: [
          'person/jen-daskal',
          'group/2024-01-us-delegation-to-beijing',
          'organization/us-china-counternarcotics-working-group',
          'event/2023-11-biden-xi-summit',
          'person/xi-jinping',
        ],
      },
    ],
    restsOn: `${SCMP}/c64`,
  },
];
