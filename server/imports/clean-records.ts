import { MOST_IMPORTED } from '#contract/imports';
import { problemOfCell } from './clean-text.ts';
import type { Mistakes } from './mistakes.ts';

interface Around {
  file: string;
  row: number;
  /** In which list of the file it stands; '' where each line is one. */
  path: string;
  mistakes: Mistakes;
  /** Fields of whose texts the beginning will do, however long they are. */
  cut?: ReadonlySet<string>;
}

/**
 * Every text that a record holds goes through the same door as the cells of a table; each that is wrong is told with its
 * field. True where all are right.
 */
export function areTextsRight(value: unknown, { file, row, path, mistakes, cut }: Around): boolean {
  const before = mistakes.total();
  for (const [field, text] of textsIn(value, path === '' ? [] : [path])) {
    const isCut = cut?.has(field.split('.').at(-1) ?? '') === true;
    const wrong = problemOfCell(isCut ? text.slice(0, MOST_IMPORTED.letters) : text);
    if (wrong !== null) mistakes.add({ file, row, column: field, value: text }, wrong.problem, wrong.advice);
  }
  return mistakes.total() === before;
}

/** The names of fields are texts, too. Which of a list it is says its value. */
function* textsIn(value: unknown, path: readonly string[]): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one, path);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      yield [path.join('.'), name];
      yield* textsIn(one, [...path, name]);
    }
}
