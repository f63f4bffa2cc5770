import { NAMES_AT_ONCE, type NameAnswer } from '#contract/name-list';
import { TagName } from '#contract/own-marks';
import { PATH_LIMITS } from '#contract/path-question';
import { ApiError } from '../api.ts';
import { MOST_NAMES, type Entry, type NamesRead } from '../reading/name-list.ts';
import { count, digits } from '../words/count.ts';
import { isReadOnly, type Context } from './context.ts';
import { bringNewcomers, toNews } from './drawing.ts';
import { toll } from './drawing-words.ts';
import { drawMore } from './fitting.ts';
import type { GraphDiff } from './graph.ts';
import { merge } from './graph.ts';
import { tagsOf, toMeantTag } from './marking.ts';
import {
  actorsOf, countNames, toFoundWords, type NameList, type NameRow,
} from './name-list.ts'; // oxfmt-ignore
import { toNamesCsv } from './names-csv.ts';
import { toFileName } from './noting.ts';
import { toMode } from './path-modes.ts';

export interface LookingUpActions {
  /** Opens the list, or what it is to be made of: these lines. */
  readonly openNames: (text?: string) => void;
  /** Makes a list of names the one that is worked on, and looks it up. */
  readonly takeNames: (read: NamesRead, source: string | null) => Promise<void>;
  /** Looks up those of the list that were not looked up yet. */
  readonly lookUpNames: () => Promise<void>;
  /** Ends that; what has come stays. */
  readonly stopNames: () => void;
  /** The rows that one list could not hold become the list. */
  readonly takeNextNames: () => Promise<void>;
  /** Forgets the list with what was decided in it. */
  readonly closeNames: () => void;
  /** As it was kept over a reload. */
  readonly recallNames: (list: NameList) => void;
  /** Draws all who were found alone or decided. */
  readonly addNames: (how: { readonly withLines: boolean }) => Promise<void>;
  /** Gives all of them who are drawn a tag: one step. */
  readonly tagNames: (tag: string) => string | null;
  readonly selectNames: () => void;
  /** Asks what joins those of these lines. False when it cannot be asked of so few or many. */
  readonly joinNames: (lines: ReadonlySet<number>) => boolean;
  readonly exportNames: () => void;
}

/** Fewer are asked for by a question of another kind. */
export const LEAST_JOINED = 3;
/** Whoever is not there for one part of the list is not there for the next either. */
const NOBODY_ANSWERS: ReadonlySet<string> = new Set([
  'unreachable',
  'database-away',
  'cancelled',
  'starting',
]);

export function lookingUp(context: Context): LookingUpActions {
  const { api, get, set, ask, cancel, tellSeen } = context;
  const rowsNow = (): readonly NameRow[] => get().nameList?.rows ?? [];
  const keepRows = (rows: readonly NameRow[]) => {
    const { nameList } = get();
    if (nameList !== null) set({ nameList: { ...nameList, rows: [...rows] } });
  };

  /** What has come is kept as it comes. */
  async function lookUpAll(signal: AbortSignal): Promise<void> {
    const waiting = rowsNow().filter(({ answer, letters }) => answer === null && letters === null);
    let failed: unknown;
    for (let at = 0; at < waiting.length; at += NAMES_AT_ONCE) {
      const part = waiting.slice(at, at + NAMES_AT_ONCE);
      try {
        // One after the other: others wait for the database, too.
        // oxlint-disable-next-line no-await-in-loop
        const { answers } = await api.names({ body: { names: part.map(({ given }) => given) } }, { signal });
        signal.throwIfAborted();
        const found = new Map(part.map(({ line }, n) => [line, answers[n] ?? null] as const));
        keepRows(rowsNow().map((row) => withAnswer(row, found.get(row.line))));
      } catch (thrown) {
        if (signal.aborted) throw thrown;
        failed ??= thrown;
        if (thrown instanceof ApiError && NOBODY_ANSWERS.has(thrown.code)) break;
      }
    }
    if (failed !== undefined) throw failed;
  }

  async function begin(list: NameList): Promise<void> {
    cancel('names');
    set({ nameList: list, nameDraft: null });
    await get().lookUpNames();
  }

  return {
    openNames(text) {
      set({ nameDraft: text ?? null });
      get().open('names', true);
    },
    async takeNames(read, source) {
      await begin(toList({ ...read, source }));
    },
    async lookUpNames() {
      const done = await ask('names', async (signal) => {
        await lookUpAll(signal);
        return true;
      });
      if (done === undefined) return;
      const words = `Looked up ${toFoundWords(rowsNow())}`;
      tellSeen(words, { kind: 'name list' });
      set({ announcement: words });
    },
    stopNames() {
      cancel('names');
      const { waiting } = countNames(rowsNow());
      set({ announcement: `Stopped: ${count(waiting, 'name was', 'names were')} not looked up` });
    },
    async takeNextNames() {
      const { nameList } = get();
      if (nameList === null) return;
      const { rest: names, restTooLong: tooLong, restRepeats: repeats, source, columns } = nameList;
      await begin(toList({ columns, names, tooLong, repeats, source, blank: 0 }));
    },
    closeNames() {
      cancel('names');
      set({ nameList: null, nameDraft: null });
    },
    recallNames: (nameList) => set({ nameList }),
    async addNames({ withLines }) {
      if (isReadOnly(context)) return;
      const rows = rowsNow();
      const actors = actorsOf(rows);
      const { nodes } = get();
      const ids = actors.map(({ id }) => id).filter((id) => !nodes.has(id));
      if (ids.length === 0) {
        get().notify('All of them are on the canvas already');
        return;
      }
      const answer = await ask('draw names', (signal) => bringNewcomers(context, ids, signal));
      if (answer === undefined) return;
      const { graph, limits, answers } = answer;
      const news = toNews(ids, withLines ? graph : { ...graph, edges: [] }, get());
      const label = (changed: GraphDiff) =>
        `Looked up ${toFoundWords(rows)}; added ${digits(changed.added.nodes.length)}${toll(changed)}`;
      if (drawMore(context, merge(get(), news), { label, answers }) === null) return;
      // A version was opened meanwhile: nobody could be added to it.
      if (get().viewing !== null) return;
      // Who was merged or withdrawn since the list was looked up.
      const gone = ids.filter((id) => !get().nodes.has(id)).length;
      if (gone > 0)
        get().notify(
          `${count(gone, 'actor is', 'actors are')} not in the graph any more: look the list up anew`,
        );
      if (withLines && limits.length > 0)
        set({ note: { of: 'query', title: 'What joins the names of the list', limits } });
    },
    tagNames(tag) {
      const parsed = TagName.safeParse(tag);
      if (!parsed.success) return parsed.error.issues[0]?.message ?? 'no tag';
      const { nodes, tags } = get();
      const drawn = actorsOf(rowsNow()).filter(({ id }) => nodes.has(id));
      get().tag(
        drawn.map(({ id }) => id),
        toMeantTag(tagsOf(tags).keys(), parsed.data),
      );
      return null;
    },
    selectNames() {
      const { nodes, select } = get();
      const drawn = actorsOf(rowsNow()).filter(({ id }) => nodes.has(id));
      select({ nodes: new Set(drawn.map(({ id }) => id)), edges: new Set() }, 'replace');
      set({ announcement: `Selected ${count(drawn.length, 'actor', 'actors')} of the list` });
    },
    joinNames(lines) {
      const chosen = actorsOf(rowsNow().filter(({ line }) => lines.has(line)));
      if (chosen.length < LEAST_JOINED || chosen.length > PATH_LIMITS.ends) return false;
      const from = chosen.map(({ id }) => id);
      const { fold, open, draftPaths, readPathNames, findPaths } = get();
      fold('find', false);
      open('names', false);
      open('paths', true);
      draftPaths({ ...toMode(get().paths.question, 'joins'), from, to: [], via: [] });
      void readPathNames().then(() => findPaths());
      return true;
    },
    exportNames() {
      const { kept, nameList } = get();
      if (nameList === null) return;
      const day = new Date().toISOString().slice(0, 10);
      get().handOut({
        name: `${toFileName(kept?.title ?? 'New canvas')}-names-${day}.csv`,
        type: 'text/csv',
        text: toNamesCsv(nameList),
      });
    },
  };
}

/** What was decided stays. */
function withAnswer(row: NameRow, answer: NameAnswer | null | undefined): NameRow {
  return answer === undefined || answer === null ? row : { ...row, answer };
}

type Given = Omit<NamesRead, 'rows'> & { source: string | null };

/** As many rows as one list holds, in the order of the text; the others wait to be the next one. */
function toList({ columns, names, tooLong, source, blank, repeats }: Given): NameList {
  const all: NameRow[] = [
    ...names.map((entry) => toRow(entry, null)),
    ...tooLong.map(({ letters, ...entry }) => toRow(entry, letters)),
  ].toSorted((a, b) => a.line - b.line);
  const rows = all.slice(0, MOST_NAMES);
  const rest = all
    .slice(MOST_NAMES)
    .map(({ line, given, cells, letters }) => ({ line, given, cells, letters }));
  const lines = new Set(rows.map(({ line }) => line));
  const again = repeats.map(({ line, given, cells, of }) => ({ line, given, cells: [...cells], of }));
  return {
    source,
    columns: [...columns],
    rows,
    rest: rest.flatMap(({ letters, ...entry }) => (letters === null ? [entry] : [])),
    restTooLong: rest.flatMap(({ letters, ...entry }) => (letters === null ? [] : [{ ...entry, letters }])),
    blank,
    repeats: again.filter(({ of }) => lines.has(of)),
    restRepeats: again.filter(({ of }) => !lines.has(of)),
    accepted: [],
    isWhole: true,
    hasColumns: true,
  };
}

function toRow({ line, given, cells }: Entry, letters: number | null): NameRow {
  return { line, given, cells: [...cells], letters, answer: null, decided: null, byHand: null };
}
