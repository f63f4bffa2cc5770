import { createHash } from 'node:crypto';
import type { Check } from '#contract/checks';
import type { Day, IsoPrefix } from '#contract/days';
import type { LinesEvidence } from '#contract/evidence';
import { unpack } from '#contract/packed-canvas';
import { PAPER, type PictureFormat, type PictureOf, type PictureOptions } from '#contract/picture';
import { PALETTE } from '#drawing/palette';
import { toSceneName } from '#drawing/scene-name';
import type { Sheet } from '#drawing/sheet';
import { missingLetters } from '#drawing/text-runs';
import { compose, type Paper } from '#export/picture/compose';
import type { Content } from '#export/picture/content';
import { AppError } from '../errors.ts';
import { toContent, toNoted } from './content.ts';
import { toPictured, type Held, type Pictured } from './drawn.ts';
import { withMergers, type Merged } from './with-mergers.ts';

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
  /** Of the smallest letters on the paper, in points; null without paper. */
  readonly smallest: number | null;
}

export interface Order {
  readonly options: PictureOptions;
  readonly format: PictureFormat;
  /** Where the lists of lines and sources stand elsewhere: only their numbers are drawn, each line to be pressed. */
  readonly isWithinText?: boolean;
}

/** A canvas with what the graph holds of it. */
export interface Drawing {
  readonly of: PictureOf;
  readonly held: Held;
  readonly order: Order;
  /** Whoever is another now since the canvas was kept, where it is not told yet. */
  readonly mergers: readonly Merged[];
  /** The day of the data; null of none. */
  readonly dataDay: IsoPrefix | null;
  /** The day as of which lines are judged as it was told, and the last that it may mean. */
  readonly day: IsoPrefix | null;
  readonly asOf: Day | null;
  readonly version: string;
}

/** What has to be known once it is clear which lines are drawn. */
export interface Question {
  /** Relations that a footnote cites. */
  readonly cited: readonly string[];
  /** Relations whose checks are told; null where they are not. */
  readonly checked: readonly string[] | null;
}

export interface Answers {
  readonly evidence: Pick<LinesEvidence, 'lines' | 'claims' | 'articles'>;
  readonly checks: readonly Check[] | null;
}

/** Lays a canvas out, words and all. It takes long, and nothing but its input decides what comes of it. */
export async function drawPicture(
  { of: kept, held, mergers, order, dataDay, day, asOf, version }: Drawing,
  ask: (question: Question) => Promise<Answers>,
): Promise<Picture> {
  const { options, format, isWithinText = false } = order;
  const pictured = toPictured(kept, { held, asOf, options });
  const of = withMergers(kept, { pictured, mergers });
  if (isBlank(pictured)) throw nothingToDraw(of);
  const noted = toNoted(pictured, options);
  const cited = isWithinText ? [] : noted.flatMap(({ edges }) => edges.map(({ key }) => key));
  const { evidence, checks } = await ask({ cited, checked: options.checked ? [...pictured.edges.keys()] : null });
  const setting = { ...toSetting(options), papers: papersFor(options, format), fingerprint: shortFingerprint, isPressed: isWithinText };
  const isOnPaper = setting.papers.length > 0;
  const told = { of, options, pictured, evidence, checks, dataDay, day, asOf, version, isOnPaper };
  const contentOf = (missing: readonly string[]): Content => {
    const content = toContent({ ...told, missing }, noted);
    return isWithinText ? { ...content, lines: [], sources: [] } : content;
  };
  const draft = compose(contentOf([]), setting);
  const missing = missingLetters(textsOn(draft.pages));
  const { pages, fingerprint } = missing.length === 0 ? draft : compose(contentOf(missing), setting);
  return {
    pages,
    fingerprint,
    asOf: dataDay,
    title: options.title === '' ? 'Relationship picture' : options.title,
    about: toSceneName(pictured.scene),
    maker: `Redthread ${version}`,
    nodes: pictured.nodes.size,
    edges: pictured.edges.size,
    smallest: isOnPaper ? smallestOn(pages) : null,
  };
} // oxfmt-ignore

/** Neither an actor nor a card is in sight. */
export function isBlank({ scene, cards }: Pictured): boolean {
  return scene.nodes.size + cards.length === 0;
}

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

const PIXELS_PER_MM = 96 / 25.4;

/** Upright, in pixels of CSS. */
export function toPixels(paper: keyof typeof PAPER): Paper {
  const { width, height } = PAPER[paper];
  return { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
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

const POINTS_PER_PIXEL = 72 / 96;

function smallestOn(pages: readonly Sheet[]): number {
  let smallest = Infinity;
  for (const { items } of pages)
    for (const item of items) if (item.is === 'text') smallest = Math.min(smallest, item.size);
  return smallest * POINTS_PER_PIXEL;
}
