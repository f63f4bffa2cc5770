import * as z from 'zod';
import { IsoPrefix } from './days.ts';
import { EvidenceArticle, EvidenceClaim } from './evidence.ts';
import { GraphEdge, GraphNode, Limit } from './graph.ts';
import { InvestigationId, KeptCanvas } from './investigations.ts';
import { EntityType } from './ontology.ts';
import { shownLine } from './shown-line.ts';

export const VersionName = shownLine('name', 200);
export const MOST_VERSION_NOTE = 2_000;

/** SHA-256 over what a version holds, in small hexadecimal letters. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'a fingerprint of 64 letters');
/** As it is printed beside a picture: enough to find a version by. */
export const SHORT_FINGERPRINT = 12;
export const FingerprintBeginning = z
  .string()
  .transform((text) => text.replaceAll(/[\s\u00A0-]/g, '').toLowerCase())
  .pipe(
    z.string().regex(/^[0-9a-f]{12,64}$/, 'at least the first 12 letters of a fingerprint, each 0-9 or a-f'),
  );

/** Makes a version of the investigation as it was saved last. `keep` tells a repeated request from a second one. */
export const KeepVersion = z.strictObject({
  keep: z.uuid(),
  /** The version of the investigation that is to be frozen. */
  expected: z.int().min(1),
  name: VersionName,
  note: z.string().trim().max(MOST_VERSION_NOTE, 'a note of 2000 letters at most').nullable(),
  /** The day as of which the analyst judges what has ended. */
  asOf: IsoPrefix.nullable(),
});
export type KeepVersion = z.infer<typeof KeepVersion>;

export const VersionRow = z.strictObject({
  investigation: InvestigationId,
  /** Of the versions of this investigation: the first is 1. */
  n: z.int().min(1),
  /** Which save of the investigation it froze. */
  of: z.int().min(1),
  /** Of the investigation, as it was then. */
  title: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  /** Who made it: stated, not verified. */
  by: z.string().nullable(),
  at: z.string(),
  asOf: IsoPrefix.nullable(),
  nodes: z.int(),
  edges: z.int(),
  steps: z.int(),
  claims: z.int(),
  fingerprint: Fingerprint,
  /** Set while it can still be brought back. */
  deletedAt: z.string().nullable(),
});
export type VersionRow = z.infer<typeof VersionRow>;

/** What the database said of the elements of a canvas on a day. Passages are not in it: texts stay out of the graph. */
export const HeldFacts = z.strictObject({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** By line the claims that carry it; `total` is more where a line is told too often to keep every claim. */
  lines: z.array(z.strictObject({ key: z.string(), claims: z.array(z.string()), total: z.int().min(1) })),
  claims: z.array(EvidenceClaim),
  articles: z.array(EvidenceArticle),
  /** What lifts the sanctions that are drawn or stand behind a line. */
  liftings: z.array(GraphEdge),
});
export type HeldFacts = z.infer<typeof HeldFacts>;

export const Version = z.strictObject({ row: VersionRow, canvas: KeptCanvas, facts: HeldFacts });
export type Version = z.infer<typeof Version>;

/**
 * Every kind of difference, in the order in which they are told, with what it is seen from the other side: what was lost
 * on the way there was added on the way back.
 */
export const DIFFERENCES = {
  denial: { label: 'New denials', mirror: 'denial-gone' },
  'denial-gone': { label: 'Denials that are told no more', mirror: 'denial' },
  lifting: { label: 'Newly lifted', mirror: 'lifting-gone' },
  'lifting-gone': { label: 'Lifted no more', mirror: 'lifting' },
  status: { label: 'Changed status', mirror: 'status' },
  contested: { label: 'Contested now', mirror: 'uncontested' },
  uncontested: { label: 'Contested no more', mirror: 'contested' },
  gone: { label: 'Gone from the database', mirror: 'back' },
  back: { label: 'Come back to the database', mirror: 'gone' },
  merged: { label: 'Merged into another', mirror: 'split' },
  split: { label: 'Stand by themselves again', mirror: 'merged' },
  renamed: { label: 'Other names or types', mirror: 'renamed' },
  dates: { label: 'Other dates', mirror: 'dates' },
  'claim-changed': { label: 'Claims worded otherwise', mirror: 'claim-changed' },
  'claim-new': { label: 'New claims', mirror: 'claim-gone' },
  'claim-gone': { label: 'Claims that are told no more', mirror: 'claim-new' },
  added: { label: 'Added to the canvas', mirror: 'lost' },
  lost: { label: 'Taken off the canvas', mirror: 'added' },
  'mark-new': { label: 'New marks of the analyst', mirror: 'mark-gone' },
  'mark-gone': { label: 'Marks of the analyst that are gone', mirror: 'mark-new' },
  'mark-changed': { label: 'Changed marks of the analyst', mirror: 'mark-changed' },
} as const satisfies Record<string, { label: string; mirror: string }>;

export type DifferenceKind = keyof typeof DIFFERENCES;
export const DifferenceKind = z.enum(Object.keys(DIFFERENCES) as [DifferenceKind]);

export const Difference = z.strictObject({
  kind: DifferenceKind,
  /** The id or the key of what it is about, as it is known on the later side; null of the canvas as a whole. */
  of: z.string().nullable(),
  /** What kind of mark: `Note`, `Tag`. Null of facts. */
  what: z.string().nullable(),
  claim: z.string().nullable(),
  /** In words; null where there was none. */
  was: z.string().nullable(),
  now: z.string().nullable(),
});
export type Difference = z.infer<typeof Difference>;

/** What has changed, where it is known of what. */
export type Change = Pick<Difference, 'kind' | 'was' | 'now'>;

/** A claim as a line's evidence told it. */
export const Wording = z.strictObject({ claim: z.string(), says: z.string(), status: z.string() });
export type Wording = z.infer<typeof Wording>;

/** What parts two versions, or a version and the investigation as it was saved last, on the facts of today. */
export const Comparison = z.strictObject({
  was: VersionRow,
  /** Null = the investigation now. */
  now: VersionRow.nullable(),
  differences: z.array(Difference),
  /** Actors that stand elsewhere: that is no difference of facts. */
  moved: z.int().min(0),
  /** Whatever the differences are about: as it is on the later side, else as it was. */
  nodes: z.array(z.strictObject({ id: z.string(), name: z.string(), type: EntityType })),
  edges: z.array(GraphEdge),
  /** Of whatever the differences are about: the ids and keys that the earlier side knew it by before a merger. */
  former: z.array(z.strictObject({ of: z.string(), was: z.string() })),
  /** Of those lines: what their claims said on each side. */
  wordings: z.array(z.strictObject({ of: z.string(), was: z.array(Wording), now: z.array(Wording) })),
  limits: z.array(Limit),
});
export type Comparison = z.infer<typeof Comparison>;
