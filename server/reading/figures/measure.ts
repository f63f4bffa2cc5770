import type { EntityType } from '#contract/ontology';

/**
 * A way in which texts tell a number of somebody: what is counted, the words between the number and whose it is, and what
 * it measures. Data, like the rules of claims: the engine finds the numbers and fits these to them.
 */
export interface Measure {
  /** `figures/name`, kept for ever: what it was measured to be worth is kept under it. */
  readonly id: string;
  /** One plain sentence for whoever reviews. */
  readonly about: string;
  /** Words of the vocabulary. */
  readonly metric: string;
  /** In which units a number of it may be told. */
  readonly units?: readonly string[];
  /** Or what is counted, right behind the number, by the unit of the vocabulary: words in lower case. */
  readonly counts?: Readonly<Record<string, string>>;
  /** What must stand right behind the unit or what is counted. */
  readonly follows?: RegExp;
  /** What must stand within the words before the number. */
  readonly leads?: RegExp;
  /** What must not stand within the words before the number, or right behind what is counted. */
  readonly unlessBefore?: RegExp;
  readonly unlessBehind?: RegExp;
  /** What is only planned or agreed is told as well: how long a visit will last. */
  readonly planned?: true;
  readonly ways: readonly Way[];
  /** A sentence with its names marked, `[Person:Ana Ruiz]`, and what is to come of it. */
  readonly examples: readonly (readonly [sentence: string, ...figures: readonly string[]])[];
  /** Sentences of which nothing comes, though they come near. */
  readonly not: readonly string[];
}

/** Whose number it is: somebody named before it or behind, with just these words between. */
export interface Way {
  readonly who: 'before' | 'behind';
  readonly types: readonly EntityType[];
  /** All that stands between; its group `population` tells among whom it is counted. */
  readonly between: RegExp;
}
