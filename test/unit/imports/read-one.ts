import { readFiles } from '../../../server/imports/read.ts';

/** One file, as a table unless its text is another form. */
export const read = (text: string, name = 'a.csv') => readFiles({ files: [{ name, text }], mapping: null });

export const mistakesOf = (text: string, name?: string) =>
  read(text, name)
    .mistakes.first()
    .map(({ row, column, problem }) => [row, column, problem] as const);
