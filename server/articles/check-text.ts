import {
  CLAIM_ZONES,
  type Article,
  type Claim,
  type Figure,
  type Mention,
  type Span,
} from '#contract/article';
import { regionOf } from './region-of.ts';

type Problem = readonly [path: string, problem: string];

/** Regions lie in the text, one after the other. */
export function* checkRegions({ regions, textLength }: Article): Generator<Problem> {
  let end = 0;
  let paragraph = 0;
  for (const [index, region] of regions.entries()) {
    const path = `article.regions[${index}]`;
    if (region.end <= region.start) yield [path, 'ends before it starts'];
    if (region.end > textLength) yield [path, `ends at ${region.end}, beyond the text of ${textLength}`];
    if (region.start < end) yield [path, `begins at ${region.start}, inside the region before it`];
    if (region.paragraph < paragraph)
      yield [path, `is paragraph ${region.paragraph} after paragraph ${paragraph}`];
    end = Math.max(end, region.end);
    paragraph = Math.max(paragraph, region.paragraph);
  }
}

/** Where it is said must be one place of one region, and one that may carry a claim. */
export function* checkSpans({ at }: Claim | Figure, article: Article): Generator<Problem> {
  for (const [index, span] of at.entries()) {
    const path = `at[${index}]`;
    yield* checkStretch(span, { path, article, zoned: true });
    if (span.via !== undefined) yield* checkStretch(span.via, { path: `${path}.via`, article, zoned: false });
    if (span.copyOf?.article === article.id) yield [`${path}.copyOf`, 'is a copy of the same article'];
    if (span.copyOf !== undefined && span.copyOf.end <= span.copyOf.start)
      yield [`${path}.copyOf`, 'ends before it starts'];
  }
}

export function* checkMention(mention: Mention, article: Article): Generator<Problem> {
  yield* checkStretch(mention, { path: '', article, zoned: false });
  const { start, end, surface } = mention;
  if (surface.length !== end - start) {
    yield ['surface', `has ${surface.length} characters, the span ${end - start}`];
  }
}

function* checkStretch(
  { start, end }: Pick<Span, 'start' | 'end'>,
  { path, article, zoned }: { path: string; article: Article; zoned: boolean },
): Generator<Problem> {
  const region = regionOf({ start, end }, article.regions);
  if (end <= start) yield [path, 'ends before it starts'];
  else if (end > article.textLength) yield [path, `ends at ${end}, beyond the text of ${article.textLength}`];
  else if (region === undefined) yield [path, `${start}-${end} lies in no single region of the text`];
  else if (zoned && !CLAIM_ZONES.includes(region.zone)) {
    yield [path, `lies in a ${region.zone}, which carries no claim (paragraph ${region.paragraph})`];
  }
}
