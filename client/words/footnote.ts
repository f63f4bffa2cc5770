import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { toTail } from '#contract/phrases';
import type { FoundPath, PathStep } from '#contract/path-answer';
import { toCheckedWords } from './checks.ts';
import { count } from './count.ts';
import { toCitationText, toStanding } from './evidence.ts';
import { toGiven } from './grades.ts';
import { toTensePhrase } from './past.ts';
import { claimsOf, type PathTold } from './path-sentence.ts';
import { toStatusWords, toSupport } from './relation.ts';
import { toUncounted } from './support.ts';
import { agreeing } from './who-or-which.ts';

const MOST_CLAIMS = 5;

/** What stands in the footnotes of these paths, by the keys of their lines. */
export function stepsByLine(paths: readonly FoundPath[]): ReadonlyMap<string, PathStep> {
  return new Map(paths.flatMap(({ steps }) => steps.map((step) => [step.line, step] as const)));
}

/**
 * A footnote, a line each: how the line stands ("asserted, 1 story, 1 voice."), the claims that carry it with where they
 * are written and how they are graded, and what else joins the same two.
 */
export function toFootnote(line: GraphEdge, step: PathStep | undefined, told: PathTold): string[] {
  const { evidence, asOf } = told;
  const all = claimsOf(line, evidence);
  const claims = all.slice(0, MOST_CLAIMS);
  const total = evidence?.lines.find(({ key }) => key === line.key)?.total ?? 0;
  const uncounted = toUncounted(line, all);
  const notCounted =
    uncounted === '' ? '' : ` (not counted${total > all.length ? ' of those at hand' : ''}: ${uncounted})`;
  const more = total - claims.length;
  return [
    `${toStatusWords(line, asOf)}, ${toSupport(line)}${notCounted}.`,
    ...claims.map((claim) => toClaim(claim, told)),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'claim' : 'claims'} of it not listed here.`] : []),
    ...(claims.length === 0 ? ['Its evidence was not at hand.'] : []),
    ...(told.checks === undefined ? [] : [toSentenceOf(toCheckedWords(told.checks.get(line.key)))]),
    ...toBeside(step, told),
  ];
}

/** "Checked by Carol, stated, not verified, …". */
function toSentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "Ada met Bo. (asserted; claim graded 2 probably true by Zoë; “Title”, Gazette, 20 June 2023, paragraph 4)". */
function toClaim(claim: EvidenceClaim, { evidence }: PathTold): string {
  const articles = new Map((evidence?.articles ?? []).map((article) => [article.id, article]));
  const places = claim.at.flatMap((at) => {
    const article = articles.get(at.article);
    return article === undefined ? [] : [toCitationText(article, at)];
  });
  const graded = claim.credibility === null ? [] : [`claim ${toGiven(claim.credibility)}`];
  return `${claim.says} (${[...toStanding(claim), ...graded, ...places].join('; ')})`;
}

/** "Beside it: Ben owned Eve (ended, 1 story, 1 voice)." */
function toBeside(step: PathStep | undefined, { graph, asOf }: PathTold): string[] {
  if (step === undefined) return [];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  const toVerb = (edge: GraphEdge) =>
    agreeing(toTensePhrase(edge, { turned: false, asOf }), nodes.get(edge.from));
  const parallel = step.parallel.flatMap((key) => graph.edges.find((edge) => edge.key === key) ?? []);
  return [
    ...parallel.map((edge) => {
      const words = [nameOf(edge.from), toVerb(edge), nameOf(edge.to), toTail(edge)].filter(Boolean).join(' ');
      return `Beside it: ${words} (${toStatusWords(edge, asOf)}, ${toSupport(edge)}).`;
    }),
    ...(step.others === 0
      ? []
      : [`Beside it: ${count(step.others, 'more line joins', 'more lines join')} the two, which the question does not let walk.`]),
  ];
} // oxfmt-ignore
