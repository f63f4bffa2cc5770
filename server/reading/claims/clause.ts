import type { Attached, Node, Part } from './series.ts';
import type { VerbGroup } from './verb-groups.ts';

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
  /** The word before its subject that opens it: "if" in "if Peru signs"; empty where none does. */
  readonly opener: string;
  /** Which words belong to it, for dates: from the subject to the next verb. */
  readonly from: number;
  readonly to: number;
}

/** The clauses to the left, and at which node each of them has its verbs. */
export interface Earlier {
  readonly clauses: readonly Clause[];
  readonly at: readonly number[];
}

/** The node before, but for words of time. */
export function beforeOf(nodes: readonly Node[], index: number): number {
  let at = index - 1;
  while (['time', 'other'].includes(nodes[at]?.is ?? '')) at -= 1;
  return at;
}
