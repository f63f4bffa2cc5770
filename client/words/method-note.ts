import type { About } from '#contract/endpoints';
import type { StepRecord } from '#contract/investigations';
import type { Replayed } from '#contract/method';
import { count } from './count.ts';
import type { toKeptLines } from './kept-paths.ts';
import { toLine } from './markdown.ts';
import { toAnsweredWords, toReplaySummary } from './replayed.ts';
import { countSteps, toLineWords, toStepWords, type StepCounts } from './step-counts.ts';
import { isAboutHypotheses } from './supposed.ts';
import { toShortened } from './told-params.ts';
import { foldUndone, type Folded } from './undone.ts';

interface Noted {
  readonly title: string;
  /** The address that opens it; null while it is not kept. */
  readonly address: string | null;
  readonly by: string | null;
  readonly about: About | null;
  /** What the picture does not show, and why. */
  readonly outOfSight: readonly string[];
  /** Answers that were kept under a name. */
  readonly kept: readonly ReturnType<typeof toKeptLines>[];
  /** How many of the lines that are drawn somebody checked, and by whom each; left out where that is not known. */
  readonly checked?: Checked;
  readonly steps: readonly Omit<StepRecord, 'n'>[];
  /** What is only supposed; null where it was left out by choice, with how much that is. */
  readonly supposed: readonly SupposedLines[] | { readonly leftOut: number };
  /** Only these of the steps are told, by their numbers, and by what they were chosen. */
  readonly chosen?: { readonly words: string; readonly steps: ReadonlySet<number> };
  /** What asking them again has told, by their numbers. */
  readonly replayed?: ReadonlyMap<number, Replayed>;
}

interface SupposedLines {
  readonly words: string;
  /** How it stands, whose it is, and why. */
  readonly under: readonly string[];
}

interface Checked {
  readonly words: string;
  readonly lines: readonly string[];
}

/**
 * How a canvas came to be, as Markdown: what it does not show, then each step with its query, parameters, time, counts
 * and what was left out. What was taken back keeps its line, so that the note tells the way that was gone and not the
 * way one would have liked.
 */
export function toMethodNote({
  title,
  address,
  by,
  about,
  outOfSight,
  kept,
  checked,
  steps,
  supposed,
  chosen,
  replayed = new Map(),
}: Noted): string {
  const isLeftOut = 'leftOut' in supposed;
  const told = isLeftOut ? steps.filter(({ label }) => !isAboutHypotheses(label)) : steps;
  const folded = foldUndone(told);
  const counts = countSteps(folded);
  const lines = [
    `# ${toLine(title)}: how it was made`,
    '',
    ...(address === null ? [] : [`- Investigation: ${address}`]),
    ...(by === null ? [] : [`- Analyst: ${toLine(by)} (stated, not verified)`]),
    ...(about === null ? [] : [`- Loaded: ${toLoaded(about)}`]),
    `- ${toStepWords(counts)}; times in UTC`,
    ...(isLeftOut ? [`- ${toLeftOut(supposed.leftOut, steps.length - told.length)}`] : []),
    ...(chosen === undefined ? [] : [toChosen(chosen, counts)]),
    ...(replayed.size === 0
      ? []
      : [`- Asked again on the data of today: ${toReplaySummary(replayed.values())}`]),
    '',
    '## What the picture does not show',
    '',
    ...(outOfSight.length === 0
      ? ['Nothing on the canvas is hidden.']
      : outOfSight.map((line) => `- ${toLine(line)}`)),
    '',
    ...toKeptPart(kept),
    ...toCheckedPart(checked),
    ...(isLeftOut ? [] : toSupposedPart(supposed)),
    '## Steps',
    '',
    ...folded.flatMap((one, at) => {
      if (chosen !== undefined && !chosen.steps.has(at + 1)) return [];
      return toStep(one, at + 1).concat(toReplayedLines(replayed.get(at + 1)));
    }),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function toKeptPart(kept: Noted['kept']): string[] {
  if (kept.length === 0) return [];
  const results = kept.flatMap(({ title, lines }) => [
    `- **${toLine(title)}**`,
    ...lines.flatMap(({ words, under }, at) => [
      `  ${at + 1}. ${toLine(words)}`,
      ...under.map((line) => `     - ${toLine(line)}`),
    ]),
  ]);
  return ['## Kept results', '', ...results, ''];
}

function toCheckedPart(checked: Checked | undefined): string[] {
  if (checked === undefined) return [];
  const { words, lines } = checked;
  const told = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return [
    '## Checked against the passages',
    '',
    told,
    '',
    ...lines.map((line) => `- ${toLine(line)}`),
    ...(lines.length > 0 ? [''] : []),
  ];
}

/** Apart from what is known, and marked as what it is. */
function toSupposedPart(supposed: readonly SupposedLines[]): string[] {
  if (supposed.length === 0) return [];
  return [
    '## Supposed',
    '',
    'Hypotheses of the analyst, and no facts: nothing below counts or was asked with them.',
    '',
    ...supposed.flatMap(({ words, under }) => [
      `- **${toLine(words)}**`,
      ...under.map((line) => `  - ${toLine(line)}`),
    ]),
    '',
  ];
}

/** What goes along nowhere, by choice. */
export function toLeftOut(hypotheses: number, steps: number): string {
  const words = count(hypotheses, 'hypothesis', 'hypotheses');
  return `Left out by choice: ${words}, and ${count(steps, 'step', 'steps')} about hypotheses alone`;
}

function toChosen({ words, steps }: NonNullable<Noted['chosen']>, counts: StepCounts): string {
  return `- Listed below are only ${toLineWords(steps.size, counts)}; chosen by: ${toLine(words)}`;
}

function toReplayedLines(replayed: Replayed | undefined): string[] {
  if (replayed === undefined) return [];
  const { at, words, differences } = replayed;
  return [
    `   - asked again ${toTime(at)}: ${toLine(words)}`,
    ...differences.map((line) => `     - ${toLine(line)}`),
  ];
}

function toLoaded({ version, counts, asOf }: About): string {
  const loaded = [
    count(counts.articles, 'article', 'articles'),
    count(counts.claims, 'claim', 'claims'),
    count(counts.entities, 'entity', 'entities'),
    count(counts.relations, 'relation', 'relations'),
  ];
  return `${loaded.join(', ')}; the latest source is of ${asOf ?? 'no day'}; Redthread ${version}`;
}

function toStep({ step, undoneAt }: Folded, n: number): string[] {
  const { at, label, why, query, milliseconds, added, removed, limits, proof = [], further = [] } = step;
  const answered = toAnsweredWords(step);
  if (undoneAt !== null)
    return [`${n}. Undone: ${toLine(label)} (${toTime(at)}, undone ${toTime(undoneAt)})`];
  const changes = [...toChange('added', added), ...toChange('removed', removed)];
  return [
    `${n}. **${toLine(label)}** (${toTime(at)})`,
    ...(why === undefined ? [] : [`   - with the words: ${toLine(why)}`]),
    ...(changes.length === 0 ? [] : [`   - ${changes.join('; ')}`]),
    ...(query === null ? [] : [`   - asked: ${toAsked(query)}${toTook(milliseconds)}`]),
    ...further.map((one) => `   - then asked: ${toAsked(one.query)}`),
    ...(answered === null ? [] : [`   - answered: ${answered}`]),
    ...proof.map((line) => `   - ${toLine(line)}`),
    ...limits.map((limit) => `   - left out: ${toLine(limit)}`),
  ];
}

export function toAsked({ id, params }: NonNullable<StepRecord['query']>): string {
  return `\`${id}\` with \`${toCode(toShortened(params, MOST_TOLD))}\``;
}

/** `2026-01-02 03:04:05`. */
export function toTime(at: string): string {
  return at.replace('T', ' ').replace(/\.\d+Z$/, '');
}

function toTook(milliseconds: number | null): string {
  return milliseconds === null ? '' : `, answered in ${Math.round(milliseconds)} ms`;
}

export function toChange(word: string, { nodes, edges }: StepRecord['added']): string[] {
  if (nodes + edges === 0) return [];
  const parts = [
    nodes === 0 ? '' : count(nodes, 'actor', 'actors'),
    edges === 0 ? '' : count(edges, 'relation', 'relations'),
  ];
  return [`${parts.filter(Boolean).join(', ')} ${word}`];
}

/** More of a list tells nothing to a reader. */
const MOST_TOLD = 20;

/** A backtick would end the code; JSON may write it by its number. */
function toCode(params: object): string {
  return JSON.stringify(params).replaceAll('`', String.raw`\u0060`);
}
