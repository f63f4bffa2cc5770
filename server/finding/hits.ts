import * as z from 'zod';
import type { Aside } from '#contract/name-list';
import { EntityType } from '#contract/ontology';
import { RANKS, type LuceneSearch } from './lucene.ts';

/** Somebody whom a search of names met, as both texts tell it. */
export const MetEntity = z.object({
  id: z.string(),
  type: EntityType,
  /** The first name and all others, each with its joined words in `keys`. */
  names: z.array(z.string()),
  keys: z.array(z.string()),
  about: z.string().nullable(),
  degree: z.int().nullable(),
});
export type MetEntity = z.infer<typeof MetEntity>;

/** Somebody who was found for a name. */
export const NameHit = MetEntity.extend({
  /** Its place in `RANKS`. */
  rank: z.int(),
  written: z.string().nullable(),
  office: z.object({ type: z.string(), roles: z.array(z.string()), body: z.string() }).nullable(),
});
export type NameHit = z.infer<typeof NameHit>;

/** A name of the list with what it is searched by. */
export interface Sought {
  /** Its place in the list. */
  readonly at: number;
  /** As it is searched. */
  readonly name: string;
  /** What of the name that was given it is without. */
  readonly without: readonly Aside[];
  /** Only people are meant, another of whose names begins with this letter. */
  readonly initial?: string;
  readonly search: LuceneSearch;
}

export interface Found {
  readonly hits: readonly NameHit[];
  /** There may be more than these. */
  readonly isCut: boolean;
}

export type RankName = (typeof RANKS)[number];

export function rankOf(name: RankName): number {
  return RANKS.indexOf(name);
}
