import { beforeOf, type Clause, type Earlier } from './clause.ts';
import type { Node, Part } from './series.ts';
import type { VerbGroup } from './verb-groups.ts';
import { OBJECT_CONTROL, SAYING } from './words.ts';

/** "X said that Y did": where Y's clause opens with "that", the verb before it. */
export function reporterOf(nodes: readonly Node[], index: number, { clauses, at }: Earlier): Clause | null {
  const verb = nodes[index - 2];
  // "said Peru would join", without "that"
  if (nodes[index - 1]?.is === 'series' && verb?.is === 'verbs' && SAYING.has(verb.verbs.lemma))
    return clauses[at.indexOf(index - 2)] ?? null;
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

export function isRelative(nodes: readonly Node[], index: number): boolean {
  const before = nodes[beforeOf(nodes, index)];
  return before?.is === 'relative';
}

export function leadingWord(nodes: readonly Node[], index: number): string {
  const before = nodes[beforeOf(nodes, index)];
  if (before === undefined || before.is === 'series' || before.is === 'verbs') return '';
  return before.word;
}

/** "and owned by", "to distribute", "with conspiring": the clause whose subject or object this verb shares. */
export function governorOf(
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
