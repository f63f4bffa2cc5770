import type { EntityType, RelationType } from '#contract/ontology';

/** What an entity of FollowTheMoney is here. */
export const ENTITIES: ReadonlyMap<string, EntityType> = new Map([
  ['Person', 'Person'], ['Company', 'Company'], ['Organization', 'Organization'], ['PublicBody', 'Agency'],
  // Of which kind it is, FollowTheMoney leaves open.
  ['LegalEntity', 'Organization'],
  ['Territory', 'Country'], ['Address', 'Place'], ['Event', 'Event'], ['CourtCase', 'LegalCase'],
]); // oxfmt-ignore

/** How a link is said here, and which of its properties hold the ends. */
export interface LinkRow {
  type: RelationType;
  from: string;
  to: string;
  /** The property that holds an office. */
  role?: string;
}

export const LINKS: ReadonlyMap<string, LinkRow> = new Map([
  ['Ownership', { type: 'OWNS', from: 'owner', to: 'asset' }],
  ['Control', { type: 'CONTROLS', from: 'controller', to: 'controlled' }],
  ['Directorship', { type: 'HOLDS_POSITION', from: 'director', to: 'organization', role: 'role' }],
  ['Employment', { type: 'HOLDS_POSITION', from: 'employee', to: 'employer', role: 'role' }],
  ['Membership', { type: 'MEMBER_OF', from: 'member', to: 'organization' }],
  ['Representation', { type: 'REPRESENTS', from: 'agent', to: 'client' }],
  ['Family', { type: 'FAMILY_OF', from: 'person', to: 'relative' }],
  ['Associate', { type: 'ASSOCIATED_WITH', from: 'person', to: 'associate' }],
  ['UnknownLink', { type: 'ASSOCIATED_WITH', from: 'subject', to: 'object' }],
  ['CourtCaseParty', { type: 'DEFENDANT_IN', from: 'party', to: 'case' }],
]); // oxfmt-ignore

/** Part of the model, and nothing that Redthread has a place for: counted, and left out. */
export const WITHOUT_PLACE: ReadonlySet<string> = new Set([
  'Airplane', 'Analyzable', 'Article', 'Assessment', 'Asset', 'Audio', 'BankAccount', 'Call', 'CallForTenders', 'Contract',
  'ContractAward', 'CryptoWallet', 'Debt', 'Document', 'Documentation', 'EconomicActivity', 'Email', 'Folder', 'HyperText',
  'Identification', 'Image', 'Interest', 'Interval', 'License', 'Mention', 'Message', 'Note', 'Occupancy', 'Package', 'Page',
  'Pages', 'Passport', 'Payment', 'PlainText', 'Position', 'Post', 'Project', 'ProjectParticipant', 'RealEstate', 'Risk',
  'Security', 'Similar', 'Succession', 'Table', 'TaxRoll', 'Thing', 'Trip', 'UserAccount', 'Value', 'Vehicle',
  'Vessel', 'Video', 'Workbook', 'ArticleMention', 'EventParticipant', 'Symbol',
]); // oxfmt-ignore

/** What is read of an entity besides its identifiers and countries, of a link besides its ends, and of a sanction. */
export const READ_OF_THINGS: readonly string[] = [
  'name', 'caption', 'alias', 'weakAlias', 'full', 'birthDate', 'summary', 'description',
]; // oxfmt-ignore
export const READ_OF_LINKS: ReadonlySet<string> = new Set([
  'startDate', 'endDate', 'date', 'role', 'relationship', 'status', 'publisher', 'sourceUrl', 'recordId',
]); // oxfmt-ignore
export const READ_OF_SANCTIONS: ReadonlySet<string> = new Set([
  'entity', 'authority', 'program', 'programId', 'startDate', 'listingDate', 'endDate', 'reason', 'summary', 'status', 'publisher',
  'sourceUrl', 'recordId',
]); // oxfmt-ignore
