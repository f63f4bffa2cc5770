/**
 * Words around the members of unnamed groups: what may stand before them, and where the plural says little. Written for
 * Redthread, Apache-2.0. In lower case.
 */
// oxfmt-ignore
/** What comes before a word in -ing that describes a group: "drug trafficking organizations". */
export const TRADED = `
drug drugs narcotics money human people migrant arms weapons gun wildlife sex fuel oil gas gold timber precursor chemical cash currency organ
child tobacco cigarette alcohol car vehicle antiquities art data food grain sand
`;
// oxfmt-ignore
/** Participles that describe wherever they stand. */
export const DESCRIBING = `
armed organized organised unnamed unidentified unspecified suspected alleged accused convicted exiled retired elected appointed affiliated
allied aligned so-called displaced jailed imprisoned wanted disgraced ousted experienced trained concerned interested oppressed
politicized specialized developed industrialized militarized radicalized uniformed masked hooded registered licensed
leading neighboring neighbouring participating competing emerging developing warring rising visiting sitting serving outgoing incoming
opposing belonging ruling founding cooperating like-minded threatened persecuted
shipping trading mining manufacturing banking engineering processing publishing farming fishing consulting advertising training buying
based linked backed led owned controlled funded sponsored run supported educated born trained related affiliated tied wide
`;
// oxfmt-ignore
/** Participles that only describe behind an article or a preposition; else they tell what was done: "it sanctioned Chinese firms". */
export const DONE = `
designated sanctioned listed blocked targeted indicted charged detained arrested captured named identified involved affected
`;
// oxfmt-ignore
/** Adjectives by which a plural is one of comparison or belongs to nobody in particular. */
export const COMPARING = `
largest biggest smallest greatest best worst strongest weakest fastest richest poorest closest deadliest oldest youngest notorious
fellow average ordinary sovereign so such same what which whose no few fewer additional more further world
`;
// oxfmt-ignore
/** Quantities that are no numbers: they belong to the group. */
export const AMOUNTS = `all most other many several some numerous multiple various certain`;
// oxfmt-ignore
/** Plurals that speak of nobody in particular unless an amount, a people or a name says of whom. */
export const VAGUE = `
people persons countries nations states families victims children members leaders men women citizens residents groups powers economies
others adults parents youths patients passengers workers students users consumers customers voters neighbors neighbours regimes
chiefs targets rings cells platforms operators carriers factories exchanges institutions courts partners allies households teenagers
societies democracies users executives managers directors owners founders specialists actors units branches outlets bodies departments
sons daughters brothers sisters spouses relatives siblings cousins representatives contractors parties rivals opponents adversaries communities
clients friends youth girls boys infants minors seniors elders mothers fathers widows wives husbands orphans recipients beneficiaries participants
attendees speakers applicants employers borrowers taxpayers homeowners tourists travelers travellers visitors players artists authors writers
jurisdictions providers makers developers councils teams crews squads clubs leagues movements
principals guards collectors drivers monitors sponsors patrons shells aliens offspring guardians republics kingdoms tribes
`;
// oxfmt-ignore
/** Verbs whose object is spoken to or acted against: a bare plural behind one is somebody. */
export const ACTED_ON = `
tell warn urge ask inform brief assure remind address meet sanction designate target charge indict arrest detain convict sentence extradite
combat dismantle prosecute punish accuse supply arm fund finance bribe pay employ recruit hire kill attack
`;
// oxfmt-ignore
/** Nouns behind which "of" tells who does it or to whom it is done. */
export const OF_DEEDS = `coalition group network alliance arrest arrests support trial delegation bloc association club team panel union`;
// oxfmt-ignore
/** Where groups are, without a name: behind a preposition and "the". */
export const SOMEWHERE = `world region globe border hemisphere continent country area diaspora`;

// oxfmt-ignore
/** One noun for many, before "of" and what they are: "a network of front companies". */
export const COLLECTIVES = `
group groups network networks team teams ring rings cell cells crew web cadre gang gangs band panel squad cluster clusters
`;
// oxfmt-ignore
/** Verbs by which somebody is found at a place: the place behind them is where it happened, not whose they are. */
export const FOUND_THERE = `arrest meet detain capture kill seize apprehend encounter sentence convict indict charge brief host address intercept rescue stop`;
// oxfmt-ignore
/** Verbs that take somebody away from a place. */
export const TAKEN_FROM = `extradite expel deport remove withdraw transfer return evacuate rescue repatriate receive import free`;
// oxfmt-ignore
/** Words that are a verb or a noun, and a verb behind a subject, "to", "that" or a comma: "to charge migrants". */
export const VERB_OR_NOUN = `
span transition charge target fund track finance hire pay force order fuel recruit train attack arm ship supply sponsor
shield abuse exploit use face aim plot trade host guide rule lead back tie free claim benefit targets
`;
// oxfmt-ignore
/** Participles in which a noun may be the first part without a hyphen: "state owned enterprises". */
export const COMPOUNDED = `based linked backed led owned controlled funded sponsored run supported related affiliated tied`;
// oxfmt-ignore
/** Behind a plural: what ties it to the name that follows, so that it is somebody. */
export const TIED = `linked tied connected affiliated associated aligned allied related belonging loyal subordinate responsible involved engaged complicit`;
// oxfmt-ignore
/** Behind a plural and before "by" or "in" and a name. */
export const HELD = `owned controlled led run operated backed funded sponsored directed managed headed based located headquartered registered operating working living residing`;
// oxfmt-ignore
/** General words for those of whom the text has told: "the companies", "these individuals". */
export const GENERAL = `
individuals persons people men nationals defendants suspects entities companies firms businesses targets organizations groups officials countries
nations conspirators
`;
// oxfmt-ignore
/** Plurals that describe what comes behind; other plurals between a number and a plural are what was counted: "five guns, officials said". */
export const PLURAL_BEFORE = `
arms drugs narcotics counternarcotics customs rights sports logistics weapons operations sanctions securities antiquities affairs services
systems ethics economics politics elections intelligence communications goods sales savings foods explosives firearms forces veterans women
humanities statistics mathematics electronics news series gas means headquarters overseas crisis analysis telecommunications securities
relations
`;
// oxfmt-ignore
/** Done to somebody by the authority of whom the text tells: "the companies sanctioned today". */
export const DONE_TO = `
sanctioned designated charged indicted arrested identified named listed targeted blocked added convicted sentenced extradited
`;
// oxfmt-ignore
/** Heads that say little without whose they are. */
export const OF_WHOM = `
members leaders employees associates residents citizens nationals supporters operatives founders affiliates subsidiaries executives branches
factions units officials officers representatives commanders relatives allies ministers lieutenants directors owners shareholders fighters
militants loyalists agents victims customers clients suppliers representatives envoys lawyers heads partners
`;
// oxfmt-ignore
/** Between "the" and those of whom the text has told. */
export const DONE_BETWEEN = `
sanctioned designated charged indicted arrested identified named listed targeted blocked convicted sentenced extradited accused alleged
suspected detained remaining same foregoing
`;

// oxfmt-ignore
/** Levels that are told in a row: "federal, state, and local officers". */
export const LEVELS = `federal state local tribal territorial foreign domestic regional international national municipal provincial civilian military`;
