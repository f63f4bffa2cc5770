import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';
import { NameList } from './name-list.ts';

const KEY = 'redthread/names';
/** The tab's canvas wants room as well; browsers give 5 MB to both. */
const MOST_LETTERS = 1_500_000;
/** Decisions come key by key. */
const PAUSE_MS = 200;

interface KeepNames {
  store: ExplorerStore;
  storage: Storage;
  page?: Pick<Window, 'addEventListener'>;
}

/** Keeps the list of names of this tab, with what was decided in it, over a reload. */
export function keepNames({ store, storage, page = window }: KeepNames): void {
  const kept = NameList.safeParse(toJson(storage.getItem(KEY)));
  if (kept.success) store.getState().recallNames(kept.data);

  let pause: ReturnType<typeof setTimeout> | undefined;
  let told: How = 'whole';
  const save = () => {
    clearTimeout(pause);
    pause = undefined;
    const { nameList, notify } = store.getState();
    if (nameList === null) {
      storage.removeItem(KEY);
      return;
    }
    const how = write(storage, nameList);
    // Told once, and not with each decision.
    if (how !== told && how !== 'whole') notify(TOLD[how]);
    told = how;
  };
  store.subscribe(({ nameList }, before) => {
    if (nameList === before.nameList) return;
    clearTimeout(pause);
    pause = setTimeout(save, PAUSE_MS);
  });
  page.addEventListener('pagehide', () => {
    if (pause !== undefined) save();
  });
}

type How = 'whole' | 'lighter' | 'bare' | 'not';

const TOLD = {
  lighter:
    'The list of names is too large for this browser to keep whole over a reload: what was decided is kept, other candidates and rows beyond the list are not',
  bare: 'The list of names is too large for this browser to keep whole over a reload: what was decided is kept, other candidates, the other columns of its text and rows beyond the list are not',
  not: 'The list of names is too large for this browser to keep over a reload: export it before you leave the page',
} as const;

function write(storage: Storage, list: NameList): How {
  const whole = JSON.stringify(list);
  if (whole.length <= MOST_LETTERS && keepIn(storage, KEY, whole)) return 'whole';
  const light = toLighter(list);
  for (const [how, kept] of [
    ['lighter', light],
    ['bare', toBare(light)],
  ] as const) {
    const text = JSON.stringify(kept);
    if (text.length <= 2 * MOST_LETTERS && keepIn(storage, KEY, text)) return how;
  }
  // An older list must not come back in the place of this one.
  storage.removeItem(KEY);
  return 'not';
}

/** Of each name the best candidate and whoever was decided. */
function toLighter(list: NameList): NameList {
  const rows = list.rows.map((row) => {
    if (row.answer === null) return row;
    const [best, ...others] = row.answer.candidates;
    const kept = others.filter(({ id }) => id === row.decided);
    const candidates = best === undefined ? [] : [best, ...kept];
    const more = row.answer.more + row.answer.candidates.length - candidates.length;
    return { ...row, answer: { ...row.answer, candidates, more } };
  });
  return { ...list, rows, rest: [], restTooLong: [], restRepeats: [], isWhole: false };
}

/** Without what stood beside the names. */
function toBare(list: NameList): NameList {
  if (list.columns.length === 0) return list;
  const rows = list.rows.map((row) => ({ ...row, cells: [] }));
  const repeats = list.repeats.map((repeat) => ({ ...repeat, cells: [] }));
  return { ...list, rows, repeats, columns: [], hasColumns: false };
}
