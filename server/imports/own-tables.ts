import { toBeginning } from '#contract/shown-line';

/** The tables of our own exports are known by the names of their columns, whatever the files are called. */
const OF_NODES = ['id', 'name', 'type', 'type_label', 'hub', 'neighbours'];
const OF_RELATIONS = [
  'key',
  'from',
  'from_name',
  'to',
  'to_name',
  'type',
  'phrase',
  'status',
  'claims_in_all',
];
const OF_EVIDENCE = [
  'relation',
  'claim',
  'says',
  'subject',
  'object',
  'stance',
  'voice',
  'reality',
  'article',
  'start',
  'end',
];
const OF_FIGURES = [
  'figure',
  'subject',
  'metric',
  'unit',
  'min',
  'max',
  'as_of',
  'articles',
  'starts',
  'ends',
];
const OF_FTM = ['what', 'id', 'words', 'type', 'status', 'why']; // oxfmt-ignore

/** What is told in other columns or is worked out anew: read by nobody, and so not looked through either. */
const BESIDE: ReadonlySet<string> = new Set([
  'type_label', 'role', 'countries', 'hub', 'neighbours',
  'from_name', 'to_name', 'phrase', 'marks', 'caption', 'contested', 'ended', 'derived', 'symmetric', 'stories', 'voices', 'happened',
  'first_day', 'last_day', 'date_inferred', 'reported_first', 'reported_last', 'derived_from', 'claims', 'claims_in_all',
  'words', 'when', 'subject_name', 'place_name', 'speaker_name', 'relay_name', 'paragraphs',
  'how', 'title', 'publisher', 'published_inferred', 'address',
]); // oxfmt-ignore

export type OwnTable = 'nodes' | 'relations' | 'evidence' | 'figures' | 'unsaid';

/** Which table of an export of ours it is; null where it is anybody else's. */
export function ownTable(columns: readonly string[]): OwnTable | null {
  const has = (names: readonly string[]) => names.every((name) => columns.includes(name));
  if (has(OF_EVIDENCE)) return 'evidence';
  if (has(OF_FIGURES)) return 'figures';
  if (has(OF_RELATIONS)) return 'relations';
  if (has(OF_NODES)) return 'nodes';
  return has(OF_FTM) ? 'unsaid' : null;
}

export function isBeside(column: string): boolean {
  return BESIDE.has(column);
}

/** Read by its own rules, and by no mapping. */
export function isBesideTables(own: OwnTable | null): boolean {
  return own === 'evidence' || own === 'figures' || own === 'unsaid';
}

/** What an export of ours never holds, and what this one says of itself. */
export function toMissing(limits: readonly string[] = []): string[] {
  const told = limits.slice(0, MOST_LIMITS).map((limit) => toBeginning(limit, LONGEST_LIMIT));
  return [...new Set([...told, ...NEVER_EXPORTED])];
}

const MOST_LIMITS = 50;
const LONGEST_LIMIT = 500;
const NEVER_EXPORTED = [
  'Who published an article: two of one publisher count as two voices until they are loaded.',
  'How the day of an article was bounded: what is taken in was reported on the day that is printed.',
  'The articles themselves: what is taken in counts as copied from them, and adds no source where they are loaded.',
] as const;
