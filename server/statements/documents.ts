import * as z from 'zod';
import { reportedDays, ZONES, type Article, type Span, type Zone } from '#contract/article';
import { isFile, type FilePlace, type FileSource } from '#contract/file-source';
import { dayRange } from '#contract/days';
import { splitSentences } from '#contract/sentences';
import type { SaidIn } from '#contract/statements';
import { byFirstPlace } from '../articles/by-place.ts';
import type { Row } from '../db/run.ts';

/** What its hits are shown under: an article, an imported file, or an investigation. */
export interface Home {
  readonly id: string;
  /** Of an article: the last day it may have appeared on; of a file, its day; 0 of an investigation. */
  readonly day: number;
  /** Of an article: hash of its text, regions, and where what was recorded of it stands. */
  readonly article: { readonly record: Article; readonly recorded: readonly Recorded[] } | null;
  /** Of a file: what it is, and by the ids of its claims the row that says each first. */
  readonly file: { readonly record: FileSource; readonly rows: ReadonlyMap<string, FilePlace> } | null;
}

interface Recorded {
  readonly id: string;
  readonly at: readonly Span[];
}

/** Whatever claims come from. */
export type Source = Article | FileSource;

/** A short text that is found by its words: a claim's, a figure's, a note's, or one sentence of an article. */
export interface Document {
  readonly in: SaidIn;
  readonly id: string;
  readonly home: Home;
  /** Where it stands in the text of its article; of a claim, its first place; of a file, its row. */
  readonly start: number;
  readonly end: number;
  /** The parts of a page that tell it, as bits; 0 of a note and of a row, which are on no page. */
  readonly zones: number;
  /** Its words; of a claim or figure null, for the database has them, and of a sentence the article's copy. */
  readonly note: { readonly text: string; readonly of: string | null } | null;
}

export interface Worded {
  readonly document: Document;
  readonly text: string;
}

export function toBits(zones: readonly string[]): number {
  return zones.reduce((bits, zone) => bits | (1 << ZONES.indexOf(zone as Zone)), 0);
}

/** The claims and figures of a source, and the sentences of its text where it is an article and that is at hand. */
export function documentsOf(
  record: Source,
  { rows, text }: { rows: readonly Row[]; text: string | null },
): Worded[] {
  if (isFile(record)) return rowsOf(record, rows);
  // The database gives them in any order.
  const told = rows.map((row) => Told.parse(row)).toSorted(byFirstPlace);
  const home: Home = {
    id: record.id,
    day: reportedDays(record).last,
    article: { record, recorded: told.map(({ id, at }) => ({ id, at })) },
    file: null,
  };
  const recorded = told.map(({ part, id, says, at, zones }): Worded => {
    const { start = 0, end = 0 } = at[0] ?? {};
    return { text: says, document: { in: part, id, home, start, end, zones: toBits(zones), note: null } };
  });
  return text === null ? recorded : [...recorded, ...sentencesOf(home, record, text)];
}

function rowsOf(record: FileSource, rows: readonly Row[]): Worded[] {
  const told = rows.map((row) => {
    const { at, ...claim } = ToldInFile.parse(row);
    return { ...claim, place: at[0] };
  });
  const places = new Map(told.flatMap(({ id, place }) => (place === undefined ? [] : [[id, place] as const])));
  const home: Home = { id: record.id, day: dayRange(record.publishedAt).last, article: null, file: { record, rows: places } };
  return told.map(({ id, says, place }): Worded => {
    const { row = 0 } = place ?? {};
    return { text: says, document: { in: 'claims', id, home, start: row, end: row, zones: 0, note: null } };
  });
} // oxfmt-ignore

// Written by our own importer.
const ToldInFile = z.object({
  id: z.string(),
  says: z.string(),
  at: z.string().transform((json) => JSON.parse(json) as FilePlace[]),
});
const Told = z.object({
  part: z.enum(['claims', 'figures']),
  id: z.string(),
  says: z.string(),
  at: z.string().transform((json) => JSON.parse(json) as Span[]),
  zones: z.array(z.string()),
});

function sentencesOf(home: Home, { regions }: Article, text: string): Worded[] {
  return regions.flatMap((region) =>
    splitSentences(text, region).map(({ start, end }): Worded => {
      const words = text.slice(start, end).trimEnd();
      const document: Document = {
        in: 'texts',
        id: `${home.id}|${start}`,
        home,
        start,
        end: start + words.length,
        zones: toBits([region.zone]),
        note: null,
      };
      return { text: words, document };
    }),
  );
}

/** Of a canvas only these are looked at: both of the ways in which one is kept hold them alike. */
const Notes = z.looseObject({
  notes: z.array(z.looseObject({ of: z.string(), text: z.string() })).default([]),
  cards: z.array(z.looseObject({ id: z.string(), text: z.string() })).default([]),
});

/** The notes and cards of a saved investigation. A canvas that cannot be read has none. */
export function notesOf(id: string, canvas: unknown): Worded[] {
  const parsed = Notes.safeParse(canvas);
  if (!parsed.success) return [];
  const { notes, cards } = parsed.data;
  const home: Home = { id, day: 0, article: null, file: null };
  const toNote = (own: string, note: NonNullable<Document['note']>, at: number): Worded => ({
    text: note.text,
    document: { in: 'notes', id: `${id}|${own}`, home, start: at, end: at, zones: 0, note },
  });
  return [
    ...notes.map(({ of, text }, at) => toNote(`note|${of}`, { text, of }, at)),
    ...cards.map((card, at) => toNote(`card|${card.id}`, { text: card.text, of: null }, notes.length + at)),
  ];
}
