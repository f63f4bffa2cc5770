import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const INSTITUTE = 'agency/institute-of-forensic-science';
const LISTING = 'sanction/2020-institute-of-forensic-science';

/** The listing of 2020 on one day: its lifting is told to lie between November 2023 and January 2024. */
function onDay(on: string, answer: string, restsOn: string): SavedQuestion {
  return {
    asks: `was the listing of the institute in force in ${on}? (${answer})`,
    query: 'sanctions/in-force',
    params: { on, targets: [INSTITUTE] },
    finds: [
      {
        answer,
        sanction: LISTING,
        authorityName: ['United States'],
        authorityStatus: ['asserted, inferred'],
      },
    ],
    restsOn: `${SCMP}/${restsOn}`,
  };
}

export const sanctions: readonly SavedQuestion[] = [
  onDay('2019', 'not-begun', 'c103'),
  onDay('2020', 'in-force', 'c103'),
  onDay('2020-01-01', 'not-known', 'c103'),
  onDay('2021', 'in-force', 'c104'),
  onDay('2023-12', 'not-known', 'c101'),
  onDay('2024-02', 'ended', 'c101'),
  {
    asks: 'was what came "in April" in force on the first of it?',
    query: 'sanctions/in-force',
    params: { on: '2023-04-01' },
    finds: [
      { answer: 'not-known', basis: null, target: 'group/2023-04-two-sanctioned-chinese-companies' },
      { answer: 'not-known', basis: null, target: 'group/2023-04-four-sanctioned-chinese-nationals' },
    ],
    restsOn: `${PRESSURE}/c117`,
  },
  {
    asks: 'and in April as a whole?',
    query: 'sanctions/in-force',
    params: { on: '2023-04' },
    finds: [
      {
        answer: 'in-force',
        basis: 'reported-in-force',
        target: 'group/2023-04-two-sanctioned-chinese-companies',
      },
    ],
    restsOn: `${PRESSURE}/c117`,
  },
  {
    asks: 'why were sanctions imposed, and on whom?',
    query: 'sanctions/in-force',
    params: { on: '2022' },
    finds: [
      {
        targetName: 'Institute of Forensic Science',
        // It is told when it was imposed; when it ended is worked out.
        heldFor: ['2020/2024-01'],
        endedBetween: ['2023-11/2024-01'],
        marks: ['date-inferred'],
        reasons: ['Alleged human rights violations in Xinjiang (alleged)'],
        under: ['Blacklist with the Institute of Forensic Science (asserted, inferred)'],
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
        endedBetween: ['2023-11/2024-01'],
        marks: ['inferred', 'date-inferred'],
        liftedByName: ['United States'],
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
        authorityStatus: ['asserted, inferred'],
        lifted: ['2023-11/2024-01'],
        endedBetween: ['2023-11/2024-01'],
        marks: ['date-inferred'],
      },
    ],
    exactly: true,
    restsOn: `${SCMP}/c103`,
  },
  {
    asks: 'which were in force at the end of 2023, who is told to have imposed them, and for what?',
    query: 'sanctions/in-force',
    params: { on: '2023-12-31' },
    finds: [
      {
        answer: 'in-force',
        basis: 'never-reported-lifted',
        reportedLast: 20230707,
        target: 'group/2023-05-seven-sanctioned-entities',
        authorityName: ['Office of Foreign Assets Control'],
        authorityStatus: ['asserted'],
        reasons: ['Fentanyl precursors (asserted, inferred)'],
        heldFor: ['2023-05/'],
      },
      {
        answer: 'in-force',
        target: 'group/2023-04-two-sanctioned-chinese-companies',
        authorityStatus: ['asserted, inferred'],
        reasons: ['Fentanyl precursors (asserted)'],
        alleged: ['supplies Drug cartels in Mexico'],
      },
    ],
    restsOn: `${PRESSURE}/c112`,
  },
  {
    asks: 'what did the agencies of the United States impose?',
    query: 'sanctions/by-authority',
    params: { of: 'country/united-states' },
    finds: [
      {
        authority: 'agency/office-of-foreign-assets-control',
        sanction: 'sanction/2023-05-ofac-china-based-targets',
        reasons: ['Fentanyl precursors (asserted, inferred)'],
        target: 'group/2023-05-six-sanctioned-individuals',
        // The text says May, without a year.
        marks: ['date-inferred'],
      },
    ],
    restsOn: `${PRESSURE}/c113`,
  },
  {
    asks: 'what is put on a group that is only counted?',
    query: 'sanctions/against',
    params: { of: 'group/2023-04-four-sanctioned-chinese-nationals' },
    finds: [{ sanction: 'sanction/2023-04-chinese-precursor-suppliers', targeted: 'itself', liftedBy: [] }],
    exactly: true,
    restsOn: `${PRESSURE}/c118`,
  },
  {
    asks: 'who is charged, by whom, where and with what?',
    query: 'sanctions/charges',
    finds: [
      {
        defendant: 'group/2023-06-eight-charged-chinese-nationals',
        filedByName: ['US Department of Justice'],
        filedIn: ['New York'],
        filed: ['2023-06/2023-06'],
        alleged: ['traffics Fentanyl precursors'],
        status: 'asserted',
      },
      { defendant: 'group/2023-06-four-charged-chinese-chemical-companies' },
    ],
    restsOn: `${PRESSURE}/c90`,
  },
  {
    asks: 'what did the Department of Justice file?',
    query: 'sanctions/charges',
    params: { of: ['agency/us-department-of-justice'] },
    finds: [{ legalCase: 'case/2023-06-fentanyl-ingredient-charges' }],
    restsOn: `${PRESSURE}/c82`,
  },
  {
    asks: 'which sanctions were lifted, and why?',
    query: 'sanctions/lifted',
    finds: [
      {
        sanction: LISTING,
        liftedByName: 'United States',
        liftedFor: [INSTITUTE],
        liftedForName: ['Institute of Forensic Science'],
        lifted: ['2023-11/2024-01'],
        why: 'came-before-no-reason-told',
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
