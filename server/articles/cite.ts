import type { Span } from '#contract/article';
import { isFile, type FilePlace, type SourcePackage } from '#contract/file-source';
import type { Citation } from '#contract/evidence';
import { regionOf } from './region-of.ts';
import { isSpan } from './witness.ts';
import type { Texts } from './texts.ts';

/** Each span as a citation: its paragraph and zone from the article's map, its story, and the words if they are at hand. */
export function cite(
  places: readonly (Span | FilePlace)[],
  {
    article,
    stories,
    texts,
  }: { article: SourcePackage['article'] | undefined; stories: readonly string[]; texts: Texts },
): Citation[] {
  if (!article) return [];
  return places.flatMap((place, index): Citation[] => {
    const story = stories[index] ?? article.id;
    if (isFile(article)) return isSpan(place) ? [] : [citeRow(place, { file: article.id, story })];
    if (!isSpan(place)) return [];
    const { start, end } = place;
    const region = regionOf({ start, end }, article.regions);
    if (!region) return [];
    return [
      {
        article: article.id,
        paragraph: region.paragraph,
        zone: region.zone,
        start,
        end,
        story,
        passage: texts.passage(article.textSha256, { start, end }, article.regions),
      },
    ];
  });
}

function citeRow(
  { row, column, cites, file: name }: FilePlace,
  { file, story }: { file: string; story: string },
): Citation {
  const place = { article: file, paragraph: row, zone: 'row', start: row, end: row, column, story } as const;
  return {
    ...place,
    ...(name === undefined ? {} : { file: name }),
    ...(cites === undefined ? {} : { cites }),
    passage: null,
  };
}
