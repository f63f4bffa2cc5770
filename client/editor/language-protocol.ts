import type { LiveSchema } from '#contract/cypher';

/** What can stand in a text, as it is coloured. */
export const INKS = [
  'keyword', 'label', 'function', 'variable', 'parameter', 'text', 'number', 'property', 'comment', 'operator',
] as const; // oxfmt-ignore
export type Ink = (typeof INKS)[number];

/** Three numbers for each stretch: where it begins, how long it is, and the place of its ink in the list. */
export type Colours = readonly number[];

export interface Completion {
  readonly label: string;
  /** What is written, where that is not the label. */
  readonly insert: string | null;
  readonly kind: 'keyword' | 'function' | 'label' | 'property' | 'variable' | 'parameter';
  readonly detail: string | null;
  readonly about: string | null;
}

export type LanguageRequest = { readonly id: number } & LanguageQuestion;
export type LanguageQuestion =
  | { readonly of: 'colours'; readonly text: string }
  | {
      readonly of: 'completions';
      readonly text: string;
      readonly at: number;
      /** Asked for by a key, and not by typing. */
      readonly isAsked: boolean;
      readonly schema: LiveSchema | null;
      readonly params: readonly string[];
    }
  | { readonly of: 'formatted'; readonly text: string; readonly at: number };

export interface LanguageAnswers {
  readonly colours: Colours;
  readonly completions: readonly Completion[];
  readonly formatted: { readonly text: string; readonly at: number };
}

/** Null where the text could not be read at all. */
export interface LanguageReply {
  readonly id: number;
  readonly answer: LanguageAnswers[keyof LanguageAnswers] | null;
}
