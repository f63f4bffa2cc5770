import type { QueryFile } from '#contract/own-queries';
import type { QueryHeader, QueryParam } from '#contract/query';
import { toCopyTitle, type OwnForm } from '../words/own-queries.ts';
import type { Context } from './context.ts';
import { formOf, sourceOf, type Aside, type Own } from './own-queries.ts';
import { newUlid } from './ulid.ts';
import { declaredIn } from './writing-cypher.ts';

export interface OwnSavingActions {
  /** Opens the form in which the text of the editor is named. */
  readonly beginSave: () => void;
  /** Chosen beside the text: what the form says of this parameter is over. */
  readonly chooseCypherKind: (param: QueryParam) => void;
  readonly endSave: () => void;
  readonly changeOwnForm: (part: Partial<OwnForm>) => void;
  /** Asks what would be wrong with it; nothing is saved. */
  readonly checkOwn: () => Promise<void>;
  /** Over the version it was made from. */
  readonly saveOwn: () => Promise<void>;
  /** Of a conflict: what is here becomes a query of its own. */
  readonly saveOwnAsCopy: () => Promise<void>;
  /** Of a conflict: what is here becomes the next version; theirs stays among the versions. */
  readonly saveOwnOver: () => Promise<void>;
  /** Of a conflict: theirs is opened, and what is here is set aside. */
  readonly takeTheirs: () => void;
  readonly leaveConflict: () => void;
  readonly changeOwn: (part: Partial<Own>) => void;
  /** The list with this query as it is saved now. */
  readonly listOwn: (header: QueryHeader) => void;
}

interface Sent {
  /** The text that was saved stands in the editor as it did. */
  readonly isStill: boolean;
  readonly form: OwnForm | null;
  readonly source: string;
}

/** Whoever types is not asked about each letter. */
const PAUSE_MS = 300;

export function ownSaving({ api, get, set, ask, cancel }: Context): OwnSavingActions {
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** An answer that was lost is asked for with the same save. */
  let sent: { save: string; id: string; source: string; expected: number } | null = null;

  const changeOwn = (part: Partial<Own>) => set({ own: { ...get().own, ...part } });

  return {
    beginSave() {
      changeOwn({ isSaving: true, form: formOf(get()) });
      cancel('own save');
      void get().checkOwn();
    },
    chooseCypherKind(param) {
      const { form } = get().own;
      const params = form?.params.filter(({ name }) => name !== param.name) ?? [];
      if (form !== null) changeOwn({ form: { ...form, params } });
      get().declareCypherParam(param);
    },
    endSave: () => changeOwn({ isSaving: false }),
    changeOwnForm(part) {
      changeOwn({ form: { ...formOf(get()), ...part } });
      clearTimeout(pause);
      pause = setTimeout(() => void get().checkOwn(), PAUSE_MS);
    },
    async checkOwn() {
      clearTimeout(pause);
      const of = sourceOf(get());
      const told = await ask('own check', (signal) => api.checkQuery({ body: { source: of } }, { signal }));
      if (told === undefined) return;
      const { header, faults, verdict } = told;
      changeOwn({ check: { of, faults, verdict } });
      if (header !== null && sourceOf(get()) === of) declare(header);
    },
    async saveOwn() {
      const { cypher, cypherOpening: opening, own: before } = get();
      const source = sourceOf(get());
      const { own } = cypher;
      const sending = toSending(source, own);
      sent = sending;
      const { save, id, expected } = sending;
      const file = await ask('own save', (signal) =>
        api.saveQuery(
          { params: { id }, body: { save, expected, source } },
          { signal, analyst: get().analyst },
        ),
      );
      const isStill = get().cypherOpening === opening;
      if (file !== undefined) took(file, { isStill, form: before.form, source });
      else if (isStill) await readConflict(id, source);
      else tellRefused(before.form?.title ?? id);
    },
    async saveOwnAsCopy() {
      const { cypher, changeOwnForm, saveOwn } = get();
      set({ cypher: { ...cypher, own: null } });
      changeOwnForm({ title: toCopyTitle(formOf(get()).title) });
      await saveOwn();
    },
    async saveOwnOver() {
      const { conflict } = get().own;
      if (conflict === null) return;
      const { id } = conflict;
      const theirs =
        conflict.theirs ??
        (await ask('own save', (signal) => api.restoreQuery({ params: { id } }, { signal })));
      if (theirs === undefined || theirs.own === null) return;
      // Whoever knows their version saves after it.
      get().rebaseCypher({ id, version: theirs.own.version });
      await get().saveOwn();
    },
    takeTheirs() {
      const { conflict } = get().own;
      if (conflict === null) return;
      cancel('own save');
      changeOwn({ conflict: null, isSaving: false });
      if (conflict.theirs !== null) get().openFile(conflict.theirs);
    },
    leaveConflict() {
      cancel('own save');
      changeOwn({ conflict: null });
    },
    changeOwn,
    listOwn(header) {
      const { queries } = get();
      if (queries === null) return;
      const at = queries.findIndex(({ id }) => id === header.id);
      set({ queries: at === -1 ? [...queries, header] : queries.with(at, header) });
    },
  };

  /** What the form says of the parameters is what the editor asks for. */
  function declare({ params }: QueryHeader): void {
    const { cypher, declareCypherParam } = get();
    const known = new Set(declaredIn(cypher).map((param) => JSON.stringify(param)));
    for (const param of params) if (!known.has(JSON.stringify(param))) declareCypherParam(param);
  }

  function toSending(source: string, own: { id: string; version: number } | null) {
    const expected = own?.version ?? 0;
    const isAgain =
      sent?.source === source && sent.expected === expected && (own === null || sent.id === own.id);
    if (sent !== null && isAgain) return sent;
    return { save: crypto.randomUUID(), id: own?.id ?? `own/${newUlid()}`, source, expected };
  }

  /** Where another text was put into the editor meanwhile, it is that one's version and form that stand there. */
  function took({ header, own }: QueryFile, asked: Sent): void {
    if (own === null) return;
    sent = null;
    get().listOwn(header);
    set({ announcement: `Saved ${header.title}, version ${own.version}` });
    if (!asked.isStill) {
      changeOwn({ asides: get().own.asides.filter((aside) => toAsideSource(aside) !== asked.source) });
      return;
    }
    get().rebaseCypher({ id: header.id, version: own.version });
    // What was said about it since is not saved yet.
    const form = get().own.form === asked.form ? null : get().own.form;
    changeOwn({ isSaving: false, form, conflict: null });
  }

  function toAsideSource({ cypher, form }: Aside): string {
    const { own, queries } = get();
    return sourceOf({ cypher, queries, own: { ...own, form } });
  }

  /** Nobody looks at the form any more in which it would be told. */
  function tellRefused(title: string): void {
    const task = get().tasks['own save'];
    if (task?.is !== 'failed') return;
    cancel('own save');
    get().notify(`${title} was not saved: ${task.trouble.title}. It is set aside as you wrote it`);
  }

  /** What stands against the save is shown beside it; other troubles are told in the form. */
  async function readConflict(id: string, mine: string): Promise<void> {
    const task = get().tasks['own save'];
    if (task?.is !== 'failed') return;
    const { code, detail } = task.trouble;
    if (code !== 'changed-since' && code !== 'deleted-query') return;
    const isDeleted = code === 'deleted-query';
    const theirs = isDeleted
      ? null
      : await ask('own open', (signal) => api.querySource({ params: { id } }, { signal }));
    if (theirs !== undefined) changeOwn({ conflict: { id, mine, theirs, told: detail } });
  }
}
