import type { KeptPaths } from '#contract/kept-paths';
import type { FoundPath, PathAnswer } from '#contract/path-answer';

type KeptLine = KeptPaths['paths'][number]['lines'][number];

type ToTold = (path: FoundPath) => string[];

/** An answer as it is kept: what was asked, how it ended, and of each path its actors and lines with their support. */
export function toKept(
  { question, ending, total, paths, graph }: PathAnswer,
  { id, title, at, proof, toTold }: Pick<KeptPaths, 'id' | 'title' | 'at' | 'proof'> & { toTold?: ToTold },
): KeptPaths {
  const lines = new Map(graph.edges.map((edge) => [edge.key, edge]));
  const toLine = (key: string): KeptLine[] => {
    const edge = lines.get(key);
    return edge === undefined
      ? []
      : [{ key, status: edge.status, voices: edge.voices, stories: edge.stories }];
  };
  return {
    id,
    title,
    at,
    question,
    ending,
    total,
    paths: paths.map((path) => ({
      nodes: path.nodes,
      lines: path.steps.flatMap(({ line }) => toLine(line)),
      ...(toTold !== undefined && { told: toTold(path) }),
    })),
    ...(proof !== undefined && { proof }),
  };
}
