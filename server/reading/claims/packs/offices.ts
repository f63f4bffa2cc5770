import { OFFICES } from '../office-words.ts';
import { LEADERS } from '../data/title-bodies.ts';
import type { Rule } from '../rule.ts';

const NOUNS = [...OFFICES].filter((noun) => !LEADERS.has(noun));
const BODY = ['Agency', 'Organization', 'Company'] as const;

/** Offices told by a noun beside a name or behind a form of "be". */
export const OFFICE_RULES: readonly Rule[] = [
  {
    id: 'offices/office-of-body',
    about: 'An office “of”, “at” or “in” a body is held there by whoever it describes.',
    on: 'noun',
    words: NOUNS,
    without: ['titled'],
    makes: [{ type: 'HOLDS_POSITION', from: 'holder', to: ['of', 'at', 'for', 'with', ',', 'within', 'in', 'owner', 'before'], fromTypes: ['Person', 'Group'], toTypes: BODY, role: true }],
    examples: [
      ['[Person:Ana Ruiz], a director of [Company:Andes Trading], was there.', 'Ana Ruiz HOLDS_POSITION Andes Trading'],
      ['[Person:Li Wei] is the chairman of [Company:Norte Bank].', 'Li Wei HOLDS_POSITION Norte Bank'],
      ['[Person:Ana Ruiz] served as an adviser to the mayor.'],
    ],
  },
  {
    id: 'offices/office-of-country',
    about: 'An office “of” a country is held there by whoever it describes.',
    on: 'noun',
    words: NOUNS,
    without: ['titled', 'at', 'for', ','],
    makes: [{ type: 'HOLDS_POSITION', from: 'holder', to: ['of', 'owner'], fromTypes: ['Person', 'Group'], toTypes: ['Country'], role: true }],
    examples: [['[Person:Ana Ruiz], the president of [Country:Peru], spoke.', 'Ana Ruiz HOLDS_POSITION Peru']],
  },
  {
    id: 'offices/officials-of-nation',
    about: 'Officials described by a nationality hold office in that country.',
    on: 'noun',
    words: ['official', 'minister', 'officer', 'diplomat', 'lawmaker', 'authority', 'soldier', 'prosecutor', 'judge', 'regulator', 'agent', 'envoy'],
    makes: [{ type: 'HOLDS_POSITION', from: 'self', to: ['before'], fromTypes: ['Group'], toTypes: ['Country'], role: true }],
    examples: [['The ministry named [Group:six [Country:Peruvian] officials].', 'six Peruvian officials HOLDS_POSITION Peruvian']],
  },
  {
    id: 'offices/founder',
    about: 'A founder, owner or executive of a firm holds that place in it.',
    on: 'noun',
    words: ['founder', 'co-founder', 'executive', 'employee', 'owner', 'ceo', 'shareholder'],
    makes: [{ type: 'HOLDS_POSITION', from: 'holder', to: ['of', 'at', 'before', 'owner'], fromTypes: ['Person', 'Group'], toTypes: ['Company', 'Organization'], role: true }],
    examples: [['[Person:Ana Ruiz], founder of [Company:Andes Trading], fled.', 'Ana Ruiz HOLDS_POSITION Andes Trading']],
  },
  {
    id: 'offices/appointed',
    about: 'Whoever is appointed, named or elected to a body holds an office there.',
    on: 'verb',
    words: ['work', 'serve'],
    voice: 'active',
    makes: [{ type: 'HOLDS_POSITION', from: 'agent', to: ['for', 'at'], fromTypes: ['Person', 'Group'], toTypes: BODY, fixed: { role: 'employee' } }],
    examples: [['[Person:Li Wei] worked for [Company:Norte Bank].', 'Li Wei HOLDS_POSITION Norte Bank']],
  },
]; // oxfmt-ignore
