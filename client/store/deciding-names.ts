import type { GraphNode } from '#contract/graph';
import { count, digits } from '../words/count.ts';
import type { Context } from './context.ts';
import { BY_HAND, NONE_OF_THESE, standingOf, type NameList, type NameRow } from './name-list.ts';

/** What the analyst decides of the names of a list. */
export interface DecidingNamesActions {
  /** Whom the name in this line stands for: a candidate's id, `none`, or null for undecided. */
  readonly decideName: (line: number, decided: string | null) => void;
  /** It stands for somebody whom the analyst looked for, whether a candidate or not. */
  readonly chooseForName: (line: number, actor: GraphNode) => void;
  /** The names of these lines stand for their likely ones, where nothing is decided yet. */
  readonly acceptNames: (lines: ReadonlySet<number>) => void;
  /** Those of them that still stand as they were accepted together are undecided again. */
  readonly takeBackNames: () => void;
}

export function decidingNames({ get, set }: Context): DecidingNamesActions {
  const rowAt = (line: number) => get().nameList?.rows.find((row) => row.line === line);
  const change = (part: (list: NameList) => Partial<NameList>, announcement: string) => {
    const { nameList } = get();
    if (nameList !== null) set({ nameList: { ...nameList, ...part(nameList) }, announcement });
  };
  const decide = (row: NameRow, next: Pick<NameRow, 'decided' | 'byHand'>, words: string) =>
    change(
      ({ rows, accepted }) => ({
        rows: rows.map((one) => (one === row ? Object.assign({}, row, next) : one)),
        accepted: accepted.filter((line) => line !== row.line),
      }),
      `${row.given}: ${words}`,
    );

  return {
    decideName(line, decided) {
      const row = rowAt(line);
      if (row === undefined || row.decided === decided) return;
      const who = row.answer?.candidates.find(({ id }) => id === decided);
      if (who === undefined && decided !== null && (decided !== NONE_OF_THESE || row.answer === null)) return;
      decide(row, { decided, byHand: null }, decided === null ? 'undecided' : (who?.name ?? 'none of these'));
    },
    chooseForName(line, { id, type, name, role, kind }) {
      const row = rowAt(line);
      if (row === undefined || standingOf(row) === 'waiting') return;
      if (row.answer?.candidates.some((one) => one.id === id) === true) {
        get().decideName(line, id);
        return;
      }
      const byHand = { id, type, name, about: role ?? kind };
      decide(row, { decided: id, byHand }, `${name}, ${BY_HAND}`);
    },
    acceptNames(lines) {
      const rows = (get().nameList?.rows ?? []).filter(
        (row) => lines.has(row.line) && standingOf(row) === 'likely',
      );
      if (rows.length === 0) {
        set({ announcement: 'None of them is likely' });
        return;
      }
      const taken = new Map(rows.map(({ line, answer }) => [line, answer?.candidates[0]?.id ?? null]));
      const several = rows.filter(({ answer }) => (answer?.candidates.length ?? 0) > 1).length;
      change(
        (list) => ({
          rows: list.rows.map((row) => withDecision(row, taken)),
          accepted: [...taken.keys()],
        }),
        `Accepted ${count(rows.length, 'likely one', 'likely ones')}; other candidates ${several === 1 ? 'has' : 'have'} ${digits(several)}`,
      );
    },
    takeBackNames() {
      const back = new Map(get().nameList?.accepted.map((line) => [line, null]));
      change(
        ({ rows }) => ({ rows: rows.map((row) => withDecision(row, back)), accepted: [] }),
        `${count(back.size, 'name is', 'names are')} undecided again`,
      );
    },
  };
}

function withDecision(row: NameRow, decisions: ReadonlyMap<number, string | null>): NameRow {
  const decided = decisions.get(row.line);
  return decided === undefined ? row : { ...row, decided };
}
