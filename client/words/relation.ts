import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { relationRow, STATUSES, type RelationType } from '#contract/ontology';
import { ROLES } from '#contract/vocabulary';
import { count } from './count.ts';

type Qualifiers = GraphEdge['qualifiers'];

/** What stands between the two names: "met", "is secretary of state of", "abstained from joining". */
export function toPhrase(edge: { type: RelationType; qualifiers: Qualifiers }): string {
  const row = relationRow(edge.type);
  const choices = Object.entries(row.qualifiers ?? {}).flatMap(([name, qualifier]) =>
    qualifier.kind === 'choice'
      ? words(edge.qualifiers[name]).map((value) => qualifier.phrases[value] ?? value)
      : [],
  );
  if (choices.length > 0) return choices.join(' and ');
  const roles = words(edge.qualifiers['role']).map(toRole);
  return row.phrase.replace('{role}', roles.length === 0 ? 'in office' : roles.join(' and '));
}

function words(values: Qualifiers[string] | undefined): string[] {
  return (values ?? []).map(String);
}

/** `secretary-of-state` -> `secretary of state`. */
export function toRole(slug: string): string {
  return ROLES[slug] ?? slug.replaceAll('-', ' ');
}

/** The signs beside a status: none of them replaces it. */
export const MARKS = {
  inferred: 'not said, but follows from what is said',
  hedged: 'told as likely or suspected only',
  contested: 'another speaker denies it',
  ended: 'over as of the day shown in the header',
  derived: 'stands for two other lines',
} as const;
export type Mark = keyof typeof MARKS;

export function marksOf(edge: GraphEdge, asOf: Day | null): Mark[] {
  const has: Record<Mark, boolean> = {
    inferred: edge.inferred,
    hedged: edge.hedged,
    contested: edge.contested,
    ended: hasEnded(edge, asOf),
    derived: edge.derivedFrom.length > 0,
  };
  return (Object.keys(MARKS) as Mark[]).filter((mark) => has[mark]);
}

/** A meeting does not end, it happened; only what held for a time can be over. */
export function hasEnded(edge: Pick<GraphEdge, 'type' | 'lastDay'>, asOf: Day | null): boolean {
  if (asOf === null || edge.lastDay === null || relationRow(edge.type).point === true) return false;
  return edge.lastDay < asOf;
}

/** "alleged, inferred": status first, then the marks that are not seen elsewhere. */
export function toStatusWords(edge: GraphEdge, asOf: Day | null): string {
  return [STATUSES[edge.status].label, ...marksOf(edge, asOf)].join(', ');
}

/** "1 story, 2 voices". */
export function toSupport({ stories, voices }: { stories: number; voices: number }): string {
  return `${count(stories, 'story', 'stories')}, ${count(voices, 'voice', 'voices')}`;
}
