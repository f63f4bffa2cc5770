import type { Rule } from '../rule.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const WARES = ['Substance', 'Good'] as const;
const LAND = ['Country', 'Place'] as const;

/** Where wares come from, where they go, and who rules over them. */
export const WARE_RULES: readonly Rule[] = [
  {
    id: 'wares/source-of',
    about: 'A source, supplier or origin of wares is their source.',
    on: 'noun',
    words: ['source', 'supplier', 'producer', 'exporter', 'origin', 'manufacturer'],
    makes: [{ type: 'SOURCE_OF', from: 'holder', to: ['of', 'for', 'before'], fromTypes: [...ACTOR, 'Place'], toTypes: WARES }],
    examples: [['[Country:Peru] is the largest source of [Substance:heroin].', 'Peru SOURCE_OF heroin']],
  },
  {
    id: 'wares/smuggled-into',
    about: 'What is smuggled or flows into a land comes there.',
    on: 'verb',
    words: ['smuggle', 'traffic', 'flow', 'enter', 'ship', 'come', 'pour', 'import'],
    makes: [{ type: 'SMUGGLED_INTO', from: ['patient'], to: 'into', fromTypes: WARES, toTypes: LAND }, { type: 'SMUGGLED_INTO', from: 'agent', to: ['into', 'patient'], fromTypes: WARES, toTypes: LAND }],
    examples: [['[Substance:Heroin] was smuggled into [Country:Peru].', 'Heroin SMUGGLED_INTO Peru'], ['[Substance:Heroin] flows into [Country:Peru].', 'Heroin SMUGGLED_INTO Peru']],
  },
  {
    id: 'wares/flow-into',
    about: 'The flow of wares into a land.',
    on: 'noun',
    words: ['flow', 'shipment', 'supply', 'smuggling', 'trafficking', 'influx', 'importation'],
    makes: [{ type: 'SMUGGLED_INTO', from: ['of', 'before'], to: ['into'], fromTypes: WARES, toTypes: LAND }],
    examples: [['The flow of [Substance:heroin] into [Country:Peru] grew.', 'heroin SMUGGLED_INTO Peru']],
  },
  {
    id: 'wares/found-in',
    about: 'What is found in a land was found there.',
    on: 'verb',
    words: ['find', 'detect', 'discover'],
    voice: 'passive',
    makes: [{ type: 'FOUND_IN', from: 'patient', to: 'in', fromTypes: WARES, toTypes: LAND }],
    examples: [['[Substance:Heroin] was found in [Country:Peru].', 'Heroin FOUND_IN Peru']],
  },
  {
    id: 'wares/used-to-make',
    about: 'What is used to make something is made into it.',
    on: 'verb',
    words: ['use'],
    voice: 'passive',
    makes: [{ type: 'USED_TO_MAKE', from: 'patient', to: ['making', 'in'], fromTypes: WARES, toTypes: WARES }],
    examples: [['[Substance:Acetone] is used to make [Substance:heroin].', 'Acetone USED_TO_MAKE heroin']],
  },
  {
    id: 'wares/kind-of',
    about: 'A kind or form of something is a kind of it.',
    on: 'noun',
    words: ['kind', 'form', 'type', 'analogue', 'derivative', 'variant'],
    makes: [{ type: 'KIND_OF', from: 'holder', to: 'of', fromTypes: WARES, toTypes: WARES }],
    examples: [['[Substance:Speed] is a form of [Substance:methamphetamine].', 'Speed KIND_OF methamphetamine']],
  },
  {
    id: 'wares/regulates',
    about: 'Whoever regulates, controls, schedules or bans something regulates it.',
    on: 'verb',
    words: ['regulate', 'schedule', 'ban', 'restrict', 'control', 'prohibit', 'outlaw'],
    makes: [{ type: 'REGULATES', from: 'agent', to: 'patient', fromTypes: ['Country', 'Agency', 'Organization', 'Measure'], toTypes: WARES }],
    examples: [['[Country:Peru] scheduled [Substance:fentanyl].', 'Peru REGULATES fentanyl']],
  },
  {
    id: 'wares/monitors',
    about: 'Whoever monitors or tracks something monitors it.',
    on: 'verb',
    words: ['monitor', 'track', 'oversee', 'supervise'],
    makes: [{ type: 'MONITORS', from: 'agent', to: 'patient', fromTypes: ['Country', 'Agency', 'Organization', 'Measure'], toTypes: [...WARES, 'Company', 'Group', 'Organization'] }],
    examples: [['The [Agency:Trade Bureau] monitors [Substance:precursors].', 'Trade Bureau MONITORS precursors']],
  },
]; // oxfmt-ignore
