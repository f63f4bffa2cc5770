import type { Mention } from '#contract/article';
import type { ClaimDraft, FigureDraft, ReadEntity } from '#contract/reading';
import type * as Ontology from '#contract/ontology';
import type { Prepared } from './prepare.ts';

/** Whom a text speaks of, and where. Names never overlap names; each mention's entity is among `entities`. */
export interface Mentions {
  readonly entities: readonly ReadEntity[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** What an extractor suggests: one claim or one figure, with the very words that say it, by which it is verified. */
export interface Candidate {
  /** `pack/rule`. */
  readonly rule: string;
  readonly content: { readonly claim: ClaimDraft } | { readonly figure: FigureDraft };
  /** The words at the first span of `at`, exactly. */
  readonly quote: string;
}

/** Claims and figures, and with them who is met in them only: a sanction that a verb stands for, a body that a title names. */
export interface Suggestions {
  readonly candidates: readonly Candidate[];
  readonly entities?: readonly ReadEntity[];
  readonly mentions?: readonly Mention[];
}

/** Whoever reads texts: the rules of this folder are one, others may be plugged in; what they suggest is verified. */
export interface Extractor {
  readonly id: string;
  readonly version: string;
  suggest(article: Prepared, ontology: typeof Ontology, mentions: Mentions): Suggestions;
}
