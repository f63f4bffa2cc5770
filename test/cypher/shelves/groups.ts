import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const USGLC = 'article/2024-usglc-blinken-china';
const MEETINGS = 'event/2023-06-blinken-meetings-in-beijing';

/** What of the shelf `explore` looks at neighbourhoods, groups and all entities. */
export const groups: readonly SavedQuestion[] = [
  {
    asks: 'who around Antony Blinken joins others that are not joined themselves?',
    query: 'explore/brokers',
    params: { of: 'person/antony-blinken' },
    finds: [
      { broker: MEETINGS, pairsJoined: 6, onlyByThis: 6, knowsOfThem: 4, lookedAt: 14, hubsLeftOut: 8 },
      { broker: 'person/xi-jinping', pairsJoined: 0, knows: ['Blinken’s meetings in Beijing, June 2023'] },
    ],
    not: [{ broker: 'person/antony-blinken' }, { broker: 'country/china' }],
    draws: [`PART_OF|${MEETINGS}|event/2023-06-blinken-visit-to-china|`],
    restsOn: `${PRESSURE}/c72`,
  },
  {
    asks: 'what do at least two of Blinken, Xi and Biden share?',
    query: 'explore/shared-neighbours',
    params: { actors: ['person/antony-blinken', 'person/xi-jinping', 'person/joe-biden'] },
    finds: [
      {
        neighbour: MEETINGS,
        howMany: 2,
        ofActors: 3,
        sharedBy: ['Antony Blinken', 'Xi Jinping'],
        barsPaths: false,
      },
      { neighbour: 'event/2023-11-biden-xi-summit', sharedBy: ['Joe Biden', 'Xi Jinping'] },
      { neighbour: 'country/china', barsPaths: true },
    ],
    not: [{ neighbour: 'person/joe-biden' }],
    restsOn: `${PRESSURE}/c67`,
  },
  {
    asks: 'how are two American diplomats bridged to Xi and China?',
    query: 'explore/bridges',
    params: {
      one: ['person/antony-blinken', 'person/todd-robinson'],
      other: ['person/xi-jinping', 'country/china'],
    },
    finds: [
      { how: 'straight', ofTheOne: ['Antony Blinken'], ofTheOther: ['Xi Jinping'] },
      { how: 'through', through: MEETINGS, ofTheOne: ['Antony Blinken'], ofTheOther: ['Xi Jinping'] },
      { how: 'through', through: 'place/beijing', barsPaths: true },
    ],
    restsOn: `${PRESSURE}/c64`,
  },
  {
    asks: 'who is named and joined to nobody?',
    query: 'explore/unconnected',
    finds: [
      {
        entity: 'group/2024-nontraditional-partners',
        why: 'no-relation',
        timesNamed: 1,
        publishes: [],
        keys: [],
      },
      {
        entity: 'company/bloomberg',
        publishes: ['Blinken Announces Global Coalition Targeting Fentanyl Crisis'],
      },
    ],
    not: [{ entity: 'person/john-kirby' }],
    restsOn: `${USGLC}/mention-at-2276`,
  },
  {
    asks: 'which two may be one?',
    query: 'explore/duplicates',
    finds: [
      {
        one: 'substance/captagon',
        other: 'substance/fake-captagon-pills',
        reasons: ['told-so'],
        partedByAnAnalyst: false,
      },
      { one: 'country/china', other: 'place/beijing', reasons: ['other-name'] },
    ],
    restsOn: `${USGLC}/c67`,
  },
  {
    asks: 'which lines were first reported from February 2024 on?',
    query: 'changes/new-since',
    params: { since: '2024-02', limit: 500 },
    finds: [
      {
        new: 'new',
        fromName: 'UN Commission on Narcotic Drugs',
        type: 'AGENCY_OF',
        claims: [`${USGLC}/c52`],
      },
    ],
    not: [{ fromName: 'Jen Daskal', type: 'MET' }],
    restsOn: `${USGLC}/c52`,
  },
  {
    asks: 'which lines may be new since the middle of June 2023?',
    query: 'changes/new-since',
    params: { since: '2023-06-15', actors: ['person/unnamed-senior-state-department-official'] },
    finds: [{ new: 'perhaps-new', type: 'HOLDS_POSITION', reportedFirst: 20230602 }],
    restsOn: 'article/2023-bloomberg-blinken-coalition/c40',
  },
  {
    asks: 'what changed for China from November 2023 on?',
    query: 'changes/between',
    params: {
      during: { from: '2023-11', to: '2023-12' },
      actors: ['country/china', 'person/andres-manuel-lopez-obrador'],
    },
    finds: [
      { what: 'began', within: 'surely', type: 'PARTY_TO', day: '2023-11' },
      { what: 'began', within: 'perhaps', type: 'COOPERATES_WITH', day: '2023-11' },
      { what: 'happened', within: 'surely', type: 'MET', toName: 'Xi Jinping' },
      // Some time in a year and a half, of which these two months are a part.
      { what: 'happened', within: 'perhaps', type: 'PRESSURED', day: '2022-08/2024-01' },
    ],
    not: [{ what: 'reported' }, { type: 'SUSPENDED' }],
    restsOn: `${SCMP}/c126`,
  },
  {
    asks: 'and what was reported first in January 2024, whenever it was?',
    query: 'changes/between',
    params: { during: { from: '2024-01', to: '2024-01' }, what: 'reported', types: ['SUSPENDED'] },
    finds: [{ what: 'reported', within: 'surely', day: null, periods: ['2022-08/2022-08'] }],
    restsOn: `${SCMP}/c74`,
  },
  {
    asks: 'what is the bureau a part of, and what is that?',
    query: 'bodies/chain-of-control',
    params: {
      of: 'agency/us-bureau-of-international-narcotics-and-law-enforcement-affairs',
      direction: 'above',
    },
    finds: [
      { side: 'above', steps: 1, type: 'PART_OF', toName: 'US Department of State', through: ['asserted'] },
      {
        side: 'above',
        steps: 2,
        type: 'AGENCY_OF',
        toName: 'United States',
        through: ['asserted', 'asserted'],
      },
    ],
    exactly: true,
    restsOn: `${PRESSURE}/c20`,
  },
];
