import type { Clause } from './clauses.ts';
import { asPart, committersOf, doersOf, holdersOf, matterOf, namedAfter } from './holders.ts';
import { singular } from './office-words.ts';
import type { Attached, Node, Part } from './series.ts';
import type { Ref } from './units.ts';

/** A word that may join others, and who stands in which place around it. */
export interface Frame {
  readonly on: 'verb' | 'noun';
  /** Dictionary form; of a form of "be" the adjective behind it too. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, readonly Part[]>;
  /** The clause it is or stands in, for its time and for what is said of it. */
  readonly clause: Clause | null;
  readonly passive: boolean;
  /** Of a noun: its own part, which may be given a happening to stand for. */
  readonly part: Part | null;
}

/** The frame of each verb. */
export function verbFrames(clauses: readonly Clause[], nodes: readonly Node[]): Frame[] {
  const under = partsUnder(clauses);
  return clauses.map((clause) => {
    const slots = new Map<string, Part[]>();
    addTo(slots, 'agent', clause.agent);
    addTo(slots, 'patient', clause.patient);
    for (const { word, series } of clause.attached) addTo(slots, word, series.parts);
    if (clause.attached.some(({ word }) => word === 'for') || clauses.some(({ governor, leading }) => governor === clause && leading === 'for')) addTo(slots, 'reason', clause.patient);
    addTo(slots, 'drug', clause.patient.filter(({ refs }) => refs.some(({ type }) => type === 'Substance')));
    addTo(slots, 'matter', matterOf([...clause.patient, ...clause.attached.flatMap(({ series }) => series.parts)]));
    addTo(slots, 'subclause', under.get(clause) ?? []);
    addTo(slots, 'topics', partsBehind(clause, nodes));
    addTo(slots, 'joining', doneBy(clauses, clause, JOINING));
    if (clause.governor !== null && REFUSING.has(clause.governor.verbs.lemma)) addTo(slots, 'refused', clause.agent);
    if (clause.verbs.negated) addTo(slots, 'negated', clause.agent);
    const next = clauses[clauses.indexOf(clause) + 1];
    if (next?.opener === 'whether' && JOINING.has(next.verbs.lemma)) addTo(slots, 'whether', next.patient.length > 0 ? next.patient : next.attached.flatMap(({ series }) => series.parts));
    addTo(slots, 'making', doneBy(clauses, clause, MAKING));
    addTo(slots, 'whose-act', clause.patient.filter(({ phrase }) => isAct(phrase)).flatMap((part) => [...(part.phrase.owner === null ? [] : [part.phrase.owner]), ...part.owners, ...governing(part)].map((ref) => asPart(part, ref))));
    addTo(slots, 'whose', clause.patient.flatMap((part) => [...(part.phrase.owner === null ? [] : [part.phrase.owner]), ...part.owners, ...governing(part)].map((ref) => asPart(part, ref))));
    if (clause.patient.some(({ phrase }) => HELP.has(phrase.noun))) addTo(slots, 'support', clause.attached.find(({ word }) => word === 'to' || word === 'for')?.series.parts ?? []);
    const { lemma, predicate, start, end, passive } = clause.verbs;
    return { on: 'verb', words: wordsOf(lemma, predicate), start, end, slots, clause, passive, part: null };
  });
} // oxfmt-ignore

/** "discussed the war in X, the fight against Y and Z": whoever stands behind the verb, as far as its clause goes. */
function partsBehind({ verbs, to }: Clause, nodes: readonly Node[]): Part[] {
  return nodes.flatMap((node) => (node.is === 'series' && node.series.start >= verbs.end && node.series.start < to ? node.series.parts.flatMap((part) => [part, ...part.attached.flatMap(({ series }) => series.parts)]) : []));
} // oxfmt-ignore

const JOINING = new Set(['join', 'attend', 'sign', 'participate', 'endorse']);
const REFUSING = new Set(['decline', 'refuse']);
const MAKING = new Set(['make', 'produce', 'manufacture', 'synthesize', 'create']);

/** "refused to join X": the object of the verb that hangs on this one. */
function doneBy(clauses: readonly Clause[], clause: Clause, verbs: ReadonlySet<string>): Part[] {
  return clauses.filter((one) => one.governor === clause && verbs.has(one.verbs.lemma)).flatMap(({ patient, attached }) => (patient.length > 0 ? patient : attached.flatMap(({ series }) => series.parts)));
} // oxfmt-ignore

/** What is of the country whose name or adjective stands before it: "the US decision". */
const ACTS = new Set(
  'decision move policy action attack war invasion aggression plan tariff claim launch strike behavior behaviour support effort leadership contribution commitment help cooperation progress assistance provocation threat occupation annexation crackdown treatment refusal failure violation test missile sanction'.split(
    ' ',
  ),
);

/** An act by its noun, or by the last noun of a happening without a name. */
function isAct({ head, noun, units }: Part['phrase']): boolean {
  const last = head === null ? noun : head.kind === 'nominal' ? headWord(units.at(-1)?.low ?? '') : '';
  return ACTS.has(singular(last));
}

/** "the Colombian government's fight": the country that acts. */
function governing({ phrase }: Part): readonly Ref[] {
  const isState = phrase.units.some(({ low }) => low === 'government' || low === 'administration');
  return phrase.owner === null && (isState || isAct(phrase))
    ? phrase.before.filter(({ type }) => type === 'Country')
    : [];
}

/** "discussed efforts to stop the trade": by each clause, who stands in those that hang on it. */
function partsUnder(clauses: readonly Clause[]): Map<Clause, Part[]> {
  const under = new Map<Clause, Part[]>();
  for (const { verbs, governor, patient, attached } of clauses) {
    if (verbs.form !== 'infinitive' && verbs.form !== 'ing') continue;
    const parts = patient.concat(attached.flatMap(({ series }) => series.parts));
    let above = governor;
    for (let depth = 0; above !== null && depth < 3; depth += 1) {
      const held = under.get(above) ?? [];
      for (const part of parts) held.push(part);
      under.set(above, held);
      above = above.governor;
    }
  }
  return under;
}

/** What is provided to whom one supports. */
const HELP = new Set([
  'support',
  'assistance',
  'aid',
  'funding',
  'service',
  'financing',
  'help',
  'protection',
  'weapon',
  'training',
]);
/** The frame of each noun, of names with a noun before them, and of groups that end in one. */
export function nounFrames(nodes: readonly Node[], clauses: readonly Clause[]): Frame[] {
  const frames: Frame[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.is !== 'series') continue;
    const following = followingOf(nodes, index);
    for (const [n, part] of node.series.parts.entries()) {
      const isLast = n === node.series.parts.length - 1;
      // "members and leaders of X": what follows the last is of all nouns of the list.
      const shared = isLast || node.series.parts.slice(n + 1).every(({ phrase }) => phrase.head === null);
      const attached = [...part.attached, ...(shared ? following : [])];
      frames.push(...framesOf(part, { attached, clauses, holders: holdersOf(part, clauses, isLast ? namedAfter(part, nodes, index) : []) }));
      for (const apposed of part.appositions) frames.push(...framesOf(apposed, { attached: apposed.attached, clauses, holders: ofAll(apposed) ? node.series.parts : [part] }));
      for (const { series } of part.attached) for (const inner of series.parts) frames.push(...framesOf(inner, { attached: [], clauses, holders: [] }));
    }
  }
  return frames;
} // oxfmt-ignore

/** "X and Y, both members of Z" */
function ofAll({ phrase }: Part): boolean {
  return (
    ['both', 'all'].includes(phrase.units[0]?.low ?? '') && singular(phrase.noun) !== phrase.units.at(-1)?.low
  );
}

/** "is involved" is found under "involve", "was unsealed" under "unseal". */
function wordsOf(lemma: string, predicate: string | null): string[] {
  if (predicate === null) return [lemma];
  return predicate.endsWith('ed')
    ? [predicate, predicate.slice(0, -1), predicate.slice(0, -2)]
    : [lemma, predicate];
}

interface Around {
  readonly attached: readonly Attached[];
  readonly clauses: readonly Clause[];
  readonly holders: readonly Part[];
}

function framesOf(part: Part, { attached, clauses, holders }: Around): Frame[] {
  const noun = nounOf(part);
  if (noun === '') return [];
  const clause = clauses.find(({ from, to }) => from <= part.phrase.start && part.phrase.start < to) ?? null;
  const slots = new Map<string, Part[]>();
  addTo(slots, 'holder', part.phrase.head === null ? holders : [part]);
  addTo(
    slots,
    'owner',
    [...(part.phrase.owner === null ? [] : [part.phrase.owner]), ...part.owners].map((ref) =>
      asPart(part, ref),
    ),
  );
  addTo(
    slots,
    'before',
    [...part.phrase.before, ...innerOf(part)].map((ref) => asPart(part, ref)),
  );
  if (part.phrase.head?.type === 'Person') addTo(slots, 'titled', [part]);
  addTo(slots, 'base', baseOf(part));
  if (part.phrase.head?.type === 'Event') addTo(slots, 'event', [part]);
  if (DEFINITE.has(part.phrase.units[0]?.low ?? '')) addTo(slots, 'definite', [part]);
  addTo(slots, 'doer', doersOf(part, clauses));
  addTo(slots, 'committer', committersOf(part, clauses));
  if (clause !== null && !clause.patient.includes(part))
    addTo(slots, 'subject', clause.verbs.passive ? clause.patient : clause.agent);
  // A later "of" belongs to the noun before it.
  for (const [n, { word, series }] of attached.entries())
    if (n === 0 || word !== 'of') addTo(slots, word, series.parts);
  const { start, end } = part.phrase;
  return [{ on: 'noun', words: [noun], start, end, slots, clause, passive: false, part }];
}

const DEFINITE = new Set(['the', 'this', 'their', 'these']);
const HAPPENINGS = new Set(['Event', 'Agreement', 'LegalCase', 'Sanction']);

/** The noun that says what it is: the last word, or the one before a name. */
function nounOf({ phrase }: Part): string {
  if (phrase.head === null) return singular(phrase.noun);
  if (phrase.head.kind === 'nominal') return singular(headWord(phrase.units.at(-1)?.low ?? ''));
  // "the Lima Forum" is a forum.
  if (HAPPENINGS.has(phrase.head.type)) return singular(headWord(phrase.units.at(-1)?.low ?? ''));
  const before = phrase.units.at(-2);
  return before === undefined || before.ref !== null || before.pos === 'DET' || before.pos === 'PART'
    ? ''
    : singular(before.low);
}

/** "cooperation on clean energy" is cooperation, "the Lima Forum" a forum. */
function headWord(low: string): string {
  const [own = ''] = low.split(/ (?:on|of|for|with|between|against|to|in|about|regarding) /);
  return own.split(/[ -]/).at(-1) ?? '';
}

/** "a Peru-based firm": where it is based. */
function baseOf(part: Part): Part[] {
  const { units } = part.phrase;
  const at = units.findIndex(
    ({ low }, n) => n > 1 && low === 'based' && /^[-‑]$/.test(units[n - 1]?.text ?? ''),
  );
  const land = units[at - 2]?.ref ?? null;
  return land === null ? [] : [asPart(part, land)];
}

function innerOf({ phrase }: Part): readonly Ref[] {
  return phrase.head?.kind === 'nominal' ? (phrase.units.at(-1)?.inner ?? []) : [];
}

/** The phrases that follow, each behind its preposition. */
function followingOf(nodes: readonly Node[], index: number): Attached[] {
  const attached: Attached[] = [];
  for (let at = index + 1; at + 1 < nodes.length && attached.length < 6; at += 2) {
    while (nodes[at]?.is === 'time') at += 1;
    const [preposition, series] = [nodes[at], nodes[at + 1]];
    if (preposition?.is !== 'preposition' || series?.is !== 'series') break;
    attached.push({ word: preposition.word, series: series.series });
  }
  return attached;
}

function addTo(slots: Map<string, Part[]>, slot: string, parts: readonly Part[]): void {
  if (parts.length > 0) slots.set(slot, [...(slots.get(slot) ?? []), ...parts]);
}
