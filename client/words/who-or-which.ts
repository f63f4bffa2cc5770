import { MemberKind } from '#contract/article';
import type { GraphNode } from '#contract/graph';
import type { EntityType } from '#contract/ontology';
import { toPlural } from './verbs.ts';

/** Who is people is no thing, and a body is nobody. */
type Pronoun = 'who' | 'which';

/** A group is told by its members, all else by what it is. */
const OF_TYPES: { readonly [T in Exclude<EntityType, 'Group'>]: Pronoun } = {
  Person: 'who',
  Country: 'which', Place: 'which', Agency: 'which', Organization: 'which', Company: 'which', Sanction: 'which',
  LegalCase: 'which', Event: 'which', Agreement: 'which', Measure: 'which', Substance: 'which', Good: 'which', Topic: 'which',
}; // oxfmt-ignore

/** `entity`: some are people and some are firms; "which" makes nobody a person. */
const OF_MEMBERS: { readonly [K in MemberKind]: Pronoun } = {
  person: 'who',
  official: 'who',
  company: 'which',
  country: 'which',
  organization: 'which',
  entity: 'which',
};

/** Kinds of groups of people that act as one body. */
const BODIES: ReadonlySet<string | null> = new Set([
  'delegation', 'committee', 'council', 'crew', 'family', 'jury', 'mission', 'panel', 'team', 'unit',
]); // oxfmt-ignore

export function toWhoOrWhich(node: Pick<GraphNode, 'type' | 'kind' | 'members'>): Pronoun {
  if (node.type !== 'Group') return OF_TYPES[node.type];
  const told = toMembers(node);
  return told === null ? 'which' : OF_MEMBERS[told];
}

/** Names of many that are said as one. */
const COLLECTIVE = /^(civil society|press|public)(?= (at|in|of|on|to|that|which|who)\b|$)/i;

/** Eight nationals are charged, a delegation is sent. */
export function isPlural(node: Pick<GraphNode, 'type' | 'kind' | 'members' | 'name'>): boolean {
  if (node.type === 'Group') return toMembers(node) !== null && !COLLECTIVE.test(node.name);
  return PLURAL_HEADS[node.type]?.test(toHead(node.name)) ?? false;
}

/**
 * Of what is no body, the name tells its number by the last word before a preposition: "precursors of synthetic drugs".
 * What names a field of study or work ends alike and is one: "logistics".
 */
const PLURAL_HEADS: Readonly<Partial<Record<EntityType, RegExp>>> = {
  Substance: /(?<!\bga|[isu])s$/i,
  Good: /(?<!\bga|[isu])s$/i,
  Topic: /(?<!\bga|\bnew|ic|[isu])s$/i,
};

function toHead(name: string): string {
  return name.split(/ (?:of|for|in|on|to|from|with|against|between|that|which|\()/)[0] ?? name;
}

/** What is said of one, as it is said of this subject: "is a defendant in", of several "are defendants in". */
export function agreeing(phrase: string, subject: Parameters<typeof isPlural>[0] | undefined): string {
  return subject !== undefined && isPlural(subject) ? toPlural(phrase) : phrase;
}

/** Of whom a group is told; null where it is told as one. */
function toMembers({ kind, members }: Pick<GraphNode, 'kind' | 'members'>): MemberKind | null {
  const told = MemberKind.safeParse(members?.kind);
  return told.success && !BODIES.has(kind) ? told.data : null;
}
