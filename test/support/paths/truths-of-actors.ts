import { found, NONE, type PathTruth } from './path-truth.ts';
import {
  BIDEN, BLINKEN, CHINA, DASKAL, KIRBY, LOPEZ_OBRADOR, MEETINGS_IN_BEIJING, OFAC, PELOSI, ROBINSON, STATE_DEPARTMENT,
  TWO_COMPANIES, UNITED_STATES, WANG_WENBIN, XI,
} from './who.ts'; // oxfmt-ignore

const THROUGH_STATE =
  'todd-robinson -HOLDS_POSITION-> us-department-of-state <-HOLDS_POSITION- antony-blinken';
const SEVEN_ENTITIES = 'group/2023-05-seven-sanctioned-entities';

/** Who carries a path, who is barred, and who was asked for or kept out. */
export const TRUTHS_OF_ACTORS: readonly PathTruth[] = [
  {
    says: 'an office alone joins two people, on a day on which both are shown in it',
    read: 'C16 and C1, S16: both hold an office of the State Department; the texts tell of no meeting of the two',
    question: { from: [ROBINSON], to: [BLINKEN] },
    ...found(THROUGH_STATE),
    hidden: [],
    meets: [['overlap']],
  },
  {
    says: 'a country alone joins no two people, and the answer says so',
    read: 'W12: she is an adviser of the United States; S9: he speaks for them; she (W12) and his Secretary (S23) were in Beijing',
    question: { from: [DASKAL], to: [ROBINSON] },
    ...NONE,
    hidden: ['united-states: 1 of 2', 'beijing: 1 of 4'],
  },
  {
    says: 'nor does it with more steps',
    read: 'W, S',
    question: { from: [DASKAL], to: [ROBINSON], hops: 6 },
    ...NONE,
    hidden: ['united-states: 1 of 2', 'beijing: 1 of 4'],
  },
  {
    says: 'a country beside one end and three lines from the other is named too',
    read: 'S23: he spoke with China; W21: China froze the talks in answer to her visit; nobody else is on that way',
    question: { from: [BLINKEN], to: [PELOSI] },
    ...NONE,
    hidden: ['china: 1 of 4'],
  },
  {
    says: 'a country that is let in joins them, and whether that was at one time is not known',
    read: 'W12 is of January 2024, S9 of July 2023',
    question: { from: [DASKAL], to: [ROBINSON], hubs: { letIn: [UNITED_STATES] } },
    ...found('jen-daskal -HOLDS_POSITION-> united-states <-REPRESENTS- todd-robinson'),
    hidden: [],
    meets: [['not known']],
  },
  {
    says: 'two who are named in one article are not joined by that, in however many steps',
    read: 'W12 and W18: the adviser travelled, the spokesman told the press of it',
    question: { from: [KIRBY], to: [DASKAL], hops: 6 },
    ...NONE,
    hidden: [],
  },
  {
    says: 'of a chain of plans and words a country would be the shorter way',
    read: 'W12: to launch the group; W20: called a result of the summit; W10: of the two presidents',
    question: { from: [DASKAL], to: [BIDEN] },
    ...found(
      'jen-daskal -LEADS-> 2024-01-us-delegation-to-beijing -LAUNCHED planned-> us-china-counternarcotics-working-group <-RESULTED_IN said- 2023-11-biden-xi-summit <-PARTICIPATED_IN- joe-biden',
    ),
    hidden: ['united-states: 1 of 2'],
    meets: [['overlap', 'apart', 'overlap']],
  },
  {
    says: 'without plans and words there is no way in six steps',
    read: 'W12 is a plan, W20 is said by Washington; in Beijing she and the Secretary were (S23), who met whom Biden met',
    question: { from: [DASKAL], to: [BIDEN], statuses: ['asserted'], hops: 6 },
    ...NONE,
    hidden: ['united-states: 1 of 2', 'beijing: 1 of 4'],
  },
  {
    says: 'a country at a chosen end is reached through its ministry',
    read: 'S25: spokesman of the foreign ministry of China',
    question: { from: [WANG_WENBIN], to: [CHINA] },
    ...found('wang-wenbin -HOLDS_POSITION-> chinese-ministry-of-foreign-affairs -AGENCY_OF-> china'),
    hidden: [],
    meets: [['not known']],
  },
  {
    says: 'an authority that sanctioned two does not join them, and that both are Chinese is hidden',
    read: 'S26: sanctions of May and of April, by one office, on targets in or of China',
    question: { from: [TWO_COMPANIES], to: [SEVEN_ENTITIES] },
    ...NONE,
    hidden: ['china: 1 of 2'],
  },
  {
    says: 'an authority that is let in joins whom it sanctioned',
    read: 'S26',
    question: { from: [TWO_COMPANIES], to: [SEVEN_ENTITIES], hubs: { letIn: [OFAC] } },
    ...found(
      '2023-04-two-sanctioned-chinese-companies <-SANCTIONED- office-of-foreign-assets-control -SANCTIONED-> 2023-05-seven-sanctioned-entities',
    ),
    hidden: [],
    meets: [['overlap']],
  },
  {
    says: 'a waypoint is passed although there is a shorter way',
    read: 'S23: meetings in Beijing, among others with Xi; W20: the summit',
    question: { from: [BLINKEN], to: [BIDEN], via: [MEETINGS_IN_BEIJING] },
    ...found(
      'antony-blinken -PARTICIPATED_IN-> 2023-06-blinken-meetings-in-beijing <-PARTICIPATED_IN- xi-jinping <-MET- joe-biden',
    ),
    hidden: [],
    meets: [['overlap', 'apart']],
  },
  {
    says: 'two waypoints are passed in their order',
    read: 'C16, C1, S23, W20',
    question: { from: [ROBINSON], to: [BIDEN], via: [STATE_DEPARTMENT, MEETINGS_IN_BEIJING], hops: 5 },
    ...found(
      `${THROUGH_STATE} -PARTICIPATED_IN-> 2023-06-blinken-meetings-in-beijing <-PARTICIPATED_IN- xi-jinping <-MET- joe-biden`,
    ),
    hidden: [],
    meets: [['overlap', 'overlap', 'overlap', 'apart']],
  },
  {
    says: 'a waypoint to which one person alone leads there and back is none',
    read: 'W20 and W31: both presidents met Xi, and nobody passes him twice',
    question: { from: [BLINKEN], to: [LOPEZ_OBRADOR], via: [BIDEN] },
    ...NONE,
    hidden: [],
    apart: [BIDEN, LOPEZ_OBRADOR],
  },
  {
    says: 'without the office that is avoided there is no way but through what both speak for',
    read: 'S14 and U4: each calls for an answer of all countries; S9: he speaks for the United States',
    question: { from: [ROBINSON], to: [BLINKEN], avoid: [STATE_DEPARTMENT] },
    ...NONE,
    hidden: ['global-cooperation: 1 of 2', 'united-states: 1 of 3'],
  },
  {
    says: 'nor is there without agencies',
    read: 'the same',
    question: { from: [ROBINSON], to: [BLINKEN], avoidTypes: ['Agency'] },
    ...NONE,
    hidden: ['global-cooperation: 1 of 2', 'united-states: 1 of 3'],
  },
  {
    says: 'an office with six neighbours is barred above five, and hidden',
    read: 'S7, S12, S17, B5, C1: two secretaries, an official, a bureau, the country, and a coalition of which it stated something',
    question: { from: [ROBINSON], to: [BLINKEN], hubs: { threshold: 5 } },
    ...NONE,
    hidden: ['us-department-of-state: 1 of 2', 'global-cooperation: 1 of 2'],
  },
  {
    says: 'and carries where six are allowed',
    read: 'the same',
    question: { from: [ROBINSON], to: [BLINKEN], hubs: { threshold: 6 } },
    ...found(THROUGH_STATE),
    hidden: [],
  },
  {
    says: 'of several at each end the nearest two are told',
    read: 'C16, C1, S23',
    question: { from: [ROBINSON, KIRBY], to: [XI, DASKAL] },
    ...found(`${THROUGH_STATE} -MET-> xi-jinping`),
    hidden: ['united-states: 1 of 2'],
  },
];
