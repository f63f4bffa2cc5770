import type { Measure } from '../measure.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const MONEY = ['us-dollar', 'euro', 'pound-sterling', 'yuan', 'ruble', 'yen'];

/** Measures: what is paid, given, earned or offered. Written for Redthread, Apache-2.0. */
export const MONEY_OF: readonly Measure[] = [
  {
    id: 'figures/reward',
    about: 'So much is offered for information on somebody.',
    metric: 'reward',
    units: MONEY,
    leads: /\breward(?: offer)?s?(?: of| totaling| for)? ?$/i,
    lane: 'strong',
    ways: [{ who: 'behind', types: ['Person', 'Group', 'Organization'], between: /^(?: each)? for (?:any )?information [^.;]{0,60}?(?:arrest|conviction|capture|location|disruption|identification|whereabouts)s?(?: and\/or conviction| or conviction| and conviction)?(?: of| of the leader of| for) (?:[a-z ]{0,30})$/ }],
    examples: [['A reward of up to $10 million for information leading to the arrest of [Person:Ana Ruiz] is offered.', 'Ana Ruiz: reward <= 10000000 us-dollar']],
  },
  {
    id: 'figures/penalty',
    about: 'Somebody is to pay so much as a fine or penalty.',
    metric: 'penalty',
    units: MONEY,
    ways: [
      { who: 'before', types: ['Person', 'Company', 'Organization', 'Agency', 'Group'], between: /^(?: was| were| has been| have been)? (?:fined|ordered to (?:pay|forfeit)|agreed to (?:pay|forfeit)|(?:will |must )?(?:pay|forfeit|paid))(?: an?(?: [a-z]+){0,2} (?:fine|penalty|settlement) of)?(?: an?)? $/ },
    ],
    follows: /^(?:,|\.|;|$| in (?:fines|penalties|damages|restitution)| (?:fine|penalty|settlement|for|to (?:settle|resolve)|after|by|over))/,
    examples: [['[Company:Andes Trading] was fined $2.5 million for it.', 'Andes Trading: penalty = 2500000 us-dollar']],
  },
  {
    id: 'figures/assistance',
    about: 'Somebody gives so much as aid, support or funding.',
    metric: 'assistance',
    units: MONEY,
    follows: /^ (?:in|of|worth of|for) (?:[a-z-]+ ){0,4}(?:aid|assistance|support|funding|funds|grants|relief|contributions)\b/,
    ways: [{ who: 'before', types: ACTOR, between: /^(?: has| have| had| will)?(?: also| already| now)? (?:provid|announc|giv|gave|pledg|commit|contribut|donat|allocat|offer|deliver|sen[dt])(?:e|es|ed|ing|s|en|ted|ting)? (?:an additional |another |a further )?$/ }],
    examples: [['[Country:Peru] has provided more than €40 million in humanitarian assistance.', 'Peru: assistance > 40000000 euro']],
  },
  {
    id: 'figures/laundered',
    about: 'Somebody has laundered so much money.',
    metric: 'money-laundered',
    units: MONEY,
    ways: [{ who: 'before', types: ['Person', 'Company', 'Organization', 'Group'], between: /^,?(?: who| which| that)?(?: has| have| had)?(?: allegedly| illegally)? (?:launder(?:s|ed|ing)?|helped (?:to )?launder|conspired to launder) $/ }],
    examples: [['[Person:Ana Ruiz] laundered between $2 and $3 million.', 'Ana Ruiz: money-laundered = 2000000..3000000 us-dollar']],
  },
  {
    id: 'figures/proceeds',
    about: 'Somebody has earned so much.',
    metric: 'proceeds',
    units: MONEY,
    follows: /^(?: (?:in|of) (?:[a-z-]+ ){0,3}(?:revenues?|profits?|proceeds|sales|income)\b| (?:a year|per year|each year|every year|annually)\b)/,
    ways: [{ who: 'before', types: [...ACTOR, 'Substance', 'Good'], between: /^,?(?: who| which| that)?(?: has| have| had)? (?:earn|generat|ma[dk]e|rais|receiv|collect|bring|brought)(?:s|es|ed|e|ing|ings)?(?: in)? $/ }],
    examples: [['The [Organization:Norte Cartel] earns hundreds of millions of dollars a year.', 'Norte Cartel: proceeds ~>= 200000000 us-dollar per year']],
  },
]; // oxfmt-ignore
