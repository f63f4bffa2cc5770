import type { PathAnswer } from '#contract/path-answer';
import type { ArticleAccount } from '#contract/account';
import type { RunState } from '#contract/cypher';
import type { About, ArticleRow } from '#contract/endpoints';
import type { Evidence } from '#contract/evidence';
import type { Limit, QueryResult } from '#contract/graph';
import type { JudgementRecord } from '#contract/judgements';
import type { EntityType } from '#contract/ontology';
import type { QueryHeader } from '#contract/query';
import type { Timeline } from '#drawing/bands';
import type { Theme } from '#drawing/palette';
import type { Stretch } from '../reading/spans.ts';
import type { Hit, TypeCount } from './answers.ts';
import type { Checks } from './checking.ts';
import type { Decisions, Repairing } from './repairing.ts';
import type { CheckWalk } from './walking-checks.ts';
import type { DataImport } from './data-import.ts';
import type { Reviewing } from './review-state.ts';
import type { Expanding } from './expanding.ts';
import type { Compared } from './keeping-paths.ts';
import type { AsOf } from './dating.ts';
import type { Exporting } from './exporting.ts';
import type { FilterSets } from './filter-sets.ts';
import type { History, Told } from './history.ts';
import type { Absent } from './saved-canvas.ts';
import type { Menu } from './state.ts';
import type { Kept } from './kept.ts';
import type { Method } from './method.ts';
import type { Written } from './noting.ts';
import type { Own } from './own-queries.ts';
import type { Proof } from './lighting.ts';
import type { Note } from './pill-note.ts';
import type { Listed } from './listing.ts';
import type { NameList } from './name-list.ts';
import type { Aside } from './put-aside.ts';
import type { PathSearch } from './path-search.ts';
import type { Dossiering } from './dossiering.ts';
import type { Picturing } from './picturing.ts';
import type { RanText } from './ran-text.ts';
import type { RanCypher } from './running-cypher.ts';
import type { Shelves } from './shelving.ts';
import type { SaidSearch } from './statements.ts';
import type { Between, Supposing } from './supposing.ts';
import type { Task } from './task.ts';
import type { TaskName } from './task-name.ts';
import type { Versions } from './versions.ts';
import type { Viewing } from './viewing.ts';
import type { WorkfileLook } from './workfile.ts';
import type { WrittenCypher } from './writing-cypher.ts';

export type Subject = { readonly entity: string } | { readonly relation: string };

export interface Search {
  readonly text: string;
  /** Only these are wanted: chosen among the types of the hits, or typed before the name (`person: `). */
  readonly type: EntityType | null;
  /** Null until something was searched. */
  readonly hits: readonly Hit[] | null;
  /** Of what types there are hits, whichever is chosen, the most first. */
  readonly types: readonly TypeCount[];
  readonly limits: readonly Limit[];
}

/** What is graded: a publisher by its reliability, a claim by its credibility. */
export interface Gradable {
  readonly kind: 'publisher' | 'claim';
  readonly id: string;
  readonly name: string;
}

/** A saved query with its answer. */
export interface Asked {
  readonly header: QueryHeader;
  /** As they were given. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Of the actors that were asked about, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly result: QueryResult;
  /** Tells an answer from the one before it, though the question be the same. */
  readonly number: number;
  /** Of a text in the editor: what of it was run, and when. */
  readonly ran?: RanText;
}

/** The article that is open to be read. */
export interface Reading {
  readonly id: string;
  /** Null until it has come. */
  readonly account: ArticleAccount | null;
  /** Claims and figures that stand out, in the order of the text. */
  readonly chosen: readonly string[];
  /** Entities that are named where the reader pointed. */
  readonly named: readonly string[];
  /** Where the text is to be brought into view; each wish is a new object. */
  readonly look: Stretch | null;
  /** On a narrow screen article and evidence share one place: is it the article that is seen? */
  readonly isInFront: boolean;
}

export type Region = 'find' | 'inspect' | 'table';

/** What may be open on the desk. */
export type Opened =
  | 'paths'
  | 'editor'
  | 'commands'
  | 'keys'
  | 'articles'
  | 'filters'
  | 'said'
  | 'analyst'
  | 'investigations'
  | 'history'
  | 'tags'
  | 'note all'
  | 'names'
  | 'versions'
  | 'method'
  | 'picture'
  | 'dossier'
  | 'reviews';

/** What the desk shows around the canvas. */
export interface Desk extends WrittenCypher, RanCypher, Reviewing {
  /** These three are null until they have come. */
  readonly about: About | null;
  readonly queries: readonly QueryHeader[] | null;
  readonly articles: readonly ArticleRow[] | null;
  /** The canvas of before, or the overview, has come; until then there is no canvas to keep. */
  readonly hasBegun: boolean;
  /** Why the database does not answer; null while it does. */
  readonly away: string | null;
  /** Idle ones are left out. */
  readonly tasks: Readonly<Partial<Record<TaskName, Task>>>;
  readonly searched: Search;
  /** What was typed and of whose hits one was chosen, the last first. */
  readonly recentSearches: readonly string[];
  readonly said: SaidSearch;
  /** What the saved queries are filtered by. */
  readonly queryWords: string;
  /** The list of names that is worked on. */
  readonly nameList: NameList | null;
  /** Lines that were offered to become one. */
  readonly nameDraft: string | null;
  readonly shelves: Shelves;
  readonly inspected: { readonly subject: Subject; readonly evidence: Evidence | null } | null;
  readonly reading: Reading | null;
  readonly paths: PathSearch;
  /** A kept answer that was asked again; it holds while its answer is the one that is shown. */
  readonly compared: Compared | null;
  /** What stands behind the paths that are told. */
  readonly proof: Proof;
  /** The last saved query that was answered; a table's rows are shown in the table twin. */
  readonly asked: Asked | null;
  /** The answers that were shown when another canvas was opened: they are none of this one's questions. */
  readonly elsewhere: { readonly answer: PathAnswer | null; readonly asked: Asked | null };
  /** Which one was run last, and where its troubles are told: on its shelf, or on the canvas. */
  readonly asking: {
    readonly id: string;
    readonly from: 'shelves' | 'elsewhere';
    /** While it is under way; where it stands is null until it was asked for. */
    readonly run: { readonly id: string; readonly state: RunState | null } | null;
  } | null;
  /** Asked before the reload, and not answered again yet. */
  readonly unanswered: { readonly id: string; readonly params: Readonly<Record<string, unknown>> } | null;
  /** A graph that is too large to be drawn unasked. */
  readonly offered: Asked | null;
  readonly note: Note | null;
  /** Whose grade is open, with all that was decided about it; null until that has come. */
  readonly grading: {
    readonly subject: Gradable;
    readonly records: readonly JudgementRecord[] | null;
    readonly limits: readonly Limit[];
  } | null;
  /** The repair that is open; null while none is. */
  readonly repairing: Repairing | null;
  /** All that was decided about whoever or whatever is looked at. */
  readonly decisions: Decisions | null;
  readonly checks: Checks;
  /** The line that is to be checked as soon as a name is given. */
  readonly checkingOf: string | null;
  /** The walk through the lines that are to be checked. */
  readonly walk: CheckWalk | null;
  /** As the analyst gave it: stated, not verified. Null while none is given. */
  readonly analyst: string | null;
  /** Whoever decides here was asked for a name, and wants to be nobody where none is needed. */
  readonly isNameless: boolean;
  readonly history: History;
  /** The investigation the canvas is kept as; null while nothing was done that is worth keeping. */
  readonly kept: Kept | null;
  readonly listed: Listed;
  readonly own: Own;
  readonly filterSets: FilterSets;
  readonly versions: Versions;
  readonly method: Method;
  /** The version that is looked at; null while the canvas is the analyst's own. */
  readonly viewing: Viewing | null;
  /** The workfile that is to be opened; null while none is. */
  readonly workfileLook: WorkfileLook | null;
  readonly picturing: Picturing;
  /** The data that are to be taken in; null while none are. */
  readonly dataImport: DataImport | null;
  /** What of the data is to be exported, and how; null while nobody exports. */
  readonly exporting: Exporting | null;
  readonly dossiering: Dossiering;
  /** The days of what was arranged by time last; they are told as long as everybody stands where it put them. */
  readonly timeline: Timeline | null;
  /** The card that is to be written on. */
  readonly writing: string | null;
  /** The group that is to be named. */
  readonly naming: string | null;
  /** The frame that is to be titled. */
  readonly framing: string | null;
  /** The actor that is to be given a short label. */
  readonly shortening: string | null;
  /** What is to be supposed, or supposed otherwise: its form is open. */
  readonly supposing: Supposing | null;
  /** What joins the ends of the hypothesis that was selected last; null until it has come. */
  readonly between: Between | null;
  /** A file that is to be given to the analyst. */
  readonly written: Written | null;
  /** What was saved with the canvas, and is not in the graph now. */
  readonly absent: Absent;
  /** What was done since the canvas was saved last, undoing included: the method note is made of it. */
  readonly journal: readonly Told[];
  /** What was looked at since the last step. It goes into the journal with the next: to look changes nothing that is to be saved. */
  readonly seen: readonly Told[];
  readonly aside: Aside;
  /** The menu that is open on the canvas or in a table. */
  readonly menu: Menu | null;
  /** The menu of an expansion; null while it is closed. */
  readonly expanding: Expanding | null;
  /** How the day was chosen as of which lines are judged. */
  readonly asOfChosen: AsOf;
  /** Read aloud by screen readers when it changes. */
  readonly announcement: string;
  /** The announcement that is shown as well; it goes with the next one. */
  readonly notice: string | null;
  /** What is shown until it is dismissed, for other things are said right after it. */
  readonly lasting: readonly string[];
  /** Null while the theme follows the system. */
  readonly chosenTheme: Theme | null;
  readonly opened: Readonly<Record<Opened, boolean>>;
  readonly folded: Readonly<Record<Region, boolean>>;
  /** Widths, and the height of the table, in pixels: only of those that were dragged. */
  readonly sizes: Readonly<Partial<Record<Region, number>>>;
  readonly readerWidth: number;
  /** Shortcuts of one letter can be switched off (WCAG 2.1.4). */
  readonly letterKeys: boolean;
}
