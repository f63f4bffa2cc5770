import { mix, toGrey } from '#drawing/colours';
import { toInk } from '#drawing/ink';
import { PALETTE } from '#drawing/palette';
import type { Point } from '#drawing/point';
import { moved, recoloured, type Item, type Sheet } from '#drawing/sheet';
import { cardArea, frameArea, toCard, toFrame } from './beside.ts';
import { columnOn, rule, toFoot, toFootBlocks, toHead, toHeadWithin } from './chrome.ts';
import type { Content } from './content.ts';
import { extentOf } from './extent.ts';
import { toHits } from './hits.ts';
import { imprintHeight, toImprint } from './imprint.ts';
import { countColumns, inColumns, toListed, toPages, type Sides } from './pages.ts';

export interface Setting {
  /**
   * In pixels of CSS. Of several that one is taken which reduces the drawing least; without any the picture is as large
   * as it needs, with its sources below it.
   */
  readonly papers: readonly Paper[];
  /** `#rrggbb`; null = none. */
  readonly ground: string | null;
  readonly isGrey: boolean;
  /** The short fingerprint of a text. */
  readonly fingerprint: (text: string) => string;
  /** On a page whose lines are pressed: each that has a footnote is given a width that is hit. */
  readonly isPressed?: boolean;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
}

interface Composed {
  readonly pages: readonly Sheet[];
  readonly fingerprint: string;
  /** How many pixels of the drawing one pixel of the paper takes; 1 without paper. */
  readonly reduction: number;
}

/** A drawing that is as wide as this is seen at its size; around a wider one words grow, so that they are read with it. */
const USUAL_WIDTH = 1_200;
const LEAST_WIDTH = 760;
const MARGIN = 24;
/** So much of a page is the drawing's, whatever is told around it: what takes more goes to the next page. */
const LEAST_SHARE = 0.4;
/** On paper a small drawing is set larger, up to where its words would shout. */
const MOST_GROWN = 1.35;
/** Between the legend and a list below it, and the least room that a list begins in, in pixels. */
const LIST_GAP = 18;
const LEAST_LIST = 90;
/** How far the rest steps back behind a lit path, as on the canvas. */
const CALM = 0.3;

/** Sets a picture on its pages. Everything drawn is on the first; lists that find no room there follow. */
export function compose(content: Content, setting: Setting): Composed {
  const drawing = draw(content, setting);
  const set = leastReduced(setting.papers.map((paper) => onPaper(content, drawing, paper))) ?? onOneSheet(content, drawing);
  const pages = set.pages.map((page) => ({ ...page, items: page.items.map((item) => finished(item, { content, setting })) }));
  const ground = finishedGround(setting);
  const told = [content.imprint, ground, pages.map(({ width, height, items }) => [width, height, items])];
  const fingerprint = setting.fingerprint(JSON.stringify(told));
  const ends = set.pages.map((page, at) => toImprint(content, { ...page, n: at + 1, of: pages.length, fingerprint }));
  return {
    pages: pages.map(({ width, height, items }, at) => ({
      width,
      height,
      ground,
      items: [...items, ...(ends[at] ?? []).map((item) => finished(item, { content, setting }))],
    })),
    fingerprint,
    reduction: set.reduction,
  };
} // oxfmt-ignore

interface Drawing {
  /** With the corner of what is drawn at the origin. */
  readonly items: readonly Item[];
  readonly width: number;
  readonly height: number;
}

function draw({ scene, lit, said, frames, cards }: Content, { isPressed = false }: Setting): Drawing {
  const ui = PALETTE[scene.theme].ui;
  const { zoom, below, above } = said;
  const areas = cards.map((card) => cardArea(card, zoom));
  const { x, y, width, height } = extentOf(scene, {
    words: above === null ? [below] : [below, above],
    frames: frames.map((box) => frameArea(box, zoom)),
    cards: areas,
  });
  if (!Number.isFinite(width)) return { items: [], width: 0, height: 0 };
  const pan: Point = { x: -x, y: -y };
  const base = toInk({ scene, words: below, pan });
  const calm = (item: Item): Item => recoloured(item, (colour) => mix(colour, CALM, ui.paper));
  return {
    items: [
      ...frames.flatMap((box) => toFrame(box, { zoom, pan, ui })),
      // Behind what is drawn: on a page nobody can move a card off what it hides.
      ...cards.flatMap((card) => toCard(card, { zoom, pan, ui })),
      ...(lit === null ? base : base.map(calm)),
      ...(above === null || lit === null ? [] : toInk({ scene: lit, words: above, pan })),
      ...(isPressed ? toHits(lit ?? scene, { zoom, pan }) : []),
    ],
    width,
    height,
  };
}

/** Before its colours and its imprint. */
interface Page extends Sides {
  readonly items: readonly Item[];
}

interface SetOnPages {
  readonly pages: readonly Page[];
  readonly reduction: number;
}

function leastReduced(all: readonly SetOnPages[]): SetOnPages | undefined {
  return all.toSorted((one, other) => one.reduction - other.reduction).at(0);
}

/** Below the drawing stands all that is told, so that one picture says everything. */
function onOneSheet(content: Content, drawing: Drawing): SetOnPages {
  const k = Math.max(1, drawing.width / USUAL_WIDTH);
  const margin = MARGIN * k;
  const width = Math.ceil(Math.max(drawing.width + 2 * margin, LEAST_WIDTH * k));
  const column = columnOn({ width, margin, k }, content);
  const head = toHead(content, column);
  const top = margin + head.height + (head.height > 0 ? margin / 2 : 0);
  const below = top + drawing.height + margin / 2;
  const foot = toFoot(content, { ...column, y: below });
  const listed = toListed(content);
  const list = inColumns({ ...column, y: below + foot.height + 10 * k }, listed);
  const end = below + foot.height + (list.height > 0 ? list.height + 10 * k : 0);
  const height = Math.ceil(end + imprintHeight(content, { column, k, isOnPaper: false }) + margin);
  const items = [...head.items, ...centred(drawing, { width, top, scale: 1 }), ...foot.items, ...list.items];
  return { pages: [{ width, height, margin, k, items }], reduction: 1 };
} // oxfmt-ignore

/** One page holds the whole drawing, scaled to fit; what is told keeps its size on the paper. */
function onPaper(content: Content, drawing: Drawing, paper: Paper): SetOnPages {
  const { width, height } = paper;
  const frame = { width, margin: 1.5 * MARGIN, k: 1 };
  const column = columnOn(frame, content);
  const imprint = imprintHeight(content, { column, k: 1, isOnPaper: true });
  const around = 2 * frame.margin + imprint + MARGIN;
  const { head, rest } = toHeadWithin(content, column, (1 - LEAST_SHARE) * height - around);
  const foot = toFoot(content, column);
  const left = height - around - head.height;
  const isFootBelow = left - foot.height >= LEAST_SHARE * height;
  const room = { width: width - 2 * frame.margin, height: isFootBelow ? left - foot.height : left };
  const scale = Math.min(
    MOST_GROWN,
    room.width / Math.max(1, drawing.width),
    room.height / Math.max(1, drawing.height),
  );
  const listed = toListed(content);
  const begin = frame.margin + head.height + MARGIN / 2;
  const drawn = begin + drawing.height * scale;
  const bottom = height - frame.margin - imprint;
  const list = drawn + MARGIN / 2 + foot.height + LIST_GAP;
  // Where the width of the page leaves room below, the list begins there, and nothing else floats in the middle.
  const isListBelow = isFootBelow && rest.length === 0 && listed.length > 0 && bottom - list >= LEAST_LIST;
  const spare = isListBelow ? 0 : (room.height - drawing.height * scale) / 2;
  const footAt = { ...column, y: isListBelow ? drawn + MARGIN / 2 : bottom - foot.height };
  const blocks = [...rest, ...(isFootBelow ? [] : toFootBlocks(content)), ...listed];
  const set = toPages(blocks, {
    content,
    page: {
      ...frame,
      height,
      ui: column.ui,
      foot: Math.max(14, imprint),
      columns: rest.length > 0 || !isFootBelow ? 1 : countColumns(column.width, 1),
    },
    ...(isListBelow && { begun: list }),
  });
  const [below, further] = isListBelow ? [set.slice(0, 1), set.slice(1)] : [[], set];
  const first: Page = {
    ...frame,
    height,
    items: [
      ...head.items,
      ...centred(drawing, { width, top: begin + spare, scale }),
      ...(isFootBelow ? toFoot(content, footAt).items : []),
      ...(isListBelow ? rule({ ...column, y: list - LIST_GAP / 2 }).items : []),
      ...below.flat(),
    ],
  };
  const others = further.map((items): Page => Object.assign({ items, height }, frame));
  return { pages: [first, ...others], reduction: Math.max(1, 1 / scale) };
}

function centred(
  { items, width: own }: Drawing,
  { width, top, scale }: { width: number; top: number; scale: number },
): Item[] {
  const place = { x: (width - own * scale) / 2, y: top, scale };
  return items.map((item) => moved(item, place));
}

/** What was drawn on the theme's paper stands on the ground that was chosen, in colour or in grey. */
function finished(item: Item, { content, setting }: { content: Content; setting: Setting }): Item {
  const { paper, thread, ink } = PALETTE[content.scene.theme].ui;
  const { ground, isGrey } = setting;
  const onGround = (colour: string): string => {
    if (colour === paper && ground !== null) return ground;
    // Of the greys the red of a path would be one of the weaker.
    return isGrey && colour === thread ? ink : colour;
  };
  return recoloured(item, (colour) => (isGrey ? toGrey(onGround(colour)) : onGround(colour)));
}

function finishedGround({ ground, isGrey }: Setting): string | null {
  return ground === null || !isGrey ? ground : toGrey(ground);
}
