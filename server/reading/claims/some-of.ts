import type { Memory } from './antecedents.ts';
import type { Found } from './found.ts';
import type { Read } from './sentences.ts';
import type { Known } from './units.ts';

/** "six of the entities", where eleven were listed before: the six are part of the eleven. */
export function* someOf({ parts, clauses, start }: Read, { memory, known }: { memory: Memory; known: Known }): Generator<Found> {
  for (const { phrase } of parts) {
    const { head } = phrase;
    const some = head?.type === 'Group' && head.kind === 'nominal' ? known.get(head.id) : undefined;
    if (head === null || some?.min === undefined || some.max === undefined || memory.groups.has(head.id)) continue;
    for (const all of memory.groups.values()) {
      const group = known.get(all.id);
      if (group?.min === undefined || group.min <= some.min || group.memberKind !== some.memberKind || all.end > start) continue;
      const isListed = clauses.some(({ verbs, patient }) => LISTING.has(verbs.lemma) && patient.some((part) => part.phrase === phrase));
      const isPart = /\bof (?:the|these|those|them)\b/.test(phrase.units.map(({ low }) => low).join(' '));
      if (!isListed && !isPart && !isSameNoun(known.get(head.id)?.name, group.name)) continue;
      const via = { start: all.start, end: all.end };
      yield { rule: 'sanctions/some-of', type: 'PART_OF', subject: head, object: { ...all, start: head.start, end: head.end, via }, start: head.start, end: head.end, follows: 'they are some of those who were listed' };
    }
  }
} // oxfmt-ignore

const OTHERS = /\b(?:other|another|additional|further|more than|previous\p{L}*|all|total)\b/iu;

/** "26 entities" and then "six entities in Peru", not "six other entities". */
function isSameNoun(some = '', all: string): boolean {
  const noun = (words: string) => words.toLowerCase().split(/ (?:in|of|from|with|for|that|involved|linked|based) /)[0]?.split(' ').at(-1);
  return !OTHERS.test(some) && noun(some) === noun(all);
} // oxfmt-ignore

const LISTING = new Set(['add', 'sanction', 'designate', 'list', 'blacklist', 'place', 'include']);
