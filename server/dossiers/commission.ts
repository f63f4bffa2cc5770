import type { DossierRequest } from '#contract/dossier';

/** What a dossier is made of: what the page sends, or what a command asked of the graph. */
export interface Commission extends DossierRequest {
  readonly asked?: AskedQuery;
}

/** A saved query that was asked to make a dossier of its answer. */
export interface AskedQuery {
  readonly query: string;
  /** What the query is called, and what its answer is. */
  readonly name: string;
  readonly title: string;
  /** What the command was given for it, by name. */
  readonly given: readonly (readonly [name: string, value: string])[];
  readonly layout: string | null;
  /** Why nothing was returned, in words; null where something was. */
  readonly nothing: readonly string[] | null;
}
