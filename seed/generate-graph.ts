import { isBarred, relationRow, type EntityType, type RelationType } from '#contract/ontology';
import { tokensOf } from '../server/finding/tokens.ts';
import { MIX, pick, toRandom, TYPES, weighted, type Random } from './generate.ts';
import { BODIES } from './name-parts.ts';
import { toNames } from './names.ts';

export interface GraphSize {
  /** The same seed gives the same graph, on every machine. */
  seed: number;
  entities: number;
  relations: number;
}

/** The graph on which search, paths and loading are measured. */
export const MEASURED: Omit<GraphSize, 'seed'> = { entities: 300_000, relations: 1_000_000 };
export const SEED = 1;

/** As REDTHREAD_HUB has it when nobody sets it: whoever has more neighbours carries no path from the inside. */
const HUB_DEGREE = 100;

/** Share of all relations that end in one of these countries: 60,000 of a million, and so on. */
export const GIANTS: readonly number[] = [0.06, 0.045, 0.035, 0.028];

/** Of all actors of a type, the share of those with k neighbours falls with k ** -EXPONENT. */
export const EXPONENTS = { usual: 3, ofBodies: 2.5 } as const;
const BODY_TYPES: ReadonlySet<EntityType> = new Set(['Agency', 'Organization', 'Event']);

export function exponentOf(type: EntityType): number {
  return BODY_TYPES.has(type) ? EXPONENTS.ofBodies : EXPONENTS.usual;
}

const INTO_COUNTRIES = TYPES.filter((type) =>
  relationRow(type).ends.some(({ to }) => to.includes('Country')),
);

export interface EntityRow {
  labels: string[];
  properties: { id: string; name: string; aliases: string[]; degree: number; typeName: EntityType } & Record<
    string,
    unknown
  >;
}

export interface RelationRow {
  from: string;
  to: string;
  properties: { key: string } & Record<string, unknown>;
}

export interface GeneratedGraph {
  entities: EntityRow[];
  relations: Map<RelationType, RelationRow[]>;
}

/** Facts as a projection would leave them, without evidence: too many to be told by articles while one waits. */
export function generateGraph({ seed, entities, relations }: GraphSize): GeneratedGraph {
  const random = toRandom(seed);
  const invent = toNames(random);
  const cast = new Map<EntityType, EntityRow[]>();
  for (const [type, share, slug] of MIX) {
    const count = Math.max(GIANTS.length + 2, Math.round(entities * share));
    const rows = Array.from({ length: count }, (_, n) =>
      toEntity(type, { id: `${slug}/g-${n + 1}`, ...invent(type) }),
    );
    cast.set(type, rows);
  }
  const lines = new Map<RelationType, RelationRow[]>();
  const met = new Set<string>();
  for (let n = 0; n < relations; n += 1) {
    const { type, from, to } = toLine({ cast, random });
    const pair = [from.properties.id, to.properties.id].toSorted().join(' ');
    if (!met.has(pair)) {
      met.add(pair);
      from.properties.degree += 1;
      to.properties.degree += 1;
    }
    const rows = lines.get(type) ?? [];
    lines.set(type, rows);
    rows.push(toRelation(type, { n, from, to, random }));
  }
  const all = [...cast.values()].flat();
  for (const { labels, properties } of all) {
    if (properties.degree > HUB_DEGREE && !labels.includes('Hub')) labels.push('Hub');
  }
  return { entities: all, relations: lines };
}

function toEntity(
  type: EntityType,
  { id, name, aliases }: { id: string; name: string; aliases: string[] },
): EntityRow {
  const barred = isBarred({ type });
  return {
    labels: ['Entity', type, ...(barred ? ['Hub'] : [])],
    properties: {
      id, name, aliases, named: true, summary: 'Invented.', identifiers: [], barred, countries: [], degree: 0,
      ...tokensOf([name, ...aliases]),
      typeName: type,
    },
  }; // oxfmt-ignore
}

/** A type of relation with its two ends: so many lines end in a giant, and all others in anybody else. */
function toLine({ cast, random }: Source): { type: RelationType; from: EntityRow; to: EntityRow } {
  let left = random();
  const giant = GIANTS.findIndex((share) => (left -= share) < 0);
  const countries = cast.get('Country') ?? [];
  for (;;) {
    const type = pick(giant === -1 ? TYPES : INTO_COUNTRIES, random);
    const ends = pick(relationRow(type).ends, random);
    if (giant !== -1 && !ends.to.includes('Country')) continue;
    const from = toEnd(pick(ends.from, random), { cast, random });
    const to = giant === -1 ? toEnd(pick(ends.to, random), { cast, random }) : countries[giant];
    if (from !== undefined && to !== undefined && from !== to) return { type, from, to };
  }
}

interface Source {
  cast: ReadonlyMap<EntityType, readonly EntityRow[]>;
  random: Random;
}

function toEnd(type: EntityType, { cast, random }: Source): EntityRow | undefined {
  const rows = cast.get(type) ?? [];
  const first = type === 'Country' ? GIANTS.length : 0;
  return rows[first + Math.floor((rows.length - first) * random() ** skewOf(exponentOf(type)))];
}

/** The n-th of a list is drawn as n ** (1 / skew - 1): then degrees fall by a law of this exponent. */
function skewOf(exponent: number): number {
  return (exponent - 1) / (exponent - 2);
}

function toRelation(
  type: RelationType,
  { n, from, to, random }: { n: number; from: EntityRow; to: EntityRow; random: Random },
): RelationRow {
  const year = 2000 + Math.floor(random() * 20);
  const voices = 1 + Math.floor(3 * random() ** 3);
  const status = weighted(STATUSES, random);
  const isDated = random() < 0.4;
  const end = isDated && random() < 0.5 ? year + 3 : null;
  const periods = isDated ? [`${year}/${end ?? ''}`] : [];
  return {
    from: from.properties.id,
    to: to.properties.id,
    properties: {
      key: `${type}|${n}`,
      status,
      voices,
      stories: voices,
      periods,
      certain: periods,
      shownOn: [],
      knownDays: isDated,
      ...(isDated && { firstDay: year * 10_000 + 101 }),
      ...(isDated && end !== null && { lastDay: end * 10_000 + 1231 }),
      reportedFirst: 20_200_101,
      reportedLast: 20_200_101,
      ...(type === 'HOLDS_POSITION' && { role: [pick(BODIES.role, random)] }),
    },
  };
}

const STATUSES = [
  ['asserted', 0.7],
  ['said', 0.2],
  ['alleged', 0.07],
  ['denied', 0.03],
] as const;
