import type { SavedQuestion } from '../../support/saved-questions.ts';

const BLOOMBERG = 'article/2023-bloomberg-blinken-coalition';
const COMPILATION = 'article/2023-compilation-global-coalition';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const SCMP = 'article/2024-scmp-working-group';
const OFFICIAL = 'person/unnamed-senior-state-department-official';

export const articles: readonly SavedQuestion[] = [
  {
    asks: 'which articles are loaded?',
    query: 'articles/list',
    finds: [{ publisher: 'Bloomberg', published: '2023', claims: 85 }],
    restsOn: 'article/2023-bloomberg-blinken-coalition/c1',
  },
  {
    asks: 'what does the article on the working group claim?',
    query: 'articles/what-it-says',
    params: { article: 'drugs group begins its work' },
    finds: [
      { id: `${SCMP}/c1`, paragraphs: [8], status: 'planned', type: 'COOPERATES_WITH', saidBy: null },
      { id: `${SCMP}/f4`, paragraphs: [12], status: 'asserted', type: 'duration', marks: ['date-inferred'] },
      {
        id: `${SCMP}/c94`,
        paragraphs: [23],
        status: 'denied',
        subject: 'China',
        object: 'US fentanyl crisis',
        saidBy: 'China',
      },
      { id: `${SCMP}/c40`, marks: ['date-inferred', 'only-a-caption'] },
    ],
    not: [{ article: 'Blinken Announces Global Coalition Targeting Fentanyl Crisis' }],
    restsOn: `${SCMP}/c94`,
  },
  {
    asks: 'what does an article say first?',
    query: 'articles/what-it-says',
    params: { article: BLOOMBERG, limit: 1 },
    finds: [{ id: `${BLOOMBERG}/c1`, paragraphs: [1, 5] }],
    exactly: true,
    restsOn: `${BLOOMBERG}/c1`,
  },
  {
    asks: 'what did John Kirby say?',
    query: 'articles/statements',
    params: { speaker: 'person/john-kirby' },
    finds: [
      { claimId: `${SCMP}/c24`, how: 'quoted', status: 'said', type: 'TALKED_WITH' },
      { claimId: `${SCMP}/c54`, how: 'act-of-speech', status: 'asserted', type: 'COMMENTED_ON' },
      { claimId: `${SCMP}/c56`, how: 'quoted', status: 'wanted', type: 'COMBATS' },
      { claimId: `${SCMP}/c57`, how: 'quoted', status: 'said', type: 'CAUSES' },
    ],
    exactly: true,
    restsOn: `${SCMP}/c56`,
  },
  {
    asks: 'what did Wang Xiaohong say about the United States, and who relays it?',
    query: 'articles/statements',
    params: { speaker: 'person/wang-xiaohong', about: ['country/united-states'] },
    finds: [
      { claimId: `${SCMP}/c166`, status: 'wanted', relayedBy: 'Xinhua', published: '2024-01' },
      { claimId: `${SCMP}/c37`, status: 'wanted', relayedBy: 'Xinhua', published: '2024-01' },
    ],
    exactly: true,
    restsOn: `${SCMP}/c37`,
  },
  {
    asks: 'what is known from an unnamed official alone, and what do others say too?',
    query: 'articles/anonymous',
    params: { speakers: [OFFICIAL] },
    finds: [
      {
        id: `${BLOOMBERG}/c43`,
        toldBesidesBy: 'nobody-else',
        type: 'SENT',
        status: 'said',
        lineStatus: 'said',
      },
      {
        id: `${BLOOMBERG}/c48`,
        toldBesidesBy: 'nobody-else',
        type: 'SUPPORTS',
        status: 'denied',
        lineStatus: 'denied',
      },
      { id: `${BLOOMBERG}/c38`, toldBesidesBy: 'others-too', type: 'INVITED_TO', status: 'said' },
      { id: `${BLOOMBERG}/f5`, toldBesidesBy: null, type: 'fentanyl-shipments' },
    ],
    restsOn: `${BLOOMBERG}/c43`,
  },
  {
    asks: 'which lines does nobody with a name support?',
    query: 'articles/anonymous',
    params: { alone: true },
    finds: [
      { speakerId: OFFICIAL, id: `${BLOOMBERG}/c52`, marks: ['hedged', 'date-inferred'], status: 'wanted' },
    ],
    not: [{ id: `${BLOOMBERG}/c38` }, { id: `${BLOOMBERG}/f5` }],
    restsOn: `${BLOOMBERG}/c52`,
  },
  {
    asks: 'which texts are partly one and the same?',
    query: 'articles/copies',
    finds: [
      { articleId: COMPILATION, originalId: BLOOMBERG, originalPublisher: 'Bloomberg', copiedFigures: 4 },
    ],
    exactly: true,
    restsOn: `${COMPILATION}/f1`,
  },
  {
    asks: 'what about China does somebody deny, though for another time only?',
    query: 'articles/contested',
    params: { actors: ['country/china'] },
    finds: [
      {
        kind: 'for-another-time',
        detail: ['in Counternarcotics'],
        toldBy: ['Todd Robinson'],
        claims: [`${PRESSURE}/c127`],
        key: 'COOPERATES_WITH|country/china|country/united-states|in=topic/counternarcotics',
        status: 'said',
        deniedBy: ['Todd Robinson'],
        deniedFor: ['2023-01/2023-07-06'],
        denials: [`${PRESSURE}/c21`, `${COMPILATION}/c132`],
      },
    ],
    restsOn: `${PRESSURE}/c21`,
  },
  {
    asks: 'what is alleged and denied, and what is only denied?',
    query: 'articles/contested',
    finds: [
      {
        kind: 'denied-too',
        type: 'HELD_IN',
        toName: 'Xinjiang',
        status: 'alleged',
        toldBy: ['South China Morning Post'],
        toldAs: 'allegation',
        deniedBy: ['China'],
        deniedAs: ['fact'],
        claims: [`${SCMP}/c106`],
        denials: [`${SCMP}/c107`],
      },
      {
        kind: 'only-denied',
        type: 'CAUSES',
        fromName: 'China',
        deniedBy: ['China'],
        toldBy: [],
        toldAs: null,
        otherLines: [],
      },
      { kind: 'only-denied', type: 'RECOGNIZES', toName: 'Taiwan', status: 'denied' },
    ],
    restsOn: `${SCMP}/c107`,
  },
  {
    asks: 'which support of the coalition is denied?',
    query: 'articles/contested',
    params: { actors: ['country/united-states'] },
    finds: [
      {
        kind: 'only-denied',
        type: 'SUPPORTS',
        detail: ['with new funding'],
        denials: [`${BLOOMBERG}/c48`, `${COMPILATION}/c39`],
      },
    ],
    restsOn: `${BLOOMBERG}/c48`,
  },
  {
    asks: 'what is wished and denied, and what denied of one occasion stands as a fact of another?',
    query: 'articles/contested',
    params: { actors: ['country/china'] },
    finds: [
      {
        type: 'PRESSURED',
        toName: 'China',
        status: 'wanted',
        toldAs: 'wish',
        deniedBy: ['Todd Robinson'],
        deniedAs: ['fact'],
        otherLines: ['asserted'],
      },
      {
        kind: 'only-denied',
        type: 'ACCUSES',
        toName: 'China',
        toldAs: null,
        deniedBy: ['Todd Robinson'],
        periods: [],
        otherLines: ['asserted'],
        otherKeys: [
          'ACCUSES|country/united-states|country/china||occasion/2023-us-accusations-on-fentanyl-production',
        ],
      },
    ],
    restsOn: `${PRESSURE}/c93`,
  },
  {
    asks: 'what does only the caption of a picture tell?',
    query: 'articles/captions-only',
    finds: [{ fromName: 'Jen Daskal', type: 'MET', toName: 'Wang Xiaohong', claimIds: [`${SCMP}/c40`] }],
    // Told by a caption and by the text as well.
    not: [{ fromName: 'Jen Daskal', type: 'VISITED' }],
    restsOn: `${SCMP}/c40`,
  },
  {
    asks: 'what does one article alone tell of Jen Daskal?',
    query: 'articles/single-source',
    params: { article: SCMP, actors: ['person/jen-daskal'] },
    finds: [
      {
        type: 'LEADS',
        status: 'asserted',
        storyId: SCMP,
        publisher: 'South China Morning Post',
        copiedBy: [],
        claimIds: [`${SCMP}/c15`],
      },
    ],
    restsOn: `${SCMP}/c15`,
  },
  {
    asks: 'what stands in two articles, and is one story all the same?',
    query: 'articles/single-source',
    params: { actors: ['group/2023-06-private-chinese-precursor-exporters'] },
    finds: [{ type: 'EXPORTS', storyId: BLOOMBERG, publisher: 'Bloomberg', copiedBy: [COMPILATION] }],
    restsOn: `${COMPILATION}/c105`,
  },
  {
    asks: 'where is John Kirby named?',
    query: 'articles/mentions',
    params: { id: 'person/john-kirby' },
    finds: [{ surface: 'John Kirby', paragraph: 18, zone: 'body', articleId: SCMP }],
    restsOn: `${SCMP}/mention-at-1836`,
  },
  {
    asks: 'which publisher has nobody graded, and how much rests on it?',
    query: 'articles/graded',
    finds: [{ publisher: 'Bloomberg', grade: 'ungraded', articles: 1, claims: 85 }],
    restsOn: `${BLOOMBERG}/c2`,
  },
];
