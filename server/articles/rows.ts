import type * as z from 'zod';
import { Article, Claim, Figure, Mention, type Span } from '#contract/article';
import {
  FileClaim,
  FileFigure,
  FileSource,
  isFile,
  type FilePlace,
  type SourceClaim,
  type SourceFigure,
  type SourcePackage,
} from '#contract/file-source';
import type { Cell } from '#contract/graph';
import { Corrected } from '#contract/repairs';
import { isFirm, statusOf } from '#contract/support';
import { canonical } from '../db/canonical.ts';
import type { Row } from '../db/run.ts';
import { asRead, corrected, fieldsOf } from './corrected.ts';
import { regionOf } from './region-of.ts';
import { toAccount } from './resolved.ts';

import { captionsIn } from './stories.ts';
import type { World } from './state.ts';
import { articleOf, isSpan, keyOf, storiesOf } from './witness.ts';

/** Neo4j holds no maps in properties, so these are JSON. */
const JSON_FIELDS: ReadonlySet<string> = new Set(['at', 'inferred', 'qualifiers', 'regions']);

/** Stored under other names: the ids by which evidence refers to facts are indexed under these. */
const STORED_AS: Readonly<Record<string, string>> = {
  subject: 'subjectId',
  object: 'objectId',
  entity: 'entityId',
};

type Stored = Record<string, unknown>;

type Source = SourcePackage['article'];

const FIRST_LETTER = { start: 0, end: 1 } as const;

/** A source as it is stored, of whichever kind it is. */
export function toSourceRow({ article, claims, figures }: SourcePackage, world: World): Stored {
  if (!isFile(article)) {
    const spans = [...claims, ...figures].flatMap(({ at }): (Span | FilePlace)[] => at).filter(isSpan);
    return toArticleRow(article, spans, world);
  }
  const places = [...claims, ...figures].flatMap(({ at }): (Span | FilePlace)[] => at);
  const copiesFrom = [...new Set(places.flatMap(({ copyOf }) => copyOf?.article ?? []))].toSorted();
  // Each of its places says itself what it repeats: here it is only told whose facts are read along with it.
  const copies = copiesFrom.map((original) => ({
    ...FIRST_LETTER,
    copyOf: { article: original, ...FIRST_LETTER },
  }));
  return {
    ...flatten(toAccount(article, world.resolve)),
    copies: JSON.stringify(copies),
    captions: '[]',
    ...(copiesFrom.length > 0 && { copiesFrom }),
  };
}

export function toArticleRow(article: Article, spans: readonly Span[], world: World): Stored {
  // The database gives claims back in an order of its own: what is kept of their spans must not depend on it.
  const copies = spans
    .flatMap(({ start, end, copyOf }) => (copyOf === undefined ? [] : [{ start, end, copyOf }]))
    .map((copy) => ({ copy, written: canonical(copy) }))
    .toSorted((a, b) => a.copy.start - b.copy.start || (a.written < b.written ? -1 : 1))
    .map(({ copy }) => copy);
  return {
    ...flatten(toAccount(article, world.resolve)),
    kind: 'article',
    // Tells something itself: it is a story, not only copies of others.
    original: spans.some(({ copyOf }) => copyOf === undefined) || undefined,
    copies: JSON.stringify(copies),
    captions: JSON.stringify(captionsIn(article.regions)),
    copiesFrom: [...new Set(copies.map(({ copyOf }) => copyOf.article))].toSorted(),
  };
}

export function toClaimRow(
  claim: SourceClaim,
  { article, world }: { article: Source; world: World },
): Stored {
  return {
    ...flatten(claim),
    ...placesOf(claim.at, article),
    article: article.id,
    ...claimStanding(claim, { article, world }),
  };
}

/** What of a stored claim changes when ids are merged, a claim is rejected or corrected, or an original arrives. */
export function claimStanding(
  claim: SourceClaim,
  { article, world }: { article: Source; world: World },
): Stored {
  const { id } = claim;
  const { zones } = placesOf(claim.at, article);
  const read = asRead(claim, world);
  const { entered, ...account } = toAccount(read, world.resolve);
  const held = world.correctionOf(id);
  // Null is written where there is none (any more): what is left out would stay.
  return {
    id,
    ...flatten(fieldsOf(account)),
    relKey: keyOf(read, world.resolve),
    stories: storiesOf(claim.at, articleOf(id), world),
    entered: held === null && entered === undefined ? null : JSON.stringify(claim),
    corrected: held === null ? null : JSON.stringify(held.to),
    correctedBy: held?.judgement ?? null,
    rejected: world.isRejected(id) || null,
    rejectedBy: world.rejectedBy(id),
    // What `fold` counts by, for the saved queries: they ask which claims lend a line its support.
    told: statusOf(read),
    firm: isFirm({ claim: read, caption: zones.every((zone) => zone === 'caption') }),
  };
}

export function toFigureRow(
  figure: SourceFigure,
  { article, world }: { article: Source; world: World },
): Stored {
  return {
    ...flatten(figure),
    ...placesOf(figure.at, article),
    article: article.id,
    ...figureStanding(figure, world),
  };
}

export function figureStanding(figure: SourceFigure, world: World): Stored {
  const { id, subject, attributedTo, relayedBy, place, entered } = toAccount(figure, world.resolve);
  const stories = storiesOf(figure.at, articleOf(id), world);
  return { ...flatten({ id, subject, attributedTo, relayedBy, place }), stories, entered };
}

export function toMentionRow(
  mention: Mention,
  { article, world }: { article: Source; world: World },
): Stored {
  const { start, end, entity } = mention;
  const id = `${article.id}|${start}|${end}|${entity}`;
  return { id, article: article.id, ...flatten(toAccount(mention, world.resolve)) };
}

export const fromArticleRow = (row: Row): Article => restore(row, Article);
export const fromSourceRow = (row: Row): Source =>
  isOfFile(row) ? restore(row, FileSource) : fromArticleRow(row);
export const fromClaimRow = (row: Row): SourceClaim =>
  isOfFile(row) ? restore(row, FileClaim) : restore(row, Claim);
/** As analysts corrected it, under the ids as they were entered or given. */
export function readClaimRow(row: Row): SourceClaim {
  const claim = fromClaimRow(row);
  const held = row['corrected'];
  return typeof held === 'string' ? corrected(claim, Corrected.parse(JSON.parse(held))) : claim;
}
export const fromFigureRow = (row: Row): SourceFigure =>
  isOfFile(row) ? restore(row, FileFigure) : restore(row, Figure);
export const fromMentionRow = (row: Row): Mention => restore(row, Mention);

/** Its id begins with that of its file. */
function isOfFile({ id }: Row): boolean {
  return typeof id === 'string' && id.startsWith('file/');
}

/** Paragraph and zone of each span; of a file, its rows, of which those that repeat a caption weigh as one. */
function placesOf(
  at: readonly (Span | FilePlace)[],
  source: Source,
): { paragraphs: number[]; zones: string[] } {
  const places = at.map((place) => {
    if (!isSpan(place)) return { paragraph: place.row, zone: place.caption === true ? 'caption' : 'row' };
    return isFile(source) ? undefined : regionOf(place, source.regions);
  });
  return {
    paragraphs: places.map((place) => place?.paragraph ?? 0),
    zones: places.map((place) => place?.zone ?? 'chrome'),
  };
}

function flatten(record: object): Stored {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      STORED_AS[name] ?? name,
      JSON_FIELDS.has(name) && value !== undefined && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

/** As it was entered. Our own rows are trusted: they were checked when they came in. */
function restore<S extends z.ZodObject>(row: Row, { shape }: S): z.infer<S> {
  if (typeof row['entered'] === 'string') return JSON.parse(row['entered']) as z.infer<S>;
  const fields = Object.keys(shape)
    .map((name) => [name, row[STORED_AS[name] ?? name]] as const)
    .filter((field): field is readonly [string, Cell] => field[1] !== undefined && field[1] !== null);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, JSON_FIELDS.has(name) ? JSON.parse(value as string) : value]),
  ) as z.infer<S>;
}
