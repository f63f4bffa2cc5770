import { createHash } from 'node:crypto';
import { dayRange, type Day, type IsoPrefix } from '#contract/days';
import { unpack } from '#contract/packed-canvas';
import { PAPER, type PictureFormat, type PictureOf, type PictureOptions } from '#contract/picture';
import { PALETTE } from '#drawing/palette';
import { toSceneName } from '#drawing/scene-name';
import type { Sheet } from '#drawing/sheet';
import { missingLetters } from '#drawing/text-runs';
import { compose, type Paper } from '#export/picture/compose';
import type { Content } from '#export/picture/content';
import { evidenceOfLines } from '../articles/line-evidence.ts';
import { ofOneState } from '../articles/of-one-state.ts';
import { NO_TEXTS, type Texts } from '../articles/texts.ts';
import { readChecks } from '../checks/read.ts';
import { dataDay } from '../articles/data-day.ts';
import type { Db } from '../db/run.ts';
import { toMergerWords } from '../../client/words/merged.ts';
import { AppError } from '../errors.ts';
import { toContent, toNoted } from './content.ts';
import { withCutSteps } from './cut-steps.ts';
import { toPictured, type Pictured } from './drawn.ts';
import { findCanvas } from './seen-canvas.ts';

export interface Studio {
  readonly db: Db;
  readonly texts: Texts;
  readonly version: string;
}

/** A picture on its pages, before it is written in a format. */
export interface Picture {
  readonly pages: readonly Sheet[];
  readonly fingerprint: string;
  readonly title: string;
  readonly about: string;
  /** What made it: "Redthread 1.2.3". */
  readonly maker: string;
  readonly nodes: number;
  readonly edges: number;
  /** The day of the data; null of none. */
  readonly asOf: IsoPrefix | null;
  /** Of the smallest letters in the drawing, in points on the paper; null without paper. */
  readonly smallest: number | null;
}

const PIXELS_PER_MM = 96 / 25.4;

/** Upright, in pixels of CSS. */
export function toPixels(paper: keyof typeof PAPER): Paper {
  const { width, height } = PAPER[paper];
  return { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
}

const POINTS_PER_PIXEL = 72 / 96;
/** More claims of one line than this are counted, not listed. */
const MOST_CLAIMS = 100;

interface Order {
  readonly options: PictureOptions;
  readonly format: PictureFormat;
  /** Where the lists of lines and sources stand elsewhere: only their numbers are drawn, each line to be pressed. */
  readonly isWithinText?: boolean;
}

/** A canvas on what the graph holds of it now, before it is drawn. */
export interface Seen {
  readonly of: PictureOf;
  readonly pictured: Pictured;
  /** The day of the data; null of none. */
  readonly dataDay: IsoPrefix | null;
  /** The day as of which lines are judged as it was told, and the last that it may mean. */
  readonly day: IsoPrefix | null;
  readonly asOf: Day | null;
}

/** Draws a canvas on what the graph holds of it now. Errors: `nothing-to-draw`, `changed-meanwhile`. */
export async function makePicture(of: PictureOf, order: Order, studio: Studio): Promise<Picture> {
  return ofOneState(studio.db, async () => drawSeen(await see(of, order.options, studio.db), order, studio));
}

export async function see(kept: PictureOf, options: PictureOptions, db: Db): Promise<Seen> {
  const { of, held, mergers } = await findCanvas(kept, db);
  const known = await dataDay(db);
  const day = of.asOf ?? known;
  const asOf = day === null ? null : dayRange(day).last;
  const pictured = toPictured(of, { held, asOf, options });
  // A picture names nobody whom it does not show.
  const [named, others] = [
    mergers.filter(({ into }) => pictured.scene.nodes.has(into)),
    mergers.filter(({ into }) => pictured.nodes.has(into) && !pictured.scene.nodes.has(into)),
  ];
  const told = await withCutSteps(db, of);
  const cut = [...told.cut, ...toMergerWords(named, others.length)];
  return { of: { ...told, cut }, dataDay: known, day, asOf, pictured };
}

export async function drawSeen({ of, pictured, dataDay: known, day, asOf }: Seen, order: Order, { db, texts, version }: Studio): Promise<Picture> {
  const { options, format, isWithinText = false } = order;
  if (isBlank(pictured)) throw nothingToDraw(of);
  const noted = toNoted(pictured, options);
  const cited = isWithinText ? [] : noted.flatMap(({ edges }) => edges.map(({ key }) => key));
  const library = { db, texts: options.passages === 0 ? NO_TEXTS : texts };
  const evidence = cited.length === 0 ? NO_EVIDENCE : await evidenceOfLines(cited, library, MOST_CLAIMS);
  const ask = (text: string, params: Record<string, unknown>) => db.records(text, params);
  const checks = options.checked ? (await readChecks([...pictured.edges.keys()], { ask, texts })).checks : null;
  const setting = { ...toSetting(options), papers: papersFor(options, format), fingerprint: shortFingerprint, isPressed: isWithinText };
  const isOnPaper = setting.papers.length > 0;
  const told = { of, options, pictured, evidence, checks, dataDay: known, day, asOf, version, isOnPaper };
  const contentOf = (missing: readonly string[]): Content => {
    const content = toContent({ ...told, missing }, noted);
    return isWithinText ? { ...content, lines: [], sources: [] } : content;
  };
  const draft = compose(contentOf([]), setting);
  const missing = missingLetters(textsOn(draft.pages));
  const { pages, fingerprint, reduction } = missing.length === 0 ? draft : compose(contentOf(missing), setting);
  return {
    pages,
    fingerprint,
    asOf: known,
    title: options.title === '' ? 'Relationship picture' : options.title,
    about: toSceneName(pictured.scene),
    maker: `Redthread ${version}`,
    nodes: pictured.nodes.size,
    edges: pictured.edges.size,
    smallest: !isOnPaper ? null : (SMALLEST * POINTS_PER_PIXEL) / reduction,
  };
} // oxfmt-ignore

/** Neither an actor nor a card is in sight. */
export function isBlank({ scene, cards }: Pictured): boolean {
  return scene.nodes.size + cards.length === 0;
}

const NO_EVIDENCE = { lines: [], claims: [], articles: [] };

/** Of the words in a drawing, in pixels before it is fitted to paper. */
const SMALLEST = 9.5;

function nothingToDraw({ canvas }: PictureOf): AppError {
  const onCanvas = unpack(canvas).nodes.length;
  return new AppError(
    'nothing-to-draw',
    onCanvas === 0 ? 'The canvas is empty.' : 'Nobody is in sight in the part that was chosen.',
  );
}

function toSetting({ ground, ink, theme }: PictureOptions) {
  const { ui } = PALETTE[theme];
  const grounds = { paper: ui.paper, white: '#ffffff', transparent: null };
  return {
    ground: ground in grounds ? grounds[ground as keyof typeof grounds] : ground,
    isGrey: ink === 'grey',
  };
}

/** A PDF is paper in any case: if none was chosen, A4 as it suits the drawing. */
function papersFor({ paper, landscape, fitted }: PictureOptions, format: PictureFormat): Paper[] {
  const upright = toPixels(paper ?? 'A4');
  const across = { width: upright.height, height: upright.width };
  if (paper !== null) return [landscape ? across : upright];
  return format === 'pdf' || fitted ? [upright, across] : [];
} // oxfmt-ignore

/** Twelve letters, in threes of four, tell one picture from all others. */
export function shortFingerprint(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8)].join('-');
}

function* textsOn(pages: readonly Sheet[]): Generator<string> {
  for (const { items } of pages) for (const item of items) if (item.is === 'text') yield item.text;
}
