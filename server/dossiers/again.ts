import { isDeepStrictEqual } from 'node:util';
import type { DossierOptions } from '#contract/dossier';
import type { ErrorCode } from '#contract/errors';
import { pack, unpack } from '#contract/packed-canvas';
import type { SavedCanvas } from '#contract/saved-canvas';
import { count } from '../../client/words/count.ts';
import { AppError } from '../errors.ts';
import type { Db } from '../db/run.ts';
import { readInvestigation } from '../investigations/store.ts';
import type { AskedQuery, Commission } from './commission.ts';

/** What is told here and kept nowhere from which a command could read it; nothing of what is saved in whole. */
export interface Unsaved {
  /** Titles of answers that the saved investigation does not hold. */
  readonly answers: readonly string[];
  /** What else differs from what was saved, in words. */
  readonly others: readonly string[];
  /** The investigation was deleted since it was opened. */
  readonly isGone: boolean;
}

const ALL_SAVED: Unsaved = { answers: [], others: [], isGone: false };

/** How a dossier differs from what a command would make of the investigation as it is saved. */
export async function readUnsaved(db: Db, { of, investigation, answers, options, steps }: Commission): Promise<Unsaved> {
  if (investigation === null) return ALL_SAVED;
  const saved = await readInvestigation(db, investigation.id).catch(ifGone);
  if (saved === null) return { answers: [], others: [], isGone: true };
  const [now, then] = [unpack(of.canvas), unpack(saved.canvas)];
  const kept = [...(now.results ?? []), ...answers];
  const told = kept.filter(({ id }) => options.results === null || options.results.includes(id));
  const known = new Set((then.results ?? []).map(({ id }) => id));
  // Where somebody looks is no part of what is told.
  const isSame = isDeepStrictEqual(toKeptForm(now), toKeptForm(then));
  return {
    answers: told.filter(({ id }) => !known.has(id)).map(({ title }) => title),
    others: [
      isSame && saved.row.version === investigation.version ? '' : 'what was changed on the canvas since',
      steps.length === 0 ? '' : `${count(steps.length, 'step', 'steps')} of the method that will be saved with the next change`,
      of.question.length === 0 ? '' : 'what was asked last',
      of.cut.length === 0 || options.picture === 'findings' ? '' : 'what answers were cut before they were drawn',
      of.asOf === null ? '' : 'the day by which it is judged',
    ].filter(Boolean),
    isGone: false,
  };
} // oxfmt-ignore

/** As it is written to be kept: what is empty may be absent before that. */
function toKeptForm(canvas: SavedCanvas): unknown {
  return JSON.parse(JSON.stringify({ ...pack(canvas), viewport: null }));
}

function ifGone(error: unknown): null {
  if (error instanceof AppError && GONE.has(error.code)) return null;
  throw error;
}

const GONE: ReadonlySet<ErrorCode> = new Set(['unknown-investigation', 'deleted-investigation']);

/** What makes the same dossier again, in words and as the command; what is kept nowhere nobody can ask for again. */
export function toAgain({ investigation, options, asked, of, answers }: Commission, unsaved: Unsaved = ALL_SAVED): string[] {
  if (asked !== undefined) return [toCommand([...toQuery(asked), ...toFlags(options)])];
  if (investigation === null) return [answers.length > 0 && unpack(of.canvas).nodes.length === 0 ? NO_ANSWER_KEPT : NO_CANVAS_KEPT];
  if (unsaved.isGone) return [NO_INVESTIGATION];
  const { id, version } = investigation;
  if (unsaved.answers.length > 0)
    return [`It cannot be made again from a command: ${unsaved.answers.map((title) => `“${title}”`).join(', ')} ${unsaved.answers.length === 1 ? 'is' : 'are'} not saved. Keep the answer in the investigation first, and save it.`];
  const others = unsaved.others.length === 0 ? '' : ` Not saved, and therefore only in this dossier: ${unsaved.others.join('; ')}.`;
  return [
    `Of the investigation as it is saved, in version ${version}.${others}`,
    toCommand([`--investigation ${id}`, ...toFlags(options)]),
  ];
} // oxfmt-ignore

const NO_CANVAS_KEPT =
  'It cannot be made again from a command: it is of a canvas that is not kept. Save it as an investigation first.';
const NO_INVESTIGATION =
  'It cannot be made again from a command: the investigation was deleted. Restore it from the list first.';
const NO_ANSWER_KEPT =
  'It cannot be made again from a command: the answer is not kept. Keep it, and save the investigation first.';

function toCommand(flags: readonly string[]): string {
  return `npm run dossier -- ${flags.join(' ')} --out dossier/`;
}

function toQuery({ query, given, layout }: AskedQuery): string[] {
  return [
    ...words('query', query),
    ...given.map(([name, value]) => `--param ${quoted(`${name}=${value}`)}`),
    ...(layout === null ? [] : words('layout', layout)),
  ];
} // oxfmt-ignore

function toFlags({ title, handling, analyst, passages, paper, picture, results, method, doubts, cards, hypotheses }: DossierOptions): string[] {
  const without = Object.entries({ method, doubts, cards }).flatMap(([part, isThere]) => (isThere ? [] : [part]));
  return [
    ...words('title', title),
    ...words('handling', handling),
    ...words('analyst', analyst),
    passages === 0 ? '' : `--passages ${passages}`,
    paper === 'A4' ? '' : `--paper ${paper}`,
    picture === 'canvas' ? '' : `--picture ${picture}`,
    results === null ? '' : `--results=${quoted(results.join(','))}`,
    without.length === 0 ? '' : `--without ${without.join(',')}`,
    hypotheses ? '--hypotheses' : '',
  ].filter(Boolean);
} // oxfmt-ignore

/** With the sign of equality: words may begin as an option does. */
function words(name: string, text: string): string[] {
  return text === '' ? [] : [`--${name}=${quoted(text)}`];
}

/** For a shell: nothing within single quotes is read but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
