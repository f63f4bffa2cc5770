import { aboveMark, placeMarks, placePhrases } from './phrases.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** Above this many lines words at rest are noise; a line says its phrase when it is lit. */
const MOST_WITH_WORDS = 300;

/** Gives signs and words their places on the lines: first choice to selected and marked ones, then by voices. */
export function settleLines(nodes: Scene['nodes'], edges: readonly SceneEdge[]): Scene['edges'] {
  const marks = placeMarks(nodes, edges);
  const marked = edges.map((edge) => withMarks(edge, marks.get(edge.key)));
  const quiet = edges.length > MOST_WITH_WORDS;
  const asking = marked.toSorted(byRank).filter(({ selected }) => selected || !quiet);
  const words = placePhrases(nodes, { edges: asking, beside: false });
  const settled = marked.map((edge): [string, SceneEdge] => {
    const shift = words.get(edge.key);
    if (shift === undefined && !edge.selected) return [edge.key, edge];
    return [edge.key, { ...edge, label: edge.phrase, labelShift: shift ?? edge.labelShift }];
  });
  return new Map(settled);
}

function withMarks(edge: SceneEdge, markShift: SceneEdge['markShift'] | undefined): SceneEdge {
  return markShift === undefined ? edge : { ...edge, markShift, labelShift: aboveMark(markShift) };
}

function byRank(a: SceneEdge, b: SceneEdge): number {
  return rank(b) - rank(a) || (a.key < b.key ? -1 : 1);
}

function rank({ selected, marks, voices }: SceneEdge): number {
  return (selected ? 1_000 : 0) + (marks.length > 0 ? 500 : 0) + voices;
}
