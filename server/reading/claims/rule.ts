import type { EntityType, RelationType } from '#contract/ontology';

/**
 * A rule of the language: which word joins whom, and what that comes to. Rules are data, one file for each subject; the
 * engine finds clauses and phrases, and fits the rules to them.
 */
export interface Rule {
  /** `pack/name`, kept for ever: what a rule was measured to be worth is kept under it. */
  readonly id: string;
  /** One plain sentence for whoever reviews. */
  readonly about: string;
  /** A clause by its verb, or a phrase by its noun. */
  readonly on: 'verb' | 'noun';
  /** Dictionary forms of the verb or noun; of a form of "be" also the adjective behind it. */
  readonly words: readonly string[];
  readonly voice?: 'active' | 'passive';
  /** It says nothing unless all of these are there. */
  readonly needs?: readonly Slot[];
  /** And nothing if one of these is. */
  readonly without?: readonly Slot[];
  /** What is done must be one of these nouns: "takes action". */
  readonly object?: readonly string[];
  /** One of these nouns, or a measure, must stand behind "to", "on", "under", "for" or "as". */
  readonly near?: readonly string[];
  /** Or such a happening was told of before. */
  readonly amid?: Deed['type'];
  /** The agents are those who met, or a word for their talks. */
  readonly byThoseWhoMet?: true;
  /** A happening of its own, which the word stands for. */
  readonly deed?: Deed;
  readonly makes: readonly Made[];
  /** Strong or weak whatever it was measured to be. */
  readonly lane?: 'strong' | 'weak';
  readonly examples: readonly Example[];
}

/**
 * Where a name stands. Of a verb: `agent`, `patient`, or the preposition. Of a noun: `holder` ("X, the leader", "X is the
 * leader", "leader X"), `owner` ("Y's leader"), `before` ("the Y leader"), or the preposition. `deed` is the happening.
 */
export type Slot = string;

export interface Made {
  readonly type: RelationType;
  readonly from: Slot | readonly Slot[];
  readonly to: Slot | readonly Slot[];
  /** Fewer types than the ontology allows. */
  readonly fromTypes?: readonly EntityType[];
  readonly toTypes?: readonly EntityType[];
  /** An entity as qualifier, from a slot: `{ what: 'patient' }`. */
  readonly entity?: Readonly<Record<string, Slot>>;
  readonly fixed?: Readonly<Record<string, string>>;
  /** The noun is an office: its words are the role. */
  readonly role?: true;
  /** Whatever the clause says of it. */
  readonly reality?: 'actual' | 'alleged' | 'planned' | 'wanted';
  readonly denies?: true;
  /** It is so though the verb is denied: who has "not said whether" is undecided. */
  readonly asserted?: true;
  /** Not said but follows, and why. */
  readonly follows?: string;
  /** The name of the second must have this word. */
  readonly toNamed?: string;
  /** Of all the places, not only the first in which somebody stands. */
  readonly all?: true;
  /** Only where there is but one. */
  readonly only?: true;
  /** Only the first of a list. */
  readonly first?: true;
  /** Of a state: the date of the sentence is not when it began. */
  readonly undated?: true;
}

export interface Deed {
  readonly type: 'Sanction' | 'LegalCase' | 'Event' | 'Agreement';
  readonly kind?: string;
  /** The first words of its name: "Meeting", "Designation", "Indictment". */
  readonly called: string;
  /** Whose names are in its name, and how: "Meeting of A and B". */
  readonly names: Slot | readonly Slot[];
  readonly joint: 'of' | 'with' | 'against';
  /** The slots whose happening the word takes part in where it is one already: "charged in the indictment". */
  readonly within?: readonly Slot[];
}

/** A sentence with its names marked, `[Person:Ana Ruiz]`, and what is to come of it: `Ana Ruiz MET Li Wei`. */
export type Example = readonly [sentence: string, ...claims: readonly string[]];
