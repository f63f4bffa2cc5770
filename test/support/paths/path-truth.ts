import type { DateWindow } from '#contract/filters';
import type { PathQuestionGiven } from '#contract/path-question';
import type { ToldAnswer } from './told-answer.ts';

/** A question about paths, and the answer that the five articles give to whoever reads them. */
export interface PathTruth {
  /** What is so; the name of the test. */
  says: string;
  /** Article and paragraph in which it is read: S and W the Morning Post's of 2023 and 2024, B Bloomberg, C the compilation, U the USGLC. */
  read: string;
  question: PathQuestionGiven;
  ending: ToldAnswer['ending'];
  total: string;
  paths: readonly string[];
  hidden: readonly string[];
  meets?: ToldAnswer['meets'];
  beside?: ToldAnswer['beside'];
  joined?: ToldAnswer['joined'];
  /** Two whom nothing joins, and with a line between whom there would be a path; else the first of each end. */
  apart?: readonly [string, string];
}

/** Without a path. */
export const NONE = { ending: 'none', total: '0', paths: [] } as const;

export function found(...paths: string[]) {
  return { ending: 'found', total: String(paths.length), paths } as const;
}

/** Within one day, month or year. */
export function within(date: string): DateWindow {
  return { from: date, to: date };
}
