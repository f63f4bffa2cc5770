import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const BLOOMBERG = 'article/2023-bloomberg-blinken-coalition';
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
    not: [{ how: 'talked-with', toName: 'United States' }],
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
      { event: SUMMIT, otherName: 'Joe Biden', statusOfThis: ['asserted'], statusOfOther: ['asserted'] },
      { event: 'event/2023-11-xi-lopez-obrador-meeting', other: 'person/andres-manuel-lopez-obrador' },
    ],
    restsOn: `${SCMP}/c61`,
  },
  {
    asks: 'which events did Xi Jinping and Joe Biden share?',
    query: 'events/together',
    params: { of: 'person/xi-jinping', others: ['person/joe-biden'] },
    finds: [{ event: SUMMIT }],
    not: [{ event: 'event/2023-11-xi-lopez-obrador-meeting' }],
    restsOn: `${SCMP}/c62`,
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
    ],
    // John Kirby tells that these two talked, on the occasion that was planned.
    not: [
      { from: 'group/2024-01-us-delegation-to-beijing', to: 'event/2024-01-us-china-counternarcotics-talks' },
    ],
    restsOn: `${SCMP}/c148`,
  },
  {
    asks: 'and what was only hoped for?',
    query: 'events/unconfirmed-plans',
    params: { of: ['measure/better-labelling-and-monitoring-at-ports'], hopes: true },
    finds: [{ from: 'country/united-states', how: 'promotes', status: 'wanted', plannedAsOf: '2023-06' }],
    exactly: true,
    restsOn: `${BLOOMBERG}/c50`,
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
        marks: ['inferred'],
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
];
