import { MOST_CANDIDATES, type NameAnswer, type NameCandidate, type NameReason } from '#contract/name-list';
import type { EntityType } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { RANKS, type LuceneSearch } from './lucene.ts';
import type { Found, NameHit, RankName } from './hits.ts';

type Asked = Pick<LuceneSearch, 'key' | 'turned' | 'terms' | 'slips'>;

/** Only the whole name of one alone needs nobody to decide. */
export function toAnswer(asked: Asked, { hits, isCut }: Found): NameAnswer {
  const ordered = inOrder(asked, hits);
  const best = ordered[0]?.rank;
  // Whoever bears the name with its words turned is no other bearer of it.
  const sharing = ordered.filter(({ rank }) => rank === best).length;
  const candidates = ordered.slice(0, MOST_CANDIDATES).map((hit) => toCandidate(asked, hit));
  const isExact = sharing === 1 && !isCut && RANKS[best ?? -1] === 'name';
  return {
    verdict: isExact ? 'exact' : 'likely',
    candidates,
    more: ordered.length - candidates.length,
    atLeast: isCut,
  };
}

/** These were done; who acts comes before them. */
const DONE: ReadonlySet<EntityType> = new Set(['Event', 'Sanction', 'LegalCase', 'Measure', 'Agreement']);

/** The order of explore/search. */
function inOrder(asked: Asked, hits: readonly NameHit[]): NameHit[] {
  const placed = hits.map((hit) => ({
    hit,
    place: [hit.rank, mistakeIn(asked, hit), DONE.has(hit.type) ? 1 : 0, -(hit.degree ?? 0)],
  }));
  placed.sort((a, b) => {
    const at = a.place.findIndex((one, n) => one !== b.place[n]);
    if (at >= 0) return (a.place[at] ?? 0) - (b.place[at] ?? 0);
    return a.hit.id < b.hit.id ? -1 : 1;
  });
  return placed.map(({ hit }) => hit);
}

/** A slip of the hand leads to one name, a letter left out to few, a wrong one to any. */
function mistakeIn({ key, slips }: Asked, { keys }: NameHit): number {
  if (keys.some((one) => slips.includes(one))) return 0;
  const isLonger = (one: string) =>
    one.length === key.length + 1 &&
    Array.from(one).some((_, at) => one.slice(0, at) + one.slice(at + 1) === key);
  return keys.some(isLonger) ? 1 : 2;
}

/** Who it is, which of their names it was, and what had to be forgiven for it. */
function toCandidate(asked: Asked, hit: NameHit): NameCandidate {
  const at = likestOf(asked, hit.keys);
  const { id, type, names, about, written, office } = hit;
  const name = names[0] ?? id;
  const why = toReason(asked, hit, at);
  return {
    id,
    type,
    name,
    about,
    matched: why === 'written' ? (written ?? name) : (names[at] ?? name),
    why,
    office: office === null ? null : toOffice(office),
  };
}

const REASONS: Record<RankName, NameReason> = {
  name: 'name',
  turned: 'order',
  words: 'words',
  beginnings: 'beginnings',
  telling: 'beginnings',
  office: 'office',
  written: 'written',
  spelling: 'letter',
  farOffice: 'office',
  spellings: 'spelling',
};

function toReason({ key }: Asked, { rank, keys }: NameHit, at: number): NameReason {
  const why = REASONS[RANKS[rank] ?? 'spellings'];
  if (why === 'name') return at === 0 ? 'name' : 'alias';
  const like = keys[at] ?? '';
  const isSwapped = like !== key && toLetters(like) === toLetters(key);
  return why === 'letter' && isSwapped ? 'swapped' : why;
}

function toLetters(key: string): string {
  return Array.from(key).toSorted().join('');
}

/** Which of its names it is: the whole of it, in another order, all words of it, its beginning; or the likest one. */
function likestOf({ key, turned, terms }: Asked, keys: readonly string[]): number {
  const tests: ((one: string) => boolean)[] = [
    (one) => one === key,
    (one) => turned.includes(one),
    (one) => terms.every((term) => one.includes(term)),
    (one) => one.startsWith(key),
  ];
  for (const test of tests) {
    const at = keys.findIndex(test);
    if (at >= 0) return at;
  }
  const likeness = keys.map((one) => likenessOf(key, one));
  return Math.max(0, likeness.indexOf(Math.max(...likeness)));
}

/** How many pairs of letters are the same, less half of what is longer. */
function likenessOf(key: string, other: string): number {
  const pairs = Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2));
  return pairs.filter((pair) => other.includes(pair)).length - Math.abs(other.length - key.length) / 2;
}

function toOffice({ type, roles, body }: NonNullable<NameHit['office']>): string {
  const words = type === 'LEADS' ? 'leader' : roles.map((role) => toRole(role)).join(' and ') || 'in office';
  return `${words} of ${body}`;
}
