import { MOST_CANDIDATES, type Aside, type NameAnswer, type NameCandidate } from '#contract/name-list';
import type { EntityType } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import type { NameHit, Sought } from './hits.ts';
import { RANKS, toLucene, type LuceneSearch } from './lucene.ts';
import { toReason } from './reasons.ts';
import type { FoundBy } from './stages.ts';
import { triedOf } from './tried.ts';

/** Only the whole name of one alone, as it was given, needs nobody to decide. */
export function toAnswer({ by, hits, isCut }: FoundBy): NameAnswer {
  const ordered = inOrder(by.search, hits);
  const best = ordered[0]?.rank;
  // Whoever bears the name with its words turned is no other bearer of it.
  const sharing = ordered.filter(({ rank }) => rank === best).length;
  const candidates = ordered.slice(0, MOST_CANDIDATES).map((hit) => toCandidate(by, hit));
  const isExact = sharing === 1 && !isCut && by.without.length === 0 && RANKS[best ?? -1] === 'name';
  return {
    verdict: isExact ? 'exact' : 'likely',
    candidates,
    more: ordered.length - candidates.length,
    atLeast: isCut,
    tried: triedOf(by.search),
    triedWithout: [...by.without],
  };
}

/** For whom nobody was found, by however much was tried. */
export function toNobody(name: string, triedWithout: readonly Aside[]): NameAnswer {
  const tried = triedOf(toLucene(name));
  return { verdict: 'none', candidates: [], more: 0, atLeast: false, tried, triedWithout: [...triedWithout] };
}

/** These were done; who acts comes before them. */
const DONE: ReadonlySet<EntityType> = new Set(['Event', 'Sanction', 'LegalCase', 'Measure', 'Agreement']);

/** The order of explore/search. */
function inOrder(asked: LuceneSearch, hits: readonly NameHit[]): NameHit[] {
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
function mistakeIn({ key, slips }: LuceneSearch, { keys }: NameHit): number {
  if (keys.some((one) => slips.includes(one))) return 0;
  const isLonger = (one: string) =>
    one.length === key.length + 1 &&
    Array.from(one).some((_, at) => one.slice(0, at) + one.slice(at + 1) === key);
  return keys.some(isLonger) ? 1 : 2;
}

/** Who it is, which of their names it was, and what had to be forgiven for it. */
function toCandidate({ search, without }: Sought, hit: NameHit): NameCandidate {
  const { id, type, names, about, written, office } = hit;
  const name = names[0] ?? id;
  const reason = toReason(search, hit);
  return {
    id,
    type,
    name,
    about,
    matched: reason.why === 'written' ? (written ?? name) : (names[reason.at] ?? name),
    why: reason.why,
    office: office === null ? null : toOffice(office),
    without: [...new Set([...without, ...reason.without])],
  };
}

function toOffice({ type, roles, body }: NonNullable<NameHit['office']>): string {
  const words = type === 'LEADS' ? 'leader' : roles.map((role) => toRole(role)).join(' and ') || 'in office';
  return `${words} of ${body}`;
}
