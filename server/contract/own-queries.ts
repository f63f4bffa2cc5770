import * as z from 'zod';
import { OwnQueryId, QueryHeader } from './query.ts';

/** A file holds a text of 32 KiB and its header. */
export const MAX_SOURCE = 65_536;

/** Who saved which version of an own query when: stated, not verified. */
export const OwnStamp = z.strictObject({
  version: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string().nullable(),
});
export type OwnStamp = z.infer<typeof OwnStamp>;

/** A saved query as its file says it: the header in comments, then the text. */
export const QueryFile = z.strictObject({
  header: QueryHeader,
  source: z.string(),
  /** Null of a shipped one. */
  own: OwnStamp.nullable(),
});
export type QueryFile = z.infer<typeof QueryFile>;

export const QueryVersion = z.strictObject({ ...OwnStamp.shape, source: z.string() });
export type QueryVersion = z.infer<typeof QueryVersion>;

/** `expected` 0 creates. The same `save` twice is done once. */
export const SaveQuery = z.strictObject({
  save: z.uuid(),
  expected: z.int().min(0),
  source: z.string().max(MAX_SOURCE),
});
export type SaveQuery = z.infer<typeof SaveQuery>;

/** What is wrong with the header of a text that was given as a file; line 1 is the first. */
export const HeaderFault = z.strictObject({ line: z.int().min(1), problem: z.string() });
export type HeaderFault = z.infer<typeof HeaderFault>;

export const MOST_FILES = 500;
export const MOST_FILE_NAME = 1_000;
/** Letters of all files of one import; the request that holds them may be larger (`server/routes/own-queries.ts`). */
export const MOST_BASE64 = 20_000_000;

/** Files as an analyst drops them; their bytes are judged on the server. */
export const ImportQueries = z.strictObject({
  save: z.uuid(),
  /** True tells what would be taken and refused, and takes nothing. */
  rehearsal: z.boolean(),
  files: z
    .array(z.strictObject({ name: z.string().max(MOST_FILE_NAME), base64: z.base64() }))
    .min(1)
    .max(MOST_FILES),
});
export type ImportQueries = z.infer<typeof ImportQueries>;

export const ImportedQueries = z.strictObject({
  taken: z.array(
    z.strictObject({
      name: z.string(),
      id: OwnQueryId,
      title: z.string(),
      /** What is to be known about it: that it is a copy of a shipped one. */
      remark: z.string().nullable(),
    }),
  ),
  refused: z.array(z.strictObject({ name: z.string(), why: z.string() })),
});
export type ImportedQueries = z.infer<typeof ImportedQueries>;
