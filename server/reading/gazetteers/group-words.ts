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
