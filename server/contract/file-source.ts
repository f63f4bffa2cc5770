import * as z from 'zod';
import {
  Claim,
  EntityId,
  Figure,
  FileId,
  Span,
  type ArticlePackage,
  type Entity,
  type Mention,
} from './article.ts';
import { IsoPrefix } from './days.ts';

const Words = z.string().trim().min(1);

export const FILE_FORMATS = ['csv', 'ftm', 'json'] as const;
export const FileFormat = z.enum(FILE_FORMATS);
export type FileFormat = z.infer<typeof FileFormat>;

/** Where a file says it: a span of a text has no meaning there (DECISIONS 10). */
export const FilePlace = z.strictObject({
  /** Of a pair, which of the two. */
  file: Words.max(200).optional(),
  /** As a person counts the lines or records of that file, the first being 1. */
  row: z.int().min(1),
  /** The name of the column, or the field of a record. */
  column: Words.max(200),
  /** Whom the file itself names as its source, in words. */
  cites: Words.max(400).optional(),
  /** The passage that it repeats, of an export: the story stays the article's, and is no second source (DECISIONS 4). */
  copyOf: Span.shape.copyOf,
  /** That passage is the caption of a picture. */
  caption: z.literal(true).optional(),
});
export type FilePlace = z.infer<typeof FilePlace>;

/** A claim as one row of a file makes it. */
export const FileClaim = z.strictObject({
  ...Claim.shape,
  at: z.array(FilePlace).min(1),
  /** When the row says it was reported, where it says so: else the day of the file counts. */
  reported: IsoPrefix.optional(),
});
export type FileClaim = z.infer<typeof FileClaim>;

/** A figure as one row of a file tells it. */
export const FileFigure = z.strictObject({ ...Figure.shape, at: z.array(FilePlace).min(1) });
export type FileFigure = z.infer<typeof FileFigure>;

/** An imported file as a source of its own. It is no article: no list, count or text of articles knows it. */
export const FileSource = z.strictObject({
  id: FileId,
  kind: z.literal('file'),
  /** What the file is called. */
  title: Words.max(200),
  /** Who made it, or the file itself where nobody is named: the voice that speaks. */
  publisher: EntityId,
  /** The day of the file, as the analyst gave it. */
  publishedAt: IsoPrefix,
  format: FileFormat,
  /** Of the text that was read, of both files of a pair. */
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  textLength: z.int().min(1),
  rows: z.int().min(0),
  /** Stated, not verified (DECISIONS 23). */
  importedBy: Words.max(100),
  /** How it was read: JSON of the mapping, the choices and what was said about the file. */
  reading: Words,
});
export type FileSource = z.infer<typeof FileSource>;

/** What one file says, in the form in which an article is taken in. */
export interface FilePackage {
  format: 1;
  article: FileSource;
  entities: Entity[];
  claims: FileClaim[];
  figures: FileFigure[];
  mentions: Mention[];
}

export type SourcePackage = ArticlePackage | FilePackage;
export type SourceClaim = Claim | FileClaim;
export type SourceFigure = Figure | FileFigure;

export function isFile(source: { id: string }): source is FileSource {
  return source.id.startsWith('file/');
}
