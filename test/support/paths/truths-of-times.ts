import { found, NONE, within, type PathTruth } from './path-truth.ts';
import { BIDEN, BLINKEN, LOPEZ_OBRADOR, PELOSI, CHINA, UNITED_STATES, XI } from './who.ts';

const INSTITUTE = 'agency/institute-of-forensic-science';
const MINISTRY = 'agency/chinese-ministry-of-public-security';
const THROUGH_XI = 'joe-biden -MET-> xi-jinping <-MET- andres-manuel-lopez-obrador';

/** When it was so, and when it was told. */
export const TRUTHS_OF_TIMES: readonly PathTruth[] = [
  {
    says: 'two presidents are joined by whom both met in one month',
    read: 'W20 and W31: both in November',
    question: { from: [BIDEN], to: [LOPEZ_OBRADOR], happened: within('2023-11') },
    ...found(THROUGH_XI),
    hidden: [],
    meets: [['overlap']],
  },
  {
    says: 'and not in a month of the same year in which he met somebody else',
    read: 'S23: in June it was the Secretary',
    question: { from: [BIDEN], to: [LOPEZ_OBRADOR], happened: within('2023-06') },
    ...NONE,
    hidden: [],
  },
  {
    says: 'while it was sanctioned, a laboratory joined its ministry to the country that did it',
    read: 'W24 and W25: from 2020 on; that it was the ministry’s is not dated',
    question: { from: [MINISTRY], to: [UNITED_STATES], happened: within('2022-06-01'), undated: true },
    ...found(
      'chinese-ministry-of-public-security <-PART_OF- institute-of-forensic-science <-SANCTIONED- united-states',
    ),
    hidden: [],
    meets: [['not known']],
  },
  {
    says: 'and no more when the sanction was lifted',
    read: 'W24: after the summit',
    question: { from: [MINISTRY], to: [UNITED_STATES], happened: within('2024-03-01'), undated: true },
    ...NONE,
    hidden: ['china: 1 of 2'],
  },
  {
    says: 'a sanction held on a day between',
    read: 'W24 and W25',
    question: { from: [INSTITUTE], to: [UNITED_STATES], happened: within('2022-06-01') },
    ...found('institute-of-forensic-science <-SANCTIONED- united-states'),
    hidden: [],
  },
  {
    says: 'a sanction is none on a day after its end',
    read: 'W24',
    question: { from: [INSTITUTE], to: [UNITED_STATES], happened: within('2024-03-01') },
    ...NONE,
    hidden: [],
  },
  {
    says: 'two meetings of one man, five months from each other, join whom he met, and say that they are apart',
    read: 'S23: in Beijing in June; W20: in California in November',
    question: { from: [BLINKEN], to: [BIDEN] },
    ...found('antony-blinken -MET-> xi-jinping <-MET- joe-biden'),
    hidden: [],
    meets: [['apart']],
  },
  {
    says: 'in order of time the meeting of June comes before that of November',
    read: 'S23, W20; W10 and U1: the Secretary furthers an agreement of the summit in 2024, which is after it',
    question: { from: [BLINKEN], to: [BIDEN], mode: 'in-time', hops: 3 },
    ...found(
      'antony-blinken -MET-> xi-jinping <-MET- joe-biden',
      'antony-blinken -PARTICIPATED_IN-> 2023-06-blinken-meetings-in-beijing <-PARTICIPATED_IN- xi-jinping <-MET- joe-biden',
      'antony-blinken -MET-> xi-jinping -PARTICIPATED_IN-> 2023-11-biden-xi-summit <-PARTICIPATED_IN- joe-biden',
    ),
    hidden: [],
  },
  {
    says: 'the other way round only what the summit brought about leads on, never the meeting of June',
    read: 'W20, W10, U1; S23 is before',
    question: { from: [BIDEN], to: [BLINKEN], mode: 'in-time', hops: 6 },
    ...found(
      'joe-biden -PARTICIPATED_IN-> 2023-11-biden-xi-summit -RESULTED_IN-> 2023-11-us-china-drug-cooperation <-PROMOTES- antony-blinken',
      'joe-biden -MET-> xi-jinping -PARTICIPATED_IN-> 2023-11-biden-xi-summit -RESULTED_IN-> 2023-11-us-china-drug-cooperation <-PROMOTES- antony-blinken',
    ),
    hidden: [],
  },
  {
    says: 'a visit led to a freeze, and the freeze to the country that decided on it',
    read: 'W21: the freeze of August 2022 was an answer to the visit',
    question: { from: [PELOSI], to: [CHINA] },
    ...found(
      'nancy-pelosi -PARTICIPATED_IN-> pelosi-visit-to-taiwan <-RESPONSE_TO- 2022-08-counternarcotics-freeze <-CARRIED_OUT- china',
    ),
    hidden: [],
  },
  {
    says: 'what had been told by the end of 2023 does not hold the summit',
    read: 'S, B and C are of June and July 2023',
    question: { from: [XI], to: [BIDEN], reported: { from: null, to: '2023-12' } },
    ...NONE,
    hidden: [],
  },
  {
    says: 'what was told from 2024 on does',
    read: 'W20',
    question: { from: [XI], to: [BIDEN], reported: { from: '2024', to: null } },
    ...found('xi-jinping <-MET- joe-biden'),
    hidden: [],
  },
];
