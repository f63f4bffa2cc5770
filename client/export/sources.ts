import { toCitationText } from '../words/evidence.ts';
import type { Line } from './source.ts';

/** Where a relation is written, each place once: article, publisher, day, paragraph, address. */
export function toSources({ claims, articles }: Pick<Line, 'claims' | 'articles'>): string[] {
  const places = claims.flatMap(({ at }) =>
    at.flatMap((place) => {
      const article = articles.get(place.article);
      return article === undefined ? [] : [toCitationText(article, place)];
    }),
  );
  return [...new Set(places)];
}
