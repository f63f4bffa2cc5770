import type { Rule } from '../rule.ts';

const ACTOR = ['Person', 'Agency', 'Organization', 'Company', 'Group'] as const;
const COURTS = ['Place'] as const;
const indictment = {
  type: 'LegalCase',
  called: 'Case',
  names: ['patient'],
  joint: 'against',
  within: ['patient', 'in', 'with', 'agent', 'under', 'to', 'on', 'of'],
} as const;
const IN = ['in', 'for', 'before'] as const;

/** Who is charged, by whom, and where. */
export const CHARGE_RULES: readonly Rule[] = [
  {
    id: 'charges/case',
    about: 'An indictment, complaint or trial is a case against whom it names.',
    on: 'noun',
    words: ['indictment', 'complaint', 'prosecution', 'trial', 'lawsuit', 'information'],
    deed: { type: 'LegalCase', called: 'Case', names: ['against', 'of'], joint: 'against' },
    makes: [
      { type: 'DEFENDANT_IN', from: ['against', 'of'], to: 'deed', fromTypes: ACTOR },
      { type: 'FILED_IN', from: 'deed', to: IN, toTypes: COURTS, toNamed: 'District' },
    ],
    examples: [['An indictment against [Person:Ana Ruiz] was opened.', 'Ana Ruiz DEFENDANT_IN LegalCase']],
  },
  {
    id: 'charges/charged',
    about: 'Somebody is charged, indicted or arraigned.',
    on: 'verb',
    words: ['charge', 'indict', 'arraign', 'prosecute'],
    deed: indictment,
    makes: [
      { type: 'DEFENDANT_IN', from: 'patient', to: 'deed', fromTypes: ACTOR },
      { type: 'FILED_IN', from: 'deed', to: IN, toTypes: COURTS, toNamed: 'District' },
      { type: 'FILED_BY', from: 'deed', to: 'agent', toTypes: ['Agency', 'Country'] },
    ],
    examples: [
      ['[Person:Ana Ruiz] was charged in the [Place:Southern District] with fraud.', 'Ana Ruiz DEFENDANT_IN LegalCase', 'LegalCase FILED_IN Southern District'],
      ['An indictment was opened today charging [Person:Ana Ruiz] and [Company:Andes Trading] with fraud.', 'Ana Ruiz DEFENDANT_IN LegalCase', 'Andes Trading DEFENDANT_IN LegalCase'],
      ['The [Agency:State Office] charged [Person:Ana Ruiz] with fraud.', 'Ana Ruiz DEFENDANT_IN LegalCase', 'LegalCase FILED_BY State Office'],
    ],
  },
  {
    id: 'charges/filed',
    about: 'A case is filed, returned or opened in a court or by an office.',
    on: 'verb',
    words: ['file', 'return', 'unseal', 'unsealed', 'bring', 'announce', 'try'],
    makes: [
      { type: 'FILED_IN', from: 'patient', to: IN, fromTypes: ['LegalCase'], toTypes: COURTS, toNamed: 'District' },
      { type: 'FILED_IN', from: 'agent', to: IN, fromTypes: ['LegalCase'], toTypes: COURTS, toNamed: 'District' },
      { type: 'FILED_BY', from: 'patient', to: 'agent', fromTypes: ['LegalCase'], toTypes: ['Agency', 'Country'] },
    ],
    examples: [['The complaint was filed in the [Place:Northern District] by the [Agency:State Office]. It names [Person:Ana Ruiz].', 'LegalCase FILED_IN Northern District', 'LegalCase FILED_BY State Office']],
  },
  {
    id: 'charges/convicted',
    about: 'Somebody is convicted or sentenced, or pleads guilty: the defendant in a case.',
    on: 'verb',
    words: ['convict', 'sentence'],
    deed: { type: 'LegalCase', called: 'Trial', names: ['patient'], joint: 'of', within: ['in'] },
    makes: [
      { type: 'DEFENDANT_IN', from: 'patient', to: 'deed', fromTypes: ACTOR },
      { type: 'CONVICTED_IN', from: 'patient', to: 'deed', fromTypes: ACTOR },
      { type: 'FILED_IN', from: 'deed', to: IN, toTypes: COURTS, toNamed: 'District' },
    ],
    examples: [['[Person:Ana Ruiz] was convicted in the [Place:Southern District].', 'Ana Ruiz DEFENDANT_IN LegalCase', 'Ana Ruiz CONVICTED_IN LegalCase', 'LegalCase FILED_IN Southern District']],
  },
  {
    id: 'charges/violation',
    about: 'What a case calls a violation of a law concerns that law.',
    on: 'noun',
    words: ['violation'],
    makes: [{ type: 'CONCERNS', from: 'case', to: 'of', toTypes: ['Measure'] }],
    examples: [['[Person:Ana Ruiz] was charged with a violation of the [Measure:Export Act].', 'Ana Ruiz DEFENDANT_IN LegalCase', 'LegalCase CONCERNS Export Act']],
  },
  {
    id: 'charges/pleaded',
    about: 'Whoever pleads guilty or not guilty is the defendant in a case.',
    on: 'verb',
    words: ['plead'],
    deed: { type: 'LegalCase', called: 'Case', names: ['agent'], joint: 'against', within: ['in'] },
    makes: [{ type: 'DEFENDANT_IN', from: 'agent', to: 'deed', fromTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] pleaded guilty.', 'Ana Ruiz DEFENDANT_IN LegalCase'], ['[Person:Ana Ruiz] pleaded not guilty.', 'Ana Ruiz DEFENDANT_IN LegalCase']],
  },
  {
    id: 'charges/arrested',
    about: 'An authority arrests somebody.',
    on: 'verb',
    words: ['arrest', 'detain', 'capture', 'apprehend'],
    makes: [{ type: 'ARRESTED', from: 'agent', to: 'patient', fromTypes: ['Agency', 'Country', 'Organization'], toTypes: ['Person', 'Group'] }],
    examples: [['[Person:Ana Ruiz] was arrested by the [Agency:State Police].', 'State Police ARRESTED Ana Ruiz']],
  },
  {
    id: 'charges/extradited',
    about: 'A country extradites somebody to another.',
    on: 'verb',
    words: ['extradite'],
    makes: [{ type: 'EXTRADITED', from: ['agent', 'from'], to: 'patient', fromTypes: ['Country', 'Agency'], toTypes: ['Person', 'Group'], entity: { to: 'to' } }],
    examples: [['[Person:Ana Ruiz] was extradited from [Country:Peru] to [Country:Chile].', 'Peru EXTRADITED Ana Ruiz']],
  },
  {
    id: 'charges/extradition',
    about: 'Somebody’s extradition from a country.',
    on: 'noun',
    words: ['extradition'],
    makes: [{ type: 'EXTRADITED', from: 'from', to: ['of', 'owner'], fromTypes: ['Country'], toTypes: ['Person', 'Group'], entity: { to: 'to' } }],
    examples: [['[Person:Ana Ruiz]’s extradition from [Country:Peru] to [Country:Chile] took a year.', 'Peru EXTRADITED Ana Ruiz']],
  },
]; // oxfmt-ignore
