import type { Thread } from '#drawing/kept-canvas';
import type { Context } from './context.ts';
import type { Subject } from './desk.ts';

/**
 * Evidence of a path that is left gives way to that of the path that is shown now, of the same step or actor. What is
 * part of that path too, or of none, stays open.
 */
export function follow({ get }: Pick<Context, 'get'>, { left, shown }: Follow): void {
  const subject = get().inspected?.subject;
  if (subject === undefined || shown.some((thread) => placeIn(thread, subject) >= 0)) return;
  const at = Math.max(-1, ...left.map((thread) => placeIn(thread, subject)));
  if (at < 0) return;
  get().select(toSelection(shown.at(-1), { subject, at }), 'replace');
}

interface Follow {
  left: readonly Thread[];
  /** The last one is looked at; none when nothing takes the place of what is left. */
  shown: readonly Thread[];
}

function placeIn({ nodes, edges }: Thread, subject: Subject): number {
  return 'entity' in subject ? nodes.indexOf(subject.entity) : edges.indexOf(subject.relation);
}

function toSelection(path: Thread | undefined, { subject, at }: { subject: Subject; at: number }) {
  const [nodes, edges] = 'entity' in subject ? [path?.nodes ?? [], []] : [[], path?.edges ?? []];
  const one = (list: readonly string[]) => new Set(list.slice(Math.min(at, list.length - 1)).slice(0, 1));
  return { nodes: one(nodes), edges: one(edges) };
}
