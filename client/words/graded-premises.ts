import type { Graded } from '#contract/grades';
import type { FoundPath } from '#contract/path-answer';
import { toGradeLabel } from './grades.ts';
import type { PathTold, Piece } from './path-sentence.ts';

/** What analysts make of the lines of a path; nothing is said of one that nobody has graded. */
export function toGradedPremises({ steps }: FoundPath, { graph, notes }: PathTold): Piece[][] {
  return steps.flatMap(({ line: key }): Piece[][] => {
    const line = graph.edges.find((edge) => edge.key === key);
    if (line === undefined || (line.reliability === null && line.credibility === null)) return [];
    return [[{ note: notes.get(key) ?? 0, line }, ` as analysts grade it: ${toGraded(line)}.`]];
  });
}

/** "best source B usually reliable, no claim graded". */
function toGraded({ reliability, credibility }: Graded): string {
  return [
    reliability === null ? 'no source graded' : `best source ${toGradeLabel(reliability)}`,
    credibility === null ? 'no claim graded' : `best claim ${toGradeLabel(credibility)}`,
  ].join(', ');
}
