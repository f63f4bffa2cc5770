import type { Measure } from '../measure.ts';

const STUFF = ['Substance', 'Good'] as const;
const SEIZING =
  /\b(?:seized|confiscated|intercepted|recovered|seizing|seizures? of)(?: (?!that\b|who\b|which\b|sold\b)[^\s.;]+){0,6} $/i;
/** Asked for, or in a rule: of no drug that was. */
const NOT_THERE =
  /\b(?:law|laws|rules?|limits?|thresholds?|amounts?|quantities|asked|orders?|ordered|requested|wanted|sought|tried)\b[^.;]{0,40}$/i;
const ONE = '(?:kilogram|kilo|gram|pound|ounce|ton|pill|tablet|dose|brick)';
const PILLS = {
  pill: 'pills|tablets|counterfeit pills|fake pills',
  dose: 'doses|lethal doses|potentially lethal doses',
};
const MASS = ['kilogram', 'pound', 'metric-ton', 'ton', 'gram', 'milligram'];
const OF_WHAT = /^ (?:of|containing|laced with) (?:the |illicit |pure |suspected )?$/;
const MONEY = ['us-dollar', 'euro', 'pound-sterling', 'yuan', 'ruble', 'yen'];

/** Measures: how much of a drug or good, and what it is worth. Written for Redthread, Apache-2.0. */
export const GOODS: readonly Measure[] = [
  {
    id: 'figures/seized',
    about: 'So much of a drug or good was seized.',
    metric: 'seizures',
    units: MASS,
    counts: PILLS,
    leads: SEIZING,
    ways: [{ who: 'behind', types: STUFF, between: OF_WHAT }],
    examples: [
      ['Officers seized more than 500 kilograms of [Substance:fentanyl] in 2022.', 'fentanyl: seizures > 500 kilogram 2022'],
      ['They have seized over twenty million doses of illicit [Substance:fentanyl].', 'fentanyl: seizures > 20000000 dose'],
    ],
    not: [
      'Officers failed to seize 40 kilograms of [Substance:fentanyl].',
      'Officers seized [Substance:fentanyl] equal to 40 million lethal doses of [Substance:fentanyl].',
      'Officers seized another 40 kilograms of [Substance:fentanyl].',
      'Officers seized 40 kilograms of flour and [Substance:fentanyl].',
    ],
  },
  {
    id: 'figures/quantity',
    about: 'So much of a drug or good is spoken of.',
    metric: 'quantity',
    units: MASS,
    counts: PILLS,
    unlessBefore: NOT_THERE,
    ways: [{ who: 'behind', types: STUFF, between: OF_WHAT }],
    examples: [['He shipped 40 to 50 kilos of [Substance:fentanyl].', 'fentanyl: quantity = 40..50 kilogram'], ['Officers seized the firm that sold 40 kilograms of [Substance:fentanyl].', 'fentanyl: quantity = 40 kilogram']],
    not: ['He asked for 40 kilograms of [Substance:fentanyl].', 'A law on amounts over 40 grams of [Substance:fentanyl] was passed.', 'He denied shipping 40 kilograms of [Substance:fentanyl].', 'Two milligrams of [Substance:fentanyl] can kill a person.', 'Two milligrams of [Substance:fentanyl] is a lethal dose.'],
    unlessBehind: /^ (?:of|containing|laced with) (?:[a-z]+ )?[\p{L}]+ (?:is|are|may be|can be|is considered) (?:an? )?(?:lethal|deadly|fatal|potentially)/u,
  },
  {
    id: 'figures/value',
    about: 'Goods are worth so much.',
    metric: 'value',
    units: MONEY,
    ways: [
      { who: 'behind', types: STUFF, between: /^ worth of (?:the |illicit )?$/ },
      { who: 'before', types: STUFF, between: /^(?: is| was| are| were)?,? (?:worth|valued at) $/ },
    ],
    unlessBefore: new RegExp(`\\b(?:a|an|one|each|every|per) ${ONE} of [^.;]{0,60}$`, 'i'),
    examples: [['Officers found $3 million worth of [Substance:fentanyl].', 'fentanyl: value = 3000000 us-dollar'], ['[Substance:Fentanyl] is worth $10,000 a kilogram.', 'Fentanyl: value = 10000 us-dollar per kilogram']],
    not: ['A kilogram of [Substance:fentanyl] is worth $10,000.', '[Substance:Fentanyl] is not worth $10,000.', '[Substance:Fentanyl] is worth $10,000 more than [Substance:heroin].'],
  },
]; // oxfmt-ignore
