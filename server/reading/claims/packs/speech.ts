import type { Made, Rule } from '../rule.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const speech = (type: Made['type'], to: Made['to']): Made => ({ type, from: 'agent', to, fromTypes: ACTOR });

/** What people say to and about each other. */
export const SPEECH_RULES: readonly Rule[] = [
  {
    id: 'speech/accuses', about: 'Whoever accuses somebody accuses them.', on: 'verb', words: ['accuse', 'blame'],
    makes: [speech('ACCUSES', 'patient')],
    examples: [['[Person:Ana Ruiz] accused [Country:Chile] of delay.', 'Ana Ruiz ACCUSES Chile']],
  },
  {
    id: 'speech/warned', about: 'Whoever warns somebody warned them.', on: 'verb', words: ['warn', 'threaten', 'caution'],
    makes: [speech('WARNED', 'patient')],
    examples: [['[Person:Ana Ruiz] warned [Country:Chile].', 'Ana Ruiz WARNED Chile']],
  },
  {
    id: 'speech/praised', about: 'Whoever praises, thanks or commends somebody praised them.', on: 'verb', words: ['praise', 'thank', 'commend', 'applaud', 'congratulate', 'welcome', 'hail'],
    makes: [{ ...speech('PRAISED', 'patient'), toTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] thanked [Person:Li Wei].', 'Ana Ruiz PRAISED Li Wei']],
  },
  {
    id: 'speech/criticized', about: 'Whoever criticizes or condemns somebody criticized them.', on: 'verb', words: ['criticize', 'criticise', 'condemn', 'denounce', 'rebuke', 'slam', 'blast'],
    makes: [speech('CRITICIZED', 'patient')],
    examples: [['[Person:Ana Ruiz] condemned [Country:Chile].', 'Ana Ruiz CRITICIZED Chile']],
  },
  {
    id: 'speech/praised-for', about: 'Whoever praises or welcomes what somebody does praised them.', on: 'verb', words: ['praise', 'commend', 'applaud', 'welcome', 'hail', 'appreciate'],
    makes: [{ ...speech('PRAISED', 'whose-act'), toTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] welcomed [Country:Chile]’s support.', 'Ana Ruiz PRAISED Chile']],
  },
  {
    id: 'speech/criticized-for', about: 'Whoever condemns what somebody does criticized them.', on: 'verb', words: ['criticize', 'criticise', 'condemn', 'denounce', 'slam', 'deplore', 'decry'],
    makes: [{ ...speech('CRITICIZED', 'whose-act'), toTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] condemned [Country:Chile]’s brutal war.', 'Ana Ruiz CRITICIZED Chile']],
  },
  {
    id: 'speech/called-on', about: 'Whoever urges or calls on somebody calls on them.', on: 'verb', words: ['urge', 'call', 'implore', 'exhort'],
    makes: [speech('CALLED_ON', ['on', 'upon', 'patient'])],
    examples: [['[Person:Ana Ruiz] urged [Country:Chile] to act.', 'Ana Ruiz CALLED_ON Chile'], ['[Person:Ana Ruiz] called on [Country:Chile] to act.', 'Ana Ruiz CALLED_ON Chile']],
  },
  {
    id: 'speech/sought', about: 'Whoever asks somebody for something sought it from them.', on: 'verb', words: ['ask', 'request', 'seek'],
    makes: [{ ...speech('SOUGHT', ['from', 'patient']), toTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] asked [Country:Chile] for help.', 'Ana Ruiz SOUGHT Chile']],
  },
  {
    id: 'speech/pressured', about: 'Whoever presses somebody pressured them.', on: 'verb', words: ['press', 'pressure'],
    makes: [speech('PRESSURED', 'patient')],
    examples: [['[Person:Ana Ruiz] pressed [Country:Chile] to act.', 'Ana Ruiz PRESSURED Chile']],
  },
  {
    id: 'speech/rejects', about: 'Whoever rejects or opposes something rejects it.', on: 'verb', words: ['reject', 'oppose'],
    makes: [speech('REJECTS', 'patient')],
    examples: [['[Country:Chile] rejects the [Measure:Export Act].', 'Chile REJECTS Export Act']],
  },
  {
    id: 'speech/attacked', about: 'Whoever attacks or bombs somebody attacked them.', on: 'verb', words: ['attack', 'bomb', 'invade', 'ambush', 'raid', 'fire', 'shell'],
    makes: [{ type: 'ATTACKED', from: 'agent', to: ['patient', 'at', 'on', 'into'], fromTypes: ['Country', 'Agency', 'Organization', 'Group'], toTypes: [...ACTOR, 'Place'] }],
    examples: [['[Country:Chile] fired rockets at [Country:Peru].', 'Chile ATTACKED Peru'], ['[Country:Chile] invaded [Country:Peru].', 'Chile ATTACKED Peru']],
  },
]; // oxfmt-ignore

export const AGREEMENT_RULES: readonly Rule[] = [
  {
    id: 'agreements/committed',
    about: 'Whoever commits, pledges or agrees to cooperation or common work is committed to it.',
    on: 'noun',
    words: ['cooperation', 'coordination', 'collaboration', 'outcome', 'effort', 'rule', 'partnership', 'commitment', 'framework', 'agreement', 'dialogue', 'goal', 'initiative', 'channel', 'mechanism', 'standard', 'work'],
    needs: ['committer'],
    deed: { type: 'Agreement', kind: 'commitment', called: '', names: 'committer', joint: 'of' },
    makes: [
      { type: 'COMMITTED_TO', from: 'committer', to: 'deed', fromTypes: ['Person', 'Country', 'Agency', 'Organization'], reality: 'actual' },
      { type: 'CONCERNS', from: 'deed', to: ['to', 'on', 'with'], toTypes: ['Country', 'Substance', 'Topic'], reality: 'actual' },
    ],
    examples: [['[Country:Peru] and [Country:Chile] agreed to expand cooperation on forests.', 'Peru COMMITTED_TO Agreement', 'Chile COMMITTED_TO Agreement']],
  },
  {
    id: 'agreements/signed',
    about: 'Whoever signs, joins or ratifies an agreement is party to it.',
    on: 'verb',
    words: ['sign', 'join', 'ratify', 'conclude'],
    makes: [{ type: 'PARTY_TO', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Agreement'] }],
    examples: [['[Country:Peru] and [Country:Chile] signed the [Agreement:Andes Treaty].', 'Peru PARTY_TO Andes Treaty', 'Chile PARTY_TO Andes Treaty']],
  },
  {
    id: 'agreements/cooperates',
    about: 'Whoever cooperates or works with somebody cooperates with them.',
    on: 'verb',
    words: ['cooperate', 'collaborate', 'partner', 'work'],
    voice: 'active',
    makes: [
      { type: 'COOPERATES_WITH', from: 'agent', to: 'with', fromTypes: ACTOR, toTypes: ACTOR },
    ],
    examples: [['[Country:Peru] cooperates with [Country:Chile].', 'Peru COOPERATES_WITH Chile']],
  },
  {
    id: 'agreements/cooperation-with',
    about: 'Cooperation or partnership of two.',
    on: 'noun',
    words: ['cooperation', 'collaboration', 'partnership', 'coordination'],
    makes: [
      { type: 'COOPERATES_WITH', from: ['owner', 'of'], to: 'with', fromTypes: ACTOR, toTypes: ACTOR },
      { type: 'COOPERATES_WITH', from: 'between', to: 'between', fromTypes: ACTOR, toTypes: ACTOR },
    ],
    examples: [['The cooperation between [Country:Peru] and [Country:Chile] is old.', 'Peru COOPERATES_WITH Chile']],
  },
  {
    id: 'agreements/in-collaboration',
    about: 'Who acts in cooperation with somebody cooperates with them.',
    on: 'noun',
    words: ['cooperation', 'collaboration', 'partnership', 'coordination'],
    makes: [{ type: 'COOPERATES_WITH', from: 'subject', to: 'with', fromTypes: ACTOR, toTypes: ACTOR }],
    examples: [['[Country:Peru], in collaboration with [Country:Chile], seized the ship.', 'Peru COOPERATES_WITH Chile']],
  },
  {
    id: 'agreements/supports',
    about: 'Whoever supports or assists somebody supports them.',
    on: 'verb',
    words: ['support', 'assist', 'back', 'aid', 'fund', 'finance'],
    makes: [{ type: 'SUPPORTS', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group', 'Measure'] }],
    examples: [['[Company:Andes Trading] financed the [Organization:Norte Cartel].', 'Andes Trading SUPPORTS Norte Cartel']],
  },
  {
    id: 'agreements/provided-support',
    about: 'Whoever provides support to or for somebody supports them.',
    on: 'verb',
    words: ['provide', 'offer', 'give', 'lend'],
    makes: [{ type: 'SUPPORTS', from: 'agent', to: 'support', fromTypes: ACTOR, toTypes: ACTOR }],
    examples: [['[Company:Andes Trading] provided support to the [Organization:Norte Cartel].', 'Andes Trading SUPPORTS Norte Cartel']],
  },
  {
    id: 'events/launched',
    about: 'Whoever launches or founds something launched it.',
    on: 'verb',
    words: ['launch', 'found', 'establish', 'create'],
    makes: [{ type: 'LAUNCHED', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Organization', 'Event', 'Measure'] }],
    examples: [['[Country:Peru] launched the [Organization:Andes Union].', 'Peru LAUNCHED Andes Union']],
  },
]; // oxfmt-ignore
