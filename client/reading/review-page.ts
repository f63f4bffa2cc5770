import type { Region, Zone } from '#contract/article';
import type { TextReading } from '#contract/reading';
import { cutByMarks, type Mark, type Segment } from './segments.ts';
import { byPlace, spansBySlice, type Stretch } from './spans.ts';

/** A paragraph under review: one or more regions, cut where marks begin and end. */
export interface ReviewParagraph extends Stretch {
  readonly number: number;
  readonly parts: readonly (Stretch & { readonly zone: Zone; readonly segments: readonly Segment[] })[];
}

const NAMED = 'named ';
const SAID = 'said ';

/** What one run of the text carries: whom it names, and which suggestions rest on it. */
export function marksIn({ marks }: Segment): { named: string | null; keys: string[] } {
  const named = marks.find((id) => id.startsWith(NAMED));
  return {
    named: named === undefined ? null : named.slice(NAMED.length),
    keys: marks.filter((id) => id.startsWith(SAID)).map((id) => id.slice(SAID.length)),
  };
}

/** A text with everybody it names, and the spans of what is suggested. */
export function toReviewPage(
  regions: readonly Region[],
  {
    mentions,
    told,
  }: { mentions: TextReading['mentions']; told: readonly { key: string; at: readonly Stretch[] }[] },
): ReviewParagraph[] {
  const marks: Mark[] = [
    ...mentions.map(({ entity, start, end }) => ({ id: NAMED + entity, start, end })),
    ...told.flatMap(({ key, at }) => at.map(({ start, end }) => ({ id: SAID + key, start, end }))),
  ].toSorted(byPlace);
  const slices = regions.toSorted(byPlace);
  const marksOf = spansBySlice(slices, marks);
  const paragraphs = new Map<number, ReviewParagraph['parts'][number][]>();
  for (const [index, { paragraph, start, end, zone }] of slices.entries()) {
    const part = { start, end, zone, segments: cutByMarks({ start, end }, marksOf[index] ?? []) };
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), part]);
  }
  return [...paragraphs].map(([number, parts]) => ({
    number,
    parts,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  }));
}

/** The zone of a paragraph that is of one, besides marks such as those of a heading; null where it is of several. */
export function zoneOf({ parts }: ReviewParagraph): Zone | null {
  const words = parts.length === 1 ? parts : parts.filter(({ zone }) => zone !== 'chrome');
  return words.length === 1 ? (words[0]?.zone ?? null) : null;
}

/** By number of the first of them, how many paragraphs in a row are of one zone that is not the body: named once. */
export function zoneRuns(page: readonly ReviewParagraph[]): ReadonlyMap<number, ZoneRun> {
  const runs = page.map((paragraph): ZoneRun & { number: number } => ({
    number: paragraph.number,
    zone: zoneOf(paragraph) ?? 'body',
    count: 1,
  }));
  const joined = runs.reduce<typeof runs>((told, run) => {
    const last = told.at(-1);
    if (last?.zone !== run.zone) told.push(run);
    else last.count += 1;
    return told;
  }, []);
  return new Map(joined.filter(({ zone }) => zone !== 'body').map((run) => [run.number, run]));
}

interface ZoneRun {
  zone: Zone;
  count: number;
}

/** Grown to whole words: half a word says nothing. Null where there is none. */
export function toWords(text: string, { start, end }: Stretch): Stretch | null {
  const isWord = (at: number) => /[\p{L}\p{N}’'-]/u.test(letterAt(text, at));
  let [from, to] = [start, end];
  while (from < to && !isWord(from)) from += 1;
  while (to > from && !isWord(to - 1)) to -= 1;
  if (from === to) return null;
  while (from > 0 && isWord(from - 1)) from -= 1;
  while (to < text.length && isWord(to)) to += 1;
  return { start: from, end: to };
}

/** So many letters on either side tell what a passage is about. */
const AROUND = 60;

/** A passage with what stands around it in its paragraph, whole words of it. */
export function toAround(
  text: string,
  { start, end }: Stretch,
  regions: readonly Region[],
): Stretch & { isCutBefore: boolean; isCutAfter: boolean } {
  const own = regions.filter((region) => region.start < end && region.end > start);
  const numbers = new Set(own.map(({ paragraph }) => paragraph));
  const within = regions.filter(({ paragraph }) => numbers.has(paragraph));
  const first = Math.min(start, ...within.map((region) => region.start));
  const last = Math.max(end, ...within.map((region) => region.end));
  let [from, to] = [Math.max(first, start - AROUND), Math.min(last, end + AROUND)];
  while (from > first && from < start && !/\s/.test(text[from - 1] ?? '')) from += 1;
  while (to < last && to > end && !/\s/.test(text[to] ?? '')) to -= 1;
  return { start: from, end: to, isCutBefore: from > first, isCutAfter: to < last };
}

/** The whole letter that a unit is of: some take two. */
function letterAt(text: string, at: number): string {
  const isSecond = /^[\uDC00-\uDFFF]/.test(text[at] ?? '') && /^[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0x20);
}

/** One word more or less at one end of a span, within its paragraph. */
export function moveEnd(
  text: string,
  span: Stretch,
  { end, by, within }: { end: 'start' | 'end'; by: 1 | -1; within: Stretch },
): Stretch {
  const words = [...text.slice(within.start, within.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map(
    (found) => ({ start: within.start + found.index, end: within.start + found.index + found[0].length }),
  );
  const edges = words.map((word) => word[end]);
  const at = span[end];
  const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  const moved = { ...span, [end]: next ?? at };
  return moved.start < moved.end ? moved : span;
}
