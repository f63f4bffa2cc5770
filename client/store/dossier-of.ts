import type { DossierOptions, DossierRequest } from '#contract/dossier';
import { DossierOptions as Options } from '#contract/dossier';
import type { KeptPaths } from '#contract/kept-paths';
import { PathQuestion } from '#contract/path-question';
import { tellsOfUnseen, toUnseen } from '#drawing/unseen';
import { toKept } from '../words/kept-answer.ts';
import { toKeptTitle } from '../words/kept-paths.ts';
import { toKeptTold } from '../words/kept-told.ts';
import { toWholeProof } from '../words/path-ending.ts';
import type { DossierWish } from './dossier-wish.ts';
import type { Explorer } from './explorer.ts';
import { toPictureOf, toPictureTitle } from './picture-of.ts';
import { NOTHING_WISHED, toProblem } from './picture-wish.ts';

/** The answer about paths that is shown, as it is kept, or would be; null while there is none. */
export function toShownAnswer({ paths, proof, asOf, nodes, results }: Explorer): KeptPaths | null {
  const { answer, loosenings, askedAt } = paths;
  if (answer === null) return null;
  const nameOf = (id: string) => paths.actors.get(id)?.name ?? nodes.get(id)?.name ?? id;
  const evidence = proof.question === answer.question ? proof.evidence : null;
  const shown = toKept(answer, {
    id: SHOWN,
    title: toKeptTitle(answer, nameOf),
    at: askedAt ?? new Date().toISOString(),
    proof: toWholeProof({ answer, loosenings }, nameOf),
    toTold: toKeptTold(answer, { evidence, asOf }),
  });
  // Only what is kept can be asked for again by its id.
  return [...results.values()].findLast((kept) => toAnswered(kept) === toAnswered(shown)) ?? shown;
}

/** What was asked and answered, however and whenever it was kept. */
function toAnswered({ question, ending, total, paths }: KeptPaths): string {
  const walked = paths.map(({ nodes, lines }) => [nodes, lines.map(({ key, status, voices, stories }) => [key, status, voices, stories])]);
  return JSON.stringify([PathQuestion.parse(question), ending, total.paths, total.atLeast, walked]);
} // oxfmt-ignore

/** It is kept under no name. */
const SHOWN = 'shown';

/** What the dossier is called unless it is said otherwise. */
export function toDossierTitle(state: Explorer, { answer }: Pick<DossierWish, 'answer'>): string {
  return answer === null ? toPictureTitle(state) : answer.title;
}

export function toDossierOptions(state: Explorer, wish: DossierWish): Record<keyof DossierOptions, unknown> {
  const { answer, words, isQuoted } = wish;
  const hasTexts = (state.about?.articleTexts.present ?? 0) > 0;
  return {
    title: wish.title ?? toDossierTitle(state, wish),
    handling: wish.handling,
    analyst: wish.isNamed ? (state.analyst ?? state.about?.analyst ?? '') : '',
    passages: isQuoted && hasTexts ? (/^\s*\d+\s*$/.test(words) ? Number(words) : words) : 0,
    paper: wish.paper,
    picture: wish.picture,
    results: answer === null ? toChosenIds(toOffered(state, wish)) : [answer.id],
    method: wish.method,
    doubts: wish.doubts,
    cards: wish.cards,
    hypotheses: wish.hypotheses,
  };
}

interface Offered {
  readonly kept: KeptPaths;
  readonly isOn: boolean;
  /** It tells of somebody who is hidden, and stays behind unless it is chosen. */
  readonly isHidden: boolean;
}

/** The kept answers, and which of them go along. */
export function toOffered(state: Explorer, { chosen }: Pick<DossierWish, 'chosen'>): Offered[] {
  const { nodes, edges, hidden, filters, absent, results } = state;
  const unseen = toUnseen([...nodes.values(), ...absent.nodes], { nodes, edges, hidden, filters });
  return [...results.values()].map((kept) => {
    const isHidden = tellsOfUnseen(kept, unseen);
    return { kept, isHidden, isOn: chosen.get(kept.id) ?? !isHidden };
  });
}

/** Whether there are answers of which the picture may be. */
export function hasFindings(state: Explorer, wish: Pick<DossierWish, 'answer' | 'chosen'>): boolean {
  return wish.answer !== null || toOffered(state, wish).some(({ isOn }) => isOn);
}

/** Of findings that do not go along, or no more, there is no picture: then it is of the canvas. */
export function toPictured(wish: DossierWish, state: Explorer): DossierWish {
  return wish.picture !== 'findings' || hasFindings(state, wish) ? wish : { ...wish, picture: 'canvas' };
}

/** Null: as the server itself chooses. */
function toChosenIds(offered: readonly Offered[]): string[] | null {
  if (offered.every(({ isOn, isHidden }) => isOn === !isHidden)) return null;
  return offered.flatMap(({ kept, isOn }) => (isOn ? [kept.id] : []));
}

export function toDossierBody(state: Explorer, wish: DossierWish): DossierRequest {
  const { kept, viewing, journal, seen } = state;
  const of = toPictureOf(state, { ...NOTHING_WISHED, question: wish.answer === null ? null : '' }, null);
  // An answer of another canvas is no finding of the investigation that is open.
  const isElsewhere = wish.answer?.id === SHOWN && state.paths.answer === state.elsewhere.answer;
  const isKept = kept !== null && viewing === null && kept.version > 0 && !isElsewhere;
  return {
    of,
    // What was typed may make no sense: the schema of the server decides.
    options: toDossierOptions(state, wish) as DossierOptions,
    investigation: isKept ? { id: kept.id, title: kept.title, version: kept.version } : null,
    answers: wish.answer === null || state.results.has(wish.answer.id) ? [] : [wish.answer],
    steps: viewing === null && !isElsewhere ? [...journal, ...seen].slice(-MOST_STEPS) : [],
  };
}

/** More are saved long before. */
const MOST_STEPS = 1_000;

/** By the name of the option: what is wrong with it, by the very schema of the server. */
export function problemsIn(options: Record<string, unknown>): Readonly<Record<string, string>> {
  const issues = Options.safeParse(options).error?.issues ?? [];
  const told = issues.map(({ path: [field = ''], message }): [string, string] => {
    const name = String(field);
    return [name, toProblem(name, message, options[name])];
  });
  return Object.fromEntries(told);
}
