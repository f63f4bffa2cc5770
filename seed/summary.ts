import { CLAIM_ZONES, type ArticlePackage, type Zone } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import {
  ENTITY_TYPE_NAMES,
  relationRow,
  STATUS_ORDER,
  type EntityType,
  type Status,
  type WalkClass,
} from '#contract/ontology';
import { toRelations } from '../server/articles/relations.ts';
import { witnessesOf } from '../server/articles/witnesses-of.ts';

/** What some packages hold, counted from them alone: what an analyst decided about them since is not in it. */
export interface Summary {
  articles: number;
  /** Distinct root articles of all passages: a copy is no second story. */
  stories: number;
  claims: number;
  mentions: number;
  entities: readonly (readonly [EntityType, number])[];
  relations: {
    all: number;
    byFamily: ReadonlyMap<WalkClass, ReadonlyMap<Status, number>>;
    marks: Record<'derived' | 'inferred' | 'hedged' | 'contested' | 'caption', number>;
  };
  /** By metric. */
  figures: readonly (readonly [string, number])[];
  leftOut: readonly LeftOut[];
}

/** Paragraphs of one article, or parts of them, that carry no fact. */
export interface LeftOut {
  article: string;
  zone: Zone;
  paragraphs: number;
  characters: number;
}

export const FAMILIES: readonly WalkClass[] = ['actor', 'context', 'speech', 'hub', 'never'];

export function summarize(packages: readonly ArticlePackage[]): Summary {
  const witnesses = witnessesOf(packages);
  const edges = [...toRelations(witnesses).values()];
  const entities = new Map(packages.flatMap((one) => one.entities.map(({ id, type }) => [id, type])));
  const types = tally([...entities.values()]);
  const figures = packages.flatMap((one) => one.figures);
  return {
    articles: packages.length,
    stories: new Set(witnesses.flatMap(({ stories }) => stories)).size,
    claims: witnesses.length,
    mentions: packages.flatMap(({ mentions }) => mentions).length,
    entities: ENTITY_TYPE_NAMES.flatMap((type) => {
      const count = types.get(type);
      return count === undefined ? [] : [[type, count] as const];
    }),
    relations: {
      all: edges.length,
      byFamily: new Map(FAMILIES.map((family) => [family, tally(statusesOf(edges, family))])),
      marks: {
        derived: edges.filter(({ derivedFrom }) => derivedFrom.length > 0).length,
        inferred: edges.filter(({ inferred }) => inferred).length,
        hedged: edges.filter(({ hedged }) => hedged).length,
        contested: edges.filter(({ contested }) => contested).length,
        caption: edges.filter(({ caption }) => caption).length,
      },
    },
    figures: [...tally(figures.map(({ metric }) => metric))].toSorted(([a], [b]) => a.localeCompare(b)),
    leftOut: packages.flatMap(toLeftOut),
  };
}

function statusesOf(edges: readonly GraphEdge[], family: WalkClass): Status[] {
  const statuses = edges.filter(({ type }) => relationRow(type).walk === family).map(({ status }) => status);
  return STATUS_ORDER.flatMap((status) => statuses.filter((one) => one === status));
}

function toLeftOut({ article }: ArticlePackage): LeftOut[] {
  const out = article.regions.filter(({ zone }) => !CLAIM_ZONES.includes(zone));
  return [...new Set(out.map(({ zone }) => zone))].map((zone) => {
    const here = out.filter((region) => region.zone === zone);
    return {
      article: article.id,
      zone,
      paragraphs: new Set(here.map(({ paragraph }) => paragraph)).size,
      characters: here.reduce((sum, { start, end }) => sum + end - start, 0),
    };
  });
}

function tally<T>(all: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
