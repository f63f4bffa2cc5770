import type { QueryResult } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import { MOST_KEPT, type Found } from '#contract/step-kinds';

type Answer = Pick<QueryResult, 'rows' | 'graph'>;

/** What is kept of an answer, so that a later one to the same question can be held against it. */
export function foundIn({ rows, graph }: Answer): Found {
  // Rows about what is drawn repeat it in other words, with numbers that change by themselves.
  const isDrawn = graph.nodes.length > 0;
  const told = isDrawn ? [] : rows.map((row) => JSON.stringify(row));
  return toFound(graph, { rows: rows.length, told });
}

export function foundInPaths({ paths, graph, ending }: PathAnswer): Found {
  const told = paths.map(({ nodes, steps }) => JSON.stringify([nodes, steps.map(({ line }) => line)]));
  return { ...toFound(graph, { rows: paths.length, told }), ending };
}

function toFound(
  { nodes, edges }: QueryResult['graph'],
  { rows, told }: { rows: number; told: readonly string[] },
): Found {
  const actors = nodes.map(({ id }) => id).toSorted();
  const lines = edges.map(({ key, status }) => [key, status] as const).toSorted(byKey);
  const digest = digestOf([...actors, ...lines.map((line) => line.join(' ')), ...told.toSorted()]);
  const isSmall = actors.length + lines.length <= MOST_KEPT;
  return {
    rows,
    actors: actors.length,
    relations: lines.length,
    digest,
    ...(isSmall && { elements: { actors, relations: Object.fromEntries(lines) } }),
  };
}

function byKey([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * 53 bits by two multiplications a letter (cyrb53): told within the frame in which an answer is drawn, where SHA-256
 * would be waited for. Nobody who could gain by it chooses what is told here.
 */
export function digestOf(lines: readonly string[]): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const line of lines) {
    for (let at = 0; at <= line.length; at += 1) {
      // The end of a line is told too: else ["ab"] and ["a", "b"] would be one.
      const letter = at === line.length ? 0x1_0000 : line.charCodeAt(at);
      one = Math.imul(one ^ letter, 2_654_435_761);
      other = Math.imul(other ^ letter, 1_597_334_677);
    }
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(16).padStart(14, '0');
}
