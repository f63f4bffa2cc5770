import type { Measure } from '../measure.ts';

const STUFF = ['Substance', 'Good'] as const;
const SEIZING = /\b(?:seiz|confiscat|intercept|recover)[a-z]* [^.;]{0,40}$/i;
const PILLS = {
  pill: 'pills|tablets|counterfeit pills|fake pills',
  dose: 'doses|lethal doses|potentially lethal doses',
};
const MASS = ['kilogram', 'pound', 'metric-ton', 'ton', 'gram', 'milligram'];
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
    lane: 'strong',
    ways: [{ who: 'behind', types: STUFF, between: /^ (?:of|containing|laced with) (?:the |illicit |pure |suspected )?$/ }],
    examples: [
      ['Officers seized more than 500 kilograms of [Substance:fentanyl] in 2022.', 'fentanyl: seizures > 500 kilogram 2022'],
      ['They have seized over twenty million doses of illicit [Substance:fentanyl].', 'fentanyl: seizures > 20000000 dose'],
    ],
  },
  {
    id: 'figures/quantity',
    about: 'So much of a drug or good is spoken of.',
    metric: 'quantity',
    units: MASS,
    counts: PILLS,
    lane: 'weak',
    ways: [{ who: 'behind', types: STUFF, between: /^ (?:of|containing|laced with) (?:the |illicit |pure |suspected )?$/ }],
    examples: [['He shipped 40 to 50 kilos of [Substance:fentanyl].', 'fentanyl: quantity = 40..50 kilogram']],
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
    examples: [['Officers found $3 million worth of [Substance:fentanyl].', 'fentanyl: value = 3000000 us-dollar']],
  },
]; // oxfmt-ignore
