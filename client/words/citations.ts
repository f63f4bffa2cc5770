import type { Evidence, EvidenceClaim } from '#contract/evidence';
import { toCitationText, toStanding } from './evidence.ts';

/** All that carries a line, ready to be pasted: each claim in our words, how it stands, and where it is written. */
export function toCitations({ claims, articles }: Evidence): string {
  const known = new Map(articles.map((article) => [article.id, article]));
  const toPlaces = ({ at }: EvidenceClaim) =>
    at.flatMap((one) => {
      const article = known.get(one.article);
      return article === undefined ? [] : [toCitationText(article, one)];
    });
  return claims
    .map((claim) => `${claim.says} (${[...toStanding(claim), ...toPlaces(claim)].join('; ')})`)
    .join('\n');
}
