import type { GraphEdge } from '#contract/graph';
import type { EntityType, RelationType } from '#contract/ontology';
import { isActual } from '#contract/support';

/** What an entity is in FollowTheMoney 4; the types that are missing it has no schema for. */
export const ENTITY_SCHEMATA: Readonly<Partial<Record<EntityType, string>>> = {
  Person: 'Person',
  Country: 'Territory',
  Place: 'Address',
  Agency: 'PublicBody',
  Organization: 'Organization',
  Company: 'Company',
  // Of which legal kind its members are, or whether it is one at all, is not told.
  Group: 'LegalEntity',
  LegalCase: 'CourtCase',
  Event: 'Event',
};

/** Which schemata stand where one of these is asked for, as the model has them. */
const KINDS = {
  Thing: ['Person', 'Territory', 'Address', 'PublicBody', 'Organization', 'Company', 'LegalEntity', 'CourtCase', 'Event'],
  LegalEntity: ['Person', 'PublicBody', 'Organization', 'Company', 'LegalEntity'],
  Organization: ['PublicBody', 'Organization', 'Company'],
  Person: ['Person'],
  Asset: ['Company'],
  CourtCase: ['CourtCase'],
} as const satisfies Record<string, readonly string[]>; // oxfmt-ignore
type Kind = keyof typeof KINDS;

/** How a relation is said: by which schema, and which of its properties hold the ends. */
export interface LinkSchema {
  readonly schema: string;
  readonly from: readonly [property: string, kind: Kind];
  readonly to: readonly [property: string, kind: Kind];
  /** Where what stands between the names is told; what has no place for a status tells it in words only. */
  readonly says: 'role' | 'relationship';
  readonly hasStatus: boolean;
}

/** It takes any two things, and says by its role what joins them. */
const LINK: LinkSchema = {
  schema: 'UnknownLink',
  from: ['subject', 'Thing'],
  to: ['object', 'Thing'],
  says: 'role',
  hasStatus: true,
};

const interest = (schema: string, from: LinkSchema['from'], to: LinkSchema['to']): LinkSchema => ({
  schema,
  from,
  to,
  says: 'role',
  hasStatus: true,
});

/** Whatever has a schema of its own; all others, and those whose ends are of other kinds, are plain links. */
const LINK_SCHEMATA: Readonly<Partial<Record<RelationType, LinkSchema>>> = {
  HOLDS_POSITION: interest('Employment', ['employee', 'Person'], ['employer', 'Organization']),
  LEADS: interest('Directorship', ['director', 'LegalEntity'], ['organization', 'Organization']),
  MEMBER_OF: interest('Membership', ['member', 'LegalEntity'], ['organization', 'Organization']),
  REPRESENTS: interest('Representation', ['agent', 'LegalEntity'], ['client', 'LegalEntity']),
  OWNS: interest('Ownership', ['owner', 'LegalEntity'], ['asset', 'Asset']),
  CONTROLS: interest('Control', ['controller', 'LegalEntity'], ['controlled', 'LegalEntity']),
  DEFENDANT_IN: interest('CourtCaseParty', ['party', 'Thing'], ['case', 'CourtCase']),
  FAMILY_OF: {
    schema: 'Family',
    from: ['person', 'Person'],
    to: ['relative', 'Person'],
    says: 'relationship',
    hasStatus: false,
  },
  ASSOCIATED_WITH: {
    schema: 'Associate',
    from: ['person', 'Person'],
    to: ['associate', 'Person'],
    says: 'relationship',
    hasStatus: false,
  },
};

/** How FollowTheMoney says a relation between two of these; null where it has no word for an end. */
export function linkSchemaOf(
  { type, status }: Pick<GraphEdge, 'type' | 'status'>,
  from: EntityType,
  to: EntityType,
): LinkSchema | null {
  const ends = [ENTITY_SCHEMATA[from], ENTITY_SCHEMATA[to]];
  const fits = (link: LinkSchema) =>
    [link.from, link.to].every(([, kind], at) => KINDS[kind].some((schema) => schema === ends[at]));
  // An ownership or an office is one to whoever reads it, whatever its status says.
  const own = isActual(status) ? LINK_SCHEMATA[type] : undefined;
  if (own !== undefined && fits(own)) return own;
  return fits(LINK) ? LINK : null;
}
