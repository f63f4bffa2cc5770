import type { FileFigure } from '#contract/file-source';
import { checkFigure } from '../articles/check-figure.ts';
import { idsIn } from '../articles/resolved.ts';
import { numberByContent } from './claim-ids.ts';
import type { Draft, DraftFigure } from './draft.ts';
import { tellStrangers } from './strangers.ts';

interface Around {
  file: { id: string };
  /** The id of whoever a word means; undefined where nobody is meant by it. */
  idOf: (word: string) => string | undefined;
  /** Id of the figure of an earlier form of the file that says the same. */
  formerOf: (figure: FileFigure) => string | undefined;
}

/** The figures of a file, each checked as those of an article are; those of an earlier form of it are left out. */
export function toFigures(
  { figures, mistakes, tables }: Draft,
  { file, idOf, formerOf }: Around,
): { figures: FileFigure[]; former: number } {
  const isPair = tables.length > 1;
  const numberFor = numberByContent();
  const now = new Map<string, string>();
  let former = 0;
  const made = figures.flatMap((draft): FileFigure[] => {
    const before = mistakes.total();
    const wrong = (path: string, problem: string, advice: string) =>
      mistakes.add(
        { file: draft.file, row: draft.row, column: draft.columns[path] ?? draft.column, value: valueAt(draft, path) },
        problem,
        advice,
      );
    tellStrangers(idsIn(draft.figure), idOf, wrong);
    if (mistakes.total() > before) return [];
    const named = Object.fromEntries(idsIn(draft.figure).map(({ path, id }) => [path, idOf(id) ?? id]));
    const told = { ...draft.figure, ...named };
    const id = `${file.id}/f${numberFor({ ...told, told: draft.places.map(({ row: _row, ...place }) => place) })}`;
    const at = draft.places.map((place) =>
      Object.assign({ column: draft.column }, isPair ? { file: draft.file } : {}, place),
    );
    const figure: FileFigure = { ...told, id, at };
    for (const [path, problem] of checkFigure({ ...figure, at: [] }))
      wrong(path, problem, 'Correct it in the file, or leave the row out.');
    if (mistakes.total() > before) return [];
    const known = formerOf(figure);
    if (draft.origin !== undefined) now.set(draft.origin, known ?? id);
    if (known === undefined) return [figure];
    former += 1;
    return [];
  });
  // A share is one of the figure as it is called here; of one that does not come with it, as the graph calls it.
  return {
    figures: made.map((one) => Object.assign(one, one.of === undefined ? {} : { of: now.get(one.of) ?? one.of })),
    former,
  };
} // oxfmt-ignore

function valueAt({ figure }: DraftFigure, path: string): string | null {
  const value: unknown = Reflect.get(figure, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
