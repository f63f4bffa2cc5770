import type { Measure } from '../measure.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const STUFF = ['Substance', 'Good'] as const;
const CAUSE = ['Substance', 'Event', 'Organization', 'Group', 'Person', 'Country'] as const;
const ANYTHING = [...ACTOR, ...STUFF, 'Place', 'Event'] as const;
const PEOPLE = 'people|persons|lives|civilians|children|men|women|soldiers|adults|teenagers|young people';

/** Measures: what drugs and attacks do, and what they have a share in. Written for Redthread, Apache-2.0. */
export const HARM: readonly Measure[] = [
  {
    id: 'figures/death-rate',
    about: 'Of so many people so many die of it.',
    metric: 'death-rate',
    counts: { person: 'deaths|overdose deaths' },
    follows: /^ (?:for every|per) \d/i,
    ways: [
      { who: 'before', types: CAUSE, between: /^ (?:overdoses? )?(?:caused|causes|claimed|claims|killed|kills|led to) $/ },
      { who: 'behind', types: CAUSE, between: /^ (?:for every|per) [\d,]+(?: people| residents| inhabitants)? (?:from|of|due to|involving|linked to|caused by) (?:the |illicit )?$/ },
    ],
    examples: [['In 2016 [Substance:fentanyl] caused 5.7 deaths per 100,000 people.', 'fentanyl: death-rate = 5.7 person per 100,000 people 2016']],
    not: ['[Substance:Fentanyl] could cause 5.7 deaths per 100,000 people.', '[Substance:Fentanyl] did not cause 5.7 deaths per 100,000 people.'],
  },
  {
    id: 'figures/deaths-of',
    about: 'So many deaths are due to it.',
    metric: 'deaths',
    counts: { person: 'deaths|overdose deaths|drug deaths|drug overdose deaths|opioid deaths|opioid overdose deaths|fatalities|fatal overdoses' },
    ways: [
      { who: 'behind', types: CAUSE, between: /^(?: a year| per year| each year| every year| annually)? (?:from|of|due to|caused by|involving|linked to|related to|attributed to|tied to|blamed on) (?:an? |the |illicit )?$/ },
      { who: 'before', types: CAUSE, between: /^(?: overdoses?)? (?:has |have |had )?(?:caus(?:es?|ed)|led to|leads to|resulted in|(?:is|was|were|are) (?:responsible for|behind|blamed for|linked to|involved in)) $/ },
    ],
    examples: [
      ['More than 70,000 overdose deaths involving [Substance:fentanyl] were counted in 2021.', 'fentanyl: deaths > 70000 person 2021'],
      ['[Substance:Fentanyl] caused tens of thousands of deaths a year in [Country:Peru].', 'Fentanyl: deaths ~>= 20000 person per year in Peru'],
    ],
    not: [
      '12 deaths involving [Substance:fentanyl] were prevented.',
      '12 deaths were not due to [Substance:fentanyl].',
      'There is no evidence of 12 deaths involving [Substance:fentanyl].',
      'Deaths from [Substance:fentanyl] rose by 12 percent.',
    ],
  },
  {
    id: 'figures/killed',
    about: 'It has killed so many people.',
    metric: 'deaths',
    counts: { person: PEOPLE },
    ways: [
      { who: 'before', types: CAUSE, between: /^(?: overdoses?)?,?(?: which| that)? (?:has |have |had )?(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)?|t(?:akes?|ook|aken|aking) the lives of|cost(?:s|ing)?)(?: the lives of)? $/ },
      { who: 'behind', types: CAUSE, between: /^(?: have| had| who| in [a-z]{3,12})?(?: died| die| were killed| are killed| lost their lives)(?: a year| per year| each year| every year| annually)? (?:of|from|by|after taking|due to) (?:an? |the |illicit )?$/ },
      { who: 'behind', types: ['Event'], between: /^(?: have| had| who| in [a-z]{3,12})?(?: died| die| were killed| lost their lives) in (?:an? |the )?$/ },
    ],
    examples: [
      ['[Substance:Fentanyl] kills nearly 200 people every day.', 'Fentanyl: deaths ~ 200 person per day'],
      ['Over 80,000 Americans died of [Substance:opioid] overdoses in 2021.', 'opioid: deaths > 80000 person among Americans 2021'],
      ['The [Organization:Norte Cartel] killed 12 people.', 'Norte Cartel: deaths = 12 person'],
      ['12 people died in the [Event:Lima Attack].', 'Lima Attack: deaths = 12 person'],
    ],
    not: [
      'If [Substance:fentanyl] killed 12 people, they would know.',
      'Twelve people died in [Country:Peru].',
      '[Substance:Fentanyl] killed 500 people fewer than in 2020.',
      'Nobody says that [Substance:fentanyl] killed 500 people.',
      '[Person:Ana Ruiz] doubted that [Substance:fentanyl] killed 500 people.',
      '[Substance:Fentanyl] could kill 500,000 people.',
      'The [Organization:Norte Cartel] threatened to kill 12 people.',
      'The [Organization:Norte Cartel] killed two of 12 people.',
      'The [Organization:Norte Cartel] killed another 12 people.',
    ],
  },
  {
    id: 'figures/share-behind',
    about: 'So many of a hundred of something come of it or have to do with it.',
    metric: 'share',
    units: ['percent'],
    ways: [
      { who: 'behind', types: ANYTHING, between: /^ of (?:all |the |those |these )?(?<population>[\w’' -]{3,60}?),? (?:which |that )?(?:(?:is|are|was|were|has been|have been) (?:made|produced|caused|sent|shipped|trafficked|smuggled|linked|tied|related|due)(?: in| by| from| to)?|involv(?:es?|ed|ing)|c[ao]mes? from|coming from|originat(?:es?|ed|ing) (?:in|from)) (?:the )?$/ },
    ],
    examples: [
      ['Nearly 88 per cent of those overdose deaths involved [Substance:fentanyl].', 'fentanyl: share ~ 88 percent among overdose deaths'],
      ['Two thirds of the pills come from [Country:Peru].', 'Peru: share = 66.6667 percent among pills'],
    ],
    not: ['Two thirds of the pills do not come from [Country:Peru].', 'Nearly 88 per cent of those deaths did not involve [Substance:fentanyl].', '40 percent of voters in [Country:Peru] agreed.'],
  },
  {
    id: 'figures/share-before',
    about: 'It makes up so many of a hundred of something.',
    metric: 'share',
    units: ['percent'],
    follows: /^ of [\w(]/,
    ways: [{ who: 'before', types: ANYTHING, between: /^,?(?: which| that)?(?: now| still| alone)? (?:accounts? for|accounted for|accounting for|makes? up|made up|represents?|represented|produces?|produced|suppl(?:y|ies|ied)|(?:is|are|was|were) (?:responsible for|involved in|the source of|behind)|(?:was|were|is|are) found in|played a (?:part|role) in) $/ }],
    examples: [['[Country:Peru] accounts for at least 40% of world production.', 'Peru: share >= 40 percent among world production']],
    not: ['[Country:Peru] no longer accounts for 40% of world production.', '[Country:Peru] accounts for 40% less of world production.', '[Country:Peru] would account for 40% of world production.', '[Country:Peru], unlike [Country:Chile], accounts for 40% of world production.'],
  },
  ...(['heroin', 'morphine'] as const).map((drug): Measure => ({
    id: drug === 'heroin' ? 'figures/strength' : 'figures/strength-morphine',
    about: `A drug is so many times as strong as ${drug}.`,
    metric: `strength-over-${drug}`,
    units: ['times'],
    follows: new RegExp(`^ (?:(?:more (?:potent|powerful)|stronger) than|as (?:potent|powerful|strong) as|the (?:strength|potency) of) ${drug}\\b`),
    ways: [{ who: 'before', types: ['Substance'], between: /^(?: (?:is|are)|(?:,| [—–-])? (?:which|that) (?:is|are)|(?:,| [—–-]) an? [a-z -]{1,40}?(?:,? (?:which|that))?(?: (?:is|are))?) $/ }],
    examples: [
      [`[Substance:Fentanyl], a synthetic opioid that is about 50 times more potent than [Substance:${drug}], spread.`, `Fentanyl: strength-over-${drug} ~ 50 times`],
      [`[Substance:Fentanyl] is up to 100 times stronger than [Substance:${drug}].`, `Fentanyl: strength-over-${drug} <= 100 times`],
    ],
    not: [
      `[Substance:Fentanyl] is not 100 times more potent than [Substance:${drug}].`,
      `[Substance:Carfentanil], unlike [Substance:fentanyl], is 100 times more potent than [Substance:${drug}].`,
      `[Substance:Fentanyl] may be 100 times more potent than [Substance:${drug}].`,
    ],
  })),
]; // oxfmt-ignore
