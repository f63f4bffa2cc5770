import * as z from 'zod';
import type { KeptProperties } from '../db/exact-values.ts';

/**
 * A backup is one gzip file of lines of JSON: a head, every node, every relationship with its ends as the nodes'
 * places in the file, and a closing line by which a file that was cut or damaged is known.
 */
export const FORMAT = 'redthread-backup';
export const FORMAT_VERSION = 1;

/** Beyond what one element can be: a canvas of 5 MB, each of its letters spelled `\u0000`. */
export const MOST_LETTERS_A_LINE = 64 * 1024 * 1024;

const Count = z.int().min(0);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Counts = z.record(z.string(), Count);

/** What says of any version's head whether the rest of it can be read. */
export const AnyHead = z.looseObject({ format: z.literal(FORMAT), version: z.int() });

export const Head = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  madeAt: z.iso.datetime(),
  /** The version of the Redthread that wrote it. */
  redthread: z.string(),
  /** Null: the database had not been used by any. */
  versions: z.strictObject({ schema: z.int(), ontology: z.int(), projection: z.int() }).nullable(),
  nodes: Count,
  relationships: Count,
  labels: Counts,
  types: Counts,
  fingerprint: z.strictObject({
    /** Fingerprints of different ways cannot be compared. */
    way: z.int(),
    facts: Hash,
    evidence: Hash,
    judgements: Hash,
    desk: Hash,
  }),
});
export type Head = z.infer<typeof Head>;

/** How many lines stand before it, and the SHA-256 of their bytes. */
export const Closing = z.strictObject({ lines: Count, sha256: Hash });
export type Closing = z.infer<typeof Closing>;

export interface NodeLine {
  labels: string[];
  properties: KeptProperties;
}
/** `from` and `to`: how many nodes stand before that end in the file. */
export interface RelationshipLine {
  type: string;
  from: number;
  to: number;
  properties: KeptProperties;
}

/** Why a backup was not made or not put back, for the person who asked: nothing was changed unless it says so. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
}

export type ReportBackup = (progress: { step: string; done: number; of: number; unit?: string }) => void;
