import type { Verdict } from '#contract/cypher';
import type { Limit } from '#contract/graph';
import type { HeaderFault, ImportedQueries, QueryFile, QueryVersion } from '#contract/own-queries';
import type { QueryHeader } from '#contract/query';
import { toDraft, type ParamDraft } from '../words/own-params.ts';
import { EMPTY_FORM, toForm, toSource, type OwnForm } from '../words/own-queries.ts';
import type { Explorer } from './explorer.ts';
import { declaredIn, type CypherDraft } from './writing-cypher.ts';

/** What stood in the editor, with what was said about it. */
export interface Aside {
  readonly cypher: CypherDraft;
  readonly form: OwnForm | null;
}

/** Somebody saved or deleted the query that is being saved: both texts stand beside each other. */
export interface OwnConflict {
  readonly id: string;
  readonly mine: string;
  /** Null when it was deleted. */
  readonly theirs: QueryFile | null;
  /** Who saved what when, in words. */
  readonly told: string;
}

export interface OwnVersions {
  readonly id: string;
  readonly title: string;
  /** Null until they have come; the newest first. */
  readonly rows: readonly QueryVersion[] | null;
  readonly limits: readonly Limit[];
}

export interface Importing {
  /** Null while nothing is chosen yet. */
  readonly told: ImportedQueries | null;
  /** What the page itself found wrong, before anything was sent. */
  readonly refused: ImportedQueries['refused'];
  readonly isDone: boolean;
}

/** What was deleted just now and can be brought back. */
export interface OwnUndo {
  readonly words: string;
  readonly id: string;
}

/** The part of the desk where own queries are saved, told apart and taken in. */
export interface Own {
  readonly isSaving: boolean;
  /** Null while nothing was said about the text in the editor but what it was saved with. */
  readonly form: OwnForm | null;
  /** Of the file `of`, which may have been changed since. */
  readonly check: {
    readonly of: string;
    readonly faults: readonly HeaderFault[];
    readonly verdict: Verdict | null;
  } | null;
  readonly conflict: OwnConflict | null;
  readonly versions: OwnVersions | null;
  readonly importing: Importing | null;
  /** Null until they were asked for. */
  readonly deleted: readonly QueryHeader[] | null;
  readonly undo: OwnUndo | null;
  /** What was in the editor and is not saved, the last first. */
  readonly asides: readonly Aside[];
}

export const NOTHING_OWN: Own = {
  isSaving: false,
  form: null,
  check: null,
  conflict: null,
  versions: null,
  importing: null,
  deleted: null,
  undo: null,
  asides: [],
};

type Written = Pick<Explorer, 'own' | 'cypher' | 'queries'>;

export function isOwn({ id }: Pick<QueryHeader, 'id'>): boolean {
  return id.startsWith('own/');
}

/** As it was saved last, as far as this page knows; undefined of a text that is not saved. */
export function savedHeader({ cypher, queries }: Written): QueryHeader | undefined {
  const { own } = cypher;
  return own === null ? undefined : queries?.find(({ id }) => id === own.id);
}

/** What is said about the text in the editor. */
export function formOf(state: Written): OwnForm {
  if (state.own.form !== null) return state.own.form;
  const saved = savedHeader(state);
  return saved === undefined ? EMPTY_FORM : toForm(saved);
}

/** The file that the editor and the form make. */
export function sourceOf(state: Written): string {
  return toSource(formOf(state), { text: state.cypher.text, params: paramsOf(state) });
}

/** The parameters of the text, as they are typed in the form. */
export function paramsOf(state: Written): ParamDraft[] {
  const { params } = formOf(state);
  return declaredIn(state.cypher).map(
    (param) => params.find(({ name }) => name === param.name) ?? toDraft(param),
  );
}

/** Is there something in the editor that would be lost? */
export function isUnsaved(state: Written): boolean {
  if (state.cypher.text.trim() === '') return false;
  const saved = savedHeader(state);
  if (saved === undefined) return true;
  // A header may name them in another order than the text does: that is no change.
  const params = declaredIn({ text: saved.text, declared: saved.params }).map(toDraft);
  return sourceOf(state) !== toSource(toForm(saved), { text: saved.text, params });
}
