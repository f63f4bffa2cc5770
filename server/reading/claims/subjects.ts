import { beforeOf, type Earlier } from './clause.ts';
import type { Node, Part } from './series.ts';
import { SAYING } from './words.ts';

/** Before a noun and its verb they open a clause. */
const TEMPORAL = new Set(['as', 'after', 'before', 'since', 'until', 'like']);

export function nearestParts(nodes: readonly Node[], index: number): readonly Part[] {
  const before = nodes[index - 1]?.is === 'comma' ? nodes[index - 2] : nodes[index - 1];
  if (before?.is !== 'series') return [];
  const last = before.series.parts.at(-1);
  // "five men and two firms located in X" describes the last.
  return last === undefined ? [] : [last];
}

export function subjectOf(nodes: readonly Node[], index: number, earlier: Earlier): readonly Part[] {
  let at = beforeOf(nodes, index);
  const before = nodes[at];
  if (before?.is === 'relative') return antecedentOf(nodes, at);
  if (before?.is === 'comma') at = beforeAside(nodes, at) ?? at;
  for (; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node === undefined || node.is === 'clause' || node.is === 'stop' || node.is === 'relative') return [];
    if (node.is === 'verbs') {
      if (earlier.at.includes(at) && earlier.clauses[earlier.at.indexOf(at)]?.verbs.form === 'finite')
        return [];
      continue;
    }
    if (node.is !== 'series') continue;
    const opening = nodes[at - 1];
    if (opening?.is === 'preposition' && !(TEMPORAL.has(opening.word) && at === index - 1)) continue;
    const verb = nodes[at - 1];
    // The object of a verb before it is no subject, unless that verb stands within a description.
    // But "said it was considering": what is said follows without "that".
    const isSaid = verb?.is === 'verbs' && SAYING.has(verb.verbs.lemma) && at === index - 1;
    if (verb?.is === 'verbs' && verb.verbs.form !== 'bare-participle' && !isSaid) continue;
    return node.series.parts;
  }
  return [];
}

/** "X, who was convicted in Y, met": the node before the relative clause that ends at this comma. */
function beforeAside(nodes: readonly Node[], comma: number): number | null {
  for (let at = comma - 1; at > 0; at -= 1) {
    const node = nodes[at];
    if (node?.is === 'stop' || node?.is === 'clause') return null;
    if (node?.is === 'relative') return nodes[at - 1]?.is === 'comma' ? at - 2 : at - 1;
    if (node?.is === 'verbs' && node.verbs.form !== 'finite' && nodes[at - 1]?.is === 'comma') return at - 2;
  }
  return null;
}

/** Whom "who" and "which" mean: for people the nearest person, for things what stands directly before. */
function antecedentOf(nodes: readonly Node[], relative: number): readonly Part[] {
  const word = (nodes[relative] as { word: string }).word;
  let at = nodes[relative - 1]?.is === 'comma' ? relative - 2 : relative - 1;
  let nearest: readonly Part[] | null = null;
  for (; at >= 0 && at > relative - 8; at -= 1) {
    const node = nodes[at];
    if (node?.is === 'verbs' || node?.is === 'clause' || node?.is === 'stop') break;
    if (node?.is !== 'series') continue;
    nearest ??= node.series.parts;
    const people = node.series.parts.filter(({ phrase }) => phrase.head === null || phrase.head.type === 'Person' || phrase.head.type === 'Group');
    if (word !== 'who' || people.length === node.series.parts.length) return word === 'who' ? people : nearest;
  }
  return nearest ?? [];
} // oxfmt-ignore
