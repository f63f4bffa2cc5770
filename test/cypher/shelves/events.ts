import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const SUMMIT = 'event/2023-11-biden-xi-summit';
const FREEZE = 'event/2022-08-counternarcotics-freeze';
const DELISTING = 'event/institute-of-forensic-science-delisting';

export const events: readonly SavedQuestion[] = [
  {
    asks: 'what happened to and around China in 2022?',
    query: 'events/timeline',
    params: { of: 'country/china', since: '2022-08', until: '2022-08' },
    finds: [
      {
        periods: ['2022-08/2022-08'],
        how: 'suspended',
        to: 'agreement/us-china-counternarcotics-cooperation',
      },
    ],
    not: [{ to: 'event/2024-us-china-artificial-intelligence-talks' }],
    restsOn: `${SCMP}/c74`,
  },
  {
    asks: 'what happened to the institute?',
    query: 'events/timeline',
    params: { of: 'sanction/2020-institute-of-forensic-science' },
    finds: [
      { how: 'response-to', status: 'alleged', periods: ['2020/2020'] },
      { how: 'lifted', status: 'asserted', periods: ['2023-11/2024-01'] },
    ],
    restsOn: `${SCMP}/c105`,
  },
  {
    asks: 'who took part in the same events as Xi Jinping?',
    query: 'events/together',
    params: { of: 'person/xi-jinping' },
    finds: [
      { event: SUMMIT, otherName: 'Joe Biden', together: 'both-took-part', statusOfThis: ['asserted'] },
      { event: 'event/2023-11-xi-lopez-obrador-meeting', other: 'person/andres-manuel-lopez-obrador' },
    ],
    restsOn: `${SCMP}/c127`,
  },
  {
    asks: 'which events did Antony Blinken and Xi Jinping share?',
    query: 'events/together',
    params: { of: 'person/antony-blinken', others: ['person/xi-jinping'] },
    finds: [{ event: 'event/2023-06-blinken-meetings-in-beijing', periods: ['2023-06/2023-06'] }],
    exactly: true,
    restsOn: `${PRESSURE}/c67`,
  },
  {
    asks: 'which plans did nobody confirm?',
    query: 'events/unconfirmed-plans',
    finds: [
      {
        from: 'country/united-states',
        how: 'participated-in',
        to: 'event/2024-us-china-artificial-intelligence-talks',
        plannedFor: ['2024-01/'],
        plannedAsOf: '2024-01',
        occasionReported: false,
        status: 'planned',
      },
      {
        from: 'group/2023-06-dozens-of-nations-and-organizations',
        to: 'event/2023-07-07-coalition-launch-ministerial',
        occasionReported: true,
      },
      {
        // They took place, and a session was held there of which it is not said outright that it was one of theirs.
        from: 'event/2024-01-us-china-counternarcotics-talks',
        how: 'held-in',
        to: 'place/beijing',
        occasionReported: true,
        doneByGuess: true,
      },
    ],
    not: [
      // John Kirby tells that these two talked, on the occasion that was planned.
      { from: 'group/2024-01-us-delegation-to-beijing', to: 'event/2024-01-us-china-counternarcotics-talks' },
      // And he who was to hold it spoke there.
      { from: 'person/antony-blinken', to: 'event/2023-07-07-coalition-launch-ministerial' },
    ],
    restsOn: `${SCMP}/c148`,
  },
  {
    asks: 'and what was only hoped for?',
    query: 'events/unconfirmed-plans',
    params: { of: ['group/2023-07-all-responsible-countries'], hopes: true },
    finds: [{ how: 'member-of', status: 'wanted', plannedAsOf: '2023-07-06', saidBy: ['Todd Robinson'] }],
    restsOn: `${PRESSURE}/c43`,
  },
  {
    asks: 'what led to the end of the cooperation?',
    query: 'events/what-led-to-what',
    params: { of: 'agreement/us-china-counternarcotics-cooperation', direction: 'before' },
    finds: [
      { steps: 1, earlier: FREEZE, link: 'done-by', later: 'country/china', joined: 'as-cause' },
      { steps: 1, earlier: 'country/china', link: 'suspended', joined: 'as-cause' },
      {
        steps: 2,
        earlier: 'event/pelosi-visit-to-taiwan',
        link: 'answered-by',
        later: FREEZE,
        how: ['retaliation'],
        joined: 'as-cause',
      },
    ],
    restsOn: `${SCMP}/c73`,
  },
  {
    asks: 'what came of the summit, and what only after it?',
    query: 'events/what-led-to-what',
    params: { of: SUMMIT, direction: 'after' },
    finds: [
      {
        link: 'led-to',
        later: 'agreement/2023-11-us-china-drug-cooperation',
        joined: 'as-cause',
      },
      {
        link: 'led-to',
        later: 'organization/us-china-counternarcotics-working-group',
        status: 'said',
        joined: 'as-cause',
      },
      { link: 'before-in-time', later: DELISTING, joined: 'in-time' },
      { link: 'lifted', later: 'sanction/2020-institute-of-forensic-science', steps: 2, joined: 'in-time' },
    ],
    not: [{ link: 'led-to', later: DELISTING }],
    restsOn: `${SCMP}/c100`,
  },
  {
    asks: 'what is only said to have harmed the cooperation?',
    query: 'events/what-led-to-what',
    params: { of: 'agreement/us-china-counternarcotics-cooperation', direction: 'before', steps: 1 },
    finds: [{ link: 'led-to', how: ['harmed'], status: 'said', saidBy: ['Wang Wenbin'], through: ['said'] }],
    restsOn: `${PRESSURE}/c100`,
  },
  {
    asks: 'what came of the visit to Taiwan in one step?',
    query: 'events/what-led-to-what',
    params: { of: 'event/pelosi-visit-to-taiwan', direction: 'after', steps: 1 },
    finds: [
      { link: 'answered-by', later: FREEZE },
      { link: 'suspended', later: 'agreement/us-china-high-level-military-communications' },
    ],
    not: [{ later: 'agreement/us-china-counternarcotics-cooperation' }],
    restsOn: `${SCMP}/c138`,
  },
  {
    asks: 'how often did China and the United States sit together, surely and perhaps?',
    query: 'events/co-participation',
    params: { actors: ['country/china'] },
    finds: [
      {
        other: 'country/united-states',
        occasions: 3,
        bothSurely: 1,
        onlyToldOfOne: 2,
        onOccasions: [
          'occasion/2023-06-us-china-talks-on-precursors',
          'US–China talks on artificial intelligence',
          'First meeting of the US–China commercial working group',
        ],
        crowdsLeftOut: 0,
      },
    ],
    // What is denied is no occasion.
    not: [{ other: 'group/2023-07-us-officials-dealing-with-china' }],
    restsOn: `${SCMP}/c149`,
  },
];
