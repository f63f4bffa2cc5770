import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';

export const explore: readonly SavedQuestion[] = [
  {
    asks: 'which places carry no path, and what are they joined by?',
    query: 'explore/hubs',
    params: { types: ['Place'], why: 'rule' },
    finds: [
      {
        id: 'place/san-francisco',
        name: 'San Francisco',
        type: 'Place',
        why: 'rule',
        neighbours: 2,
        mostlyJoinedBy: ['HELD_IN 1', 'VISITED 1'],
      },
    ],
    not: [{ type: 'Country' }],
    restsOn: `${SCMP}/c120`,
  },
  {
    asks: 'what is known of Jen Daskal only from the caption of a picture?',
    query: 'explore/least-supported',
    params: { actors: ['person/jen-daskal'] },
    finds: [
      {
        fromName: 'Jen Daskal',
        type: 'MET',
        toName: 'Wang Xiaohong',
        status: 'asserted',
        weaknesses: ['one-voice', 'one-story', 'only-a-caption'],
        claimIds: [`${SCMP}/c40`],
      },
      { type: 'LEADS', weaknesses: ['one-voice', 'one-story'], claimIds: [`${SCMP}/c15`] },
    ],
    restsOn: `${SCMP}/c40`,
  },
  {
    asks: 'which line of all has most against it: hedged, and one voice of one story?',
    query: 'explore/least-supported',
    params: { limit: 500 },
    finds: [
      {
        fromName: 'Equipment for making fentanyl',
        type: 'USED_TO_MAKE',
        status: 'said',
        weaknesses: ['one-voice', 'one-story', 'hedged'],
      },
    ],
    // What is only denied is no weak support: it is none.
    not: [{ type: 'RECOGNIZES' }, { status: 'denied' }],
    restsOn: `${SCMP}/c111`,
  },
  {
    asks: 'which lines rest on an unnamed official alone?',
    query: 'explore/least-supported',
    params: { actors: ['agency/chinese-embassy-unspecified'] },
    finds: [
      { type: 'SENT', status: 'said', weaknesses: ['one-voice', 'one-story', 'only-unnamed-speakers'] },
    ],
    restsOn: 'article/2023-bloomberg-blinken-coalition/c43',
  },
  {
    asks: 'where have Jen Daskal and the delegation both been?',
    query: 'explore/in-common',
    params: { one: 'person/jen-daskal', other: 'group/2024-01-us-delegation-to-beijing' },
    finds: [
      {
        id: 'place/beijing',
        barsPaths: true,
        linesOfOne: ['VISITED asserted'],
        linesOfOther: ['VISITED asserted'],
      },
    ],
    // One of the two is no neighbour of both.
    not: [{ id: 'person/jen-daskal' }, { id: 'group/2024-01-us-delegation-to-beijing' }],
    restsOn: `${SCMP}/c18`,
  },
  {
    asks: 'which happenings join Xi and López Obrador?',
    query: 'explore/in-common',
    params: {
      one: 'person/xi-jinping',
      other: 'person/andres-manuel-lopez-obrador',
      types: ['Event', 'Topic'],
    },
    finds: [
      {
        id: 'event/2023-11-xi-lopez-obrador-meeting',
        barsPaths: false,
        linesOfOne: ['PARTICIPATED_IN asserted'],
        linesOfOther: ['PARTICIPATED_IN asserted'],
      },
    ],
    exactly: true,
    restsOn: `${SCMP}/c127`,
  },
  {
    asks: 'who stands right beside John Kirby?',
    query: 'explore/neighbours',
    params: { id: 'person/john-kirby' },
    finds: [],
    draws: ['HOLDS_POSITION|person/john-kirby|agency/us-national-security-council|role=spokesman'],
    restsOn: `${SCMP}/c52`,
  },
  {
    asks: 'what would an expansion of John Kirby bring, before anything is brought?',
    query: 'explore/neighbour-counts',
    params: { id: 'person/john-kirby', entityTypes: ['Agency'] },
    finds: [{ aspect: 'relation-type', what: 'HOLDS_POSITION', neighbours: 1, notDrawn: 1 }],
    restsOn: `${SCMP}/c52`,
  },
  {
    asks: 'what joins those whom I have drawn?',
    query: 'explore/among',
    params: { ids: ['person/jen-daskal', 'person/wang-xiaohong', 'person/john-kirby'] },
    finds: [],
    draws: ['MET|person/jen-daskal|person/wang-xiaohong||occasion/2024-01-wang-daskal-greeting'],
    restsOn: `${SCMP}/c40`,
  },
  {
    asks: 'what joins the one I add to those whom I have drawn?',
    query: 'explore/joining',
    params: { newcomers: ['person/wang-xiaohong'], others: ['person/jen-daskal', 'person/john-kirby'] },
    finds: [],
    draws: ['MET|person/jen-daskal|person/wang-xiaohong||occasion/2024-01-wang-daskal-greeting'],
    restsOn: `${SCMP}/c40`,
  },
  {
    asks: 'is what joins the two most connected drawn at once?',
    query: 'explore/overview',
    params: { limit: 5 },
    finds: [],
    draws: [
      'ACCUSES|country/united-states|country/china||occasion/2023-07-us-pressure-on-china-through-coalition',
    ],
    restsOn: 'article/2023-compilation-global-coalition/c135',
  },
  {
    asks: 'who goes by these five letters?',
    query: 'explore/search',
    params: { name: 'usglc' },
    finds: [{ id: 'organization/us-global-leadership-coalition', matchedBy: 'name' }],
    restsOn: 'article/2024-usglc-blinken-china/alias-USGLC',
  },
  {
    asks: 'whom does a text call an inter-agency delegation?',
    query: 'explore/search',
    params: { name: 'inter-agency delegation' },
    finds: [
      {
        id: 'group/2024-01-us-delegation-to-beijing',
        matched: 'inter-agency US delegation',
        matchedBy: 'written',
      },
    ],
    restsOn: `${SCMP}/mention-at-843`,
  },
];
