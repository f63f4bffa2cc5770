import { toIsoDay } from '#contract/days';
import { pack } from '#contract/packed-canvas';
import { PICTURE_LIMITS, type PictureOf, type PictureRequest } from '#contract/picture';
import type { Frame } from '#drawing/viewport';
import { countOf } from '../words/count.ts';
import { toCutLines } from '../words/cut-steps.ts';
import { toPrintedLimit } from '../words/limits.ts';
import { toFit, toPathLines, toQueryLines } from '../words/picture.ts';
import { isTurn } from '../words/undone.ts';
import { isUntitled } from '../words/untitled.ts';
import type { Explorer } from './explorer.ts';
import { toFullWords } from './fitting.ts';
import { toOptions, type PictureWish } from './picture-wish.ts';
import { toSavedCanvas } from './saved-canvas.ts';
import { seenOf } from './seen.ts';

/** The same canvas as a save holds, so that the picture of what was saved has the same bytes. */
export function toPictureOf(state: Explorer, wish: PictureWish, window: Frame | null): PictureOf {
  const { selection, absent, asOf, asOfChosen, viewing } = state;
  const isOfSelection = wish.what === 'selection';
  return {
    canvas: pack(toSavedCanvas(state, absent)),
    // The day of the data is found there as it is here.
    asOf: (asOfChosen === 'latest' && viewing === null) || asOf === null ? null : toIsoDay(asOf),
    selection: {
      nodes: isOfSelection ? [...selection.nodes] : [],
      edges: isOfSelection ? [...selection.edges] : [],
    },
    window: wish.what === 'visible' ? window : null,
    question: linesIn(wish.question ?? toAskedLines(state, wish).join('\n')),
    investigation: viewing === null && state.kept !== null && state.kept.version > 0 ? state.kept.id : null,
    steps: toUnsaved(state),
    cut: toCut(state),
  };
}

export function toPictureOptions(state: Explorer, wish: PictureWish) {
  return toOptions(wish, {
    title: toPictureTitle(state),
    analyst: state.analyst ?? state.about?.analyst ?? null,
    hasTexts: (state.about?.articleTexts.present ?? 0) > 0,
  });
}

export function toPictureBody(state: Explorer, wish: PictureWish, window: Frame | null): PictureRequest {
  // What was typed may make no sense: the schema of the server decides.
  const options = toPictureOptions(state, wish) as PictureRequest['options'];
  return { of: toPictureOf(state, wish, window), options };
}

/** Nobody has called it anything: then nothing is better than the hour at which it was begun. */
export function toPictureTitle({ kept, viewing }: Pick<Explorer, 'kept' | 'viewing'>): string {
  if (viewing !== null) return `${viewing.row.title}: ${viewing.row.name}`;
  return kept === null || isUntitled(kept) ? '' : kept.title;
}

export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What was asked last, a line each; of a picture of a path, what was asked of paths. */
export function toAskedLines(state: Explorer, { what }: Pick<PictureWish, 'what'>): string[] {
  const { paths, nodes, threads, elsewhere } = state;
  const asked = state.asked === elsewhere.asked ? null : state.asked;
  // What is lit is of another answer than one that found nothing: beside it that one would be untrue.
  const isAbout =
    paths.answer !== elsewhere.answer && (threads.length === 0 || paths.answer?.ending === 'found');
  const answer = isAbout ? paths.answer : null;
  const nameOf = (id: string) => paths.actors.get(id)?.name ?? nodes.get(id)?.name ?? id;
  const ofPaths = () =>
    answer === null ? [] : toPathLines({ answer, loosenings: paths.loosenings }, nameOf);
  const ofQuery = () => (asked === null ? [] : toQueryLines(asked));
  if (answer === null || asked === null) return toFit([...ofPaths(), ...ofQuery()]);
  if (what === 'path') return toFit(ofPaths());
  const last = [...state.journal, ...seenOf(state)].findLast(
    ({ kind, query }) => kind === 'path' || query?.id === asked.header.id,
  );
  const isOfPaths = last === undefined ? threads.length > 0 : last.kind === 'path';
  return toFit(isOfPaths ? ofPaths() : ofQuery());
}

/** What was cut before it reached the canvas beside what its steps tell: by paths, and by what the pill tells. */
export function toCut({ note, paths, threads, viewing, elsewhere, ...state }: Explorer): string[] {
  const ofPaths = threads.length > 0 && paths.answer !== elsewhere.answer ? (paths.answer?.limits ?? []).map(toPrintedLimit) : [];
  const steps = toCutLines([...state.journal, ...seenOf({ ...state, viewing })]);
  const ofVersion =
    viewing === null
      ? []
      : [`Arranged as in the version “${viewing.row.name}”; its facts are those that the data holds now, not those of when the version was kept`];
  const drawn = [...new Set([...ofVersion, ...ofPaths, ...toNoted(note, steps)])];
  return toFit(drawn.map((words) => words.replace(/\.?$/, '.'))).slice(-PICTURE_LIMITS.question);
} // oxfmt-ignore

/** Of what is not saved yet, what says how much was cut, and what took it back. */
function toUnsaved({ journal, viewing, ...state }: Explorer): PictureOf['steps'] {
  if (viewing !== null) return [];
  return [...journal, ...seenOf({ ...state, viewing })]
    .filter(({ label, limits }) => limits.length > 0 || isTurn(label))
    .slice(-MOST_STEPS)
    .map(({ at, label, limits, added }) => ({ at, label, limits, added }));
}

/** More are saved long before. */
const MOST_STEPS = 1_000;

function toNoted(note: Explorer['note'], steps: readonly string[]): string[] {
  if (note === null) return [];
  if (note.of === 'overview')
    return note.hasMore && !steps.some((step) => step.includes('the overview')) ? [`${countOf(note.shown, note.total, 'actor', 'actors')} drawn, the best connected`] : [];
  if (note.of === 'full') return [toFullWords(note)];
  if (note.of !== 'query') return [];
  // Of an answer that a step drew, the step tells it.
  const others = note.limits.filter(({ why }) => !steps.some((step) => step.includes(why)));
  return others.map((limit) => `${note.title}: ${toPrintedLimit(limit)}`);
} // oxfmt-ignore
