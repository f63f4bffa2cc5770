import type { ArticleAccount } from '#contract/account';
import { count } from '../words/count.ts';
import { toDate } from '../words/days.ts';
import { toPlace, toVoice } from '../words/evidence.ts';
import { isFigure, isRejected, statusOf, type Told } from './told.ts';

/** The status first; of a refused claim, that it was refused. Why something is inferred is told with the evidence. */
export function toAccountStanding(told: Told): string[] {
  const { inferred = [], ...plain } = told;
  const beside = [...toVoice(plain), ...new Set(inferred.map(({ what }) => `${what} inferred`))];
  if (isRejected(told)) return ['rejected', `told as ${statusOf(told)}`, ...beside];
  return [statusOf(told), ...beside];
}

/** "31 of 36 sentences gave a claim or a figure". */
export function toCoverage({ sentences, silent }: { sentences: number; silent: number }): string {
  const read = (sentences - silent).toLocaleString('en');
  return `${read} of ${count(sentences, 'sentence', 'sentences')} gave a claim or a figure`;
}

/** "77 claims, 5 figures, 1 rejected". */
export function toHoldings({ claims, figures }: Pick<ArticleAccount, 'claims' | 'figures'>): string {
  const rejected = claims.filter((claim) => claim.rejected).length;
  return [
    count(claims.length, 'claim', 'claims'),
    figures.length === 0 ? '' : count(figures.length, 'figure', 'figures'),
    rejected === 0 ? '' : `${rejected.toLocaleString('en')} of them rejected`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "The Gazette · reported about 2023 · by Ada and Ben". */
export function toImprint({
  publisher,
  publishedAt,
  publishedInferred,
  authors,
}: ArticleAccount['article']): string {
  const by = authors.map(({ name }) => name).join(', ');
  const day = `${publishedInferred === undefined ? '' : 'about '}${toDate(publishedAt)}`;
  return [publisher.name, `reported ${day}`, by === '' ? '' : `by ${by}`].filter(Boolean).join(' · ');
}

/** "paragraph 4; paragraph 7, picture caption": each place once. */
export function toPlaces({ at }: Told): string {
  return [...new Set(at.map(toPlace))].join('; ');
}

/** "2 claims, 1 figure: asserted, said". */
export function toMarkWords(told: readonly Told[]): string {
  const figures = told.filter(isFigure).length;
  const claims = told.length - figures;
  const what = [
    claims === 0 ? '' : count(claims, 'claim', 'claims'),
    figures === 0 ? '' : count(figures, 'figure', 'figures'),
  ].filter(Boolean);
  const standings = [...new Set(told.map((one) => toAccountStanding(one)[0]))];
  return `${what.join(', ')}: ${standings.join(', ')}`;
}
