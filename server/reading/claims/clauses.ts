import type { Attached, Node, Part, Series } from './series.ts';
import type { VerbGroup } from './verb-groups.ts';
import { OBJECT_CONTROL, PERSONAL } from './words.ts';

/** A verb with whom and what it joins. */
export interface Clause {
  readonly verbs: VerbGroup;
  /** Who does it: the subject, or in the passive whoever stands after "by". */
  readonly agent: readonly Part[];
  /** To whom it is done: the object, or in the passive the subject. */
  readonly patient: readonly Part[];
  readonly attached: readonly Attached[];
  /** The clause on which this one hangs: "charged" for "charged with conspiring". */
  readonly governor: Clause | null;
  /** "said that": the clause that reports this one. */
  readonly reporter: Clause | null;
  /** Describes a noun: "who was convicted", "owned by". */
  readonly relative: boolean;
  /** The preposition or word that leads to it: "with" in "charged with conspiring". */
  readonly leading: string;
  /** Which words belong to it, for dates: from the subject to the next verb. */
  readonly from: number;
  readonly to: number;
}

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

interface Earlier {
  readonly clauses: readonly Clause[];
  /** At which node each of them has its verbs. */
  readonly at: readonly number[];
}

function clauseAt(nodes: readonly Node[], index: number, earlier: Earlier): Clause {
  const { verbs } = nodes[index] as Extract<Node, { is: 'verbs' }>;
  const leading = leadingWord(nodes, index);
  const reduced = isReduced(nodes, index, verbs);
  const passive = verbs.passive || reduced;
  const governor = governorOf({ nodes, index, verbs, reduced, leading }, earlier);
  const subject = reduced
    ? nearestParts(nodes, index)
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
    from: Math.min(start, verbs.start),
    to,
  };
}

/** The node before, but for words of time. */
function beforeOf(nodes: readonly Node[], index: number): number {
  let at = index - 1;
  while (['time', 'other'].includes(nodes[at]?.is ?? '')) at -= 1;
  return at;
}

/** "X said that Y did": where Y's clause opens with "that", the verb before it. */
function reporterOf(nodes: readonly Node[], index: number, { clauses, at }: Earlier): Clause | null {
  for (let n = index - 1; n > 0; n -= 1) {
    const node = nodes[n];
    if (node?.is === 'verbs') {
      const own = clauses[at.indexOf(n)];
      if (own?.reporter) return own.reporter;
      if (own !== undefined && own.verbs.form === 'finite') return null;
    }
    if (node?.is === 'stop' || (node?.is === 'clause' && node.word !== 'that')) return null;
    if (node?.is !== 'clause') continue;
    for (let m = n - 1; m >= Math.max(0, n - 4); m -= 1)
      if (nodes[m]?.is === 'verbs') return clauses[at.indexOf(m)] ?? null;
    return null;
  }
  return null;
}

function isRelative(nodes: readonly Node[], index: number): boolean {
  const before = nodes[beforeOf(nodes, index)];
  return before?.is === 'relative';
}

function leadingWord(nodes: readonly Node[], index: number): string {
  const before = nodes[beforeOf(nodes, index)];
  if (before === undefined || before.is === 'series' || before.is === 'verbs') return '';
  return before.word;
}

/** "businesses owned by X": a participle that describes the noun before it. */
function isReduced(nodes: readonly Node[], index: number, verbs: VerbGroup): boolean {
  if (verbs.form !== 'bare-participle') return false;
  const [before, next] = [nodes[index - 1], nodes[index + 1]];
  const after = next?.is === 'time' ? nodes[index + 2] : next;
  const noun = before?.is === 'series' ? index - 1 : index - 2;
  // "that he engaged in": a clause of its own.
  if (nodes[noun - 1]?.is === 'clause' || (before?.is === 'series' && PERSONAL.has(before.series.parts[0]?.phrase.units[0]?.low ?? ''))) return false;
  const hasNoun = before?.is === 'series' || (before?.is === 'comma' && nodes[index - 2]?.is === 'series');
  if (!hasNoun || after?.is === 'series') return false;
  if (after?.is === 'preposition' && after.word === 'by') return true;
  const other = nodes.findIndex((node, n) => n > index && (node.is === 'verbs' || node.is === 'clause' || node.is === 'stop'));
  const follower = nodes[other];
  const finiteAfter = follower?.is === 'verbs' && follower.verbs.form === 'finite' && nodes[other - 1]?.is !== 'and' && nodes[other - 1]?.is !== 'relative';
  const complement = ['verbs', 'preposition'].includes(nodes[noun - 1]?.is ?? '');
  const finiteBefore = complement && nodes.some((node, n) => n < index && node.is === 'verbs' && node.verbs.form !== 'infinitive');
  return finiteAfter || (finiteBefore && before?.is === 'series') || (DESCRIBED.has(verbs.lemma) && after?.is === 'preposition');
} // oxfmt-ignore

/** Before a noun and its verb they open a clause. */
const TEMPORAL = new Set(['as', 'after', 'before', 'since', 'until', 'like']);

const DESCRIBED = new Set([
  'locate',
  'base',
  'link',
  'associate',
  'affiliate',
  'headquarter',
  'tie',
  'name',
  'call',
  'know',
  'register',
  'involve',
]);

/** "and owned by", "to distribute", "with conspiring": the clause whose subject or object this verb shares. */
function governorOf(
  { nodes, index, verbs, reduced, leading }: { nodes: readonly Node[]; index: number; verbs: VerbGroup; reduced: boolean; leading: string },
  { clauses, at }: Earlier,
): { clause: Clause | null; subject: readonly Part[] } | null {
  const last = clauses.length - 1;
  const clause = clauses[last];
  if (reduced || clause === undefined) return null;
  const before = nodes[beforeOf(nodes, index)];
  const joined = before?.is === 'and' || (before?.is === 'comma' && ['ing', 'bare-participle'].includes(verbs.form) && !nodes.slice((at[last] ?? 0) + 1, index).some((node) => node.is === 'stop'));
  // "to undermine democracy, violate rights": all hang on the same verb.
  if (joined && verbs.base && clause.verbs.form === 'infinitive') return { clause: clause.governor, subject: clause.verbs.passive ? clause.patient : clause.agent };
  if (joined && verbs.form !== 'infinitive') {
    const sharing = verbs.form === 'ing' && clause.verbs.form !== 'ing' && before?.is === 'and' ? clause : sharedWith(clauses, verbs);
    const subject = sharing.verbs.passive ? sharing.patient : sharing.agent;
    // "conspired to distribute and import": both hang on the same verb.
    const governing = sharing.verbs.form === verbs.form || verbs.form === 'bare-participle' || sharing.verbs.form === 'infinitive' ? sharing.governor : sharing;
    return { clause: before?.is === 'and' ? governing : sharing, subject };
  }
  if (verbs.form === 'infinitive' || verbs.form === 'ing') {
    if (verbs.form === 'infinitive' && leading === 'and') return { clause: clause.governor ?? clause, subject: subjectFor(clause.governor ?? clause) };
    if (verbs.form === 'ing' && before?.is === 'stop') return null;
    return { clause, subject: subjectFor(clause) };
  }
  return null;
} // oxfmt-ignore

/** Of clauses joined by "and" the last with the same form, so that a relative clause between is passed over. */
function sharedWith(clauses: readonly Clause[], verbs: VerbGroup): Clause {
  const last = clauses.at(-1) as Clause;
  if (verbs.form === 'ing' || verbs.form === 'infinitive') return last;
  if (last.relative && last.verbs.form === verbs.form && verbs.form === 'finite') return last;
  return clauses.findLast((clause) => !clause.relative && clause.verbs.form === 'finite') ?? last;
}

/** Whom an infinitive after this verb is about. */
function subjectFor(clause: Clause): readonly Part[] {
  if (clause.verbs.passive) return clause.patient;
  if (
    OBJECT_CONTROL.has(clause.verbs.lemma) &&
    clause.patient.some(({ refs, phrase }) => refs.length > 0 || phrase.noun !== '')
  )
    return clause.patient;
  return clause.agent;
}

function nearestParts(nodes: readonly Node[], index: number): readonly Part[] {
  const before = nodes[index - 1]?.is === 'comma' ? nodes[index - 2] : nodes[index - 1];
  if (before?.is !== 'series') return [];
  const last = before.series.parts.at(-1);
  // "five men and two firms located in X" describes the last.
  return last === undefined ? [] : [last];
}

function subjectOf(nodes: readonly Node[], index: number, earlier: Earlier): readonly Part[] {
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
    if (verb?.is === 'verbs' && verb.verbs.form !== 'bare-participle') continue;
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

function complementsOf(
  nodes: readonly Node[],
  index: number,
): { object: readonly Part[]; attached: Attached[]; to: number } {
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

export function partsOf(series: Series | undefined): readonly Part[] {
  return series?.parts ?? [];
}
