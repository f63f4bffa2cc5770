import { type Clause, type Earlier } from './clause.ts';
import { governorOf, isRelative, leadingWord, reporterOf } from './governors.ts';
import { isReduced, isSecondPassive } from './participles.ts';
import type { Attached, Node, Part } from './series.ts';
import { nearestParts, subjectOf } from './subjects.ts';

export type { Clause } from './clause.ts';

/** Every clause of a sentence, from left to right. */
export function clausesOf(nodes: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  const at: number[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.is !== 'verbs') continue;
    const clause = clauseAt(nodes, index, { clauses, at });
    clauses.push(clause);
    at.push(index);
  }
  return clauses;
}

function clauseAt(nodes: readonly Node[], index: number, earlier: Earlier): Clause {
  const { verbs } = nodes[index] as Extract<Node, { is: 'verbs' }>;
  const leading = leadingWord(nodes, index);
  const reduced = isReduced(nodes, index, verbs);
  const passive = verbs.passive || reduced || isSecondPassive(nodes, index, earlier);
  const governor = governorOf({ nodes, index, verbs, reduced, leading }, earlier);
  const described = verbs.form === 'ing' ? namedBefore(nodes, index) : [];
  const subject = reduced
    ? nearestParts(nodes, index)
    : described.length > 0
      ? described
      : governor === null
        ? subjectOf(nodes, index, earlier)
        : governor.subject;
  const { object, attached, to } = complementsOf(nodes, index);
  const by = attached.find(({ word }) => word === 'by')?.series.parts ?? [];
  const start = subject[0]?.phrase.start ?? verbs.start;
  // "X, along with Y": Y does it too.
  const beside = attached
    .filter(({ word }) => word === 'along with' || word === 'together with')
    .flatMap(({ series }) => series.parts);
  return {
    verbs: { ...verbs, passive, form: verbs.form === 'bare-participle' && !reduced ? 'finite' : verbs.form },
    agent: passive ? by : [...subject, ...beside],
    patient: passive ? [...subject, ...beside] : object,
    attached,
    governor: governor?.clause ?? null,
    reporter: reporterOf(nodes, index, earlier),
    relative: reduced || isRelative(nodes, index),
    leading,
    opener: openerOf(nodes, index),
    from: Math.min(start, verbs.start),
    to,
  };
}

function openerOf(nodes: readonly Node[], index: number): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node?.is === 'clause') return node.word;
    if (node?.is === 'verbs' || node?.is === 'stop' || node?.is === 'relative') return '';
  }
  return '';
}

/** "a man living in Lima", "four firms selling arms": without a comma the words describe the one before them. */
function namedBefore(nodes: readonly Node[], index: number): readonly Part[] {
  if (nodes[index - 1]?.is !== 'series') return [];
  return nearestParts(nodes, index).filter(({ phrase, appositions }) => appositions.length > 0 || phrase.head !== null);
} // oxfmt-ignore

function complementsOf(
  nodes: readonly Node[],
  index: number,
): { object: readonly Part[]; attached: Attached[]; to: number } {
  // "distribute and import X": both have the object of the second.
  if (nodes[index + 1]?.is === 'and' && nodes[index + 2]?.is === 'verbs')
    return complementsOf(nodes, index + 2);
  let at = index + 1;
  const skipTimes = () => {
    while (nodes[at]?.is === 'time' || (nodes[at]?.is === 'other' && at < index + 3)) at += 1;
  };
  skipTimes();
  const first = nodes[at];
  const object: readonly Part[] = first?.is === 'series' ? first.series.parts : [];
  if (first?.is === 'series') at += 1;
  const attached: Attached[] = [];
  while (at < nodes.length) {
    skipTimes();
    const elsewhere = nodes[at + 1];
    if (nodes[at]?.is === 'and' && elsewhere?.is === 'other' && elsewhere.word === 'elsewhere') at += 2;
    if (nodes[at]?.is === 'comma' && nodes[at + 1]?.is === 'preposition') at += 1;
    const [preposition, series] = [nodes[at], nodes[at + 1]];
    if (preposition?.is !== 'preposition' || series?.is !== 'series') break;
    attached.push({ word: preposition.word, series: series.series });
    at += 2;
  }
  const next = nodes
    .slice(at)
    .find((node) => node.is === 'verbs' || node.is === 'stop' || node.is === 'clause');
  return { object, attached, to: next === undefined ? Infinity : startOf(next) };
}

function startOf(node: Node): number {
  if (node.is === 'series') return node.series.start;
  return node.is === 'verbs' ? node.verbs.start : node.start;
}
