import type { Rule } from '../rule.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const WARES = ['Substance', 'Good'] as const;
const LAND = ['Country', 'Place'] as const;

/** Who moves what to whom. */
export const SUPPLY_RULES: readonly Rule[] = [
  {
    id: 'supply/traffics',
    about: 'Whoever traffics, smuggles, distributes or imports drugs traffics them.',
    on: 'verb',
    words: ['traffic', 'smuggle', 'distribute', 'import', 'ship', 'transport', 'move'],
    needs: ['drug'],
    makes: [
      { type: 'TRAFFICS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Substance'], entity: { fromPlace: 'from', toPlace: 'into' } },
      { type: 'TRAFFICS_INTO', from: 'agent', to: ['into', 'to'], fromTypes: ['Person', 'Organization', 'Company', 'Group'], toTypes: LAND, entity: { what: 'patient' } },
    ],
    examples: [['[Person:Ana Ruiz] is charged with conspiring to distribute [Substance:heroin] and [Substance:cocaine].', 'Ana Ruiz DEFENDANT_IN LegalCase', 'alleged Ana Ruiz TRAFFICS heroin', 'alleged Ana Ruiz TRAFFICS cocaine']],
  },
  {
    id: 'supply/trafficking-of',
    about: 'A trafficker of a drug traffics it.',
    on: 'noun',
    words: ['trafficker', 'smuggler', 'distributor', 'dealer'],
    makes: [{ type: 'TRAFFICS', from: 'holder', to: ['of', 'before'], fromTypes: ACTOR, toTypes: ['Substance'], reality: 'alleged' },
      { type: 'TRAFFICS_INTO', from: 'holder', to: ['into', 'to'], fromTypes: ACTOR, toTypes: LAND, reality: 'alleged' }],
    examples: [['[Person:Ana Ruiz] is a trafficker of [Substance:heroin].', 'alleged Ana Ruiz TRAFFICS heroin']],
  },
  {
    id: 'supply/involved-in',
    about: 'Whoever is involved in the trafficking of a drug traffics it.',
    on: 'verb',
    words: ['involve', 'engage', 'participate'],
    needs: ['in'],
    makes: [{ type: 'TRAFFICS', from: ['agent', 'patient'], to: 'matter', fromTypes: ACTOR, toTypes: ['Substance'], reality: 'alleged' }],
    examples: [['[Company:Andes Trading] was involved in [Substance:heroin] trafficking.', 'alleged Andes Trading TRAFFICS heroin']],
  },
  {
    id: 'supply/floods-with',
    about: 'Whoever floods or poisons a land or its people with a drug traffics it.',
    on: 'verb',
    words: ['flood', 'poison', 'saturate', 'inundate'],
    makes: [{ type: 'TRAFFICS', from: 'agent', to: 'with', fromTypes: ['Person', 'Organization', 'Group', 'Company', 'Country'], toTypes: ['Substance'] }],
    examples: [['The [Organization:Norte Cartel] floods our towns with [Substance:heroin].', 'Norte Cartel TRAFFICS heroin']],
  },
  {
    id: 'supply/responsible-for',
    about: 'Whoever is responsible for drugs that come into a country traffics them there.',
    on: 'verb',
    words: ['responsible'],
    makes: [{ type: 'TRAFFICS', from: 'agent', to: ['for', 'of'], fromTypes: ['Person', 'Organization', 'Group', 'Company'], toTypes: ['Substance'] }],
    examples: [['The [Organization:Norte Cartel] is responsible for the [Substance:heroin].', 'Norte Cartel TRAFFICS heroin']],
  },
  {
    id: 'supply/produces',
    about: 'Whoever produces or manufactures wares produces them.',
    on: 'verb',
    words: ['produce', 'manufacture', 'make', 'synthesize', 'cook'],
    makes: [{ type: 'PRODUCES', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: WARES }],
    examples: [['[Company:Andes Trading] manufactures [Good:rockets].', 'Andes Trading PRODUCES rockets']],
  },
  {
    id: 'supply/sells',
    about: 'Whoever sells wares sells them.',
    on: 'verb',
    words: ['sell', 'market'],
    makes: [{ type: 'SELLS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: WARES }],
    examples: [['[Company:Andes Trading] sold [Good:rockets].', 'Andes Trading SELLS rockets']],
  },
  {
    id: 'supply/exports',
    about: 'Whoever exports wares exports them.',
    on: 'verb',
    words: ['export'],
    makes: [{ type: 'EXPORTS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: WARES, entity: { toPlace: 'to' } }],
    examples: [['[Country:Peru] exports [Good:rockets].', 'Peru EXPORTS rockets']],
  },
  {
    id: 'supply/supplies-to',
    about: 'Whoever sells, sends or provides something to somebody supplies them.',
    on: 'verb',
    words: ['sell', 'send', 'supply', 'provide', 'ship', 'deliver', 'export', 'transfer', 'furnish'],
    needs: ['to'],
    without: ['support'],
    makes: [{ type: 'SUPPLIES', from: 'agent', to: 'to', fromTypes: ['Person', 'Company', 'Organization', 'Group'], toTypes: ['Company', 'Organization', 'Group', 'Agency'], entity: { what: 'patient' } }],
    examples: [['[Company:Andes Trading] sold parts to the [Organization:Norte Cartel].', 'Andes Trading SUPPLIES Norte Cartel']],
  },
  {
    id: 'supply/supplies-with',
    about: 'Whoever supplies somebody with something.',
    on: 'verb',
    words: ['supply', 'equip', 'arm', 'furnish'],
    makes: [{ type: 'SUPPLIES', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ACTOR, entity: { what: 'with' } }],
    examples: [['[Company:Andes Trading] supplied the [Organization:Norte Cartel] with parts.', 'Andes Trading SUPPLIES Norte Cartel']],
  },
  {
    id: 'supply/smuggled-from',
    about: 'What is imported or smuggled from a country comes from there.',
    on: 'verb',
    words: ['import', 'smuggle', 'traffic', 'ship'],
    makes: [
      { type: 'SMUGGLED_FROM', from: 'patient', to: 'from', fromTypes: WARES, toTypes: LAND },
    ],
    examples: [['[Company:Andes Trading] shipped [Good:rockets] from [Country:Peru].', 'rockets SMUGGLED_FROM Peru']],
  },
  {
    id: 'supply/seized',
    about: 'Whoever seizes drugs works against them.',
    on: 'verb',
    words: ['seize', 'interdict', 'eradicate', 'destroy', 'intercept', 'confiscate', 'offload', 'stop'],
    makes: [{ type: 'COMBATS', from: 'agent', to: ['patient', 'of'], fromTypes: ['Agency', 'Country', 'Organization', 'Group'], toTypes: ['Substance'] }],
    examples: [['The [Agency:State Police] seized [Substance:heroin].', 'State Police COMBATS heroin']],
  },
  {
    id: 'supply/combats',
    about: 'Whoever combats, counters or dismantles somebody works against them.',
    on: 'verb',
    words: ['combat', 'counter', 'fight', 'dismantle', 'disrupt', 'tackle', 'target', 'beat', 'confront', 'defeat', 'disrupting'],
    voice: 'active',
    makes: [{ type: 'COMBATS', from: 'agent', to: ['patient', 'matter'], fromTypes: ACTOR, toTypes: ['Substance', 'Organization', 'Group', 'Event', 'Topic'] }],
    examples: [['The [Agency:State Police] fights the [Organization:Norte Cartel].', 'State Police COMBATS Norte Cartel']],
  },
]; // oxfmt-ignore
