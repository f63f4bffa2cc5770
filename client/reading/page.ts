import type { ArticleAccount, Copied } from '#contract/account';
import { CLAIM_ZONES, type Zone } from '#contract/article';
import { cutByMarks, type Mark, type Segment } from './segments.ts';
import { splitSentences } from '#contract/sentences';
import { byPlace, spansBySlice, type Stretch } from './spans.ts';
import { isRejected, type Told } from './told.ts';

/** A sentence where facts may stand, or all of a part where they may not. */
export interface Piece extends Stretch {
  /** It may carry facts, and nothing that stands was drawn from it. */
  readonly isSilent: boolean;
  readonly segments: readonly Segment[];
}

export interface Part extends Stretch {
  /** Null: the map of the article does not know this text. */
  readonly zone: Zone | null;
  readonly pieces: readonly Piece[];
}

export interface Paragraph extends Stretch {
  readonly number: number | null;
  readonly parts: readonly Part[];
  /** Passages of it that stand in another article too. */
  readonly copies: readonly Copied[];
}

/** A text made ready to be shown. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Of the sentences that may carry facts: how many there are, and those that gave none. */
  readonly sentences: number;
  readonly silent: readonly Stretch[];
}

/** In letters. One block of many thousand marked runs takes a browser minutes to lay out; many short ones do not. */
const LONG = 5_000;

/** Marks that are neither claim nor figure are told apart by how their ids begin. */
const NAMED = 'named ';
const COPIED = 'copied ';

/** What one segment is: claims and figures it carries, entities it names, and whether it repeats another article. */
export function readMarks({ marks }: Segment): { told: string[]; named: string[]; isCopied: boolean } {
  return {
    told: marks.filter((id) => !id.startsWith(NAMED) && !id.startsWith(COPIED)),
    named: marks.filter((id) => id.startsWith(NAMED)).map((id) => id.slice(NAMED.length)),
    isCopied: marks.some((id) => id.startsWith(COPIED)),
  };
}

/** Null without the text. */
export function toPage(account: ArticleAccount): Page | null {
  const { text, claims, figures, mentions, copies } = account;
  if (text === null) return null;
  const told: Told[] = [...claims, ...figures];
  const standing = new Set(told.filter((one) => !isRejected(one)).map(({ id }) => id));
  const marks: Mark[] = [
    ...told.flatMap(({ id, at }) => at.map(({ start, end }) => ({ id, start, end }))),
    ...mentions.map(({ entity, start, end }) => ({ id: NAMED + entity, start, end })),
    ...copies.map(({ start, end, of }) => ({ id: COPIED + of.article, start, end })),
  ].toSorted(byPlace);
  const blocks = toBlocks(account.regions, text);
  const slices = blocks.flatMap((block) => toSlices(block, text));
  const marksOf = spansBySlice(slices, marks);
  const pieces = slices.map((slice, index): Piece => {
    const own = marksOf[index] ?? [];
    const { start, end } = slice;
    const isSilent = slice.mayTell && !own.some(({ id }) => standing.has(id));
    return { start, end, isSilent, segments: cutByMarks({ start, end }, own) };
  });
  const paragraphs = toParagraphs(blocks, { pieces, copies });
  return {
    text,
    paragraphs,
    sentences: slices.filter(({ mayTell }) => mayTell).length,
    silent: pieces.filter(({ isSilent }) => isSilent),
  };
}

interface Block extends Stretch {
  zone: Zone | null;
  number: number | null;
}

/** The regions, and between them whatever words the map leaves out: all of the text is shown. */
function toBlocks(regions: ArticleAccount['regions'], text: string): Block[] {
  let at = 0;
  const blocks: Block[] = [];
  const leaveTo = (end: number) => {
    if (text.slice(at, end).trim() !== '') blocks.push({ start: at, end, zone: null, number: null });
  };
  for (const { start, end, zone, paragraph } of regions) {
    leaveTo(start);
    blocks.push({ start: Math.max(start, at), end, zone, number: paragraph });
    at = Math.max(at, end);
  }
  leaveTo(text.length);
  return blocks.filter(({ start, end }) => start < end);
}

function toSlices(block: Block, text: string): (Stretch & { mayTell: boolean })[] {
  const mayTell = block.zone !== null && CLAIM_ZONES.includes(block.zone);
  const stretches = mayTell ? splitSentences(text, block) : cutEvenly(block);
  return stretches.map(({ start, end }) => ({ start, end, mayTell }));
}

function cutEvenly({ start, end }: Stretch): Stretch[] {
  const runs = Math.ceil((end - start) / LONG);
  return Array.from({ length: runs }, (_, index) => ({
    start: start + index * LONG,
    end: Math.min(end, start + (index + 1) * LONG),
  }));
}

interface Material {
  pieces: readonly Piece[];
  copies: readonly Copied[];
}

/** Neighbouring blocks of one number are one paragraph, unless it would be too long to be laid out as one. */
function toParagraphs(blocks: readonly Block[], { pieces, copies }: Material): Paragraph[] {
  const piecesOf = spansBySlice(blocks, pieces);
  const groups: { of: number | null; parts: Part[] }[] = [];
  for (const [index, { zone, number }] of blocks.entries()) {
    for (const part of toParts(zone, piecesOf[index] ?? [])) {
      const last = groups.at(-1);
      const joins = last !== undefined && number !== null && last.of === number;
      if (joins && part.end - startOf(last.parts) <= LONG) last.parts.push(part);
      else groups.push({ of: number, parts: [part] });
    }
  }
  const copiesOf = spansBySlice(
    groups.map(({ parts }) => ({ start: startOf(parts), end: endOf(parts) })),
    copies,
  );
  return groups.map(({ of, parts }, index) => ({
    // What goes on is not numbered again.
    number: groups[index - 1]?.of === of ? null : of,
    parts,
    start: startOf(parts),
    end: endOf(parts),
    copies: copiesOf[index] ?? [],
  }));
}

/** The pieces of one zone in runs that a browser lays out at once. */
function toParts(zone: Zone | null, pieces: readonly Piece[]): Part[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run === undefined || piece.end - startOf(run) > LONG) runs.push([piece]);
    else run.push(piece);
  }
  return runs.map((run) => ({ zone, pieces: run, start: startOf(run), end: endOf(run) }));
}

function startOf(stretches: readonly Stretch[]): number {
  return stretches[0]?.start ?? 0;
}

function endOf(stretches: readonly Stretch[]): number {
  return stretches.at(-1)?.end ?? 0;
}
