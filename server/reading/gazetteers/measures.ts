import type { EntityType } from '#contract/ontology';

/**
 * Last words of names of laws, lists, agreements and events, with what they are. Written for Redthread, Apache-2.0.
 */
// oxfmt-ignore
export const NAMED_THINGS: readonly (readonly [type: EntityType, kind: string, heads: string])[] = [
  ['Measure', 'law', 'act law code constitution statute bill'],
  ['Measure', 'regulation', 'regulations regulation rule rules order orders'],
  ['Measure', 'programme', 'program programme plan strategy agenda framework'],
  ['Measure', 'list', 'list'],
  ['Agreement', 'agreement', 'agreement agreements accord accords treaty pact protocol convention memorandum declaration charter covenant deal compact'],
  ['Event', 'talks', 'dialogue talks negotiations'],
  ['Event', 'summit', 'summit ministerial'],
  ['Event', 'conference', 'conference'],
];
/** Lists and measures that are named so. */
// oxfmt-ignore
export const MEASURES = `
Entity List|BIS Entity List
SDN List|Specially Designated Nationals and Blocked Persons List;List of Specially Designated Nationals and Blocked Persons
Military End User List|MEU List
Unverified List|
Arms Export Control Act|AECA
International Emergency Economic Powers Act|IEEPA
Export Administration Regulations|EAR
International Traffic in Arms Regulations|ITAR
Foreign Narcotics Kingpin Designation Act|Kingpin Act
Countering America's Adversaries Through Sanctions Act|CAATSA
Global Magnitsky Act|Global Magnitsky
CHIPS Act|CHIPS and Science Act
Belt and Road Initiative|Belt and Road
`;
// oxfmt-ignore
export const AGREEMENTS = `
Paris Agreement|Paris climate agreement;Paris agreement;Paris Climate Agreement;Paris climate accord;Paris Climate Accord;Paris accord
Joint Comprehensive Plan of Action|JCPOA;Iran nuclear deal
Abraham Accords|
New START|New START Treaty
Minsk Agreements|Minsk agreements
Good Friday Agreement|
USMCA|United States-Mexico-Canada Agreement
`;
