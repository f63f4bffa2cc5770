/**
 * Nouns of happenings and of agreements that have no name of their own. Written for Redthread, Apache-2.0. In lower case.
 */
// oxfmt-ignore
/** What befalls many: somebody must say which one. */
export const HAPPENINGS = `
crisis epidemic pandemic outbreak conflict attack attacks bombing bombings shooting killings riots protests deaths massacres
explosion hostage-taking famine drought earthquake
election elections referendum coup ceasefire truce war invasion insurgency uprising genocide massacre
`;
// oxfmt-ignore
/** What a body holds: "the third session of the Andean Council". */
export const GATHERINGS = `meeting session round plenary anniversary conference summit ministerial`;
// oxfmt-ignore
/** What two do together. */
export const TOGETHER = `cooperation collaboration`;
// oxfmt-ignore
export const MONTHS = `january february march april may june july august september october november december`;
