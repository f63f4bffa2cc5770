import type { ArticlePackage, Claim, Entity } from '#contract/article';
import { relationRow, RELATION_TYPE_NAMES, type EntityType, type RelationType } from '#contract/ontology';
import { sha256 } from '../server/db/canonical.ts';

export interface GenerateOptions {
  /** The same seed gives the same packages, on every machine. */
  seed: number;
  entities: number;
  claims: number;
  articles: number;
}

/** How often a type occurs; countries are few and are the giants. */
export const MIX: readonly (readonly [type: EntityType, share: number, slug: string])[] = [
  ['Person', 0.45, 'person'],
  ['Company', 0.2, 'company'],
  ['Organization', 0.1, 'organization'],
  ['Agency', 0.08, 'agency'],
  ['Event', 0.08, 'event'],
  ['Place', 0.05, 'place'],
  ['Substance', 0.03, 'substance'],
  ['Country', 0.01, 'country'],
];

/** Fourteen types, as in the measurements of PATHS.md: many of some, few of others. */
export const TYPES: readonly RelationType[] = RELATION_TYPE_NAMES.filter((type) =>
  [
    'MEMBER_OF', 'OWNS', 'ASSOCIATED_WITH', 'MET', 'PARTICIPATED_IN', 'NATIONAL_OF', 'BASED_IN', 'COOPERATES_WITH',
    'ACCUSES', 'HOLDS_POSITION', 'CONTROLS', 'EXPORTS', 'VISITED', 'LEADS',
  ].includes(type),
); // oxfmt-ignore

const SPAN = 40;
const TITLE = 60;
const ROLE = 'president';

/** Invented packages of any size: power-law degrees, a few giants, all statuses, dates. One article at a time. */
export function* generatePackages({
  seed,
  entities,
  claims,
  articles,
}: GenerateOptions): Generator<ArticlePackage> {
  const random = toRandom(seed);
  const cast = toCast(entities);
  for (let n = 0; n < articles; n += 1) {
    const count = Math.floor(((n + 1) * claims) / articles) - Math.floor((n * claims) / articles);
    yield toPackage({ n, count, cast, random });
  }
}

export type Random = () => number;
type Cast = ReadonlyMap<EntityType, readonly string[]>;

function toPackage({
  n,
  count,
  cast,
  random,
}: {
  n: number;
  count: number;
  cast: Cast;
  random: Random;
}): ArticlePackage {
  const id = `article/generated-${n}`;
  const textLength = TITLE + 10 + (count + 1) * SPAN;
  const month = String((n % 12) + 1).padStart(2, '0');
  const publishedAt = `${2015 + (Math.floor(n / 12) % 9)}-${month}-15`;
  const publisher = `company/press-${n % 7}`;
  const claims = Array.from({ length: count }, (_, index) =>
    toClaim({ id, index, publishedAt, cast, random }),
  );
  const used = new Set([
    publisher,
    ...claims.flatMap(({ subject, object, attributedTo = publisher }) => [subject, object, attributedTo]),
  ]);
  return {
    format: 1,
    article: {
      id,
      title: `Generated article ${n}`,
      publisher,
      authors: [],
      language: 'en',
      publishedAt,
      textSha256: sha256(id),
      textLength,
      regions: [
        { paragraph: 1, start: 0, end: TITLE, zone: 'title' },
        { paragraph: 2, start: TITLE + 1, end: textLength, zone: 'body' },
      ],
    },
    entities: [...used].toSorted().map(toEntity),
    claims,
    figures: [],
    mentions: [],
  };
}

function toClaim({
  id,
  index,
  publishedAt,
  cast,
  random,
}: {
  id: string;
  index: number;
  publishedAt: string;
  cast: Cast;
  random: Random;
}): Claim {
  const type = pick(TYPES, random);
  const [subject, object] = toEnds({ type, cast, random });
  const year = 2000 + Math.floor(random() * 20);
  const start = TITLE + 1 + index * SPAN;
  const said = random() < 0.3;
  return {
    id: `${id}/c${index + 1}`,
    subject,
    type,
    object,
    stance: random() < 0.03 ? 'denies' : 'asserts',
    reality: weighted(REALITIES, random),
    voice: said ? 'said' : 'stated',
    ...(said && { attributedTo: skewed(cast.get('Person') ?? [], random) }),
    ...(random() < 0.1 && { hedged: true as const }),
    ...(random() < 0.4
      ? { from: String(year), ...(random() < 0.5 && { to: String(year + Math.floor(random() * 5)) }) }
      : { asOf: publishedAt }),
    ...(type === 'HOLDS_POSITION' && { qualifiers: { role: ROLE } }),
    says: 'An invented fact.',
    at: [{ start, end: start + SPAN - 1 }],
  };
}

const REALITIES = [
  ['actual', 0.85],
  ['alleged', 0.07],
  ['planned', 0.05],
  ['wanted', 0.03],
] as const;

/** Drawn until they differ and there is somebody of that type. */
function toEnds({
  type,
  cast,
  random,
}: {
  type: RelationType;
  cast: Cast;
  random: Random;
}): [string, string] {
  for (;;) {
    const pair = pick(relationRow(type).ends, random);
    const from = cast.get(pick(pair.from, random)) ?? [];
    const to = cast.get(pick(pair.to, random)) ?? [];
    if (from.length === 0 || to.length === 0) continue;
    const [subject, object] = [skewed(from, random), skewed(to, random)];
    if (subject !== object) return [subject, object];
  }
}

function toCast(entities: number): Cast {
  return new Map(
    MIX.map(([type, share, slug]) => {
      const count = Math.max(2, Math.round(entities * share));
      return [type, Array.from({ length: count }, (_, n) => `${slug}/${slug}-${n + 1}`)] as const;
    }),
  );
}

function toEntity(id: string): Entity {
  const [slug = '', name = ''] = id.split('/');
  const type = MIX.find(([, , one]) => one === slug)?.[0] ?? 'Company';
  return {
    id,
    type,
    name: name.replace('-', ' '),
    named: true,
    aliases: [],
    summary: 'Invented.',
    identifiers: [],
    basis: {},
  };
}

/** The first of a list are met far more often: degrees follow a power law. */
function skewed(list: readonly string[], random: Random): string {
  return list[Math.floor(list.length * random() ** 3)] ?? '';
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(list.length * random())] as T;
}

export function weighted<T>(list: readonly (readonly [T, number])[], random: Random): T {
  let left = random();
  const found = list.find(([, share]) => (left -= share) < 0) ?? list[0];
  return (found as readonly [T, number])[0];
}

/** mulberry32: 32 bits of state are plenty for invented facts. */
export function toRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
