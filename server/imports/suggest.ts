import {
  NODE_FIELDS, RELATION_FIELDS, MOST_IMPORTED,
  type CsvMapping, type NodeField, type NodeMapping, type RelationField, type RelationMapping,
} from '#contract/imports'; // oxfmt-ignore
import {
  ENTITY_TYPES, ENTITY_TYPE_NAMES, RELATION_TYPES, STATUS_ORDER,
  type EntityType, type RelationType, type Status,
} from '#contract/ontology'; // oxfmt-ignore
import { toWord } from './clean-text.ts';
import { isBesideTables } from './own-tables.ts';
import type { Table } from './table.ts';

/** What others call these columns, the likeliest first. */
const NODE_WORDS: Record<NodeField, readonly string[]> = {
  id: ['id', 'nodeid', 'ref', 'key', 'identifier'],
  name: ['name', 'label', 'title', 'caption', 'fullname'],
  type: ['type', 'typename', 'schema', 'category', 'class', 'kind'],
  aliases: ['aliases', 'alias', 'alsoknownas', 'aka', 'othernames'],
  summary: ['summary', 'description', 'notes', 'note', 'about'],
  kind: ['kind', 'subtype'],
  named: ['named'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', 'born', 'birthday'],
  identifiers: ['identifiers', 'registrationnumber', 'regnumber', 'taxnumber', 'leicode', 'lei', 'imonumber', 'imo', 'wikidataid', 'wikidata'],
  members: ['members', 'memberkind'],
  membersLeast: ['membersleast', 'membersmin'],
  membersMost: ['membersmost', 'membersmax'],
}; // oxfmt-ignore
const RELATION_WORDS: Record<RelationField, readonly string[]> = {
  from: ['from', 'fromid', 'subject', 'startid', 'start', 'source', 'sourceid', 'fromname'],
  to: ['to', 'toid', 'object', 'endid', 'end', 'target', 'targetid', 'toname'],
  type: ['type', 'relation', 'relationtype', 'relationship', 'predicate', 'link', 'label'],
  status: ['status', 'certainty'],
  since: ['since', 'fromdate', 'startdate', 'validfrom', 'begin', 'date', 'firstday'],
  until: ['until', 'todate', 'enddate', 'validto', 'lastday'],
  reported: ['reported', 'reportedfirst', 'reportedon', 'published', 'publishedat'],
  role: ['role', 'position', 'office', 'function'],
  qualifiers: ['qualifiers'],
  hedged: ['hedged'],
  inferred: ['inferred'],
  says: ['says', 'sentence', 'statement', 'description', 'summary'],
  cites: ['cites', 'sources', 'source', 'sourceurl', 'url', 'reference'],
  notBefore: ['notbefore'],
  notAfter: ['notafter'],
  shownOn: ['shownon', 'asof'],
  speaker: ['speaker', 'attributedto', 'saidby'],
  occasion: ['occasion'],
  key: ['key'],
  periods: ['periods'],
  certain: ['certain'],
};

const TYPE_WORDS: Readonly<Record<string, EntityType>> = {
  org: 'Organization', ngo: 'Organization', party: 'Organization', legalentity: 'Organization',
  individual: 'Person', human: 'Person', man: 'Person', woman: 'Person',
  firm: 'Company', business: 'Company', corporation: 'Company', bank: 'Company',
  ministry: 'Agency', authority: 'Agency', government: 'Agency', publicbody: 'Agency',
  city: 'Place', region: 'Place', location: 'Place', nation: 'Country', state: 'Country', drug: 'Substance',
  case: 'LegalCase', law: 'Measure', treaty: 'Agreement', meeting: 'Event',
}; // oxfmt-ignore
const RELATION_TYPE_WORDS: Readonly<Record<string, RelationType>> = {
  owner: 'OWNS', ownerof: 'OWNS', shareholder: 'OWNS', shareholderof: 'OWNS', member: 'MEMBER_OF', leader: 'LEADS',
  director: 'HOLDS_POSITION', directorof: 'HOLDS_POSITION', officer: 'HOLDS_POSITION', worksfor: 'HOLDS_POSITION',
  employee: 'HOLDS_POSITION', employedby: 'HOLDS_POSITION', subsidiary: 'PART_OF', subsidiaryof: 'PART_OF',
  family: 'FAMILY_OF', relative: 'FAMILY_OF', associate: 'ASSOCIATED_WITH', linkedto: 'ASSOCIATED_WITH',
  nationality: 'NATIONAL_OF', citizen: 'NATIONAL_OF', locatedin: 'BASED_IN', headquarters: 'BASED_IN',
}; // oxfmt-ignore
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  confirmed: 'asserted', fact: 'asserted', true: 'asserted', reported: 'said', claimed: 'said', suspected: 'alleged',
  accused: 'alleged', plan: 'planned', hoped: 'wanted', false: 'denied', refuted: 'denied',
}; // oxfmt-ignore

const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as RelationType[]; // its own keys
const KNOWN_RELATIONS = new Map<string, RelationType>([
  ...Object.entries(RELATION_TYPE_WORDS),
  ...RELATION_TYPE_NAMES.flatMap((type) => {
    const { phrase, plural } = RELATION_TYPES[type];
    return [phrase, plural, type].map((word) => [toWord(word), type] as const);
  }),
]);
const KNOWN_TYPES = new Map<string, EntityType>([
  ...Object.entries(TYPE_WORDS),
  ...ENTITY_TYPE_NAMES.flatMap((type) => {
    const { label, plural } = ENTITY_TYPES[type];
    return [label, plural, type].map((word) => [toWord(word), type] as const);
  }),
]);
const KNOWN_STATUSES = new Map<string, Status>([
  ...Object.entries(STATUS_WORDS),
  ...STATUS_ORDER.map((status) => [status, status] as const),
]);

export const asEntityType = (word: string): EntityType | undefined => KNOWN_TYPES.get(toWord(word));
export const asRelationType = (word: string): RelationType | undefined => KNOWN_RELATIONS.get(toWord(word));
export const asStatus = (word: string): Status | undefined => KNOWN_STATUSES.get(toWord(word));

/** How these tables are most likely meant; what is not guessed is left open for the analyst. */
export function suggestMapping(tables: readonly Table[]): CsvMapping {
  const found = tables
    .map((table, file) => ({ table, file, ends: relationColumns(table) }))
    // Beside the tables of an export: they are read by their own rules.
    .filter(({ table: { own } }) => !isBesideTables(own));
  const isOfRelations = ({ ends }: (typeof found)[number]) =>
    ends.from !== undefined && ends.to !== undefined;
  const relations = found.find(isOfRelations);
  const nodes = found.find((one) => one !== relations);
  return {
    nodes: nodes === undefined ? null : suggestNodes(nodes.table, nodes.file),
    relations: relations === undefined ? null : suggestRelations(relations.table, relations),
  };
}

/** Of our own exports a period says more exactly what the earliest and the latest day say, too. */
function relationColumns(table: Table): RelationMapping['columns'] {
  const { since, until, key, periods, certain, ...columns } = columnsFor(
    table,
    RELATION_WORDS,
    RELATION_FIELDS,
  );
  if (table.own === 'relations')
    return {
      ...columns,
      key: key ?? 'key',
      ...(periods !== undefined && { periods }),
      ...(certain !== undefined && { certain }),
    };
  return { ...columns, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

function suggestNodes(table: Table, file: number): NodeMapping {
  const columns = columnsFor(table, NODE_WORDS, NODE_FIELDS);
  return { file, columns, type: null, types: translate(table, columns.type, asEntityType) };
}

function suggestRelations(
  table: Table,
  { file, ends }: { file: number; ends: RelationMapping['columns'] },
): RelationMapping {
  return {
    file,
    columns: ends,
    type: null,
    types: translate(table, ends.type, asRelationType),
    status: 'asserted',
    statuses: translate(table, ends.status, asStatus),
  };
}

/** Each column once, each field by its likeliest word. */
function columnsFor<F extends string>(
  { columns }: Table,
  words: Record<F, readonly string[]>,
  fields: readonly F[],
): Partial<Record<F, string>> {
  const taken = new Set<string>();
  const found: Partial<Record<F, string>> = {};
  for (const field of fields) {
    const column = words[field]
      .map((word) => columns.find((one) => toWord(one) === word && !taken.has(one)))
      .find((one) => one !== undefined);
    if (column === undefined) continue;
    taken.add(column);
    found[field] = column;
  }
  return found;
}

/** The words of a column as ours, so far as we know them. */
function translate<T>(
  { columns, rows }: Table,
  column: string | undefined,
  as: (word: string) => T | undefined,
): { word: string; as: T }[] {
  if (column === undefined) return [];
  const index = columns.indexOf(column);
  const words = [...new Set(rows.map(({ cells }) => cells[index] ?? ''))].slice(0, MOST_IMPORTED.told);
  return words.flatMap((word) => {
    const known = as(word);
    return known === undefined ? [] : [{ word, as: known }];
  });
}
