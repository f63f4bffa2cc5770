import { toCitationText } from '../words/evidence.ts';
import type { Counted, Line } from './source.ts';

/** Where a number is written. */
export function toSourcesOfFigure({ figure, articles }: Counted): string[] {
  return toSources({ claims: [figure], articles });
}

/** Where a relation is written, each place once: article, publisher, day, paragraph, address. */
export function toSources({
  claims,
  articles,
}: Pick<Line, 'articles'> & { claims: readonly Pick<Line['claims'][number], 'at'>[] }): string[] {
  const places = claims.flatMap(({ at }) =>
    at.flatMap((place) => {
      const article = articles.get(place.article);
      return article === undefined ? [] : [toCitationText(article, place)];
    }),
  );
  return [...new Set(places)];
}
