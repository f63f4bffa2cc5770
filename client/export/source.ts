import type {
  ExportedArticle, ExportedClaim, ExportedFigure, ExportedNode, ExportWhat,
} from '#contract/exports'; // oxfmt-ignore
import type { GraphEdge, GraphNode } from '#contract/graph';

/** What is known of an export before its first element. */
export interface ExportHead {
  readonly what: ExportWhat;
  /** Of the investigation; null where it has none. */
  readonly title: string | null;
  /** The day of the data: by it is judged what has ended. Null while nothing is loaded. */
  readonly asOf: string | null;
  /** The version of the program that writes it. */
  readonly redthread: string;
  readonly counts: { readonly nodes: number; readonly relations: number; readonly figures: number };
  /** What does not go along, and why: a sentence each. */
  readonly limits: readonly string[];
}

/** A relation with all that carries it. */
export interface Line {
  readonly edge: GraphEdge;
  readonly from: Pick<GraphNode, 'name' | 'type'>;
  readonly to: Pick<GraphNode, 'name' | 'type'>;
  readonly ended: boolean;
  /** By the day of their report. */
  readonly claims: readonly ExportedClaim[];
  /** More than `claims`, where it is told very often. */
  readonly claimsInAll: number;
  /** Ids of the figures that name both of its ends: what is counted of one of them, in or by the other. */
  readonly figures: readonly string[];
  /** Those that its claims stand in. */
  readonly articles: ReadonlyMap<string, ExportedArticle>;
  /** A short name that is the same for the same relation wherever it is exported. */
  readonly digest: string;
}

/** A number that sources give of whoever is exported, with those sources. */
export interface Counted {
  readonly figure: ExportedFigure;
  readonly articles: ReadonlyMap<string, ExportedArticle>;
}

/**
 * What is exported, read as often as a writer asks and never held whole. Entities come by id, relations by type and key,
 * figures by the id of whom they are of, so that the same graph makes the same file.
 */
export interface ExportSource {
  readonly head: ExportHead;
  readonly nodes: () => AsyncIterable<ExportedNode>;
  readonly lines: () => AsyncIterable<Line>;
  readonly figures: () => AsyncIterable<Counted>;
  /** Is the relation of this key exported, too? */
  readonly holds: (key: string) => boolean;
}

/** A file in pieces. */
export interface ExportedFile {
  readonly name: string;
  readonly pieces: () => AsyncIterable<string>;
}
