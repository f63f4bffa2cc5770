import type { Memory } from './antecedents.ts';
import type { Found } from './found.ts';
import { noteLately } from './lately.ts';
import type { Read } from './sentences.ts';
import type { Known, Ref } from './units.ts';

const FOLLOWS = 'they are some of those who were told of before';

/** "Peru (6)", where eleven were told of before: the six are part of the eleven, and of Peru. */
export function* someOf(read: Read, { memory, known }: { memory: Memory; known: Known }): Generator<Found> {
  for (const ref of read.refs) {
    if (ref.type !== 'Group' || ref.kind !== 'nominal') continue;
    const some = known.get(ref.id)?.some;
    const all = some === undefined ? listedBefore(ref, read, { memory, known }) : memory.counted.get(some.of);
    if (all !== undefined) yield joined('sanctions/some-of', 'PART_OF', { subject: ref, object: before(all, ref), follows: some === undefined ? FOLLOWS : undefined });
    const place = some?.at === undefined ? undefined : read.refs.find(({ id }) => id === some.at);
    if (place !== undefined) yield joined('origin/counted-at', 'BASED_IN', { subject: ref, object: place });
    noteLately(memory.counted, ref.id, ref);
  }
} // oxfmt-ignore

function joined(rule: string, type: Found['type'], { subject, object, follows }: Pick<Found, 'subject' | 'object' | 'follows'>): Found {
  const isBefore = object.via !== undefined;
  const [start, end] = isBefore ? [subject.start, subject.end] : [Math.min(subject.start, object.start), Math.max(subject.end, object.end)];
  return { rule, type, subject, object, start, end, ...(follows === undefined ? {} : { follows }) };
} // oxfmt-ignore

function before(all: Ref, { start, end }: Ref): Ref {
  return { ...all, start, end, via: { start: all.start, end: all.end } };
}

/** "two firms" of "ten companies" that were listed: of a smaller count, and of the first who were so many. */
function listedBefore(ref: Ref, { clauses, parts, start }: Read, { memory, known }: { memory: Memory; known: Known }): Ref | undefined {
  const some = known.get(ref.id);
  if (some?.min === undefined || some.max === undefined || memory.groups.has(ref.id)) return undefined;
  const isSome = (all: Ref) => {
    const group = known.get(all.id);
    if (group?.min === undefined || group.some !== undefined || group.min <= (some.min ?? 0) || group.memberKind !== some.memberKind || all.end > start) return false;
    if (isSameNoun(some.name, group.name)) return true;
    const { phrase } = parts.find((part) => part.phrase.head?.start === ref.start) ?? {};
    const isListed = clauses.some(({ verbs, patient }) => LISTING.has(verbs.lemma) && patient.some((part) => part.phrase === phrase));
    const isPart = /\bof (?:the|these|those|them)\b/.test(phrase?.units.map(({ low }) => low).join(' ') ?? '');
    return isListed || isPart;
  };
  return [...memory.groups.values()].find(isSome);
} // oxfmt-ignore

const OTHERS = /\b(?:other|another|additional|further|more than|previous\p{L}*|all|total)\b/iu;

/** "26 entities" and then "six entities in Peru", not "six other entities". */
function isSameNoun(some = '', all: string): boolean {
  const noun = (words: string) => words.toLowerCase().split(/ (?:in|of|from|with|for|that|involved|linked|based) /)[0]?.split(' ').at(-1);
  return !OTHERS.test(some) && noun(some) === noun(all);
} // oxfmt-ignore

const LISTING = new Set(['add', 'sanction', 'designate', 'list', 'blacklist', 'place', 'include']);
