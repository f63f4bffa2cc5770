import type { Earlier } from './clause.ts';
import { beforeOf } from './clause.ts';
import type { Node } from './series.ts';
import type { VerbGroup } from './verb-groups.ts';
import { PERSONAL } from './words.ts';

/** "was arrested in May and arraigned": the helper is that of the first. */
export function isSecondPassive(nodes: readonly Node[], index: number, { clauses }: Earlier): boolean {
  const node = nodes[index];
  const last = clauses.at(-1);
  if (node?.is !== 'verbs' || node.verbs.form !== 'bare-participle' || last?.verbs.passive !== true)
    return false;
  const after =
    nodes[index + 1]?.is === 'time' || nodes[index + 1]?.is === 'other' ? nodes[index + 2] : nodes[index + 1];
  return nodes[beforeOf(nodes, index)]?.is === 'and' && after?.is !== 'series';
}

const DESCRIBED = new Set([
  'locate',
  'base',
  'link',
  'associate',
  'affiliate',
  'headquarter',
  'tie',
  'name',
  'know',
  'register',
  'involve',
]);

/** "businesses owned by X": a participle that describes the noun before it. */
export function isReduced(nodes: readonly Node[], index: number, verbs: VerbGroup): boolean {
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
