/** What a sentence is put together of: words, and the number of a line. */
export type Part = string | { readonly note: number };
export type Words = readonly Part[];

/** All that a dossier tells, in words, before it is written in a form. What does not go along is null. */
export interface Dossier {
  readonly title: string;
  /** Empty = none. */
  readonly handling: string;
  /** What it is of, the day of its data, the program, whoever made it: a term and its words. */
  readonly facts: readonly (readonly [term: string, words: string])[];
  /** What was cut, hidden or left out, and why. */
  readonly notices: readonly string[];
  readonly findings: readonly Finding[];
  /** Where no answer is kept: the lines that most stories and voices carry. */
  readonly strongest: readonly Words[];
  /** What the picture shows, in one sentence; null without one. */
  readonly pictured: string | null;
  /** How much of the canvas the picture shows. */
  readonly counts: readonly string[];
  readonly lines: readonly DossierLine[];
  readonly sources: readonly DossierSource[];
  readonly doubts: readonly Doubt[] | null;
  readonly hypotheses: readonly Told[] | null;
  readonly method: { readonly words: readonly string[]; readonly steps: readonly Told[] } | null;
  /** What makes it again, in words and as a command; empty where it is of nothing that is kept. */
  readonly again: readonly string[];
}

/** Found, none and stopped are three different answers; what is lit on the canvas answers no question. */
export type Ending = 'found' | 'none' | 'stopped' | 'lit';

export interface Finding {
  readonly title: string;
  readonly ending: Ending;
  /** What was asked, by whom to whom, with all its conditions, and how it ended. */
  readonly asked: readonly string[];
  readonly paths: readonly { readonly says: Words; readonly under: readonly Words[] }[];
  /** What it rests on that there is none, what was searched, and what asked less strictly would find. */
  readonly proof: readonly string[];
}

/** A line as its footnote numbers it; a closed group gathers several under one number. */
export interface DossierLine {
  readonly n: number;
  /** By which the data beside it know the relation. */
  readonly key: string;
  /** Its place among those that share the number. */
  readonly part: { readonly at: number; readonly of: number } | null;
  readonly says: string;
  readonly standing: string;
  readonly when: string;
  readonly reported: string;
  readonly support: string;
  readonly grade: string;
  readonly checked: string;
  readonly claims: readonly DossierClaim[];
  /** What is told beside the claims: how many are not listed, which of them do not count. */
  readonly notes: readonly string[];
}

export interface DossierClaim {
  readonly says: string;
  /** How it stands, who speaks, how it is graded. */
  readonly standing: string;
  readonly places: readonly { readonly letter: string; readonly place: string }[];
  /** Quoted where that was asked for and the text is at hand. */
  readonly passages: readonly string[];
}

export interface DossierSource {
  readonly letter: string;
  /** Who wrote it, under what title, where and when; of an imported file whose it is, and who imported it. */
  readonly text: string;
  /** Of whose story it is: its own, or which one it repeats. */
  readonly story: string;
  /** Who is quoted in it, of what stands in this dossier. */
  readonly voices: readonly string[];
  readonly grade: string;
  readonly lines: readonly number[];
}

/** One kind of doubt, and the lines it is about. */
export interface Doubt {
  readonly title: string;
  readonly meaning: string;
  readonly items: readonly Words[];
}

/** A sentence, and what stands beneath it. */
export interface Told {
  readonly says: string;
  readonly under: readonly string[];
}

/** Signs that turn the direction of letters would turn what stands behind them, too: they are in no text of ours. */
export function withoutTurns(text: string): string {
  return text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** "[3]": as a number stands where nothing can be pressed. */
export function toPlainWords(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? part : `[${part.note}]`)).join('');
}

/** "7", "7 (2 of 3)". */
export function toNumber({ n, part }: Pick<DossierLine, 'n' | 'part'>): string {
  return part === null ? String(n) : `${n} (${part.at} of ${part.of})`;
}

/** "line 1", "lines 1, 2". */
export function toLineNumbers(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}
