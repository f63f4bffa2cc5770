import type { Measure } from '../measure.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const PAYERS = ['Person', 'Company', 'Organization', 'Agency', 'Group'] as const;
const IN_AID =
  /^ (?:in|of|worth of) (?:[a-z-]+ ){0,4}(?:aid|assistance|support|funding|funds|grants|relief|contributions)\b/;
const MONEY = ['us-dollar', 'euro', 'pound-sterling', 'yuan', 'ruble', 'yen'];

/** Measures: what is paid, given, earned or offered. Written for Redthread, Apache-2.0. */
export const MONEY_OF: readonly Measure[] = [
  {
    id: 'figures/reward',
    about: 'So much is offered for information on somebody.',
    metric: 'reward',
    units: MONEY,
    leads: /\breward(?: offer)?s?(?: of| totaling| for)? ?$/i,
    ways: [{ who: 'behind', types: ['Person', 'Group', 'Organization'], between: /^(?: each)? for (?:any )?information [^.;]{0,60}?(?:arrest|conviction|capture|location|disruption|identification|whereabouts)s?(?: and\/or conviction| or conviction| and conviction)?(?: of| of the leader of| for) (?:(?:fugitive|the fugitive|drug lord|drug trafficker|alleged (?:drug )?trafficker) )?$/ }],
    examples: [['A reward of up to $10 million for information leading to the arrest of [Person:Ana Ruiz] is offered.', 'Ana Ruiz: reward <= 10000000 us-dollar']],
    not: ['No reward of $5 million for information leading to the arrest of [Person:Ana Ruiz] is offered.', 'A reward of $5 million for information leading to the arrest of [Person:Ana Ruiz] was withdrawn.', 'A reward of $5 million for information leading to the arrest of the killer of [Person:Ana Ruiz] is offered.'],
  },
  {
    id: 'figures/penalty',
    about: 'Somebody is fined, or ordered to pay or forfeit so much.',
    metric: 'penalty',
    units: MONEY,
    ways: [{ who: 'before', types: PAYERS, between: /^,?(?: who| which| that)?(?: was| were| has been| have been)? (?:fined|ordered to (?:pay|forfeit))(?: an?(?: [a-z]+){0,2} (?:fine|penalty|settlement) of)? $/ }],
    examples: [['[Company:Andes Trading] was fined $2.5 million for it.', 'Andes Trading: penalty = 2500000 us-dollar']],
    not: ['[Company:Andes Trading] could be fined $2.5 million for it.', '[Company:Andes Trading] was fined $2.5 million less than [Company:Norte Holding].', '[Company:Andes Trading], unlike [Company:Norte Holding], was fined $2.5 million.'],
  },
  {
    id: 'figures/penalty-paid',
    about: 'Somebody pays so much as a fine, or to settle a case.',
    metric: 'penalty',
    planned: true,
    units: MONEY,
    ways: [{ who: 'before', types: PAYERS, between: /^,?(?: who| which| that)?(?: has| have)? (?:agreed to (?:pay|forfeit)|paid|forfeited)(?: an?(?: [a-z]+){0,2} (?:fine|penalty|settlement) of)?(?: an?)? $/ }],
    follows: /^(?: in (?:fines|penalties|damages|restitution)\b| (?:fine|penalty|settlement)\b| to (?:settle|resolve)\b)/,
    examples: [['[Company:Andes Trading] agreed to pay $2.5 million to settle the case.', 'Andes Trading: penalty = 2500000 us-dollar']],
    not: ['[Company:Andes Trading] paid $2.5 million for a ship.', '[Company:Andes Trading] refused to pay $2.5 million in fines.', '[Company:Andes Trading] paid $2.5 million to [Person:Ana Ruiz].'],
  },
  {
    id: 'figures/assistance',
    about: 'Somebody has given so much as aid, support or funding.',
    metric: 'assistance',
    units: MONEY,
    follows: IN_AID,
    ways: [{ who: 'before', types: ACTOR, between: /^(?: has| have| had)?(?: also| already| now)? (?:provide[sd]?|gave|given|gives?|contribute[sd]?|donate[sd]?|deliver(?:s|ed)?|sent|sends?) $/ }],
    examples: [['[Country:Peru] has provided more than €40 million in humanitarian assistance.', 'Peru: assistance > 40000000 euro']],
    not: ['[Country:Peru] received $40 million in aid.', '[Country:Peru] gave $40 million for the relief of its own banks.', '[Country:Peru] will provide $40 million in aid.', '[Country:Peru] provided a further $40 million in aid.'],
  },
  {
    id: 'figures/assistance-pledged',
    about: 'Somebody has promised so much as aid, support or funding.',
    metric: 'assistance-pledged',
    units: MONEY,
    follows: IN_AID,
    ways: [{ who: 'before', types: ACTOR, between: /^(?: has| have| had)?(?: also| already| now)? (?:announce[sd]?|pledge[sd]?|promise[sd]?|commit(?:s|ted)|allocate[sd]?|offer(?:s|ed)?) $/ }],
    examples: [['[Country:Peru] pledged $40 million in aid to [Country:Chile].', 'Peru: assistance-pledged = 40000000 us-dollar']],
    not: ['[Country:Peru] offered $40 million for grants that nobody wanted.', '[Country:Peru] never pledged $40 million in aid.', '[Country:Peru] pledged $40 million more in aid.'],
  },
  {
    id: 'figures/laundered',
    about: 'Somebody has laundered so much money.',
    metric: 'money-laundered',
    units: MONEY,
    ways: [{ who: 'before', types: ['Person', 'Company', 'Organization', 'Group'], between: /^,?(?: who| which| that)?(?: has| have| had)?(?: allegedly| illegally)? (?:launder(?:s|ed|ing)?|helped (?:to )?launder|conspired to launder) $/ }],
    examples: [['[Person:Ana Ruiz] laundered between $2 and $3 million.', 'Ana Ruiz: money-laundered = 2000000..3000000 us-dollar']],
    not: ['[Person:Ana Ruiz] did not launder $40 million.', '[Person:Ana Ruiz], unlike [Person:Li Wei], laundered $40 million.', '[Person:Ana Ruiz] tried to launder $40 million.'],
  },
  {
    id: 'figures/proceeds',
    about: 'Somebody has earned so much.',
    metric: 'proceeds',
    units: MONEY,
    follows: /^(?: (?:in|of) (?:[a-z-]+ ){0,3}(?:revenues?|profits?|proceeds|sales|income)\b| (?:a year|per year|each year|every year|annually)\b)/,
    ways: [{ who: 'before', types: [...ACTOR, 'Substance', 'Good'], between: /^,?(?: who| which| that)?(?: has| have| had)? (?:earn|generat|ma[dk]e|rais|receiv|collect|bring|brought)(?:s|es|ed|e|ing|ings)?(?: in)? $/ }],
    examples: [['The [Organization:Norte Cartel] earns hundreds of millions of dollars a year.', 'Norte Cartel: proceeds ~>= 200000000 us-dollar per year']],
    not: ['The [Organization:Norte Cartel] raised $40 million a year ago.', 'The [Organization:Norte Cartel] hopes to make $40 million a year.', 'The [Organization:Norte Cartel] would make $40 million a year.'],
  },
]; // oxfmt-ignore
