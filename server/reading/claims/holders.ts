import type { Clause } from './clauses.ts';
import { singular } from './office-words.ts';
import type { Node, Part } from './series.ts';
import type { Ref } from './units.ts';

const TRADES = new Set([
  'trafficking',
  'smuggling',
  'distribution',
  'production',
  'importation',
  'trade',
  'crisis',
  'epidemic',
  'supply',
  'chain',
  'flow',
  'network',
  'sale',
]);

/** "fentanyl trafficking": what the trade is in. */
export function matterOf(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) =>
    TRADES.has(singular(part.phrase.noun))
      ? part.phrase.before
          .filter(({ type }) => type === 'Substance' || type === 'Good')
          .map((ref) => asPart(part, ref))
      : [],
  );
}

/** Verbs that hold the event that is their object: "held a meeting with". */
const HOLDING = new Set([
  'hold',
  'have',
  'conduct',
  'begin',
  'conclude',
  'make',
  'pay',
  'attend',
  'start',
  'join',
  'open',
  'lead',
  'sign',
  'announce',
  'launch',
  'issue',
]);

const BECOMING = new Set(['be', 'become', 'remain']);

const SERVING = new Set([
  'serve',
  'act',
  'work',
  'know',
  'describe',
  'identify',
  'appoint',
  'name',
  'elect',
  'operate',
  'function',
  'assume',
]);

export function asPart(part: Part, ref: Ref): Part {
  return {
    phrase: { ...part.phrase, head: ref, start: ref.start, end: ref.end },
    attached: [],
    appositions: [],
    owners: [],
    refs: [ref],
  };
}

/** "Ana's brother, Li", "his three brothers, A, B and C", "two firms, A and B": who is named behind what he is. */
export function namedAfter({ phrase, owners }: Part, nodes: readonly Node[], index: number): readonly Part[] {
  const [comma, next] = [nodes[index + 1], nodes[index + 2]];
  const isPlural = singular(phrase.noun) !== phrase.units.at(-1)?.low;
  const isCounted = isPlural && phrase.units.some(({ pos }) => pos === 'NUM');
  if (phrase.head !== null || comma?.is !== 'comma' || next?.is !== 'series') return [];
  if (phrase.owner === null && owners.length === 0 && !isCounted) return [];
  if (next.series.parts.some((part) => part.phrase.head === null) || (isCounted && next.series.parts.length < 2)) return [];
  return isPlural ? next.series.parts : next.series.parts.slice(0, 1);
} // oxfmt-ignore

/** "X is the leader", "X is one of the leaders", "X served as the leader". */
export function holdersOf(part: Part, clauses: readonly Clause[], after: readonly Part[]): readonly Part[] {
  if (after.length > 0) return after;
  for (const clause of clauses) {
    const { verbs, agent, patient, attached } = clause;
    if (BECOMING.has(verbs.lemma) && verbs.predicate === null && !verbs.passive) {
      if (patient.includes(part)) return agent;
      const one = patient.some(({ phrase }) => phrase.units.at(-1)?.low === 'one' || phrase.units.at(-1)?.low === 'member');
      if (one && attached[0]?.word === 'of' && attached[0].series.parts.includes(part)) return agent;
    }
    const as = attached.find(({ word, series }) => word === 'as' && series.parts.includes(part));
    if (as !== undefined && SERVING.has(verbs.lemma)) return verbs.passive ? patient : verbs.lemma === 'appoint' || verbs.lemma === 'name' ? patient : agent;
  }
  return [];
} // oxfmt-ignore

export function doersOf(part: Part, clauses: readonly Clause[]): readonly Part[] {
  const clause = clauses.find(({ verbs, patient }) => HOLDING.has(verbs.lemma) && patient.includes(part));
  return clause?.agent ?? [];
}

const COMMITTING = new Set([
  'commit',
  'pledge',
  'agree',
  'vow',
  'resolve',
  'promise',
  'reaffirm',
  'reiterate',
  'affirm',
  'undertake',
]);

/** "committed to enhance cooperation": who binds themselves to what the noun says. */
export function committersOf(part: Part, clauses: readonly Clause[]): readonly Part[] {
  let clause =
    clauses.find(
      ({ patient, attached }) =>
        patient.includes(part) ||
        attached.some(({ word, series }) => (word === 'to' || word === 'on') && series.parts.includes(part)),
    ) ?? null;
  for (let depth = 0; clause !== null && depth < 4; depth += 1) {
    if (COMMITTING.has(clause.verbs.lemma)) return clause.verbs.passive ? clause.patient : clause.agent;
    clause = clause.governor;
  }
  return [];
}
