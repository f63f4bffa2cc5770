import type { GraphEdge } from './graph.ts';
import { relationRow, type RELATION_TYPES, type RelationType } from './ontology.ts';
import { toPhrase, toRole } from './phrases.ts';

type Symmetric = {
  [T in RelationType]: (typeof RELATION_TYPES)[T] extends { symmetric: true } ? T : never;
}[RelationType];

/** What stands between the two names when a line is told from its object to its subject: "is led by". */
const TURNED: Readonly<Record<Exclude<RelationType, Symmetric>, string>> = {
  HOLDS_POSITION: 'has as {role}',
  MEMBER_OF: 'has as a member',
  LEADS: 'is led by',
  PART_OF: 'includes',
  REPRESENTS: 'is represented by',
  OWNS: 'is owned by',
  CONTROLS: 'is controlled by',
  SUPPORTS: 'is supported by',
  AGENCY_OF: 'has as an agency',
  NATIONAL_OF: 'has as a national',
  BASED_IN: 'is the seat of',
  LOCATED_IN: 'contains',
  VISITED: 'was visited by',
  PARTICIPATED_IN: 'had as a participant',
  HOSTED: 'was hosted by',
  CARRIED_OUT: 'was carried out by',
  HELD_IN: 'was the venue of',
  LAUNCHED: 'was launched by',
  ANNOUNCED: 'was announced by',
  SENT: 'was sent by',
  INVITED_TO: 'had among the invited',
  INVITED: 'was invited by',
  STANCE_ON: 'is what a position is taken on by',
  PARTY_TO: 'has as a party',
  COMMITTED_TO: 'has a commitment from',
  SUSPENDED: 'was suspended by',
  RESUMED: 'was resumed by',
  PROMOTES: 'is promoted by',
  RESULTED_IN: 'resulted from',
  RESPONSE_TO: 'was answered by',
  FOLLOWED: 'came before',
  ACCUSES: 'is accused by',
  WARNED: 'was warned by',
  CRITICIZED: 'was criticized by',
  PRESSURED: 'was pressured by',
  CALLED_ON: 'was called on by',
  SOUGHT: 'was asked for something by',
  PRAISED: 'was praised by',
  PROMISED: 'was given a promise by',
  COMMENTED_ON: 'was commented on by',
  REJECTS: 'is rejected by',
  CLAIMS_TERRITORY: 'is claimed by',
  RECOGNIZES: 'is recognised by',
  IMPOSED_BY: 'imposed',
  TARGETS: 'is targeted by',
  SANCTIONED: 'was sanctioned by',
  LIFTED: 'was lifted by',
  UNDER: 'is the basis of',
  FILED_BY: 'filed',
  FILED_IN: 'was the venue of',
  DEFENDANT_IN: 'is brought against',
  CHARGED: 'was charged by',
  ARRESTED: 'was arrested by',
  EXTRADITED: 'was extradited by',
  CONVICTED_IN: 'led to the conviction of',
  ATTACKED: 'was attacked by',
  SUPPLIES: 'is supplied by',
  PRODUCES: 'is produced by',
  EXPORTS: 'is exported by',
  TRAFFICS: 'is trafficked by',
  SELLS: 'is sold by',
  TRAFFICS_INTO: 'is a destination of the trafficking of',
  SOURCE_OF: 'comes from',
  SMUGGLED_FROM: 'is an origin of smuggled',
  SMUGGLED_INTO: 'is a destination of smuggled',
  FOUND_IN: 'is a place of finds of',
  USED_TO_MAKE: 'is made with',
  KIND_OF: 'has as one kind',
  STRONGER_THAN: 'is weaker than',
  REGULATES: 'is regulated by',
  MONITORS: 'is monitored by',
  COMBATS: 'is opposed by',
  CAUSES: 'is caused by',
  CONCERNS: 'is a subject of',
};

/** The same where a qualifier chooses the words, by its value. */
const CHOSEN: Readonly<Record<string, string>> = {
  attended: 'was attended by',
  spoke: 'had as a speaker',
  opened: 'was opened by',
  signed: 'had as a signatory',
  undecided: 'had among those who had not said whether they would join',
  'no-answer': 'got no answer from',
  abstained: 'had among those who abstained from joining',
  refused: 'had among those who refused to join',
  develops: 'is developed by',
  pioneered: 'was pioneered by',
  adopted: 'was adopted by',
  advocates: 'is advocated by',
  'brought-about': 'was brought about by',
  enabled: 'was enabled by',
  harmed: 'was harmed by',
  ended: 'was ended by',
};

/** `toPhrase` from the other end: "State Department *has as secretary of state* Antony Blinken". */
export function toTurnedPhrase(edge: Pick<GraphEdge, 'type' | 'qualifiers'>): string {
  const { type, qualifiers } = edge;
  const row = relationRow(type);
  if (row.symmetric === true) return toPhrase(edge);
  const values = Object.entries(row.qualifiers ?? {})
    .filter(([, { kind }]) => kind === 'choice')
    .flatMap(([name]) => (qualifiers[name] ?? []).map(String));
  const chosen = values.map((value) => CHOSEN[value]).filter((words) => words !== undefined);
  if (chosen.length > 0) return chosen.join(' and ');
  const roles = (qualifiers['role'] ?? []).map((role) => toRole(String(role)));
  // Every type that is not symmetric has its row.
  const words = TURNED[type as Exclude<RelationType, Symmetric>];
  return words.replace('{role}', roles.length === 0 ? 'somebody in office' : roles.join(' and '));
}
