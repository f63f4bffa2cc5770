import type { Claim, Entity, Figure } from '#contract/article';
import type { FileFormat, FilePlace } from '#contract/file-source';
import type { ImportPreview, ImportTable, CsvMapping } from '#contract/imports';
import type { Mistakes } from './mistakes.ts';
import type { ToldLine } from './told-line.ts';

/** Where in which of the files something stands. */
export interface Row {
  file: string;
  /** As a person counts the lines or records, the first being 1. */
  row: number;
}

/** Somebody or something as the file names it; `ref` is how its own relations call it. */
export interface DraftEntity extends Row {
  ref: string;
  entity: Omit<Entity, 'id' | 'basis' | 'summary' | 'article'> & { summary: string | null };
  /** A relation names it and the file lists it nowhere: of whom the graph knows, the file says nothing. */
  isNamedOnly?: true;
}

/** A relation as the file tells it: ends and speakers are refs, or what the graph knows them by. */
export interface DraftRelation extends Row {
  /** What tells the relation, and the columns that tell parts of it, by the names of a claim's fields. */
  column: string;
  columns: Readonly<Record<string, string>>;
  claim: Omit<Claim, 'id' | 'at' | 'says'> & { says: string | null };
  reported: string | null;
  cites: string | null;
  /** Where the file tells it, when that is more than its row. */
  places?: readonly DraftPlace[];
  /** Id of the claim that the file repeats from another source. */
  origin?: string;
  /** What a row of an export says of a relation as a whole, by the key that the relation had there. */
  line?: ToldLine;
}

/** A number as the file tells it: whom it names are refs, and `of` is the figure's id where it was exported. */
export interface DraftFigure extends Row {
  column: string;
  columns: Readonly<Record<string, string>>;
  figure: Omit<Figure, 'id' | 'at'>;
  places: readonly DraftPlace[];
  /** Id of the figure that the file repeats from another source. */
  origin?: string;
}

/** One place of a file, and the passage of an article that it repeats. */
export type DraftPlace = Pick<FilePlace, 'row' | 'cites' | 'copyOf' | 'caption'>;

export type LeftOut = ImportPreview['leftOut'][number];
export type Unread = ImportPreview['unread'][number];

/** What a file says before anybody has asked the graph about it, whatever it was written in. */
export interface Draft {
  format: FileFormat | null;
  tables: readonly ImportTable[];
  mapping: CsvMapping | null;
  rows: number;
  entities: readonly DraftEntity[];
  relations: readonly DraftRelation[];
  figures: readonly DraftFigure[];
  leftOut: readonly LeftOut[];
  unread: readonly Unread[];
  /** What an export of ours does not hold, in sentences. */
  missing: readonly string[];
  mistakes: Mistakes;
}

/** What a file comes to that cannot be read any further. */
export function emptyDraft(mistakes: Mistakes, known: Partial<Draft> = {}): Draft {
  return {
    format: null, tables: [], mapping: null, rows: 0, entities: [], relations: [], figures: [], leftOut: [], unread: [], missing: [],
    ...known, mistakes,
  }; // oxfmt-ignore
}

/** Counts what is left out by what it is and why, in the order in which it was met. */
export function leavingOut(): {
  leave: (what: string, why: string, count?: number) => void;
  all: () => LeftOut[];
} {
  const counted = new Map<string, LeftOut>();
  return {
    leave(what, why, count = 1) {
      const known = counted.get(`${what}\n${why}`);
      if (known !== undefined) known.count += count;
      else counted.set(`${what}\n${why}`, { what, why, count });
    },
    all: () => [...counted.values()],
  };
}
