import type { FilterRow, Filters } from '#contract/filters';
import { ENTITY_TYPES, relationRow, STATUSES, type RelationType } from '#contract/ontology';
import { count, countOf } from './count.ts';
import { toDate } from './days.ts';

interface Toll {
  readonly nodes: number;
  readonly edges: number;
}

/** "Person", "met", "alleged": as the panel of filters, the legend and the history name it. */
export function toRowName(row: FilterRow): string {
  if (row.of === 'entity') return ENTITY_TYPES[row.name].label;
  return row.of === 'relation' ? toTypeName(row.name) : STATUSES[row.name].label;
}

/** "is {role} of" without its gap. */
function toTypeName(type: RelationType): string {
  return relationRow(type).phrase.replace('{role}', '…');
}

/** "12 actors, 30 relations"; "nothing" where there is none. */
export function toToll({ nodes, edges }: Toll): string {
  const words = [
    nodes === 0 ? '' : count(nodes, 'actor', 'actors'),
    edges === 0 ? '' : count(edges, 'relation', 'relations'),
  ].filter(Boolean);
  return words.length === 0 ? 'nothing' : words.join(', ');
}

/** "38 of 120 relations and 2 of 60 actors hidden". */
export function toHidden(hidden: Toll, all: Toll): string {
  const words = [
    hidden.edges === 0 ? '' : countOf(hidden.edges, all.edges, 'relation', 'relations'),
    hidden.nodes === 0 ? '' : countOf(hidden.nodes, all.nodes, 'actor', 'actors'),
  ].filter(Boolean);
  return words.length === 0 ? 'nothing is hidden' : `${words.join(' and ')} hidden`;
}

/** "2021 to June 2023", "from 2021", "until 2023", "any day". */
export function toWindow({ from, to }: Filters['happened']): string {
  if (from === null && to === null) return 'any day';
  if (from === null) return `until ${toDate(to ?? '')}`;
  return to === null ? `from ${toDate(from)}` : `${toDate(from)} to ${toDate(to)}`;
}

/** "3 to 10 neighbours", "at least 3". */
export function toDegrees({ least, most }: Filters['degree']): string {
  if (most === null) return least === 0 ? 'any' : `at least ${least}`;
  return least === 0 ? `at most ${most}` : `${least} to ${most}`;
}

/** "B or better, graded only". */
export function toSources(sources: Filters['sources']): string {
  const bounds = [sources.reliability, sources.credibility].filter((bound) => bound !== null);
  if (bounds.length === 0) return 'any';
  return `${bounds.join(', ')} or better${sources.ungraded ? '' : ', graded only'}`;
}

/** "at least 2 voices, only contested"; "any" where nothing is asked. */
export function toSupportWords({ leastStories, leastVoices, contested }: Filters): string {
  const words = [
    leastStories > 1 ? `${leastStories} stories` : '',
    leastVoices > 1 ? `${leastVoices} voices` : '',
    { shown: '', only: 'contested', hidden: 'not contested' }[contested],
  ];
  return words.filter(Boolean).join(', ') || 'any';
}

/** What hides something, in the list of reasons. */
export const CRITERION_WORDS = {
  hand: 'By hand',
  entity: 'By the type of an actor',
  degree: 'By the number of neighbours',
  relation: 'By the type of a relation',
  status: 'By status',
  stories: 'Too few stories',
  voices: 'Too few voices',
  contested: 'Contested, or not',
  happened: 'When it was so',
  reported: 'When it was reported',
  sources: 'By the grades of sources',
} as const;

/** How a change of one part of the filters is called in the history. */
export const CHANGES: { readonly [P in keyof Filters]: (filters: Filters) => string } = {
  hiddenEntityTypes: ({ hiddenEntityTypes: off }) => toSwitched(off.length, 'types of actors'),
  hiddenRelationTypes: ({ hiddenRelationTypes: off }) => toSwitched(off.length, 'types of relations'),
  hiddenStatuses: ({ hiddenStatuses: off }) => toSwitched(off.length, 'statuses'),
  leastStories: ({ leastStories }) => `At least ${count(leastStories, 'story', 'stories')}`,
  leastVoices: ({ leastVoices }) => `At least ${count(leastVoices, 'voice', 'voices')}`,
  contested: ({ contested }) =>
    ({ shown: 'Contested or not', only: 'Only what is contested', hidden: 'Nothing contested' })[contested],
  happened: ({ happened }) => `Happened ${toWindow(happened)}`,
  reported: ({ reported }) => `Reported ${toWindow(reported)}`,
  undated: ({ undated }) => (undated ? 'With what has no certain day' : 'Only what has a certain day'),
  degree: ({ degree }) => `Neighbours: ${toDegrees(degree)}`,
  sources: ({ sources }) => `Sources: ${toSources(sources)}`,
};

/** What is asked for, or switched off. */
export const ASKED: {
  readonly [C in Exclude<keyof typeof CRITERION_WORDS, 'hand'>]: (filters: Filters) => string;
} = {
  entity: ({ hiddenEntityTypes: off }) => toRows(off.map((name) => ({ of: 'entity', name }))),
  relation: ({ hiddenRelationTypes: off }) => toRows(off.map((name) => ({ of: 'relation', name }))),
  status: ({ hiddenStatuses: off }) => toRows(off.map((name) => ({ of: 'status', name }))),
  degree: ({ degree }) => `${toDegrees(degree)} in all that is loaded`,
  stories: (filters) => `only ${CHANGES.leastStories(filters).toLowerCase()}`,
  voices: (filters) => `only ${CHANGES.leastVoices(filters).toLowerCase()}`,
  contested: (filters) => CHANGES.contested(filters).toLowerCase(),
  happened: (filters) => `only ${toWindow(filters.happened)}, ${CHANGES.undated(filters).toLowerCase()}`,
  reported: ({ reported }) => `only ${toWindow(reported)}`,
  sources: ({ sources }) => `only ${toSources(sources)}`,
};

function toRows(off: readonly FilterRow[]): string {
  return `${off.map(toRowName).join(', ')} switched off`;
}

function toSwitched(off: number, what: string): string {
  return off === 0 ? `All ${what} shown` : `${off} of the ${what} off`;
}
