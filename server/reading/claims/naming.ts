import { antecedentOf, isTitle, possessorOf, type Memory } from './antecedents.ts';
import type { Deeds } from './deeds.ts';
import type { Read } from './sentences.ts';
import type { Unnamed } from './unnamed.ts';
import type { Known, Ref } from './units.ts';

/** What the text has spoken of so far. */
interface Spoken {
  readonly memory: Memory;
  readonly known: Known;
  readonly deeds: Deeds;
  readonly unnamed: Unnamed;
}

/** Gives pronouns and bare nouns those whom they mean, where it is certain. */
export function nameTheUnnamed(read: Read, { memory, known, deeds, unnamed }: Spoken): void {
  for (const part of read.parts) {
    if (part.phrase.head !== null || (part.phrase.units[0]?.low === 'i' && memory.author !== null)) continue;
    const person = unnamed.refOf(part.phrase, (title) => isTitle(title, memory));
    if (person !== null) part.refs = [person];
  }
  for (const clause of read.clauses.toReversed()) {
    // Within one sentence "he" and "it" are its subject so far.
    const subject = clause.verbs.passive ? clause.patient : clause.agent;
    const named = subject.flatMap(({ refs }) => refs).filter(({ via }) => via === undefined);
    const people = named.filter(({ type }) => type === 'Person');
    for (const part of read.parts) {
      if (part.phrase.start < clause.verbs.start || named.length === 0) continue;
      const inside = { ...memory, subject: named, several: people.length > 1 ? people : memory.several };
      resolve(part, inside, known, deeds);
    }
  }
  let body: Ref | null = null;
  for (const part of read.parts) {
    // "X and its owner": X stands in the same sentence.
    resolve(
      part,
      body === null
        ? memory
        : { ...memory, subject: [...memory.subject.filter(({ type }) => type === 'Person'), body] },
      known,
      deeds,
    );
    if (part.phrase.head !== null && BODIES.has(part.phrase.head.type)) body = part.phrase.head;
  }
  nameThePredicates(read);
}

/** "X is a firm that sells Y": what X is stands for X. */
function nameThePredicates({ clauses }: Read): void {
  for (const { verbs, agent, patient } of clauses) {
    const [part] = patient;
    if (verbs.lemma !== 'be' || verbs.negated || verbs.modal !== null || agent.length !== 1 || part === undefined) continue;
    const { head, units } = part.phrase;
    if (head === null && part.refs.length === 0 && ['a', 'an'].includes(units[0]?.low ?? '')) part.refs = agent.flatMap(({ refs }) => refs);
  }
} // oxfmt-ignore

function resolve(part: Read['parts'][number], memory: Memory, known: Known, deeds: Deeds): void {
  const [first] = part.phrase.units;
  if (part.owners.length === 0 && first !== undefined) part.owners = possessorOf(first, memory);
  if (part.refs.length > 0) return;
  part.refs = antecedentOf(part, memory, known);
  const action = DEEDS.get(part.phrase.noun);
  if (part.refs.length === 0 && action !== undefined && ANAPHORIC.has(first?.low ?? '') && !(LOOSE.has(part.phrase.noun) && first?.low === 'the')) {
    const last = deeds.last(action);
    if (last !== null) part.refs = [{ ...last, start: part.phrase.start, end: part.phrase.end, via: { start: last.start, end: last.end } }];
  }
} // oxfmt-ignore

const BODIES = new Set(['Company', 'Organization', 'Agency']);

/** What a bare noun calls the happening of before. */
const DEEDS: ReadonlyMap<string, 'Sanction' | 'LegalCase'> = new Map([
  ['action', 'Sanction'], ['designation', 'Sanction'], ['sanction', 'Sanction'], ['listing', 'Sanction'],
  ['decision', 'Sanction'], ['step', 'Sanction'], ['move', 'Sanction'], ['measure', 'Sanction'], ['addition', 'Sanction'],
  ['charge', 'LegalCase'], ['case', 'LegalCase'],
]); // oxfmt-ignore
/** They mean what was done just now only where the text points at it: "this step". */
const LOOSE = new Set(['decision', 'step', 'move', 'measure', 'addition']);
const ANAPHORIC = new Set(['the', 'this', 'these', 'today’s']);
