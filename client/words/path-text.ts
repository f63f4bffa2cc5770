import type { EvidenceArticle } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { STATUSES } from '#contract/ontology';
import type { FoundPath } from '#contract/path-answer';
import { toCitationText, toPublished, toStanding } from './evidence.ts';
import { toLine } from './markdown.ts';
import { claimsOf, numberLines, toPlain, toSentence, type PathTold, type Piece } from './path-sentence.ts';
import { toSupport } from './relation.ts';

interface Copied {
  /** What was asked and how it ended, with its limits: none of it may be lost on the way into a report. */
  readonly ending: readonly string[];
  readonly paths: readonly FoundPath[];
  readonly told: Omit<PathTold, 'notes'>;
  /** Beneath each path. */
  readonly premisesOf: (path: FoundPath, told: PathTold) => readonly Piece[][];
}

/** How the two forms write the same. */
const FORMS = {
  text: { words: (text: string) => text.replaceAll(/\s+/g, ' '), note: (n: number) => `[${n}]`, define: (n: number) => `[${n}]`, heading: (text: string) => text, item: '- ' },
  markdown: { words: toLine, note: (n: number) => `[^${n}]`, define: (n: number) => `[^${n}]:`, heading: (text: string) => `## ${text}`, item: '- ' },
} as const; // oxfmt-ignore
export type PathForm = keyof typeof FORMS;
type Form = (typeof FORMS)[PathForm];

/**
 * Paths to paste into a report: how the search ended, each path with its premises, the footnotes numbered through, and
 * the list of the articles. What the articles themselves say is cited, never copied.
 */
export function toPathText({ ending, paths, told, premisesOf }: Copied, name: PathForm): string {
  const form = FORMS[name];
  const numbered: PathTold = { ...told, notes: numberLines(paths) };
  const plain = (pieces: readonly Piece[]) =>
    toPlain(
      pieces.map((piece) => toWritten(piece, form)),
      form.note,
    );
  const lines = [
    ...ending.map(form.words),
    '',
    ...paths.flatMap((path, at) => [
      `${at + 1}. ${plain(toSentence(path, numbered))}`,
      ...premisesOf(path, numbered).map((pieces) => `   ${form.item}${plain(pieces)}`),
      '',
    ]),
    ...toNotes(numbered, form),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function toWritten(piece: Piece, { words }: Form): Piece {
  if (typeof piece === 'string') return words(piece);
  return 'actor' in piece ? words(piece.actor.name) : piece;
}

function toNotes(told: PathTold, form: Form): string[] {
  const { graph, notes, evidence } = told;
  if (notes.size === 0) return [];
  const lines = new Map(graph.edges.map((edge) => [edge.key, edge]));
  const defined = [...notes].flatMap(([key, n]) => {
    const line = lines.get(key);
    return line === undefined ? [] : [`${form.define(n)} ${toFootnote(line, told, form)}`];
  });
  const cited = new Set([...notes.keys()].flatMap((key) => evidence?.lines.find((line) => line.key === key)?.claims ?? []));
  const articles = new Set(
    (evidence?.claims ?? []).filter(({ id }) => cited.has(id)).flatMap(({ at }) => at.map(({ article }) => article)),
  );
  const sources = (evidence?.articles ?? []).filter(({ id }) => articles.has(id));
  if (sources.length === 0) return defined;
  return [...defined, '', form.heading('Sources'), '', ...sources.map((article) => form.item + toSource(article, form))];
} // oxfmt-ignore

const MOST_CLAIMS = 5;

/** "asserted, 1 story, 1 voice. Ada met Bo. (asserted; “Title”, Gazette, 20 June 2023, paragraph 4)". */
function toFootnote(line: GraphEdge, { evidence }: PathTold, { words }: Form): string {
  const claims = claimsOf(line, evidence);
  const total = evidence?.lines.find(({ key }) => key === line.key)?.total ?? 0;
  const articles = new Map((evidence?.articles ?? []).map((article) => [article.id, article]));
  const told = claims.slice(0, MOST_CLAIMS).map((claim) => {
    const places = claim.at.flatMap((at) => {
      const article = articles.get(at.article);
      return article === undefined ? [] : [toCitationText(article, at)];
    });
    return `${claim.says} (${[...toStanding(claim), ...places].join('; ')})`;
  });
  const more = total - told.length;
  return words(
    [
      `${STATUSES[line.status].label}, ${toSupport(line)}.`,
      ...told,
      more > 0 ? `${more} more ${more === 1 ? 'claim' : 'claims'} of it not listed here.` : '',
      told.length === 0 ? 'Its evidence was not at hand.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function toSource(article: EvidenceArticle, { words }: Form): string {
  const { title, publisher, url } = article;
  return words([`“${title}”`, publisher.name, toPublished(article), url].filter(Boolean).join(', '));
}
