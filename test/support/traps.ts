import type { ArticleFile, Zone } from '#contract/article';

/** A stretch of a text that must not be taken for the story: where it stands and the words it begins with. */
export type Trap = readonly [zone: Zone, paragraph: number, start: number, end: number, opens: string];

/**
 * Everything in the five texts that is not the story's own running text, as found by reading them; set down apart
 * from the seed, which must agree. Of the words only as many as tell the place.
 */
export const TRAPS: Record<string, readonly Trap[]> = {
  'article/2023-07-scmp-coalition-pressure': [
    ['chrome', 1, 0, 13, 'Advertisement'],
    ['chrome', 2, 14, 27, 'Advertisement'],
    ['chrome', 3, 28, 46, 'US-China'],
    ['promo', 4, 47, 67, 'Get more'],
    ['promo', 5, 68, 122, 'A personalised'],
    ['promo', 6, 123, 133, 'Learn more'],
    ['caption', 7, 134, 268, 'Todd Robinson'],
    ['title', 8, 270, 365, 'US seeks'],
    ['standfirst', 9, 369, 516, '• Citing'],
    ['standfirst', 10, 519, 632, '• Remarks'],
    ['chrome', 28, 4616, 4618, '50'],
  ],
  'article/2023-bloomberg-blinken-coalition': [
    ['title', 1, 0, 60, 'Blinken Announces'],
    ['standfirst', 2, 62, 264, 'Secretary of'],
    ['dateline', 3, 266, 279, '(Bloomberg)'],
    ['duplicate', 3, 280, 482, 'Secretary of'],
    ['other-headline', 8, 1923, 1977, 'US Sanctions'],
    ['promo', 12, 2745, 2798, 'More stories'],
    ['chrome', 13, 2800, 2820, '©2023'],
  ],
  'article/2023-compilation-global-coalition': [
    ['subhead', 4, 943, 993, 'Global Coalition'],
    ['subhead', 5, 1541, 1566, 'Coalition Opening'],
    ['chrome', 6, 1653, 1691, 'The full'],
    ['subhead', 12, 3546, 3567, 'China Invited'],
    ['duplicate', 18, 4559, 4763, '“I made'],
    ['duplicate', 19, 4764, 4969, 'The US'],
    ['duplicate', 20, 4970, 5120, '"We\'ve invited'],
    ['duplicate', 21, 5121, 5200, '"We don\'t'],
    ['comment', 24, 5660, 5733, '84 countries'],
    ['comment', 25, 5734, 5789, 'ReplyDelete'],
    ['comment', 26, 5790, 5862, 'Delete'],
    ['comment', 27, 5863, 5918, 'Delete'],
    ['comment', 28, 5919, 6166, 'ReplyDelete'],
    ['comment', 29, 6167, 6247, 'ReplyDelete'],
    ['comment', 30, 6248, 6259, 'ReplyDelete'],
  ],
  'article/2024-scmp-working-group': [
    ['chrome', 1, 0, 13, 'Advertisement'],
    ['chrome', 2, 14, 27, 'Advertisement'],
    ['chrome', 3, 28, 46, 'US-China'],
    ['promo', 4, 47, 67, 'Get more'],
    ['promo', 5, 68, 122, 'A personalised'],
    ['promo', 6, 123, 133, 'Learn more'],
    ['caption', 7, 134, 252, 'Synthetic opioids'],
    ['title', 8, 254, 358, 'China and'],
    ['standfirst', 9, 362, 522, '• Washington'],
    ['standfirst', 10, 525, 683, '• Agreement'],
    ['chrome', 15, 1633, 1638, '01:44'],
    ['other-headline', 16, 1640, 1694, 'US, China'],
    ['duplicate', 17, 1696, 1750, 'US, China'],
    ['other-headline', 22, 2579, 2655, 'US lawmakers'],
    ['caption', 27, 3511, 3660, 'Chinese Minister'],
    ['other-headline', 32, 4238, 4306, 'Xi and'],
    ['chrome', 36, 5011, 5012, '1'],
  ],
  'article/2024-usglc-blinken-china': [
    ['promo', 2, 415, 528, '» See'],
    ['promo', 7, 2345, 2458, '» See'],
  ],
};

type Mapped = Pick<ArticleFile, 'article'>;

/** Traps that the files give another zone or place, and stretches that only the files take for one. */
export function trapsAstray(files: readonly Mapped[]): string[] {
  const found = files.flatMap(({ article: { id, regions } }) =>
    regions
      .filter(({ zone }) => zone !== 'body')
      .map(({ zone, paragraph, start, end }) => `${id} ${paragraph} ${start}-${end} ${zone}`),
  );
  const wanted = Object.entries(TRAPS).flatMap(([id, traps]) =>
    traps.map(([zone, paragraph, start, end]) => `${id} ${paragraph} ${start}-${end} ${zone}`),
  );
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `${one}: not so in the file`),
    ...found.filter((one) => !wanted.includes(one)).map((one) => `${one}: only so in the file`),
  ];
}
