import type { Credibility, Reliability } from '#contract/grades';
import type { Judgement } from '#contract/judgements';
import type { Corrected } from '#contract/repairs';
import type { Resolve } from '../articles/key.ts';
import { groupBy } from '../articles/group-by.ts';
import { lastWords, type Word } from './last-words.ts';

/** What is laid over a claim when it is read, and the decision that says so. */
export interface HeldCorrection {
  to: Corrected;
  judgement: string;
}

/** All judgements, ready to be asked. */
export interface Judged {
  /** The survivor's id. An id that was never merged is its own. */
  resolve: Resolve;
  formerIdsOf(id: string): readonly string[];
  isRejected(claim: string): boolean;
  /** The decision that disputes a claim; null while none does. */
  rejectedBy(claim: string): string | null;
  /** Null of a claim that reads as it was entered. */
  correctionOf(claim: string): HeldCorrection | null;
  /** As an analyst set it; null while nobody has. */
  reliabilityOf(publisher: string): Reliability | null;
  credibilityOf(claim: string): Credibility | null;
}

const asGiven: Resolve = (id) => id;

/** What these judgements, in the order they were made, come to. */
export function judge(judgements: readonly Judgement[]): Judged {
  const words = [...new Set(lastWords(judgements, asGiven).values())];
  const into = new Map(mergesIn(words));
  const rejected = new Map(
    words.flatMap((one) => (one.kind === 'reject' ? [[one.claim, one.id] as const] : [])),
  );
  const resolve = (id: string): string => {
    const passed: string[] = [];
    let [survivor, next] = [id, into.get(id)];
    for (; next !== undefined; next = into.get(survivor)) {
      passed.push(survivor);
      survivor = next;
    }
    // The next who comes by goes straight there: long chains are walked once.
    for (const one of passed) into.set(one, survivor);
    return survivor;
  };
  const former = groupBy([...into.keys()].toSorted(), resolve);
  const corrections = new Map<string, HeldCorrection>();
  const reliability = new Map<string, Reliability | null>();
  const credibility = new Map<string, Credibility | null>();
  for (const [matter, judgement] of lastWords(judgements, resolve)) {
    if ('reliability' in judgement) reliability.set(resolve(judgement.subject), judgement.reliability);
    if ('credibility' in judgement) credibility.set(judgement.subject, judgement.credibility);
    if (judgement.kind !== 'correct') continue;
    const held = judgement.corrections.find(({ claim }) => `correct ${claim}` === matter);
    if (held?.to) corrections.set(held.claim, { to: held.to, judgement: judgement.id });
  }
  return {
    resolve,
    formerIdsOf: (id) => former.get(id) ?? [],
    isRejected: (claim) => rejected.has(claim),
    rejectedBy: (claim) => rejected.get(claim) ?? null,
    correctionOf: (claim) => corrections.get(claim) ?? null,
    reliabilityOf: (publisher) => reliability.get(resolve(publisher)) ?? null,
    credibilityOf: (claim) => credibility.get(claim) ?? null,
  };
}

/** Who is merged into whom, step by step. */
export function mergesIn(words: Iterable<Word>): [from: string, into: string][] {
  return [...words].flatMap((one): [string, string][] => (one.kind === 'same' ? [[one.from, one.into]] : []));
}

/** Who is known to be somebody else; of those that hold. */
export function distinctIn(words: Iterable<Word>): Extract<Judgement, { kind: 'distinct' }>[] {
  return [...words].flatMap((one) => (one.kind === 'distinct' ? [one] : []));
}
