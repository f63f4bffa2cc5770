import type { KeptPaths } from '#contract/kept-paths';
import type { PathAnswer } from '#contract/path-answer';
import type { PathQuestion } from '#contract/path-question';
import { toKept } from '../words/kept-answer.ts';
import type { Since } from '../words/kept-paths.ts';

type KeptPath = KeptPaths['paths'][number];
type KeptLine = KeptPath['lines'][number];

export interface Merged {
  readonly before: string;
  readonly now: string;
}

const LISTS = ['from', 'to', 'via', 'avoid'] as const;

/** What was kept by the ids that its question has now, so that an end that was merged makes no path a new one. */
export function followMerged(kept: KeptPaths, question: PathQuestion): { kept: KeptPaths; merged: Merged[] } {
  const now = new Map(LISTS.flatMap((list) => pairsOf(kept.question[list], question[list])));
  if (now.size === 0) return { kept, merged: [] };
  const toNow = (id: string): string => now.get(id) ?? id;
  const paths = kept.paths.map(({ nodes, lines, ...told }) => ({
    ...told,
    nodes: nodes.map(toNow),
    lines: lines.map((line) => ({ ...line, key: line.key.split('|').map(toNow).join('|') })),
  }));
  return { kept: { ...kept, question, paths }, merged: [...now].map(([before, after]) => ({ before, now: after })) };
} // oxfmt-ignore

/**
 * Who is gone from a list, with who stands for them. Doubles are dropped after a merge, so that places tell nothing:
 * only as many as came new, in their order, or the only one that is left, can be told without a guess.
 */
function pairsOf(before: readonly string[], after: readonly string[]): [string, string][] {
  const gone = before.filter((id) => !after.includes(id));
  const came = after.filter((id) => !before.includes(id));
  const [only] = after;
  if (gone.length > came.length && after.length === 1 && only !== undefined) return gone.map((id) => [id, only]);
  if (gone.length !== came.length) return [];
  return gone.flatMap((id, at): [string, string][] => {
    const now = came[at];
    return now === undefined ? [] : [[id, now]];
  });
} // oxfmt-ignore

/** A path is known by its actors. */
export function changesSince(kept: KeptPaths, answer: PathAnswer): Since {
  const before = new Map(kept.paths.map((path) => [nameOf(path.nodes), path]));
  const { paths } = toKept(answer, kept);
  const now = new Set(paths.map(({ nodes }) => nameOf(nodes)));
  const changed = paths.flatMap(({ nodes, lines }) => {
    const was = before.get(nameOf(nodes))?.lines ?? lines;
    return lines.flatMap((line, at) => {
      const then = was[at];
      return then === undefined || isSame(then, line) ? [] : [{ before: then, now: line }];
    });
  });
  const distinct = new Map(changed.map((change) => [`${change.before.key} ${change.now.key}`, change]));
  return {
    found: paths.flatMap(({ nodes }, at) => (before.has(nameOf(nodes)) ? [] : [at])),
    lost: kept.paths.filter(({ nodes }) => !now.has(nameOf(nodes))),
    changed: [...distinct.values()],
  };
}

function nameOf(nodes: readonly string[]): string {
  return nodes.join(' ');
}

function isSame(a: KeptLine, b: KeptLine): boolean {
  return a.key === b.key && a.status === b.status && a.voices === b.voices && a.stories === b.stories;
}
