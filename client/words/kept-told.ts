import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { toFootnote } from './footnote.ts';
import { numberLines, toPlain, toSentence, type PathTold } from './path-sentence.ts';

/** How each path is kept in words: its sentence, then its footnotes without what is told beside them. */
export function toKeptTold(
  { paths, graph }: Pick<PathAnswer, 'paths' | 'graph'>,
  told: Pick<PathTold, 'evidence' | 'asOf'>,
): (path: FoundPath) => string[] {
  const numbered = { ...told, graph, notes: numberLines(paths) };
  const lines = new Map(graph.edges.map((edge) => [edge.key, edge]));
  return (path) => [
    toPlain(toSentence(path, numbered), toNote),
    ...path.steps.flatMap(({ line: key }) => {
      const line = lines.get(key);
      const note = toNote(numbered.notes.get(key) ?? 0);
      return line === undefined ? [] : [`${note} ${toFootnote(line, undefined, numbered).join(' ')}`];
    }),
  ];
}

function toNote(n: number): string {
  return `[${n}]`;
}
