import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const USGLC = 'article/2024-usglc-blinken-china';
const COALITION = 'organization/global-coalition-to-address-synthetic-drug-threats';

export const countries: readonly SavedQuestion[] = [
  {
    asks: 'what was the position of China on the coalition, and who says so?',
    query: 'countries/positions',
    params: { of: 'country/china', on: [COALITION] },
    finds: [
      {
        kind: 'its-own',
        position: 'undecided',
        inferredFrom: null,
        status: 'said',
        shown: '2023-06',
        saidBy: 'person/unnamed-senior-state-department-official',
      },
      {
        kind: 'by-others',
        position: 'invited-to',
        status: 'said',
        period: '/2023-06-30',
        publisher: 'Bloomberg',
      },
      {
        // He sees no sign that it joins; that it had not decided is read into his words.
        position: 'inferred-undecided',
        inferredFrom: 'Todd Robinson',
        status: 'said',
        shown: '2023-07-06',
        saidByName: 'Todd Robinson',
        marks: ['inferred', 'date-inferred'],
      },
      {
        position: 'abstained',
        status: 'asserted',
        shown: '2024',
        publisher: 'US Global Leadership Coalition',
      },
    ],
    not: [
      { position: 'undecided', saidByName: 'Todd Robinson' },
      { kind: 'its-own', position: 'commented-on' },
    ],
    restsOn: `${USGLC}/c78`,
  },
  {
    asks: 'what do others say to China about the coalition?',
    query: 'countries/positions',
    params: { of: 'country/china', on: [COALITION] },
    finds: [
      {
        kind: 'by-others',
        from: 'person/todd-robinson',
        position: 'commented-on',
        to: 'country/china',
        status: 'asserted',
        claim: 'article/2023-compilation-global-coalition/c125',
      },
      {
        kind: 'by-others',
        from: 'person/todd-robinson',
        position: 'commented-on',
        to: 'country/china',
        status: 'asserted',
        claim: `${PRESSURE}/c137`,
      },
    ],
    restsOn: 'article/2023-compilation-global-coalition/c125',
  },
  {
    asks: 'does the United States support the coalition with money, and who denies it?',
    query: 'countries/positions',
    params: { of: 'country/united-states', on: [COALITION] },
    finds: [
      {
        position: 'supports',
        status: 'denied',
        saidBy: null,
        deniedBy: 'Senior State Department official (unnamed)',
        publisher: 'Bloomberg',
      },
    ],
    restsOn: 'article/2023-bloomberg-blinken-coalition/c48',
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
    asks: 'what does China deny?',
    query: 'countries/positions',
    params: { of: 'country/china' },
    finds: [
      {
        kind: 'its-own',
        position: 'held-in',
        status: 'denied',
        saidBy: null,
        deniedBy: 'China',
        claim: `${SCMP}/c107`,
      },
      { kind: 'its-own', position: 'claims-territory', to: 'place/taiwan', status: 'asserted' },
    ],
    restsOn: `${SCMP}/c107`,
  },
  {
    asks: 'what does China say of the fentanyl crisis?',
    query: 'countries/positions',
    params: { of: 'country/china', on: ['event/us-fentanyl-crisis'] },
    finds: [
      {
        kind: 'its-own',
        from: 'country/china',
        position: 'causes',
        to: 'event/us-fentanyl-crisis',
        status: 'denied',
        saidBy: null,
        deniedBy: 'China',
        claim: `${SCMP}/c94`,
      },
    ],
    restsOn: `${SCMP}/c94`,
  },
  {
    asks: 'what does the United States hold of Taiwan?',
    query: 'countries/positions',
    params: { of: 'country/united-states', on: ['place/taiwan'] },
    finds: [
      { kind: 'its-own', position: 'recognizes', status: 'denied', claim: `${SCMP}/c142` },
      { kind: 'its-own', position: 'rejects', status: 'asserted', claim: `${SCMP}/c144` },
    ],
    restsOn: `${SCMP}/c142`,
  },
  {
    asks: 'did China have anybody go to a meeting on the coalition?',
    query: 'countries/positions',
    params: { of: 'country/china', on: [COALITION] },
    finds: [
      {
        kind: 'by-its-bodies',
        from: 'person/unnamed-chinese-embassy-representative',
        position: 'inferred-participated-in',
        to: 'event/2023-06-meeting-on-global-coalition',
        status: 'said',
        marks: ['inferred', 'date-inferred'],
      },
    ],
    restsOn: 'article/2023-bloomberg-blinken-coalition/c46',
  },
  {
    asks: 'who belongs to the coalition, who was asked to, and who stays out?',
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
      { standing: 'counted-members', party: 'group/2024-151-coalition-countries', atLeast: 151, atMost: 151 },
      {
        standing: 'wanted-counted-members',
        party: 'group/2023-07-all-responsible-countries',
        status: 'wanted',
        atLeast: null,
        wouldBeAtLeast: 2,
      },
      { standing: 'committed', party: 'group/2023-07-84-countries-committed-to-coalition', status: 'said' },
      { standing: 'invited', party: 'country/china', status: 'said' },
      {
        standing: 'undecided',
        party: 'country/china',
        status: 'said',
        firstShown: '2023-06',
        lastShown: '2023-06',
      },
      { standing: 'abstained', party: 'country/china', status: 'asserted', firstShown: '2024' },
    ],
    // China was invited; nobody says that it joined.
    not: [{ standing: 'member', party: 'country/china' }],
    restsOn: `${PRESSURE}/c38`,
  },
  {
    asks: 'who belongs to the counternarcotics working group?',
    query: 'countries/membership',
    params: { of: 'organization/us-china-counternarcotics-working-group' },
    finds: ['country/china', 'country/united-states'].map((party) => ({
      standing: 'member',
      party,
      saysSo: ['South China Morning Post', 'US Global Leadership Coalition'],
    })),
    restsOn: `${USGLC}/c87`,
  },
  {
    asks: 'whom did China and its spokesman warn or criticise?',
    query: 'countries/criticism',
    params: { actors: ['person/wang-wenbin'], tone: 'against' },
    finds: [{ type: 'WARNED', to: 'country/united-states', tone: 'against', status: 'asserted' }],
    exactly: true,
    restsOn: `${PRESSURE}/c99`,
  },
  {
    asks: 'how do the agreements of China stand?',
    query: 'countries/agreements',
    params: { of: ['country/china', 'agreement/us-china-high-level-military-communications'] },
    finds: [
      {
        agreement: 'agreement/us-china-counternarcotics-cooperation',
        state: 'suspended',
        suspendedBy: ['China, asserted'],
        suspendedWhen: ['2022-08/2022-08'],
      },
      {
        agreement: 'agreement/us-china-high-level-military-communications',
        state: 'suspended-and-resumed-order-not-told',
      },
      { agreement: 'agreement/2023-11-us-china-drug-cooperation', state: 'no-suspension-told' },
    ],
    restsOn: `${SCMP}/c74`,
  },
];
