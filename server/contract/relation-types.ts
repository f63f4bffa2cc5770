import * as z from 'zod';
import { ENTITY_TYPE_NAMES } from './entity-types.ts';
import type { Qualifier, RelationTypeRow } from './relation-row.ts';

const ACTOR = ['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group'] as const;
const BODY = ['Agency', 'Organization', 'Company'] as const;
const HAPPENING = ['Event', 'Agreement', 'Measure', 'Sanction', 'LegalCase'] as const;
const WARES = ['Substance', 'Good'] as const;
const LAND = ['Country', 'Place'] as const;
const RESIDENT = ['Person', 'Group', 'Company', 'Organization', 'Agency'] as const;
const ADDRESSEE = [...ACTOR, 'Event', 'Sanction', 'Agreement', 'Place'] as const;
const ANY = ENTITY_TYPE_NAMES;

const entity: Qualifier = { kind: 'entity' };
const number: Qualifier = { kind: 'number' };
const words: Qualifier = { kind: 'text' };
const role: Qualifier = { kind: 'role' };
const about = { about: entity, of: words };
const speech = {
  walk: 'speech',
  point: true,
  ends: [{ from: ACTOR, to: ADDRESSEE }],
  qualifiers: about,
} as const;

/** Every relation type, one row each (ONTOLOGY, Relationship types). */
// oxfmt-ignore
export const RELATION_TYPES = {
  HOLDS_POSITION: {
    walk: 'actor',
    ends: [{ from: ['Person', 'Group'], to: [...BODY, 'Country', 'Group'] }],
    qualifiers: { role: { kind: 'role', identity: true } },
    phrase: 'is {role} of', plural: 'offices held'
  },
  MEMBER_OF: {
    walk: 'actor',
    ends: [{ from: ACTOR, to: ['Organization', 'Group', 'Agreement'] }],
    qualifiers: { role },
    phrase: 'is a member of', plural: 'memberships'
  },
  LEADS: { walk: 'actor', ends: [{ from: ACTOR, to: [...BODY, 'Group', 'Event'] }], phrase: 'leads', plural: 'leaderships' },
  PART_OF: {
    walk: 'actor',
    phrase: 'is part of', plural: 'parts',
    ends: [{ from: BODY, to: BODY }, { from: ['Event'], to: ['Event'] }, { from: ['Group'], to: ['Group', 'Organization'] }, { from: ['Measure'], to: ['Measure'] }]
  },
  REPRESENTS: {
    walk: 'actor',
    ends: [{ from: ['Person', 'Group', 'Agency'], to: ['Country', 'Agency', 'Organization'] }],
    phrase: 'represents', plural: 'representations'
  },
  OWNS: {
    walk: 'actor',
    ends: [{ from: ACTOR, to: ['Company', 'Organization', 'Group'] }],
    qualifiers: { share: number },
    phrase: 'owns', plural: 'ownerships'
  },
  CONTROLS: { walk: 'actor', ends: [{ from: ACTOR, to: ['Company', 'Organization', 'Group', 'Place'] }], phrase: 'controls', plural: 'controls' },
  SUPPORTS: {
    walk: 'actor',
    ends: [{ from: ACTOR, to: [...ACTOR, 'Event', 'Agreement', 'Measure'] }],
    qualifiers: { with: { kind: 'text', identity: true, tail: true } },
    phrase: 'supports', plural: 'supports'
  },
  FAMILY_OF: {
    walk: 'actor', symmetric: true,
    ends: [{ from: ['Person'], to: ['Person'] }],
    phrase: 'is family of', plural: 'family ties',
    qualifiers: { fromRole: { kind: 'role', identity: true }, toRole: { kind: 'role', identity: true } }
  },
  ASSOCIATED_WITH: { walk: 'actor', symmetric: true, ends: [{ from: ACTOR, to: ACTOR }], phrase: 'is associated with', plural: 'associations' },
  AGENCY_OF: {
    walk: 'hub',
    ends: [{ from: ['Agency', 'Organization'], to: ['Country', 'Organization'] }],
    phrase: 'is an agency of', plural: 'agencies'
  },
  NATIONAL_OF: { walk: 'hub', ends: [{ from: RESIDENT, to: LAND }], phrase: 'has the nationality of', plural: 'nationalities' },
  BASED_IN: { walk: 'hub', ends: [{ from: RESIDENT, to: LAND }], phrase: 'is based in', plural: 'seats' },
  LOCATED_IN: { walk: 'hub', ends: [{ from: ['Place'], to: LAND }], phrase: 'lies in', plural: 'locations' },
  MET: {
    walk: 'actor', symmetric: true, point: true,
    ends: [{ from: ACTOR, to: ACTOR }],
    qualifiers: { about: entity },
    phrase: 'met', plural: 'meetings'
  },
  TALKED_WITH: {
    walk: 'actor', symmetric: true, point: true,
    ends: [{ from: ACTOR, to: ACTOR }],
    qualifiers: { about: entity },
    phrase: 'talked with', plural: 'talks'
  },
  VISITED: { walk: 'context', point: true, ends: [{ from: ['Person', 'Group'], to: LAND }], phrase: 'visited', plural: 'visits' },
  PARTICIPATED_IN: {
    walk: 'context', point: true,
    ends: [{ from: ACTOR, to: ['Event'] }],
    phrase: 'took part in', plural: 'participations',
    qualifiers: { role: { kind: 'choice', phrases: { attended: 'attended', spoke: 'spoke at', opened: 'opened', signed: 'signed at' } } }
  },
  HOSTED: { walk: 'context', point: true, ends: [{ from: ACTOR, to: ['Event'] }], phrase: 'hosted', plural: 'events hosted' },
  CARRIED_OUT: { walk: 'actor', point: true, ends: [{ from: ACTOR, to: ['Event', 'Measure'] }], phrase: 'carried out', plural: 'acts' },
  HELD_IN: { walk: 'hub', point: true, ends: [{ from: ['Event'], to: ['Place', 'Country'] }], phrase: 'was held in', plural: 'venues' },
  LAUNCHED: {
    walk: 'actor', point: true,
    ends: [{ from: [...ACTOR, 'Event'], to: ['Organization', 'Event', 'Agreement', 'Measure'] }],
    phrase: 'launched', plural: 'launches'
  },
  ANNOUNCED: {
    walk: 'context', point: true,
    ends: [{ from: ACTOR, to: ['Organization', ...HAPPENING] }],
    phrase: 'announced', plural: 'announcements'
  },
  SENT: { walk: 'actor', point: true, ends: [{ from: ACTOR, to: ['Group', 'Person'] }], phrase: 'sent', plural: 'envoys sent' },
  INVITED_TO: {
    walk: 'context', point: true,
    ends: [{ from: ACTOR, to: ['Organization', 'Event'] }],
    qualifiers: { by: entity },
    phrase: 'was invited to', plural: 'invitations received'
  },
  INVITED: {
    walk: 'actor', point: true, derived: true,
    ends: [{ from: ACTOR, to: ACTOR }],
    qualifiers: { to: { kind: 'entity', identity: true } },
    phrase: 'invited', plural: 'invitations'
  },
  STANCE_ON: {
    walk: 'context',
    ends: [{ from: ACTOR, to: ['Organization', 'Event', 'Agreement'] }],
    phrase: 'takes a position on', plural: 'positions',
    qualifiers: { position: { kind: 'choice', identity: true, phrases: { undecided: 'had not said whether it would join', 'no-answer': 'gave no answer on', abstained: 'abstained from joining', refused: 'refused to join' } } }
  },
  PARTY_TO: { walk: 'actor', ends: [{ from: ACTOR, to: ['Agreement', 'Measure', 'Event'] }], phrase: 'is party to', plural: 'agreements' },
  COMMITTED_TO: {
    walk: 'actor',
    ends: [{ from: ACTOR, to: ['Agreement', 'Measure', 'Event', 'Organization'] }],
    phrase: 'is committed to', plural: 'commitments'
  },
  COOPERATES_WITH: {
    walk: 'actor', symmetric: true,
    ends: [{ from: ACTOR, to: ACTOR }],
    // To work together on farming is no word on drugs, nor does a denial of one deny the other.
    qualifiers: { in: { kind: 'entity', identity: true, tail: true } },
    phrase: 'cooperates with', plural: 'cooperations'
  },
  COORDINATES_WITH: { walk: 'actor', symmetric: true, ends: [{ from: ACTOR, to: ACTOR }], phrase: 'coordinates with', plural: 'coordinations' },
  SUSPENDED: {
    walk: 'context', point: true,
    ends: [{ from: [...ACTOR, 'Event'], to: ['Agreement', 'Event'] }],
    phrase: 'suspended', plural: 'suspensions'
  },
  RESUMED: {
    walk: 'context', point: true,
    ends: [{ from: [...ACTOR, 'Event'], to: ['Agreement', 'Event'] }],
    phrase: 'resumed', plural: 'resumptions'
  },
  PROMOTES: {
    walk: 'context',
    ends: [{ from: ACTOR, to: ['Agreement', 'Measure', 'Topic'] }],
    phrase: 'promotes', plural: 'promotions',
    qualifiers: { how: { kind: 'choice', phrases: { develops: 'develops', pioneered: 'pioneered', adopted: 'adopted', advocates: 'advocates' } } }
  },
  RESULTED_IN: {
    walk: 'context', point: true,
    ends: [{ from: HAPPENING, to: [...HAPPENING, 'Organization'] }],
    phrase: 'resulted in', plural: 'results',
    qualifiers: { effect: { kind: 'choice', identity: true, phrases: { 'brought-about': 'brought about', enabled: 'enabled', harmed: 'harmed', ended: 'ended' } } }
  },
  RESPONSE_TO: {
    walk: 'context', point: true,
    ends: [{ from: HAPPENING, to: HAPPENING }],
    qualifiers: { how: words },
    phrase: 'was a response to', plural: 'responses'
  },
  FOLLOWED: { walk: 'never', point: true, ends: [{ from: HAPPENING, to: HAPPENING }], phrase: 'came after', plural: 'sequences' },
  ACCUSES: { ...speech, phrase: 'accuses', plural: 'accusations' },
  WARNED: { ...speech, phrase: 'warned', plural: 'warnings' },
  CRITICIZED: { ...speech, phrase: 'criticized', plural: 'criticisms' },
  PRESSURED: { ...speech, phrase: 'pressured', plural: 'pressures' },
  CALLED_ON: { ...speech, phrase: 'called on', plural: 'calls' },
  SOUGHT: { ...speech, phrase: 'sought something from', plural: 'requests' },
  PRAISED: { ...speech, phrase: 'praised', plural: 'praises' },
  PROMISED: { ...speech, phrase: 'made a promise to', plural: 'promises' },
  COMMENTED_ON: { ...speech, ends: [{ from: ACTOR, to: ANY }], phrase: 'commented on', plural: 'comments' },
  REJECTS: {
    walk: 'speech',
    ends: [{ from: ACTOR, to: [...ACTOR, 'Event', 'Sanction', 'Measure'] }],
    qualifiers: { about: entity },
    phrase: 'rejects', plural: 'rejections'
  },
  CLAIMS_TERRITORY: {
    walk: 'speech',
    ends: [{ from: ['Country', 'Agency'], to: ['Place', 'Country'] }],
    phrase: 'claims', plural: 'territorial claims'
  },
  RECOGNIZES: { walk: 'speech', ends: [{ from: ['Country', 'Agency'], to: ['Place', 'Country'] }], phrase: 'recognises', plural: 'recognitions' },
  IMPOSED_BY: {
    walk: 'context', point: true,
    ends: [{ from: ['Sanction'], to: ['Agency', 'Country', 'Organization'] }],
    phrase: 'was imposed by', plural: 'sanctions imposed'
  },
  TARGETS: { walk: 'context', ends: [{ from: ['Sanction'], to: ACTOR }], phrase: 'targets', plural: 'targets' },
  SANCTIONED: {
    walk: 'actor', derived: true,
    ends: [{ from: ['Agency', 'Country', 'Organization'], to: ACTOR }],
    phrase: 'sanctioned', plural: 'sanctions'
  },
  LIFTED: {
    walk: 'context', point: true,
    ends: [{ from: [...ACTOR, 'Event'], to: ['Sanction'] }],
    qualifiers: { target: { kind: 'entity', identity: true } },
    phrase: 'lifted', plural: 'liftings'
  },
  UNDER: { walk: 'never', ends: [{ from: ['Sanction', 'LegalCase'], to: ['Measure'] }], phrase: 'rests on', plural: 'legal bases' },
  FILED_BY: { walk: 'context', point: true, ends: [{ from: ['LegalCase'], to: ['Agency', 'Country'] }], phrase: 'was filed by', plural: 'filings' },
  FILED_IN: { walk: 'hub', point: true, ends: [{ from: ['LegalCase'], to: ['Place', 'Country'] }], phrase: 'was filed in', plural: 'venues of cases' },
  DEFENDANT_IN: { walk: 'context', ends: [{ from: ACTOR, to: ['LegalCase'] }], phrase: 'is a defendant in', plural: 'charges' },
  CHARGED: { walk: 'actor', derived: true, ends: [{ from: ['Agency', 'Country'], to: ACTOR }], phrase: 'charged', plural: 'charges brought' },
  ARRESTED: { walk: 'actor', point: true, ends: [{ from: ACTOR, to: ['Person', 'Group'] }], phrase: 'arrested', plural: 'arrests' },
  EXTRADITED: {
    walk: 'actor', point: true,
    ends: [{ from: ACTOR, to: ['Person', 'Group'] }],
    qualifiers: { to: entity },
    phrase: 'extradited', plural: 'extraditions'
  },
  CONVICTED_IN: {
    walk: 'context', point: true,
    ends: [{ from: ACTOR, to: ['LegalCase'] }],
    qualifiers: { how: words },
    phrase: 'was convicted in', plural: 'convictions'
  },
  ATTACKED: { walk: 'actor', point: true, ends: [{ from: ACTOR, to: [...ACTOR, 'Place'] }], phrase: 'attacked', plural: 'attacks' },
  SUPPLIES: {
    walk: 'actor',
    ends: [{ from: ACTOR, to: ACTOR }],
    qualifiers: { what: { kind: 'entity', identity: true } },
    phrase: 'supplies', plural: 'supplies'
  },
  PRODUCES: { walk: 'context', ends: [{ from: ACTOR, to: WARES }], phrase: 'produces', plural: 'products' },
  EXPORTS: {
    walk: 'context',
    ends: [{ from: ACTOR, to: WARES }],
    qualifiers: { fromPlace: entity, toPlace: entity },
    phrase: 'exports', plural: 'exports'
  },
  TRAFFICS: {
    walk: 'context',
    ends: [{ from: ACTOR, to: WARES }],
    qualifiers: { fromPlace: entity, toPlace: entity },
    phrase: 'traffics', plural: 'trafficking'
  },
  SELLS: { walk: 'context', ends: [{ from: ACTOR, to: WARES }], qualifiers: { fromPlace: entity, toPlace: entity }, phrase: 'sells', plural: 'sales' },
  TRAFFICS_INTO: {
    walk: 'actor',
    ends: [{ from: ACTOR, to: LAND }],
    qualifiers: { what: { kind: 'entity', identity: true } },
    phrase: 'traffics into', plural: 'trafficking into'
  },
  SOURCE_OF: {
    walk: 'context',
    ends: [{ from: [...ACTOR, 'Place'], to: WARES }],
    qualifiers: { rank: number, share: number, toPlace: entity },
    phrase: 'is a source of', plural: 'sources'
  },
  SMUGGLED_FROM: { walk: 'hub', ends: [{ from: WARES, to: LAND }], phrase: 'is smuggled from', plural: 'origins' },
  SMUGGLED_INTO: { walk: 'hub', ends: [{ from: WARES, to: LAND }], phrase: 'is smuggled into', plural: 'destinations' },
  FOUND_IN: { walk: 'hub', ends: [{ from: WARES, to: LAND }], phrase: 'is found in', plural: 'finds' },
  USED_TO_MAKE: { walk: 'context', ends: [{ from: WARES, to: WARES }], phrase: 'is used to make', plural: 'uses' },
  KIND_OF: { walk: 'context', ends: [{ from: WARES, to: WARES }], phrase: 'is a kind of', plural: 'kinds' },
  STRONGER_THAN: {
    walk: 'context',
    ends: [{ from: WARES, to: WARES }],
    qualifiers: { times: number },
    phrase: 'is stronger than', plural: 'comparisons'
  },
  REGULATES: { walk: 'context', ends: [{ from: [...ACTOR, 'Measure'], to: [...WARES, ...ACTOR] }], phrase: 'regulates', plural: 'regulations' },
  MONITORS: { walk: 'context', ends: [{ from: [...ACTOR, 'Measure'], to: [...WARES, ...ACTOR] }], phrase: 'monitors', plural: 'monitoring' },
  COMBATS: {
    walk: 'context',
    ends: [{ from: [...ACTOR, 'Agreement', 'Measure', 'Event'], to: ['Substance', ...ACTOR, 'Event', 'Topic'] }],
    phrase: 'works against', plural: 'struggles'
  },
  CAUSES: { walk: 'context', ends: [{ from: ['Substance', ...ACTOR, 'Event'], to: ['Event'] }], phrase: 'causes', plural: 'causes' },
  CONCERNS: { walk: 'hub', ends: [{ from: [...HAPPENING, 'Organization'], to: ANY }], phrase: 'concerns', plural: 'subjects' },
  POSSIBLY_SAME_AS: {
    walk: 'never', symmetric: true,
    ends: ANY.map((type) => ({ from: [type], to: [type] })),
    phrase: 'may be the same as', plural: 'possible doubles'
  },
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof RELATION_TYPES;
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[];
export const RelationType = z.enum(RELATION_TYPE_NAMES);
