import { toIsoDay } from '#contract/days';
import { pack } from '#contract/packed-canvas';
import { PICTURE_LIMITS, type PictureOf, type PictureRequest } from '#contract/picture';
import type { Frame } from '#drawing/viewport';
import { countOf } from '../words/count.ts';
import { toLimitSentence, toLimitWords } from '../words/limits.ts';
import { toFit, toPathLines, toQueryLines } from '../words/picture.ts';
import type { Explorer } from './explorer.ts';
import { toFullWords } from './fitting.ts';
import { isUntitled } from './kept.ts';
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
  const { paths, asked, nodes, threads } = state;
  const nameOf = (id: string) => paths.actors.get(id)?.name ?? nodes.get(id)?.name ?? id;
  const ofPaths = () => (paths.answer === null ? [] : toPathLines(paths.answer, nameOf));
  const ofQuery = () => (asked === null ? [] : toQueryLines(asked));
  if (paths.answer === null || asked === null) return toFit([...ofPaths(), ...ofQuery()]);
  if (what === 'path') return toFit(ofPaths());
  const last = [...state.journal, ...seenOf(state)].findLast(
    ({ kind, query }) => kind === 'path' || query?.id === asked.header.id,
  );
  const isOfPaths = last === undefined ? threads.length > 0 : last.kind === 'path';
  return toFit(isOfPaths ? ofPaths() : ofQuery());
}

/** Steps before these are counted. */
const MOST_STEPS = 8;

/** What was cut before it reached the canvas: by the answers that were drawn, and by what the pill tells. */
export function toCut({ note, history, paths, threads }: Explorer): string[] {
  const steps = history.past.flatMap(({ told: { label, limits, added } }) =>
    limits.length === 0 || added.nodes + added.edges === 0 ? [] : [`${label} (${limits.join('; ')})`],
  );
  const ofPaths = threads.length > 0 ? (paths.answer?.limits ?? []).map(toLimitSentence) : [];
  const drawn = [...new Set([...steps.slice(-MOST_STEPS), ...ofPaths, ...toNoted(note, steps)])];
  const earlier = steps.length - Math.min(steps.length, MOST_STEPS);
  const told = [
    ...(earlier === 0 ? [] : [`${earlier} earlier steps drew answers that were cut as well.`]),
    ...drawn.map((words) => words.replace(/\.?$/, '.')),
  ];
  return toFit(told).slice(-PICTURE_LIMITS.question);
}

function toNoted(note: Explorer['note'], steps: readonly string[]): string[] {
  if (note === null) return [];
  if (note.of === 'overview')
    return note.hasMore ? [`${countOf(note.shown, note.total, 'actor', 'actors')} drawn, the best connected`] : [];
  if (note.of === 'full') return [toFullWords(note)];
  if (note.of !== 'query') return [];
  // Of an answer that a step drew, the step tells it.
  const others = note.limits.filter(({ why }) => !steps.some((step) => step.includes(why)));
  return others.map((limit) => `${note.title}: ${toLimitWords(limit)}`);
} // oxfmt-ignore
