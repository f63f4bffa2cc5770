import type { EvidenceArticle } from '#contract/evidence';
import type { FoundPath } from '#contract/path-answer';
import { tallyChecks, toTallyWords } from './checks.ts';
import { toSourceText } from './evidence.ts';
import { stepsByLine, toFootnote } from './footnote.ts';
import { toGiven } from './grades.ts';
import { toLine } from './markdown.ts';
import { numberLines, toPlain, toSentence, type PathTold, type Piece } from './path-sentence.ts';

interface Copied {
  /** What was asked and how it ended, with its limits: none of it may be lost on the way into a report. */
  readonly ending: readonly string[];
  /** What is told of the ends: once, however many paths they have. */
  readonly ends: readonly string[];
  readonly paths: readonly FoundPath[];
  readonly told: Omit<PathTold, 'notes'>;
  /** Who copies: stated, not verified. */
  readonly by?: string | null;
  /** Beneath each path. */
  readonly premisesOf: (path: FoundPath, told: PathTold) => readonly Piece[][];
}

/** How the two forms write the same. Of Markdown, plain lines run into one paragraph: there its head is a list. */
const FORMS = {
  text: { words: (text: string) => text.replaceAll(/\s+/g, ' '), note: (n: number) => `[${n}]`, define: (n: number) => `[${n}]`, heading: (text: string) => text, item: '- ', lead: '' },
  markdown: { words: toLine, note: (n: number) => `[^${n}]`, define: (n: number) => `[^${n}]:`, heading: (text: string) => `## ${text}`, item: '- ', lead: '- ' },
} as const; // oxfmt-ignore
export type PathForm = keyof typeof FORMS;
type Form = (typeof FORMS)[PathForm];

/**
 * Paths to paste into a report: how the search ended, each path with its premises, the footnotes numbered through, and
 * the list of the articles. What the articles themselves say is cited, never copied.
 */
export function toPathText(
  { ending, ends, paths, told, by = null, premisesOf }: Copied,
  name: PathForm,
): string {
  const form = FORMS[name];
  const numbered: PathTold = { ...told, notes: numberLines(paths) };
  const plain = (pieces: readonly Piece[]) =>
    toPlain(
      pieces.map((piece) => toWritten(piece, form)),
      form.note,
    );
  const lines = [
    ...[...ending, ...toChecked(numbered), ...(by === null ? [] : [`By ${by}, stated, not verified.`])].map(
      (words) => form.lead + form.words(words),
    ),
    '',
    ...ends.map((words) => form.item + form.words(words)),
    ...(ends.length === 0 ? [] : ['']),
    ...paths.flatMap((path, at) => [
      `${at + 1}. ${plain(toSentence(path, numbered))}`,
      ...premisesOf(path, numbered).map((pieces) => `   ${form.item}${plain(pieces)}`),
      '',
    ]),
    ...toNotes(paths, numbered, form),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** "2 of 4 lines checked." */
function toChecked({ notes, checks }: PathTold): string[] {
  if (checks === undefined || notes.size === 0) return [];
  const words = toTallyWords(tallyChecks(notes.keys(), checks));
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
}

function toWritten(piece: Piece, { words }: Form): Piece {
  if (typeof piece === 'string') return words(piece);
  return 'actor' in piece ? words(piece.actor.name) : piece;
}

function toNotes(paths: readonly FoundPath[], told: PathTold, form: Form): string[] {
  const { graph, notes, evidence } = told;
  if (notes.size === 0) return [];
  const steps = stepsByLine(paths);
  const lines = new Map(graph.edges.map((edge) => [edge.key, edge]));
  const defined = [...notes].flatMap(([key, n]) => {
    const line = lines.get(key);
    if (line === undefined) return [];
    // So far in, Markdown takes what follows the first as part of the footnote.
    return toFootnote(line, steps.get(key), told).map((words, at) =>
      (at === 0 ? `${form.define(n)} ` : `    ${form.item}`) + form.words(words),
    );
  });
  const cited = new Set([...notes.keys()].flatMap((key) => evidence?.lines.find((line) => line.key === key)?.claims ?? []));
  const articles = new Set(
    (evidence?.claims ?? []).filter(({ id }) => cited.has(id)).flatMap(({ at }) => at.map(({ article }) => article)),
  );
  const sources = (evidence?.articles ?? []).filter(({ id }) => articles.has(id));
  if (sources.length === 0) return defined;
  return [...defined, '', form.heading('Sources'), '', ...sources.map((article) => form.item + toSource(article, form))];
} // oxfmt-ignore

function toSource(article: EvidenceArticle, { words }: Form): string {
  const { reliability } = article;
  const graded = reliability === null ? '' : `source ${toGiven(reliability)}`;
  return words([toSourceText(article), graded].filter(Boolean).join(', '));
}
