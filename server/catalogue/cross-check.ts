import type { QueryHeader } from '#contract/query';
import type { HeaderMistake } from './header-lines.ts';

interface Shelved {
  file: string;
  source: string;
  header: QueryHeader | null;
}

/** What is wrong only beside the other files: names that two of them claim, and choices that no query gives. */
export function crossMistakes(files: readonly Shelved[]): HeaderMistake[] {
  const headers = new Map(
    files.flatMap(({ header }) => (header === null ? [] : [[header.id, header] as const])),
  );
  const claimed = new Map<string, string>();
  return files.flatMap(({ file, source, header }) => {
    if (header === null) return [];
    const lineOf = (tag: string, word: string) =>
      1 +
      Math.max(
        0,
        source.split('\n').findIndex((line) => line.startsWith(`// @${tag} `) && line.includes(word)),
      );
    const names = (header.was ?? []).flatMap((was): HeaderMistake[] => {
      const line = lineOf('was', was);
      const other = claimed.get(was);
      claimed.set(was, header.id);
      if (headers.has(was)) return [{ file, line, problem: `${was} is the name of another query` }];
      return other === undefined ? [] : [{ file, line, problem: `${was} was the name of ${other}, too` }];
    });
    const choices = header.params.flatMap(({ name, from }): HeaderMistake[] => {
      const why = from === undefined ? null : whyNoChoices(headers.get(from));
      if (why === null) return [];
      return [
        { file, line: lineOf('param', name), problem: `${name} cannot be chosen from ${from}: ${why}` },
      ];
    });
    return [...names, ...choices];
  });
}

/** Nobody is asked before the choices stand there: the query they come from must run by itself. */
function whyNoChoices(header: QueryHeader | undefined): string | null {
  if (header === undefined) return 'there is no such query';
  if (header.returns === 'graph') return 'it returns a graph, which has no columns';
  const open = header.params.filter((param) => param.default === undefined).map(({ name }) => name);
  return open.length === 0 ? null : `it needs ${open.join(', ')}`;
}
