import { HypothesisName, HypothesisReason, HypothesisWords, type Hypothesis } from '#contract/own-marks';
import type { EntityType } from '#contract/ontology';
import type { Canvas } from './state.ts';
import type { Supposing } from './supposing.ts';

/** What stands in the form of a hypothesis; of an actor that is not asked about, nothing. */
export interface SupposeForm {
  readonly name: string;
  readonly type: EntityType | null;
  readonly words: string;
  readonly directed: boolean;
  readonly why: string;
}

/** What the form asks for. */
export interface Asks {
  readonly line: boolean;
  readonly actor: boolean;
}

const EMPTY: SupposeForm = { name: '', type: null, words: '', directed: true, why: '' };

export function toAsks(wish: Supposing, changed: Hypothesis | undefined): Asks {
  if (wish.is === 'change') return { line: changed?.is === 'line', actor: changed?.is === 'actor' };
  return { line: wish.is !== 'actor', actor: wish.is !== 'line' };
}

export function toForm(changed: Hypothesis | undefined): SupposeForm {
  if (changed === undefined) return EMPTY;
  const { why } = changed;
  if (changed.is === 'actor') return { ...EMPTY, name: changed.name, type: changed.type, why };
  return { ...EMPTY, words: changed.words, directed: changed.directed, why };
}

/** The ends in their order; of a line to somebody new the other one is not there yet. */
export function toEnds(
  wish: Supposing,
  { hypotheses }: Pick<Canvas, 'hypotheses'>,
): readonly [from: string, to: string | null] | null {
  if (wish.is === 'line') return [wish.from, wish.to];
  if (wish.is === 'line to somebody new') return [wish.from, null];
  const line = wish.is === 'change' ? hypotheses.get(wish.id) : undefined;
  return line?.is === 'line' ? [line.from, line.to] : null;
}

export type Problems = Readonly<Partial<Record<'name' | 'words' | 'why', string>>>;

/** What is missing or too long, beside its field. */
export function toProblems({ name, words, why }: SupposeForm, { line, actor }: Asks): Problems {
  const problems = {
    name: actor && name.trim() === '' ? 'Give it a name, such as what it did.' : problemOf(actor ? HypothesisName : null, name),
    words: line && words.trim() === '' ? 'Say in a word or two what the line would say.' : problemOf(line ? HypothesisWords : null, words),
    why: why.trim() === '' ? 'Give a reason: it stands beside the hypothesis.' : problemOf(HypothesisReason, why),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
} // oxfmt-ignore

function problemOf(schema: typeof HypothesisReason | null, text: string) {
  return schema?.safeParse(text).error?.issues[0]?.message;
}
