import type { EntityType } from './entity-types.ts';

/** actor and context are walked by default, speech and hub when asked, never `never`. */
export type WalkClass = 'actor' | 'context' | 'speech' | 'hub' | 'never';

/**
 * What a qualifier of a relation type holds. `identity` qualifiers are part of the relation's key; all others are
 * lists folded onto the relation. `choice` values carry the phrase that is said when they are chosen. `tail`: said behind
 * the second name, where without it the line would be taken for another.
 */
export type Qualifier =
  | { kind: 'role' | 'entity' | 'text' | 'number'; identity?: true; tail?: true }
  | { kind: 'choice'; identity?: true; phrases: Record<string, string> };

export interface RelationTypeRow {
  walk: WalkClass;
  /** It happened (and has an occasion), rather than held for a time. */
  point?: true;
  /** Stored once, ends in id order. */
  symmetric?: true;
  /** Rebuilt from the relations it stands for; no claim may carry it. */
  derived?: true;
  /** Which pairs of types it may join: any `from` with any `to` of one row. */
  ends: readonly { from: readonly EntityType[]; to: readonly EntityType[] }[];
  qualifiers?: Record<string, Qualifier>;
  /** "A <phrase> B"; `{role}` stands for the qualifier's words. */
  phrase: string;
  plural: string;
}
