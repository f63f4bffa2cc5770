import type { Measure } from '../measure.ts';

const WAS = /\b(?:once|formerly|previously|originally|used to|at first)\b[^,;]*$/i;
/** "two members of its board", "two countries that others dispute". */
const SOME =
  /^ (?:of (?:its|their|his|her|an?)\b|(?:that|which|who|whose|where)\b)|^[^,;]{0,40} (?:before|until|prior to)\b/;
/** "300 workers killed", "200 soldiers prisoner", "2,000 troops home". */
const TO_WHOM =
  /^ (?:killed|injured|wounded|arrested|dead|missing|prisoner|hostage|captive|home|back|on strike|fired|who|that|which)\b|^[^,;]{0,40} (?:before|until|prior to)\b/;

const BODY = ['Organization', 'Group', 'Agreement'] as const;

/** Measures: what bodies, people and events count. Written for Redthread, Apache-2.0. */
export const BODIES: readonly Measure[] = [
  {
    id: 'figures/members',
    about: 'A body counts so many countries, organizations or members.',
    metric: 'members',
    unlessBefore: WAS,
    unlessBehind: SOME,
    counts: { country: 'countries|nations|states|governments|member states|member countries', organization: 'organizations|organisations|international organizations|international organisations', member: 'members' },
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
    ],
    not: [
      'The [Organization:Global Union] met ministers of 40 countries.',
      'The first 10 members of the [Organization:Global Union] met in 1990.',
      'The [Organization:Global Union] had 20 members before 2010.',
      'The [Organization:Global Union] with two members of its board met.',
      'The [Organization:Global Union] includes two countries that [Country:Peru] disputes.',
      'Has the [Organization:Global Union] 40 members?',
      '12 more countries have joined the [Organization:Global Union].',
      'The [Organization:Global Union] no longer has 40 members.',
      'The [Organization:Global Union] wants to have 40 members.',
      'If 40 countries have joined the [Organization:Global Union], it is large.',
    ],
  },
  {
    id: 'figures/participants',
    about: 'So many come to an event.',
    metric: 'participants',
    unlessBehind: SOME,
    counts: { participant: 'participants|delegates|attendees|delegations', country: 'countries|nations|states', person: 'people' },
    ways: [
      { who: 'before', types: ['Event'], between: /^,?(?: which| that)?(?: was| is| were)? (?:attended by|drew|gathered|brought together|bringing together|with|included) $/ },
      { who: 'behind', types: ['Event'], between: /^,?(?: have| had)? (?:attend(?:ed|ing)?|(?:take|took|taking) part in|participat(?:e|ed|ing) in|joined|at) (?:the )?$/ },
    ],
    examples: [['More than 100 delegates attended the [Event:Lima Summit].', 'Lima Summit: participants > 100 participant']],
    not: ['100 delegates left the [Event:Lima Summit].', 'More than 100 delegates were expected to attend the [Event:Lima Summit].', '100 delegates did not attend the [Event:Lima Summit].', 'Another 100 delegates attended the [Event:Lima Summit].'],
  },
  {
    id: 'figures/employees',
    about: 'A firm or body employs so many.',
    metric: 'employees',
    unlessBefore: WAS,
    unlessBehind: TO_WHOM,
    counts: { person: 'employees|workers|staff|personnel|staff members' },
    ways: [{ who: 'before', types: ['Company', 'Agency', 'Organization'], between: /^,?(?: which| that)?(?: now| currently)? (?:has|had|have|employs|employed|with) $/ }],
    examples: [['[Company:Andes Trading], which employs roughly 300 workers, closed.', 'Andes Trading: employees ~ 300 person']],
    not: ['[Company:Andes Trading] has 300 workers fewer than in 2019.', '[Company:Andes Trading] had 300 workers killed.', '[Company:Andes Trading] dismissed 300 workers.', '[Company:Andes Trading], unlike [Company:Norte Holding], has 300 workers.'],
  },
  {
    id: 'figures/employs',
    about: 'A firm or body employs so many people.',
    metric: 'employees',
    unlessBefore: WAS,
    unlessBehind: TO_WHOM,
    counts: { person: 'people|persons' },
    ways: [{ who: 'before', types: ['Company', 'Agency', 'Organization'], between: /^,?(?: which| that)?(?: now| currently)? employ(?:s|ed)? $/ }],
    examples: [['[Company:Andes Trading] employs more than 40 people.', 'Andes Trading: employees > 40 person']],
    not: ['[Company:Andes Trading] has 40 people to thank.', '[Company:Andes Trading] once employed 40 people.', '[Company:Andes Trading] will employ 40 people.'],
  },
  {
    id: 'figures/troops',
    about: 'So many soldiers are somebody’s, or were sent by them.',
    metric: 'troops',
    unlessBefore: WAS,
    unlessBehind: TO_WHOM,
    counts: { person: 'troops|soldiers|service members|marines' },
    ways: [{ who: 'before', types: ['Country', 'Agency', 'Organization'], between: /^(?: now| already| currently)?(?: has| have| had| will)? (?:has|had|have|deploy(?:s|ed)?|sen[dt]s?|stations?|stationed|maintains?|keeps?) $/ }],
    examples: [['[Country:Peru] has deployed 2,000 troops.', 'Peru: troops = 2000 person']],
    not: ['[Country:Peru] sent 2,000 troops home.', '[Country:Peru] keeps 200 soldiers prisoner.', '[Country:Peru] has lost 2,000 troops.', '[Country:Peru] sent another 2,000 troops.', '[Country:Peru] will send 2,000 troops.'],
  },
  {
    id: 'figures/duration',
    about: 'A visit, meeting or other event lasts so long.',
    metric: 'duration',
    planned: true,
    counts: { day: 'days|day', hour: 'hours|hour', week: 'weeks|week' },
    ways: [
      { who: 'behind', types: ['Event'], between: /^ (?:of )?(?!(?:before|after|until|into|in|at|to|from|for|since|ago|later|on|during|earlier|ahead|and|or|of)\b)(?:[a-z-]+ )?$/ },
      { who: 'before', types: ['Event'], between: /^(?: will| is to| are to| (?:is|are) expected to)? last(?:s|ed)?(?: for)? $/ },
    ],
    examples: [
      ['The two-day [Event:Lima Summit] opened.', 'Lima Summit: duration = 2 day'],
      ['The [Event:Lima Summit] lasted about three hours.', 'Lima Summit: duration ~ 3 hour'],
    ],
    not: ['Two days before the [Event:Lima Summit], they met.', 'The [Event:Lima Summit] was to last three days but ended after one.', 'The [Event:Lima Summit] could last three days.', 'They had two days for the [Event:Lima Summit].'],
  },
  {
    id: 'figures/prison-term',
    about: 'Somebody is sentenced to so many years or months.',
    metric: 'prison-term',
    counts: { year: 'years|year', month: 'months|month' },
    follows: /^(?: in(?: federal| state)? (?:prison|jail|custody)| of imprisonment| behind bars| imprisonment|['’] imprisonment)/,
    ways: [{ who: 'before', types: ['Person'], between: /^(?:,[^.;]{0,60},)?(?: was| were| has been| is)?(?: later| then)? (?:sentenced|jailed|serving|served)(?: on [A-Z][a-z]+ \d{1,2}, \d{4},?)?(?: to| for| a sentence of)?(?: serve)? $/ }],
    examples: [['[Person:Ana Ruiz] was sentenced to 12 years in prison.', 'Ana Ruiz: prison-term = 12 year'], ['[Person:Ana Ruiz], 45, was sentenced to 12 years in prison.', 'Ana Ruiz: prison-term = 12 year']],
    not: ['[Person:Ana Ruiz], whose brother was sentenced to 12 years in prison, fled.', '[Person:Ana Ruiz], like [Person:Li Wei], was sentenced to 12 years in prison.', '[Person:Ana Ruiz] was not sentenced to 12 years in prison.', '[Person:Ana Ruiz] served 3 of 12 years in prison.'],
  },
  {
    id: 'figures/prison-term-by-court',
    about: 'A court sentences somebody to so many years or months.',
    metric: 'prison-term',
    counts: { year: 'years|year', month: 'months|month' },
    leads: /\b(?:sentenced|jailed) (?:(?!(?:of|by|for|who|and)\b)[^.;\s]+ ){1,8}(?:to|for) $/,
    unlessBefore: /\b(?:was|were|be|been|is|are) (?:sentenced|jailed) [^.;]{2,60} (?:to|for) $/,
    follows: /^(?: in(?: federal| state)? (?:prison|jail|custody)| of imprisonment| behind bars| imprisonment|['’] imprisonment)/,
    ways: [{ who: 'before', types: ['Person'], between: /^(?:, (?:\d+|an? [a-z ]{3,40}|of [A-Z][a-z]+),)? (?:to|for) $/ }],
    examples: [['A court sentenced [Person:Ana Ruiz] to seven years in prison.', 'Ana Ruiz: prison-term = 7 year'], ['A court sentenced [Person:Ana Ruiz], 45, to seven years in prison.', 'Ana Ruiz: prison-term = 7 year']],
    not: ['A court would not have sentenced [Person:Ana Ruiz] to seven years in prison.', 'A court sentenced an aide of [Person:Ana Ruiz], who had fled, to seven years in prison.', 'A court sentenced the brother of [Person:Ana Ruiz] to seven years in prison.'],
  },
  {
    id: 'figures/prison-term-faced',
    about: 'Somebody may be sentenced to so many years if convicted.',
    metric: 'prison-term-faced',
    counts: { year: 'years|year' },
    follows: /^(?: in(?: federal| state)? (?:prison|jail|custody)| of imprisonment| behind bars| imprisonment|['’] imprisonment)/,
    ways: [{ who: 'before', types: ['Person'], between: /^(?:,[^.;]{0,60},)?(?: each| now)? (?:faces?|facing)(?: an?)?(?: mandatory| statutory)?(?: (?:maximum|minimum))?(?: sentence| penalty| term)?(?: of)? $/ }],
    examples: [['[Person:Ana Ruiz] faces up to 20 years in prison.', 'Ana Ruiz: prison-term-faced <= 20 year'], ['If convicted, [Person:Ana Ruiz] faces up to 20 years in prison.', 'Ana Ruiz: prison-term-faced <= 20 year']],
    not: ['[Person:Ana Ruiz] no longer faces 20 years in prison.', '[Person:Ana Ruiz] would face 20 years in prison.', 'Nobody says that [Person:Ana Ruiz] faces 20 years in prison.'],
  },
]; // oxfmt-ignore
