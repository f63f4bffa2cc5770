import { STATUS_ORDER } from '#contract/ontology';
import { found, NONE, type PathTruth } from './path-truth.ts';
import {
  BIDEN, BLINKEN, CHINA, DASKAL, KIRBY, MEXICO, OFAC, TWO_COMPANIES, UNITED_STATES, WANG_WENBIN,
} from './who.ts'; // oxfmt-ignore

const OFFICIALS = 'group/2023-07-us-officials-dealing-with-china';
const COUNTERPARTS = 'group/2024-01-chinese-counterparts-of-us-delegation';
const FOUR_NATIONALS = 'group/2023-04-four-sanctioned-chinese-nationals';
const CARTELS = 'group/2023-04-drug-cartels-in-mexico';
const PARTNERS = 'group/2024-us-partners-against-illicit-drugs';
const FOUR_CHARGED = 'group/2023-06-four-charged-chinese-chemical-companies';
const CHARGES = 'case/2023-06-fentanyl-ingredient-charges';
const JUSTICE = 'agency/us-department-of-justice';
const WHITE_HOUSE = 'agency/white-house';
const COALITION = 'organization/global-coalition-to-address-synthetic-drug-threats';

/** Which lines are walked, and which of several is told. */
export const TRUTHS_OF_LINES: readonly PathTruth[] = [
  {
    says: 'what is only denied joins nobody',
    read: 'C22: Beijing had not dealt with the officials; they are of the United States',
    question: { from: [CHINA], to: [OFFICIALS] },
    ...NONE,
    hidden: ['united-states: 1 of 2'],
  },
  {
    says: 'what is denied is told as that when it is asked for',
    read: 'C22',
    question: { from: [CHINA], to: [OFFICIALS], statuses: [...STATUS_ORDER] },
    ...found('china -TALKED_WITH denied-> 2023-07-us-officials-dealing-with-china'),
    hidden: [],
  },
  {
    says: 'a delegation carries as a whole: who led it, and whom it talked with',
    read: 'W12: she led it; W18: the talks are told by the spokesman',
    question: { from: [DASKAL], to: [COUNTERPARTS] },
    ...found(
      'jen-daskal -LEADS-> 2024-01-us-delegation-to-beijing <-TALKED_WITH said- 2024-01-chinese-counterparts-of-us-delegation',
    ),
    hidden: [],
    meets: [['overlap']],
  },
  {
    says: 'and does not where words of the spokesman do not count',
    read: 'W12 and W18',
    question: { from: [DASKAL], to: [COUNTERPARTS], statuses: ['asserted'] },
    ...NONE,
    hidden: [],
  },
  {
    says: 'two parts of one sanction are joined by it, and less firmly by whom both are said to supply',
    read: 'S26: companies and nationals of China, sanctioned together over what cartels were given',
    question: { from: [TWO_COMPANIES], to: [FOUR_NATIONALS] },
    ...found(
      '2023-04-two-sanctioned-chinese-companies <-TARGETS- 2023-04-chinese-precursor-suppliers -TARGETS-> 2023-04-four-sanctioned-chinese-nationals',
      '2023-04-two-sanctioned-chinese-companies -SUPPLIES alleged-> 2023-04-drug-cartels-in-mexico <-SUPPLIES alleged- 2023-04-four-sanctioned-chinese-nationals',
    ),
    hidden: [],
    meets: [['overlap'], ['overlap']],
  },
  {
    says: 'counted groups of one sanction carry as wholes, in the order of their ids where all else is equal',
    read: 'S26',
    question: { from: [OFAC], to: [CARTELS] },
    ...found(
      'office-of-foreign-assets-control -SANCTIONED-> 2023-04-four-sanctioned-chinese-nationals -SUPPLIES alleged-> 2023-04-drug-cartels-in-mexico',
      'office-of-foreign-assets-control -SANCTIONED-> 2023-04-two-sanctioned-chinese-companies -SUPPLIES alleged-> 2023-04-drug-cartels-in-mexico',
    ),
    hidden: [],
  },
  {
    says: 'to be counted among the same partners joins no two countries',
    read: 'U3: Mexico and China are named among partners all over the world',
    question: { from: [CHINA], to: [MEXICO], types: ['MEMBER_OF'], hubs: { all: true } },
    ...NONE,
    hidden: [],
  },
  {
    says: 'unless the group is a waypoint',
    read: 'U3',
    question: { from: [CHINA], to: [MEXICO], types: ['MEMBER_OF'], via: [PARTNERS] },
    ...found('china -MEMBER_OF-> 2024-us-partners-against-illicit-drugs <-MEMBER_OF- mexico'),
    hidden: [],
    meets: [['overlap']],
  },
  {
    says: 'a plan of two voices is told before a fact of one, which stands beside it',
    read: 'B2 and B4: to be launched, as the agency and he say; B2: announced by him; and he spoke of it twice',
    question: { from: [BLINKEN], to: [COALITION] },
    ...found('antony-blinken -LAUNCHED planned-> global-coalition-to-address-synthetic-drug-threats'),
    hidden: [],
    beside: ['1+2'],
  },
  {
    says: 'where plans do not count the announcement is told, and the plan is one of the others',
    read: 'B2',
    question: { from: [BLINKEN], to: [COALITION], statuses: ['asserted', 'said'] },
    ...found('antony-blinken -ANNOUNCED-> global-coalition-to-address-synthetic-drug-threats'),
    hidden: [],
    beside: ['0+3'],
  },
  {
    says: 'a charge and what it was derived from are one path',
    read: 'S24: the department filed charges against four companies, and eight nationals in the same case',
    question: { from: [FOUR_CHARGED], to: [JUSTICE], mode: 'next', hops: 6 },
    ...found('2023-06-four-charged-chinese-chemical-companies <-CHARGED- us-department-of-justice'),
    hidden: [],
  },
  {
    says: 'the case is walked when it is a waypoint',
    read: 'S24',
    question: { from: [FOUR_CHARGED], to: [JUSTICE], via: [CHARGES] },
    ...found(
      '2023-06-four-charged-chinese-chemical-companies -DEFENDANT_IN-> 2023-06-fentanyl-ingredient-charges -FILED_BY-> us-department-of-justice',
    ),
    hidden: [],
  },
  {
    says: 'along the lines as they point an office leads to its house',
    read: 'W18: spokesman of the council, which is of the White House',
    question: { from: [KIRBY], to: [WHITE_HOUSE], directed: true },
    ...found('john-kirby -HOLDS_POSITION-> us-national-security-council -PART_OF-> white-house'),
    hidden: [],
    meets: [['overlap']],
  },
  {
    says: 'and not the other way round',
    read: 'W18',
    question: { from: [WHITE_HOUSE], to: [KIRBY], directed: true },
    ...NONE,
    hidden: [],
  },
  {
    says: 'words to somebody are no tie',
    read: 'S25: he warned against sanctions',
    question: { from: [WANG_WENBIN], to: [UNITED_STATES] },
    ...NONE,
    hidden: [],
  },
  {
    says: 'unless speech is asked for',
    read: 'S25',
    question: { from: [WANG_WENBIN], to: [UNITED_STATES], classes: ['actor', 'context', 'speech'] },
    ...found('wang-wenbin -WARNED-> united-states'),
    hidden: [],
  },
  {
    says: 'no two lines of one path are told by two texts each',
    read: 'S23 alone tells of Xi in Beijing',
    question: { from: [BLINKEN], to: [BIDEN], leastStories: 2 },
    ...NONE,
    hidden: [],
  },
];
