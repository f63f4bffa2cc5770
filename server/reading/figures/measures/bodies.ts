import type { Measure } from '../measure.ts';

const BODY = ['Organization', 'Group', 'Agreement'] as const;

/** Measures: what bodies, people and events count. Written for Redthread, Apache-2.0. */
export const BODIES: readonly Measure[] = [
  {
    id: 'figures/members',
    about: 'A body counts so many countries, organizations or members.',
    metric: 'members',
    counts: { country: 'countries|nations|states|governments|member states|member countries', organization: 'organizations|organisations|international organizations|international organisations', member: 'members' },
    lane: 'strong',
    ways: [
      { who: 'before', types: BODY, between: /^(?:,[^.;]{3,100},)?(?:['’]s|,? (?:which|that|an? [a-z ]{0,30}?(?:coalition|alliance|grouping|bloc|union|body)))?(?: now| currently| today| already| then)?(?: of| has| have| had| has grown to| grew to| grown to| includes?| included| comprises| counts| numbers| unites| unit(?:es|ing)| brings together| bringing together| consists of| is made up of| made up of| composed of| with)?(?: now)? $/ },
      { who: 'behind', types: BODY, between: /^(?: have| has| had| that have| that)?(?: already| so far| now)?(?: pledged to| agreed to| decided to)? (?:join(?:ed)?|signed up to|signed on to|belong(?:ed|ing)? to|tak(?:e|en|ing) part in|participat(?:e|ed|ing) in|(?:are|were) (?:part|members) of) (?:the )?$/ },
      { who: 'behind', types: BODY, between: /^ of (?:the )?$/ },
    ],
    examples: [
      ['The [Organization:Global Union] now has more than 40 countries.', 'Global Union: members > 40 country'],
      ['At least 84 nations have joined the [Organization:Global Union].', 'Global Union: members >= 84 country'],
      ['The [Organization:Global Union] of 151 countries and fourteen international organizations met.', 'Global Union: members = 151 country', 'Global Union: members = 14 organization'],
      ['The [Organization:Global Union], a body of which much is said, includes 12 member states.', 'Global Union: members = 12 country'],
      ['About two dozen members of the [Organization:Global Union] met.', 'Global Union: members ~ 24 member'],
      ['[Organization:Global Union] ministers met. It counts 84 members.', 'Global Union: members = 84 member'],
      ['The [Organization:Global Union] met ministers of 40 countries.'],
    ],
  },
  {
    id: 'figures/participants',
    about: 'So many come to an event.',
    metric: 'participants',
    counts: { participant: 'participants|delegates|attendees|delegations', country: 'countries|nations|states', person: 'people' },
    ways: [
      { who: 'before', types: ['Event'], between: /^,?(?: which| that)?(?: was| is| were)? (?:attended by|drew|gathered|brought together|bringing together|with|included) $/ },
      { who: 'behind', types: ['Event'], between: /^,?(?: have| had| will)? (?:attend(?:ed|ing)?|(?:take|took|taking) part in|participat(?:e|ed|ing) in|joined|at) (?:the )?$/ },
    ],
    examples: [['More than 100 delegates attended the [Event:Lima Summit].', 'Lima Summit: participants > 100 participant']],
  },
  {
    id: 'figures/employees',
    about: 'A firm or body employs so many.',
    metric: 'employees',
    counts: { person: 'employees|workers|staff|personnel|staff members' },
    ways: [{ who: 'before', types: ['Company', 'Agency', 'Organization'], between: /^,?(?: which| that)?(?: now| currently)? (?:has|had|have|employs|employed|with) $/ }],
    examples: [['[Company:Andes Trading], which employs roughly 300 workers, closed.', 'Andes Trading: employees ~ 300 person']],
  },
  {
    id: 'figures/employs',
    about: 'A firm or body employs so many people.',
    metric: 'employees',
    counts: { person: 'people|persons' },
    ways: [{ who: 'before', types: ['Company', 'Agency', 'Organization'], between: /^,?(?: which| that)?(?: now| currently)? employ(?:s|ed)? $/ }],
    examples: [['[Company:Andes Trading] employs more than 40 people.', 'Andes Trading: employees > 40 person'], ['[Company:Andes Trading] has 40 people to thank.']],
  },
  {
    id: 'figures/troops',
    about: 'So many soldiers are somebody’s, or were sent by them.',
    metric: 'troops',
    counts: { person: 'troops|soldiers|service members|marines' },
    ways: [{ who: 'before', types: ['Country', 'Agency', 'Organization'], between: /^(?: now| already| currently)?(?: has| have| had| will)? (?:has|had|have|deploy(?:s|ed)?|sen[dt]s?|stations?|stationed|maintains?|keeps?) $/ }],
    examples: [['[Country:Peru] has deployed 2,000 troops.', 'Peru: troops = 2000 person']],
  },
  {
    id: 'figures/duration',
    about: 'A visit, meeting or other event lasts so long.',
    metric: 'duration',
    counts: { day: 'days|day', hour: 'hours|hour', week: 'weeks|week' },
    ways: [
      { who: 'behind', types: ['Event'], between: /^ (?:of )?(?:[a-z-]+ ){0,2}$/ },
      { who: 'before', types: ['Event'], between: /^(?: will| would| were to| was to| is to| are to| (?:is|are|was|were) expected to)? last(?:s|ed)?(?: for)? $/ },
    ],
    examples: [
      ['The two-day [Event:Lima Summit] opened.', 'Lima Summit: duration = 2 day'],
      ['The [Event:Lima Summit] lasted about three hours.', 'Lima Summit: duration ~ 3 hour'],
    ],
  },
  {
    id: 'figures/prison-term',
    about: 'Somebody is sentenced to so many years or months.',
    metric: 'prison-term',
    counts: { year: 'years|year', month: 'months|month' },
    follows: /^(?: in(?: federal| state)? (?:prison|jail|custody)| of imprisonment| behind bars| imprisonment|['’] imprisonment)/,
    lane: 'strong',
    ways: [{ who: 'before', types: ['Person'], between: /^(?:,[^.;]{0,60},)?(?: was| were| has been| is)?(?: later| then)? (?:sentenced|jailed|serving|served)(?: on [A-Z][a-z]+ \d{1,2}, \d{4},?)?(?: to| for| a sentence of)?(?: serve)? $/ }],
    examples: [['[Person:Ana Ruiz] was sentenced to 12 years in prison.', 'Ana Ruiz: prison-term = 12 year']],
  },
  {
    id: 'figures/prison-term-faced',
    about: 'Somebody may be sentenced to so many years if convicted.',
    metric: 'prison-term-faced',
    counts: { year: 'years|year' },
    follows: /^(?: in(?: federal| state)? (?:prison|jail|custody)| of imprisonment| behind bars| imprisonment|['’] imprisonment)/,
    ways: [{ who: 'before', types: ['Person'], between: /^(?:,[^.;]{0,60},)?(?: each| now)? (?:faces?|facing)(?: an?)?(?: mandatory| statutory)?(?: (?:maximum|minimum))?(?: sentence| penalty| term)?(?: of)? $/ }],
    examples: [['[Person:Ana Ruiz] faces up to 20 years in prison.', 'Ana Ruiz: prison-term-faced <= 20 year']],
  },
]; // oxfmt-ignore
