import type { Rule } from '../rule.ts';

const AUTHORITY = ['Agency', 'Country', 'Organization'] as const;
const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const designation = {
  type: 'Sanction',
  kind: 'sanction',
  called: 'Sanctions',
  names: 'patient',
  joint: 'against',
} as const;

/** Who is put under sanctions, by whom, and who is let out again. */
export const SANCTION_RULES: readonly Rule[] = [
  {
    id: 'sanctions/designated',
    about: 'An authority sanctions, designates or blacklists somebody.',
    on: 'verb',
    words: ['sanction', 'designate', 'blacklist', 'penalize'],
    deed: designation,
    makes: [
      { type: 'IMPOSED_BY', from: 'deed', to: 'agent', toTypes: AUTHORITY },
      { type: 'TARGETS', from: 'deed', to: 'patient', toTypes: ACTOR },
      { type: 'UNDER', from: 'deed', to: ['pursuant to', 'under'], toTypes: ['Measure'] },
    ],
    examples: [
      ['On Monday the [Agency:Trade Bureau] sanctioned [Person:Ana Ruiz] and [Company:Andes Trading].', 'Sanction IMPOSED_BY Trade Bureau', 'Sanction TARGETS Ana Ruiz', 'Sanction TARGETS Andes Trading'],
      ['[Person:Ana Ruiz] was designated by the [Agency:Trade Bureau].', 'Sanction IMPOSED_BY Trade Bureau', 'Sanction TARGETS Ana Ruiz'],
      ['The [Agency:Trade Bureau] did not sanction [Person:Ana Ruiz].', 'not Sanction IMPOSED_BY Trade Bureau', 'not Sanction TARGETS Ana Ruiz'],
    ],
  },
  {
    id: 'sanctions/for',
    about: 'Whoever sanctions somebody for what they did accuses them of it.',
    on: 'verb',
    words: ['sanction', 'designate', 'blacklist', 'add'],
    needs: ['reason'],
    makes: [{ type: 'ACCUSES', from: ['agent', 'authority'], to: 'reason', fromTypes: AUTHORITY, toTypes: ['Person', 'Organization', 'Company', 'Group', 'Country'] }],
    examples: [['The [Agency:Trade Bureau] sanctioned [Person:Ana Ruiz] for selling arms.', 'Sanction IMPOSED_BY Trade Bureau', 'Sanction TARGETS Ana Ruiz', 'Trade Bureau ACCUSES Ana Ruiz']],
  },
  {
    id: 'sanctions/added-for',
    about: 'Whoever is then said to be added for what they did is listed with the others.',
    on: 'verb',
    words: ['add', 'include', 'list'],
    voice: 'passive',
    needs: ['reason'],
    makes: [{ type: 'TARGETS', from: 'sanction', to: 'patient', toTypes: ['Person', 'Organization', 'Company', 'Group'] }],
    examples: [['The [Agency:Trade Bureau] added [Group:six firms] to the [Measure:Export List]. [Company:Andes Trading] is being added for selling arms.', 'Sanction IMPOSED_BY Trade Bureau', 'Sanction TARGETS six firms', 'Sanction UNDER Export List', 'Sanction TARGETS Andes Trading', 'Trade Bureau ACCUSES Andes Trading']],
  },
  {
    id: 'sanctions/imposed',
    about: 'An authority imposes sanctions on somebody.',
    on: 'noun',
    words: ['sanction', 'restriction', 'designation', 'penalty', 'freeze'],
    deed: { ...designation, names: ['on', 'against', 'of'], within: ['self'] },
    makes: [
      { type: 'TARGETS', from: 'deed', to: ['on', 'against', 'of'], toTypes: ACTOR },
    ],
    examples: [['The sanctions on [Company:Andes Trading] remain.', 'Sanction TARGETS Andes Trading']],
  },
  {
    id: 'sanctions/imposing',
    about: 'An authority imposes, announces or places sanctions on somebody.',
    on: 'verb',
    words: ['impose', 'levy', 'place', 'slap', 'announce', 'issue'],
    voice: 'active',
    needs: ['agent'],
    makes: [
      { type: 'IMPOSED_BY', from: 'patient', to: 'agent', fromTypes: ['Sanction'], toTypes: AUTHORITY },
      { type: 'TARGETS', from: 'patient', to: ['on', 'against'], fromTypes: ['Sanction'], toTypes: ACTOR },
    ],
    examples: [['The [Agency:Trade Bureau] imposed sanctions on [Company:Andes Trading].', 'Sanction IMPOSED_BY Trade Bureau', 'Sanction TARGETS Andes Trading']],
  },
  {
    id: 'sanctions/imposed-by',
    about: 'Sanctions are imposed by an authority.',
    on: 'verb',
    words: ['impose', 'levy', 'announce'],
    voice: 'passive',
    makes: [{ type: 'IMPOSED_BY', from: 'patient', to: 'agent', fromTypes: ['Sanction'], toTypes: AUTHORITY }],
    examples: [['Sanctions were imposed by the [Agency:Trade Bureau].', 'Sanction IMPOSED_BY Trade Bureau']],
  },
  {
    id: 'sanctions/listed',
    about: 'An authority adds somebody to a list of those with whom trade is restricted.',
    on: 'verb',
    words: ['add', 'place', 'put'],
    needs: ['patient'],
    near: ['list', 'blacklist', 'designation'],
    deed: { ...designation, called: 'Listing', joint: 'of' },
    makes: [
      { type: 'IMPOSED_BY', from: 'deed', to: 'agent', toTypes: AUTHORITY },
      { type: 'TARGETS', from: 'deed', to: 'patient', toTypes: ACTOR },
      { type: 'UNDER', from: 'deed', to: ['to', 'on'], toTypes: ['Measure'] },
    ],
    examples: [['The [Agency:Trade Bureau] added [Company:Andes Trading] to the [Measure:Export List].', 'Sanction IMPOSED_BY Trade Bureau', 'Sanction TARGETS Andes Trading', 'Sanction UNDER Export List']],
  },
  {
    id: 'sanctions/subject',
    about: 'The action targets somebody.',
    on: 'verb',
    words: ['target', 'hit'],
    voice: 'active',
    makes: [{ type: 'TARGETS', from: 'agent', to: 'patient', fromTypes: ['Sanction'], toTypes: ACTOR }],
    examples: [['The sanctions targeted [Company:Andes Trading].', 'Sanction TARGETS Andes Trading']],
  },
  {
    id: 'sanctions/lifted',
    about: 'An authority lifts or revokes a sanction.',
    on: 'verb',
    words: ['lift', 'revoke', 'remove', 'rescind', 'waive', 'terminate', 'ease', 'end', 'suspend', 'repeal'],
    needs: ['patient'],
    makes: [{ type: 'LIFTED', from: 'agent', to: 'patient', toTypes: ['Sanction'] }],
    examples: [['The [Agency:Trade Bureau] lifted the sanctions on [Company:Andes Trading].', 'Trade Bureau LIFTED Sanction', 'Sanction TARGETS Andes Trading']],
  },
]; // oxfmt-ignore
