import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const BLOOMBERG = 'article/2023-bloomberg-blinken-coalition';

export const people: readonly SavedQuestion[] = [
  {
    asks: 'which offices does Antony Blinken hold?',
    query: 'people/offices',
    params: { of: 'person/antony-blinken' },
    finds: [
      {
        office: ['secretary-of-state'],
        bodyName: 'US Department of State',
        firstShown: '2023-06',
        status: 'asserted',
      },
    ],
    restsOn: `${BLOOMBERG}/c5`,
  },
  {
    asks: 'who holds the offices of the United States and its agencies?',
    query: 'people/offices',
    params: { of: 'country/united-states' },
    finds: [
      { holderName: 'John Kirby', office: ['spokesman'], body: 'agency/us-national-security-council' },
      { holderName: 'Nancy Pelosi', office: ['speaker'], body: 'agency/us-house-of-representatives' },
    ],
    restsOn: `${SCMP}/c53`,
  },
  {
    asks: 'and who holds those of the United States itself?',
    query: 'people/offices',
    params: { of: 'country/united-states', agencies: false },
    finds: [{ holderName: 'Jen Daskal', office: ['deputy-homeland-security-adviser'], marks: [] }],
    not: [{ holderName: 'John Kirby' }],
    restsOn: `${SCMP}/c16`,
  },
  {
    asks: 'who was in office in January 2024?',
    query: 'people/in-office',
    params: { on: '2024-01' },
    finds: [
      { answer: 'held', holderName: 'Wang Xiaohong', office: ['minister-of-public-security'] },
      { answer: 'not-known', holderName: 'Nancy Pelosi', office: ['speaker'] },
    ],
    restsOn: `${SCMP}/c34`,
  },
  {
    asks: 'was Nancy Pelosi Speaker when she went to Taiwan?',
    query: 'people/in-office',
    params: { on: '2022-08-02', of: ['person/nancy-pelosi'] },
    finds: [{ answer: 'held', office: ['speaker'], shownOn: ['2022-08'], lastReported: '2024-01' }],
    restsOn: `${SCMP}/c80`,
  },
  {
    asks: 'and was she still Speaker a year after the report?',
    query: 'people/in-office',
    params: { on: '2025', of: ['person/nancy-pelosi'] },
    finds: [{ answer: 'did-not-hold', office: ['speaker'] }],
    restsOn: `${SCMP}/c80`,
  },
  {
    asks: 'whom did Xi Jinping meet, where did he go, and when?',
    query: 'people/who-met-whom',
    params: { who: ['person/xi-jinping'], since: '2023-11', until: '2023-11' },
    finds: [
      {
        happened: ['2023-11/2023-11'],
        oneName: 'Joe Biden',
        how: 'met',
        occasion: 'event/2023-11-biden-xi-summit',
      },
      { happened: ['2023-11/2023-11'], oneName: 'Xi Jinping', how: 'visited', otherName: 'San Francisco' },
    ],
    restsOn: `${SCMP}/c60`,
  },
  {
    asks: 'who talked with whom, and who says so?',
    query: 'people/who-met-whom',
    finds: [
      {
        oneName: 'China',
        how: 'talked-with',
        otherName: 'United States',
        status: 'said',
        saidBy: ['Antony Blinken'],
      },
    ],
    restsOn: `${BLOOMBERG}/c70`,
  },
  {
    asks: 'what happened before the summer of 2023?',
    query: 'people/who-met-whom',
    params: { until: '2022' },
    finds: [{ oneName: 'Nancy Pelosi', how: 'visited', otherName: 'Taiwan', happened: ['/2022-08'] }],
    not: [{ oneName: 'Joe Biden' }, { oneName: 'Jen Daskal' }],
    restsOn: `${SCMP}/c82`,
  },
  {
    asks: 'what is known of Antony Blinken, in order?',
    query: 'people/career',
    params: { of: 'person/antony-blinken' },
    finds: [
      { kind: 'office', toName: 'US Department of State', firstShown: '2023-06', firstReported: '2023' },
      { kind: 'visit', toName: 'China', status: 'asserted' },
      { kind: 'event', to: 'event/2023-07-07-coalition-launch-ministerial', status: 'planned' },
    ],
    restsOn: `${BLOOMBERG}/c54`,
  },
];
