import type { ClaimDraft, FigureDraft, Lane, ReadEntity, TextReading } from '#contract/reading';
import type { Reviewed } from '#contract/reviewing';
import { BEGINNINGS, toSlug } from '#contract/slugs';
import type { Stretch } from './spans.ts';

/** One suggestion, or a claim made by hand, with what was decided about it. */
export type Item = {
  readonly key: string;
  /** Null of what was made by hand. */
  readonly rule: string | null;
  readonly lane: Lane;
  readonly is: 'open' | 'accepted' | 'rejected';
  readonly by: string | null;
  /** Accepted otherwise than it was suggested. */
  readonly isEdited: boolean;
  /** Where in the text it stands. */
  readonly at: readonly Stretch[];
} & (
  | { readonly of: 'claim'; readonly content: ClaimDraft }
  | { readonly of: 'figure'; readonly content: FigureDraft }
);

const LANES: readonly Lane[] = ['strong', 'weak'];

/** All that is to be decided in the order in which it is asked: the strong ones by place, then the weak ones. */
export function toQueue(reading: TextReading, reviewed: Reviewed): Item[] {
  const known = new Set([...reading.claims, ...reading.figures].map(({ key }) => key));
  const claims = reading.claims.map(({ key, rule, lane, claim }): Item => {
    const { content, ...decided } = decidedOn(reviewed.claims.get(key), claim);
    return { of: 'claim', key, rule, lane, content, at: content.at, ...decided };
  });
  const figures = reading.figures.map(({ key, rule, lane, figure }): Item => {
    const { content, ...decided } = decidedOn(reviewed.figures.get(key), figure);
    return { of: 'figure', key, rule, lane, content, at: content.at, ...decided };
  });
  // Made by hand, or suggested by a reader of another version and accepted then.
  const own = { rule: null, lane: 'strong', isEdited: false } as const;
  const ownClaims = [...reviewed.claims].flatMap(([key, { is, content, by }]): Item[] =>
    content === null || known.has(key) ? [] : [{ of: 'claim', key, ...own, content, at: content.at, is, by }],
  );
  const ownFigures = [...reviewed.figures].flatMap(([key, { is, content, by }]): Item[] =>
    content === null || known.has(key)
      ? []
      : [{ of: 'figure', key, ...own, content, at: content.at, is, by }],
  );
  return [...claims, ...figures, ...ownClaims, ...ownFigures].toSorted(
    (a, b) => LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || startOf(a) - startOf(b),
  );
}

function decidedOn<T>(
  decided: { is: 'accepted' | 'rejected'; content: T | null; by: string } | undefined,
  suggested: T,
): { is: Item['is']; by: string | null; isEdited: boolean; content: T } {
  if (decided === undefined) return { is: 'open', by: null, isEdited: false, content: suggested };
  const content = decided.content ?? suggested;
  const isEdited = decided.content !== null && toSorted(content) !== toSorted(suggested);
  return { is: decided.is, by: decided.by, isEdited, content };
}

/** Its fields in one order: a form writes them in another. */
function toSorted(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

export function startOf({ at }: Pick<Item, 'at'>): number {
  return at[0]?.start ?? 0;
}

/** The next that nobody has decided, from here on and then from the top; null when all are. */
export function nextOpen(queue: readonly Item[], from: string | null): string | null {
  const at = queue.findIndex(({ key }) => key === from);
  const ahead = [...queue.slice(at + 1), ...queue.slice(0, at + 1)];
  return ahead.find((item) => item.is === 'open' && item.key !== from)?.key ?? null;
}

/** The neighbour in the queue, decided or not; it ends at both ends. */
export function neighbourIn(queue: readonly Item[], from: string | null, step: 1 | -1): string | null {
  const at = queue.findIndex(({ key }) => key === from);
  if (at === -1) return queue[0]?.key ?? null;
  return queue[at + step]?.key ?? from;
}

export function progressOf(queue: readonly Item[]): { decided: number; of: number } {
  const suggested = queue.filter(({ rule }) => rule !== null);
  return { decided: suggested.filter(({ is }) => is !== 'open').length, of: suggested.length };
}

/** Of one rule all that nobody has decided. */
export function openOfRule(queue: readonly Item[], rule: string | null): Item[] {
  return rule === null ? [] : queue.filter((item) => item.rule === rule && item.is === 'open');
}

/** Who is in the text, as the reviewer has put it, those added by hand last. */
export function toPeople(reading: TextReading, reviewed: Reviewed): Person[] {
  // Whoever was accepted is as he was then; whom of the graph he may be is asked of the graph as it is.
  const found = new Map(reading.entities.map((read) => [read.id, read]));
  for (const read of reviewed.named.values())
    found.set(read.id, { ...read, candidates: found.get(read.id)?.candidates ?? read.candidates });
  const added = [...reviewed.entities].filter(([id]) => !found.has(id));
  const named = [...found.values(), ...added.map(([, { entity }]) => entity)];
  const counted = new Map<string, Stretch[]>();
  for (const { entity, start, end } of reading.mentions)
    counted.set(entity, [...(counted.get(entity) ?? []), { start, end }]);
  return [
    ...[...found.values()].map((read) => toPerson(read, reviewed, counted.get(read.id) ?? [])),
    ...added.map(([id, { entity, as }]): Person => ({
      id, name: entity.name, type: entity.type, aliases: entity.aliases, summary: entity.summary, named: entity.named,
      why: 'added by hand', as, candidates: [], not: reviewed.different.get(id) ?? new Set(), mentions: [], read: null,
    })), // oxfmt-ignore
    ...writersOf(reviewed.about, named),
  ];
}

/** Who published and wrote it and is not spoken of in it: whom of the graph he is may have to be decided too. */
function writersOf(
  { publisher, authors }: Reviewed['about'],
  named: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): Person[] {
  const writers = [
    ...(publisher === null ? [] : [{ name: publisher, type: 'Organization', why: 'publishing the article' } as const]),
    ...authors.map((name) => ({ name, type: 'Person', why: 'writing the article' }) as const),
  ];
  return writers.flatMap(({ name, type, why }) => {
    const slug = toSlug(name);
    if (slug === '' || named.some((one) => one.name === name || one.aliases.includes(name))) return [];
    return [{
      id: `${BEGINNINGS[type]}/${slug}`, name, type, aliases: [], summary: '', named: true, why, as: null,
      candidates: [], not: new Set<string>(), mentions: [], read: null,
    }];
  });
} // oxfmt-ignore

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly type: ReadEntity['type'];
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly named: boolean;
  readonly why: string;
  /** Whom the reviewer said it is: of the graph, new, or not decided. */
  readonly as: string | null;
  readonly candidates: ReadEntity['candidates'];
  readonly not: ReadonlySet<string>;
  readonly mentions: readonly Stretch[];
  /** As the reader found it; null of those added by hand. */
  readonly read: ReadEntity | null;
}

function toPerson(read: ReadEntity, reviewed: Reviewed, mentions: readonly Stretch[]): Person {
  const put = reviewed.entities.get(read.id);
  const { name, type, aliases, named } = put?.entity ?? read;
  return {
    id: read.id, name, type, aliases, named, summary: put?.entity.summary ?? '', why: read.why, as: put?.as ?? null,
    candidates: read.candidates, not: reviewed.different.get(read.id) ?? new Set(), mentions, read,
  }; // oxfmt-ignore
}

/** Whom these claims and figures name, as they were read. */
export function namedBy(
  contents: readonly (ClaimDraft | FigureDraft)[],
  people: readonly Person[],
): ReadEntity[] {
  // Whatever of a draft is written like an id may be one; what is none names nobody.
  const ids = new Set(contents.flatMap((content) => [...wordsIn(content)]));
  return people.flatMap(({ id, read }) => (read !== null && ids.has(id) ? [read] : []));
}

function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* wordsIn(part);
}
