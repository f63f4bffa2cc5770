import type { Rule } from '../rule.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const LAND = ['Place', 'Country'] as const;
const PEOPLE = ['Person', 'Group'] as const;
const meeting = {
  type: 'Event',
  kind: 'meeting',
  called: 'Meeting',
  names: ['agent', 'with', 'patient'],
  joint: 'of',
} as const;
const call = { type: 'Event', kind: 'call', called: 'Call', names: ['agent', 'with'], joint: 'of' } as const;

/** Who met or spoke with whom, where, and who took part in what. */
export const MEETING_RULES: readonly Rule[] = [
  {
    id: 'meetings/met',
    about: 'Two who meet have met.',
    on: 'verb',
    words: ['meet'],
    voice: 'active',
    makes: [
      { type: 'MET', from: 'agent', to: ['with', 'patient'], fromTypes: ACTOR, toTypes: ACTOR },
    ],
    examples: [
      ['[Person:Ana Ruiz] met with [Person:Li Wei] today.', 'Ana Ruiz MET Li Wei'],
      ['[Person:Ana Ruiz], who was born there, will meet [Person:Li Wei] on Friday.', 'planned Ana Ruiz MET Li Wei'],
      ['[Person:Ana Ruiz] did not meet [Person:Li Wei].', 'not Ana Ruiz MET Li Wei'],
    ],
  },
  {
    id: 'meetings/met-each-other',
    about: 'Two named together who “met” met each other.',
    on: 'verb',
    words: ['meet'],
    voice: 'active',
    without: ['with', 'patient'],
    makes: [{ type: 'MET', from: 'agent', to: 'agent', fromTypes: ACTOR, toTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] and [Person:Li Wei] met in [Place:Lima].', 'Ana Ruiz MET Li Wei', 'Ana Ruiz PARTICIPATED_IN Event', 'Li Wei PARTICIPATED_IN Event', 'Event HELD_IN Lima']],
  },
  {
    id: 'meetings/met-in',
    about: 'A meeting in a place is an event held there, in which both took part.',
    on: 'verb',
    words: ['meet'],
    voice: 'active',
    needs: ['in'],
    deed: meeting,
    makes: [
      { type: 'HELD_IN', from: 'deed', to: 'in', toTypes: LAND },
      { type: 'PARTICIPATED_IN', from: 'agent', to: 'deed', fromTypes: ACTOR },
      { type: 'PARTICIPATED_IN', from: ['with', 'patient'], to: 'deed', fromTypes: ACTOR },
    ],
    examples: [['[Person:Ana Ruiz] met with [Person:Li Wei] in [Place:Lima].', 'Ana Ruiz MET Li Wei', 'Event HELD_IN Lima', 'Ana Ruiz PARTICIPATED_IN Event', 'Li Wei PARTICIPATED_IN Event']],
  },
  {
    id: 'meetings/talked',
    about: 'Two who speak or talk with each other have talked.',
    on: 'verb',
    words: ['speak', 'talk', 'confer', 'consult'],
    voice: 'active',
    makes: [{ type: 'TALKED_WITH', from: 'agent', to: ['with', 'to'], fromTypes: ACTOR, toTypes: ACTOR }],
    examples: [['[Person:Ana Ruiz] spoke by phone with [Person:Li Wei].', 'Ana Ruiz TALKED_WITH Li Wei']],
  },
  {
    id: 'meetings/accompanied',
    about: 'Whoever accompanies somebody takes part in the meeting.',
    on: 'verb',
    words: ['accompany', 'join'],
    voice: 'passive',
    makes: [{ type: 'PARTICIPATED_IN', from: 'agent', to: 'meeting', fromTypes: PEOPLE }],
    examples: [['[Person:Ana Ruiz] met with [Person:Li Wei] in [Place:Lima]. [Person:Ana Ruiz] was accompanied by [Person:Eva Sol].', 'Ana Ruiz MET Li Wei', 'Event HELD_IN Lima', 'Ana Ruiz PARTICIPATED_IN Event', 'Li Wei PARTICIPATED_IN Event', 'Eva Sol PARTICIPATED_IN Event']],
  },
  {
    id: 'meetings/meeting-with',
    about: 'A meeting with somebody, or between two.',
    on: 'noun',
    words: ['meeting'],
    deed: { ...meeting, names: ['doer', 'owner', 'with', 'between', 'of'] },
    makes: [
      { type: 'MET', from: ['doer', 'owner'], to: 'with', fromTypes: ACTOR, toTypes: ACTOR },
      { type: 'MET', from: 'between', to: 'between', fromTypes: ACTOR, toTypes: ACTOR },
      { type: 'PARTICIPATED_IN', from: ['doer', 'owner'], to: 'deed', fromTypes: ACTOR },
      { type: 'PARTICIPATED_IN', from: ['with', 'between'], to: 'deed', fromTypes: ACTOR },
      { type: 'HELD_IN', from: 'deed', to: ['in', 'at'], toTypes: LAND },
      { type: 'CONCERNS', from: 'deed', to: 'of', toTypes: ['Organization'] },
    ],
    examples: [
      ['[Person:Ana Ruiz] held a meeting with [Person:Li Wei] in [Place:Lima].', 'Ana Ruiz MET Li Wei', 'Ana Ruiz PARTICIPATED_IN Event', 'Li Wei PARTICIPATED_IN Event', 'Event HELD_IN Lima'],
      ['The meeting between [Person:Ana Ruiz] and [Person:Li Wei] was short.', 'Ana Ruiz MET Li Wei', 'Ana Ruiz PARTICIPATED_IN Event', 'Li Wei PARTICIPATED_IN Event'],
    ],
  },
  {
    id: 'meetings/event-of-kind',
    about: 'A summit, conference, ceremony or dialogue is an event held where it is said to be.',
    on: 'noun',
    words: ['summit', 'conference', 'dialogue', 'talk', 'consultation', 'ceremony', 'forum', 'session', 'election', 'negotiation'],
    deed: { type: 'Event', kind: 'talks', called: 'Talks', names: ['doer', 'owner', 'with', 'between'], joint: 'of' },
    makes: [
      { type: 'HELD_IN', from: 'deed', to: ['in', 'at'], toTypes: LAND },
      { type: 'PARTICIPATED_IN', from: ['with', 'between'], to: 'deed', fromTypes: ACTOR },
      { type: 'PARTICIPATED_IN', from: 'doer', to: 'deed', fromTypes: ACTOR },
      { type: 'TALKED_WITH', from: 'doer', to: 'with', fromTypes: ACTOR, toTypes: ACTOR },
    ],
    examples: [['[Person:Ana Ruiz] held talks with [Person:Li Wei] in [Place:Lima].', 'Event HELD_IN Lima', 'Li Wei PARTICIPATED_IN Event', 'Ana Ruiz PARTICIPATED_IN Event', 'Ana Ruiz TALKED_WITH Li Wei']],
  },
  {
    id: 'meetings/call',
    about: 'A call with somebody is talking with them.',
    on: 'noun',
    words: ['call', 'conversation', 'teleconference', 'videoconference'],
    deed: { ...call, names: ['doer', 'owner', 'with', 'between'] },
    makes: [
      { type: 'TALKED_WITH', from: ['doer', 'owner'], to: 'with', fromTypes: ACTOR, toTypes: ACTOR },
      { type: 'TALKED_WITH', from: 'between', to: 'between', fromTypes: ACTOR, toTypes: ACTOR },
    ],
    examples: [['[Person:Ana Ruiz] had a call with [Person:Li Wei].', 'Ana Ruiz TALKED_WITH Li Wei']],
  },
  {
    id: 'meetings/attended',
    about: 'Whoever attends, joins or takes part in an event took part in it.',
    on: 'verb',
    words: ['attend', 'join', 'participate', 'co-chair', 'chair'],
    voice: 'active',
    makes: [{ type: 'PARTICIPATED_IN', from: 'agent', to: ['patient', 'in'], fromTypes: ACTOR, toTypes: ['Event'], fixed: { role: 'attended' } }],
    examples: [['[Person:Ana Ruiz] attended the [Event:Lima Forum].', 'Ana Ruiz PARTICIPATED_IN Lima Forum']],
  },
  {
    id: 'meetings/opened',
    about: 'Whoever opens an event took part in it.',
    on: 'verb',
    words: ['open', 'inaugurate'],
    voice: 'active',
    makes: [{ type: 'PARTICIPATED_IN', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Event'], fixed: { role: 'opened' } }],
    examples: [['[Person:Ana Ruiz] opened the [Event:Lima Forum].', 'Ana Ruiz PARTICIPATED_IN Lima Forum']],
  },
  {
    id: 'meetings/spoke-at',
    about: 'Whoever speaks at an event took part in it.',
    on: 'verb',
    words: ['speak', 'address', 'testify'],
    voice: 'active',
    makes: [{ type: 'PARTICIPATED_IN', from: 'agent', to: ['at', 'during'], fromTypes: ACTOR, toTypes: ['Event'], fixed: { role: 'spoke' } }],
    examples: [['[Person:Ana Ruiz] spoke at the [Event:Lima Forum].', 'Ana Ruiz PARTICIPATED_IN Lima Forum']],
  },
  {
    id: 'meetings/hosted',
    about: 'Whoever hosts or convenes an event hosted it.',
    on: 'verb',
    words: ['host', 'convene', 'organize'],
    voice: 'active',
    makes: [{ type: 'HOSTED', from: 'agent', to: 'patient', fromTypes: ACTOR, toTypes: ['Event'] }],
    examples: [['[Country:Peru] hosted the [Event:Lima Forum].', 'Peru HOSTED Lima Forum']],
  },
  {
    id: 'meetings/discussed',
    about: 'What is discussed when two meet is what the meeting concerns.',
    on: 'verb',
    words: ['discuss', 'address', 'raise', 'review'],
    voice: 'active',
    makes: [{ type: 'CONCERNS', from: 'meeting', to: ['patient', 'of'], toTypes: ['Substance', 'Good', 'Topic', 'Event', 'Agreement', 'Measure', 'Organization'] }],
    examples: [['[Person:Ana Ruiz] met with [Person:Li Wei] in [Place:Lima]. They discussed [Substance:fentanyl].', 'Ana Ruiz MET Li Wei', 'Event HELD_IN Lima', 'Ana Ruiz PARTICIPATED_IN Event', 'Li Wei PARTICIPATED_IN Event', 'Event CONCERNS fentanyl']],
  },
]; // oxfmt-ignore

export const VISIT_RULES: readonly Rule[] = [
  {
    id: 'visits/visited',
    about: 'Whoever visits or travels to a place visited it.',
    on: 'verb',
    words: ['visit', 'tour'],
    voice: 'active',
    makes: [{ type: 'VISITED', from: 'agent', to: 'patient', fromTypes: PEOPLE, toTypes: LAND }],
    examples: [['[Person:Ana Ruiz] visited [Country:Chile] in May 2021.', 'Ana Ruiz VISITED Chile']],
  },
  {
    id: 'visits/travelled',
    about: 'Whoever travels to or arrives in a place visits it.',
    on: 'verb',
    words: ['travel', 'fly', 'arrive', 'head', 'return', 'go'],
    voice: 'active',
    makes: [{ type: 'VISITED', from: 'agent', to: ['to', 'in'], fromTypes: PEOPLE, toTypes: LAND }],
    examples: [['[Person:Ana Ruiz] will travel to [Country:Chile].', 'planned Ana Ruiz VISITED Chile']],
  },
  {
    id: 'visits/visit-to',
    about: 'Somebody’s visit or trip to a place.',
    on: 'noun',
    words: ['visit', 'trip', 'travel', 'tour'],
    makes: [{ type: 'VISITED', from: ['doer', 'owner', 'by'], to: ['to'], fromTypes: PEOPLE, toTypes: LAND }],
    examples: [['[Person:Ana Ruiz]’s visit to [Country:Chile] was short.', 'Ana Ruiz VISITED Chile']],
  },
]; // oxfmt-ignore
