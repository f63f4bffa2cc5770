import { found, type PathTruth } from './path-truth.ts';
import {
  BIDEN, BLINKEN, CHINA, DASKAL, KIRBY, LOPEZ_OBRADOR, ROBINSON, UNITED_STATES, WANG_XIAOHONG, XI,
} from './who.ts'; // oxfmt-ignore

const THROUGH_STATE =
  'antony-blinken -HOLDS_POSITION-> us-department-of-state <-HOLDS_POSITION- todd-robinson';

/** Networks, what two share, and longer ways. */
export const TRUTHS_OF_MODES: readonly PathTruth[] = [
  {
    says: 'of five actors four hang together, and one stays apart',
    read: 'S23, W31, C16 and C1; of the spokesman W18 tells his office and his words',
    question: { from: [BLINKEN, ROBINSON, XI, LOPEZ_OBRADOR, KIRBY], mode: 'joins' },
    ending: 'none',
    total: '3',
    paths: [
      'antony-blinken -MET-> xi-jinping',
      'xi-jinping <-MET- andres-manuel-lopez-obrador',
      THROUGH_STATE,
    ],
    hidden: [],
    joined: [
      ['antony-blinken', 'todd-robinson', 'xi-jinping', 'andres-manuel-lopez-obrador'],
      ['john-kirby'],
    ],
    apart: [BLINKEN, KIRBY],
  },
  {
    says: 'what keeps the adviser apart from two presidents who met is her country, which is his and is barred',
    read: 'W20: the presidents met; W20 and W12: he and she hold office in the United States',
    question: { from: [BIDEN, XI, DASKAL], mode: 'joins', hops: 2 },
    ending: 'none',
    total: '1',
    paths: ['joe-biden -MET-> xi-jinping'],
    hidden: ['united-states: joins joe-biden + jen-daskal'],
    joined: [['joe-biden', 'xi-jinping'], ['jen-daskal']],
    apart: [XI, DASKAL],
  },
  {
    says: 'four are joined through two whom nobody asked for',
    read: 'S23, W20, W31, C16 and C1',
    question: { from: [BLINKEN, ROBINSON, BIDEN, LOPEZ_OBRADOR], mode: 'joins' },
    ...found(
      THROUGH_STATE,
      'antony-blinken -MET-> xi-jinping <-MET- joe-biden',
      'antony-blinken -MET-> xi-jinping <-MET- andres-manuel-lopez-obrador',
    ),
    hidden: [],
    joined: [['antony-blinken', 'todd-robinson', 'joe-biden', 'andres-manuel-lopez-obrador']],
  },
  {
    says: 'two share the meetings that both took part in, and a country that is barred',
    read: 'S23; Xi is president of China, which the Secretary visited',
    question: { from: [BLINKEN], to: [XI], mode: 'shared' },
    ...found(
      'antony-blinken -PARTICIPATED_IN-> 2023-06-blinken-meetings-in-beijing <-PARTICIPATED_IN- xi-jinping',
    ),
    hidden: ['china: 1 of 2'],
  },
  {
    says: 'two countries share three working groups, first the one of which two texts tell',
    read: 'W13 and U5; W35 tells of the commercial and of the financial one',
    question: { from: [CHINA], to: [UNITED_STATES], mode: 'shared', types: ['MEMBER_OF'] },
    ...found(
      'china -MEMBER_OF-> us-china-counternarcotics-working-group <-MEMBER_OF- united-states',
      'china -MEMBER_OF-> us-china-commercial-working-group <-MEMBER_OF- united-states',
      'china -MEMBER_OF-> us-china-financial-working-group <-MEMBER_OF- united-states',
    ),
    hidden: [],
    meets: [['overlap'], ['overlap'], ['overlap']],
  },
  {
    says: 'and three agreements, last the one of which only Washington speaks',
    read: 'W10 and U1, from November on; S25 and W21, until August 2022; W14',
    question: { from: [CHINA], to: [UNITED_STATES], mode: 'shared', types: ['PARTY_TO'] },
    ...found(
      'china -PARTY_TO-> 2023-11-us-china-drug-cooperation <-PARTY_TO- united-states',
      'china -PARTY_TO-> us-china-counternarcotics-cooperation <-PARTY_TO- united-states',
      'china -PARTY_TO said-> 2024-01-us-china-understanding-on-fentanyl-flow <-PARTY_TO said- united-states',
    ),
    hidden: [],
  },
  {
    says: 'after the shortest way come longer ones: through the minister, and round by the other president',
    read: 'W10, W20, W12; W27: the minister greeted her; W13: he spoke at the first meeting',
    question: { from: [BIDEN], to: [DASKAL], mode: 'next', hops: 5 },
    ...found(
      'joe-biden -PARTICIPATED_IN-> 2023-11-biden-xi-summit -RESULTED_IN said-> us-china-counternarcotics-working-group <-LAUNCHED planned- 2024-01-us-delegation-to-beijing <-LEADS- jen-daskal',
      'joe-biden -PARTICIPATED_IN-> 2023-11-biden-xi-summit -RESULTED_IN said-> us-china-counternarcotics-working-group <-LAUNCHED- 2024-01-counternarcotics-working-group-first-meeting <-PARTICIPATED_IN- wang-xiaohong <-MET- jen-daskal',
      'joe-biden -MET-> xi-jinping -PARTICIPATED_IN-> 2023-11-biden-xi-summit -RESULTED_IN said-> us-china-counternarcotics-working-group <-LAUNCHED planned- 2024-01-us-delegation-to-beijing <-LEADS- jen-daskal',
    ),
    hidden: ['united-states: 1 of 2'],
  },
  {
    says: 'a place and a country would be shorter ways from the Secretary to the minister of police',
    read: 'S23 and W27: each was in Beijing with somebody of the other country; he spoke with China, which is in the group',
    question: { from: [BLINKEN], to: [WANG_XIAOHONG], hops: 6 },
    ...found(
      'antony-blinken -PROMOTES-> 2023-11-us-china-drug-cooperation <-RESULTED_IN- 2023-11-biden-xi-summit -RESULTED_IN said-> us-china-counternarcotics-working-group <-LAUNCHED- 2024-01-counternarcotics-working-group-first-meeting <-PARTICIPATED_IN- wang-xiaohong',
      'antony-blinken -MET-> xi-jinping -PARTICIPATED_IN-> 2023-11-biden-xi-summit -RESULTED_IN said-> us-china-counternarcotics-working-group <-LAUNCHED- 2024-01-counternarcotics-working-group-first-meeting <-PARTICIPATED_IN- wang-xiaohong',
    ),
    hidden: ['beijing: 1 of 3', 'china: 1 of 4', 'united-states: 1 of 4'],
  },
];
