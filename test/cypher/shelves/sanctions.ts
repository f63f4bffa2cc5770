import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const INSTITUTE = 'agency/institute-of-forensic-science';
const LISTING = 'sanction/2020-institute-of-forensic-science';

/** The listing of 2020 on one day: its lifting is told to lie between November 2023 and January 2024. */
function onDay(on: string, answer: string, restsOn: string): SavedQuestion {
  return {
    asks: `was the listing of the institute in force in ${on}? (${answer})`,
    query: 'sanctions/in-force',
    params: { on, targets: [INSTITUTE] },
    finds: [{ answer, sanction: LISTING, authorityName: ['United States'], authorityInferred: true }],
    restsOn: `${SCMP}/${restsOn}`,
  };
}

export const sanctions: readonly SavedQuestion[] = [
  onDay('2019', 'not-begun', 'c103'),
  onDay('2021', 'in-force', 'c104'),
  onDay('2023-12', 'not-known', 'c101'),
  onDay('2024-02', 'ended', 'c101'),
  {
    asks: 'why were sanctions imposed, and on whom?',
    query: 'sanctions/in-force',
    params: { on: '2022' },
    finds: [
      {
        targetName: 'Institute of Forensic Science',
        reasons: [
          'Alleged human rights violations in Xinjiang (alleged)',
          'Blacklist with the Institute of Forensic Science (asserted)',
        ],
      },
    ],
    restsOn: `${SCMP}/c105`,
  },
  {
    asks: 'what did the United States impose?',
    query: 'sanctions/by-authority',
    params: { of: 'country/united-states' },
    finds: [
      {
        sanction: LISTING,
        target: INSTITUTE,
        imposed: ['2020/2020'],
        marks: ['inferred'],
        liftedBy: ['United States (asserted)'],
      },
    ],
    restsOn: `${SCMP}/c104`,
  },
  {
    asks: 'what was put on the institute, and by whom?',
    query: 'sanctions/against',
    params: { of: INSTITUTE },
    finds: [
      {
        sanction: LISTING,
        targeted: 'itself',
        authority: ['country/united-states'],
        authorityInferred: true,
        lifted: ['2023-11/2024-01'],
      },
    ],
    exactly: true,
    restsOn: `${SCMP}/c103`,
  },
  {
    asks: 'which sanctions were lifted, and why?',
    query: 'sanctions/lifted',
    finds: [
      {
        sanction: LISTING,
        liftedByName: 'United States',
        liftedFor: [INSTITUTE],
        lifted: ['2023-11/2024-01'],
        why: 'only-before-it',
        whyOther: 'event/2023-11-biden-xi-summit',
      },
    ],
    restsOn: `${SCMP}/c100`,
  },
  {
    asks: 'which did the United States lift?',
    query: 'sanctions/lifted',
    params: { of: ['country/united-states'] },
    finds: [{ sanction: LISTING, status: 'asserted' }],
    restsOn: `${SCMP}/c101`,
  },
];
