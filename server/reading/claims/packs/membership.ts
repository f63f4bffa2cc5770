import type { Rule } from '../rule.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const BODY = ['Agency', 'Organization', 'Company', 'Group'] as const;
const UNIONS = ['Organization', 'Group', 'Agreement'] as const;

/** Who belongs to what, who leads it, and who is related to whom. */
export const MEMBERSHIP_RULES: readonly Rule[] = [
  {
    id: 'membership/member-of',
    about: 'A member, operative or lieutenant of an organization is a member of it.',
    on: 'noun',
    words: ['member', 'operative', 'lieutenant', 'trafficker', 'associate', 'affiliate', 'fighter', 'militant', 'gunman', 'hitman', 'courier', 'chemist', 'cell'],
    makes: [{ type: 'MEMBER_OF', from: 'holder', to: ['of', 'in', 'within', 'with', 'for', 'before', 'owner'], fromTypes: ['Person', 'Group', 'Organization', 'Company', 'Country'], toTypes: UNIONS }],
    examples: [['[Person:Ana Ruiz], a member of the [Organization:Norte Cartel], fled.', 'Ana Ruiz MEMBER_OF Norte Cartel'], ['[Organization:Norte Cartel] member [Person:Ana Ruiz] fled.', 'Ana Ruiz MEMBER_OF Norte Cartel']],
  },
  {
    id: 'membership/leader-within',
    about: 'A leader within or in an organization is a member of it.',
    on: 'noun',
    words: ['leader', 'boss', 'figure', 'kingpin', 'commander'],
    without: ['of'],
    makes: [{ type: 'MEMBER_OF', from: 'holder', to: ['within', 'in'], fromTypes: ['Person', 'Group'], toTypes: UNIONS, fixed: { role: 'leader' } }],
    examples: [['[Person:Ana Ruiz] is a leader within the [Organization:Norte Cartel].', 'Ana Ruiz MEMBER_OF Norte Cartel']],
  },
  {
    id: 'membership/leader-of',
    about: 'The leader, head or boss of an organization leads it.',
    on: 'noun',
    words: ['leader', 'head', 'boss', 'kingpin', 'chief', 'ringleader', 'co-leader'],
    makes: [{ type: 'LEADS', from: 'holder', to: ['of', 'before', 'owner'], fromTypes: ['Person', 'Group', 'Organization'], toTypes: ['Organization', 'Group', 'Company'] }],
    examples: [['[Person:Ana Ruiz], the leader of the [Organization:Norte Cartel], fled.', 'Ana Ruiz LEADS Norte Cartel'], ['[Organization:Norte Cartel] leader [Person:Ana Ruiz] fled.', 'Ana Ruiz LEADS Norte Cartel']],
  },
  {
    id: 'membership/leads',
    about: 'Whoever leads, heads or runs a body leads it.',
    on: 'verb',
    words: ['lead', 'head', 'run', 'command', 'chair'],
    makes: [{ type: 'LEADS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: BODY }],
    examples: [['The [Organization:Norte Cartel] is run by [Person:Ana Ruiz].', 'Ana Ruiz LEADS Norte Cartel']],
  },
  {
    id: 'membership/belongs',
    about: 'Whoever joins or belongs to an organization is a member of it.',
    on: 'verb',
    words: ['join', 'belong'],
    voice: 'active',
    makes: [{ type: 'MEMBER_OF', from: 'agent', to: ['patient', 'to'], fromTypes: ACTOR, toTypes: UNIONS }],
    examples: [['[Country:Peru] joined the [Organization:Global Union].', 'Peru MEMBER_OF Global Union']],
  },
  {
    id: 'membership/wing-of',
    about: 'A wing, faction, subsidiary or branch of a body is part of it.',
    on: 'noun',
    words: ['wing', 'faction', 'subsidiary', 'branch', 'division', 'unit', 'arm', 'component', 'office', 'bureau', 'part', 'affiliate'],
    makes: [{ type: 'PART_OF', from: 'holder', to: ['of', 'within', 'in'], fromTypes: ['Agency', 'Organization', 'Company', 'Group'], toTypes: ['Agency', 'Organization', 'Company', 'Group'] }],
    examples: [['[Company:Andes Trading], a subsidiary of [Company:Norte Holding], closed.', 'Andes Trading PART_OF Norte Holding']],
  },
  {
    id: 'membership/family',
    about: 'Brothers, sons, wives and other relatives are family.',
    on: 'noun',
    words: ['brother', 'sister', 'son', 'daughter', 'father', 'mother', 'wife', 'husband', 'cousin', 'uncle', 'nephew', 'niece', 'spouse', 'sibling', 'stepson', 'brother-in-law', 'partner'],
    makes: [{ type: 'FAMILY_OF', from: 'holder', to: ['of', 'owner'], fromTypes: ['Person'], toTypes: ['Person'] }],
    examples: [['[Person:Ana Ruiz] is one of the daughters of [Person:Li Wei].', 'Ana Ruiz FAMILY_OF Li Wei'], ['[Person:Ana Ruiz]’s brother, [Person:Li Ruiz], fled.', 'Li Ruiz FAMILY_OF Ana Ruiz']],
  },
  {
    id: 'membership/linked',
    about: 'Whoever is linked, tied or affiliated to somebody is associated with them.',
    on: 'verb',
    words: ['link', 'associate', 'affiliate', 'tie', 'align', 'connect'],
    voice: 'passive',
    makes: [{ type: 'ASSOCIATED_WITH', from: 'patient', to: ['to', 'with'], fromTypes: ACTOR, toTypes: ACTOR }],
    examples: [['[Company:Andes Trading] is linked to the [Organization:Norte Cartel].', 'Andes Trading ASSOCIATED_WITH Norte Cartel']],
  },
]; // oxfmt-ignore

export const OWNERSHIP_RULES: readonly Rule[] = [
  {
    id: 'ownership/owns',
    about: 'Whoever owns a firm owns it.',
    on: 'verb',
    words: ['own', 'acquire', 'buy', 'purchase'],
    makes: [{ type: 'OWNS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Company', 'Organization', 'Group'] }],
    examples: [['[Company:Andes Trading] is owned by [Person:Ana Ruiz].', 'Ana Ruiz OWNS Andes Trading']],
  },
  {
    id: 'ownership/controls',
    about: 'Whoever controls or operates a firm controls it.',
    on: 'verb',
    words: ['control', 'operate', 'manage'],
    makes: [{ type: 'CONTROLS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Company', 'Organization', 'Group', 'Place'] }],
    examples: [['[Person:Ana Ruiz] controls [Company:Andes Trading].', 'Ana Ruiz CONTROLS Andes Trading']],
  },
  {
    id: 'ownership/control-over',
    about: 'Whoever has or gains control over somebody controls them.',
    on: 'verb',
    words: ['have', 'gain', 'amass', 'exert', 'exercise', 'take', 'seize', 'maintain', 'assume', 'consolidate'],
    voice: 'active',
    makes: [{ type: 'CONTROLS', from: 'agent', to: 'over', fromTypes: ACTOR, toTypes: ['Company', 'Organization', 'Group', 'Place'] }],
    examples: [['[Person:Ana Ruiz] gained control over [Company:Andes Trading].', 'Ana Ruiz CONTROLS Andes Trading']],
  },
  {
    id: 'origin/based-in',
    about: 'Whoever is based, located or registered in a place is based there.',
    on: 'verb',
    words: ['base', 'locate', 'headquarter', 'register', 'domicile', 'incorporate'],
    voice: 'passive',
    makes: [{ type: 'BASED_IN', from: 'patient', to: ['in', 'at'], fromTypes: ['Person', 'Group', 'Company', 'Organization', 'Agency'], toTypes: ['Country', 'Place'], first: true }],
    examples: [['[Company:Andes Trading], based in [Place:Lima], closed.', 'Andes Trading BASED_IN Lima']],
  },
  {
    id: 'origin/national-of',
    about: 'A national or citizen of a country has its nationality.',
    on: 'noun',
    words: ['national', 'citizen'],
    makes: [{ type: 'NATIONAL_OF', from: 'holder', to: ['of', 'before'], fromTypes: ['Person', 'Group'], toTypes: ['Country'] }],
    examples: [['[Person:Ana Ruiz], a citizen of [Country:Peru], fled.', 'Ana Ruiz NATIONAL_OF Peru']],
  },
]; // oxfmt-ignore
