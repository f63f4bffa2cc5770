import { aPackage } from '../../support/a-package.ts';
import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const USGLC = 'article/2024-usglc-blinken-china';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const COALITION = 'organization/global-coalition-to-address-synthetic-drug-threats';

/** The five texts agree in their numbers; this one does not agree with them. */
const rival = aPackage('rival')
  .figure({ subject: COALITION, min: 70, max: 79, asOf: '2023-07-06', precision: 'day' })
  .build();

export const figures: readonly SavedQuestion[] = [
  {
    asks: 'how did the coalition grow, and who counts it?',
    query: 'figures/development',
    params: { subject: COALITION, metric: 'Members' },
    finds: [
      {
        unit: 'country',
        asOf: '2023-06',
        amount: '> 40',
        change: 'first',
        saidBy: 'Bloomberg',
        marks: ['date-inferred'],
      },
      // More than forty may have been more than eighty already.
      { unit: 'country', asOf: '2023-07', amount: '> 80', change: 'not-told' },
      { unit: 'country', asOf: '2023-07-06', amount: '84', saidBy: 'Todd Robinson', voice: 'said' },
      { unit: 'country', asOf: '2024', amount: '151', change: 'more', changeSince: '2023-07-06' },
      { unit: 'organization', asOf: '2024', amount: '14', change: 'first' },
    ],
    restsOn: `${USGLC}/f4`,
  },
  {
    asks: 'how did the deaths from opioids develop?',
    query: 'figures/development',
    params: { subject: 'substance/opioids' },
    finds: [
      {
        metric: 'deaths',
        unit: 'person',
        place: 'United States',
        from: '2021',
        to: '2021',
        asOf: '2021',
        amount: '> 80000',
        marks: [],
        saidBy: 'US Centers for Disease Control and Prevention',
        voice: 'said',
      },
    ],
    restsOn: `${SCMP}/f2`,
  },
  {
    asks: 'which numbers are told about the United States as a place?',
    query: 'figures/all',
    params: { id: 'country/united-states' },
    finds: [
      {
        actorIs: ['place'],
        subject: 'Synthetic opioids',
        metric: 'share',
        amount: '≈ 88',
        unit: 'percent',
        marks: [],
        saidBy: 'South China Morning Post',
      },
      { figureId: `${SCMP}/f1`, amount: '≈ ≥ 20000', marks: ['only-a-caption', 'date-inferred'] },
    ],
    restsOn: `${SCMP}/f3`,
  },
  {
    asks: 'which numbers does the disease agency give?',
    query: 'figures/all',
    params: { id: 'agency/us-centers-for-disease-control-and-prevention' },
    finds: [{ actorIs: ['speaker'], subject: 'Opioids', amount: '> 80000', figureId: `${SCMP}/f2` }],
    restsOn: `${SCMP}/f2`,
  },
  {
    asks: 'who contradicts the count of the coalition before its launch?',
    query: 'figures/clashes',
    params: { subjects: [COALITION] },
    beside: rival,
    finds: [
      {
        clash: 'contradiction',
        metric: 'members',
        unit: 'country',
        amount: '84',
        asOf: '2023-07-06',
        saidBy: 'Todd Robinson',
        figureId: `${PRESSURE}/f1`,
        otherAmount: '70–79',
        otherAsOf: '2023-07-06',
        otherSaidBy: 'rival-press',
        otherFigureId: 'article/rival/f1',
      },
    ],
    restsOn: `${PRESSURE}/f1`,
  },
];
