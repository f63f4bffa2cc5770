import type { Day } from './days.ts';
import type { GraphEdge } from './graph.ts';
import { relationRow } from './ontology.ts';
import { ROLES } from './vocabulary.ts';

/** What stands between the two names: "met", "is secretary of state of", "abstained from joining". */
export function toPhrase({ type, qualifiers }: Pick<GraphEdge, 'type' | 'qualifiers'>): string {
  const row = relationRow(type);
  const words = (name: string): string[] => (qualifiers[name] ?? []).map(String);
  const chosen = Object.entries(row.qualifiers ?? {}).flatMap(([name, qualifier]) =>
    qualifier.kind === 'choice' ? words(name).map((value) => qualifier.phrases[value] ?? value) : [],
  );
  if (chosen.length > 0) return chosen.join(' and ');
  const roles = words('role').map(toRole);
  return row.phrase.replace('{role}', roles.length === 0 ? 'in office' : roles.join(' and '));
}

/** What is said behind the second name, since without it the line would be another: "with new funding", "in farming". */
export function toTail({ type, qualifiers }: Pick<GraphEdge, 'type' | 'qualifiers'>): string {
  return Object.entries(relationRow(type).qualifiers ?? {})
    .filter(([name, qualifier]) => 'tail' in qualifier && name in qualifiers)
    .map(([name, { kind }]) => {
      const words = (qualifiers[name] ?? []).map((value) =>
        kind === 'entity' ? toSlugWords(String(value)) : String(value),
      );
      return `${name} ${words.join(' and ')}`;
    })
    .join(', ');
}

/** `topic/climate-change` -> `climate change`: what an entity is called within a sentence that does not name it. */
function toSlugWords(idOrSlug: string): string {
  return idOrSlug.slice(idOrSlug.indexOf('/') + 1).replaceAll('-', ' ');
}

/** `secretary-of-state` -> `secretary of state`. */
export function toRole(slug: string): string {
  return ROLES[slug] ?? toSlugWords(slug);
}

/** A meeting does not end, it happened; only what held for a time can be over. */
export function hasEnded({ type, lastDay }: Pick<GraphEdge, 'type' | 'lastDay'>, asOf: Day | null): boolean {
  if (asOf === null || lastDay === null || relationRow(type).point === true) return false;
  return lastDay <= asOf;
}
