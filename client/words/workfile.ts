import { toPhrase } from '#contract/phrases';
import type { SavedCanvas } from '#contract/saved-canvas';
import type { WorkfileCounts } from '#contract/workfile';
import { count, countOf } from './count.ts';

/** What a workfile holds, part by part; of what there is nothing nothing is said. */
export function toCountWords(counts: WorkfileCounts): string {
  const words: readonly [keyof WorkfileCounts, string, string][] = [
    ['actors', 'actor', 'actors'],
    ['relations', 'relation', 'relations'],
    ['notes', 'note', 'notes'],
    ['cards', 'card', 'cards'],
    ['groups', 'group', 'groups'],
    ['frames', 'frame', 'frames'],
    ['tags', 'tag', 'tags'],
    ['hypotheses', 'hypothesis', 'hypotheses'],
    ['results', 'kept result', 'kept results'],
    ['steps', 'step', 'steps'],
  ];
  const told = words.flatMap(([part, one, many]) =>
    counts[part] > 0 || part === 'actors' || part === 'relations' ? [count(counts[part], one, many)] : [],
  );
  return told.join(', ');
}

interface Unknown {
  readonly actors: number;
  readonly relations: number;
}

/** "3 of 120 actors and 5 of 300 relations are not known here"; null when all are. */
export function toUnknownWords(unknown: Unknown, all: Unknown): string | null {
  const parts = [
    ...(unknown.actors === 0 ? [] : [countOf(unknown.actors, all.actors, 'actor', 'actors')]),
    ...(unknown.relations === 0 ? [] : [countOf(unknown.relations, all.relations, 'relation', 'relations')]),
  ];
  if (parts.length === 0) return null;
  return `${parts.join(' and ')} ${unknown.actors + unknown.relations === 1 ? 'is' : 'are'} not known here`;
}

/** A relation as the file tells it, which holds the names of its ends. */
export function toLineWords(
  { type, from, to }: SavedCanvas['edges'][number],
  nameOf: (id: string) => string,
): string {
  return `${nameOf(from)} ${toPhrase({ type, qualifiers: {} })} ${nameOf(to)}`;
}
