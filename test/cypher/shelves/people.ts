import { aPackage } from '../../support/a-package.ts';
import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const USGLC = 'article/2024-usglc-blinken-china';

/** Of one office the five texts name one holder. */
const earlier = aPackage('earlier')
  .claim('person/earlier-minister', 'HOLDS_POSITION', 'agency/chinese-ministry-of-public-security', {
    qualifiers: { role: 'minister-of-public-security' },
    from: '2017',
    to: '2022',
  })
  .build();

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
        lastShown: '2024',
        status: 'asserted',
      },
    ],
    restsOn: `${USGLC}/c1`,
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
    asks: 'who leads the coalition, and when is it shown to?',
    query: 'people/offices',
    params: { of: 'organization/global-coalition-to-address-synthetic-drug-threats' },
    finds: [
      {
        holder: 'country/united-states',
        office: ['leader'],
        firstShown: '2023-07-06',
        lastShown: '2024',
      },
    ],
    restsOn: `${PRESSURE}/c7`,
  },
  {
    asks: 'what does Jen Daskal lead, beside her office?',
    query: 'people/offices',
    params: { of: 'person/jen-daskal' },
    finds: [
      {
        office: ['leader'],
        body: 'group/2024-01-us-delegation-to-beijing',
        firstShown: '2024-01',
        lastShown: '2024-01',
      },
      { office: ['deputy-homeland-security-adviser'], bodyName: 'United States' },
    ],
    restsOn: `${SCMP}/c15`,
  },
  {
    asks: 'who was in office in June 2023?',
    query: 'people/in-office',
    params: { on: '2023-06' },
    finds: [
      { answer: 'held', holderName: 'Wang Wenbin', office: ['spokesman'] },
      { answer: 'not-known', holderName: 'Nancy Pelosi', office: ['speaker'] },
      { answer: 'not-known', holderName: 'Wang Xiaohong', office: ['minister-of-public-security'] },
    ],
    restsOn: `${PRESSURE}/c94`,
  },
  {
    asks: 'was Nancy Pelosi Speaker when she went to Taiwan?',
    query: 'people/in-office',
    params: { on: '2022-08-02', of: ['person/nancy-pelosi'] },
    finds: [{ answer: 'held', office: ['speaker'], shownOn: ['2022-08'], reportedLast: 20_240_131 }],
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
    asks: 'who was president when the working group met?',
    query: 'people/in-office',
    params: { on: '2024-01-30', of: ['person/joe-biden', 'person/xi-jinping'] },
    // The same words tell it of both: that Xi is more firmly told to have been president before makes it no less known.
    finds: [
      {
        answer: 'held',
        holderName: 'Xi Jinping',
        marks: ['inferred', 'date-inferred'],
        shownBy: [`${SCMP}/c59`, `${USGLC}/c13`],
      },
      {
        answer: 'held',
        holderName: 'Joe Biden',
        marks: ['inferred', 'date-inferred'],
        shownBy: [`${SCMP}/c58`, `${USGLC}/c12`],
      },
    ],
    exactly: true,
    restsOn: `${SCMP}/c59`,
  },
  {
    asks: 'who was assistant secretary on the day of the call, and is that day told?',
    query: 'people/in-office',
    params: { on: '2023-07-06', of: ['person/todd-robinson'] },
    finds: [
      { answer: 'held', bodyName: 'US Department of State', marks: ['date-inferred'] },
      {
        answer: 'held',
        body: 'agency/us-bureau-of-international-narcotics-and-law-enforcement-affairs',
        marks: ['date-inferred'],
        shownBy: [`${PRESSURE}/c19`],
      },
    ],
    restsOn: `${PRESSURE}/c19`,
  },
  {
    asks: 'whom did Xi Jinping meet, where did he go, and when?',
    query: 'people/who-met-whom',
    params: { who: ['person/xi-jinping'], since: '2023-11', until: '2023-11' },
    finds: [
      {
        periods: ['2023-11/2023-11'],
        how: 'met',
        oneName: 'Joe Biden',
        occasion: 'event/2023-11-biden-xi-summit',
      },
      { periods: ['2023-11/2023-11'], how: 'met', one: 'person/andres-manuel-lopez-obrador' },
      { periods: ['2023-11/2023-11'], how: 'visited', otherName: 'San Francisco' },
    ],
    not: [{ oneName: 'Antony Blinken' }],
    restsOn: `${SCMP}/c126`,
  },
  {
    asks: 'who talked with whom, who says so, and who denies it?',
    query: 'people/who-met-whom',
    params: { who: ['country/china', 'country/united-states'] },
    finds: [
      {
        oneName: 'China',
        otherName: 'United States',
        status: 'said',
        saidBy: ['Antony Blinken'],
        deniedBy: [],
      },
      {
        oneName: 'China',
        otherName: 'United States',
        status: 'denied',
        saidBy: [],
        deniedBy: ['Todd Robinson'],
        periods: [],
        deniedFor: ['/2023-07-06'],
      },
    ],
    restsOn: `${PRESSURE}/c30`,
  },
  {
    asks: 'what happened before the summer of 2023?',
    query: 'people/who-met-whom',
    params: { until: '2022' },
    finds: [{ oneName: 'Nancy Pelosi', how: 'visited', otherName: 'Taiwan', periods: ['/2022-08'] }],
    not: [{ oneName: 'Joe Biden' }, { oneName: 'Jen Daskal' }],
    restsOn: `${SCMP}/c82`,
  },
  {
    asks: 'whom did Jen Daskal meet, and how well is it known?',
    query: 'people/who-met-whom',
    params: { who: ['person/jen-daskal'] },
    finds: [
      {
        oneName: 'Jen Daskal',
        otherName: 'Wang Xiaohong',
        how: 'met',
        marks: ['only-a-caption', 'date-inferred'],
      },
    ],
    restsOn: `${SCMP}/c40`,
  },
  {
    asks: 'what is known of Antony Blinken, in order?',
    query: 'people/career',
    params: { of: 'person/antony-blinken' },
    finds: [
      { kind: 'meeting', toName: 'Xi Jinping', periods: ['2023-06/2023-06'], reportedFirst: 20230706 },
      { kind: 'event', to: 'event/2023-07-07-coalition-launch-ministerial', status: 'planned' },
      { kind: 'event', to: 'event/2023-07-07-coalition-launch-ministerial', status: 'asserted' },
      { kind: 'visit', toName: 'Vienna', status: 'asserted', marks: ['inferred', 'date-inferred'] },
    ],
    restsOn: `${USGLC}/c57`,
  },
  {
    asks: 'who was minister before Wang Xiaohong?',
    query: 'people/successors',
    params: { of: 'agency/chinese-ministry-of-public-security' },
    beside: earlier,
    finds: [
      { place: 1, holder: 'person/earlier-minister', how: 'first-one-told', before: null, lastTold: '2022' },
      {
        place: 2,
        ofHolders: 2,
        holder: 'person/wang-xiaohong',
        how: 'after',
        before: 'person/earlier-minister',
        firstTold: '2024-01',
      },
    ],
    restsOn: `${SCMP}/c34`,
  },
];
