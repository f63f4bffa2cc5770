import * as z from 'zod';
import { EntityId } from './article.ts';
import { IsoPrefix } from './days.ts';
import { InvestigationId, KeptCanvas, StepRecord } from './investigations.ts';
import { RelationKey } from './relation-key.ts';
import { MOST_KEPT } from './saved-canvas.ts';

/** An export format of a picture: what it is for, and its media type. */
export const PICTURE_FORMATS = {
  svg: { label: 'SVG', about: 'the master: sharp at every size, its text can be edited and searched', type: 'image/svg+xml' },
  png: { label: 'PNG', about: 'dots, for slides and pages that take no vectors', type: 'image/png' },
  pdf: { label: 'PDF', about: 'one page on paper, its text can be selected; sources on further pages', type: 'application/pdf' },
} as const; // oxfmt-ignore
export type PictureFormat = keyof typeof PICTURE_FORMATS;
export const PictureFormat = z.enum(Object.keys(PICTURE_FORMATS) as [PictureFormat]);

/** Which part of a canvas is drawn. */
export const PICTURE_PARTS = {
  canvas: 'the whole canvas',
  visible: 'the visible part',
  selection: 'the selection',
  path: 'the lit path',
  group: 'one group or frame',
} as const;

/** What a picture tells beside what it draws. The notice of what was cut is no part: it cannot be switched off. */
export const CITED_PARTS = {
  question: 'The question',
  legend: 'Legend',
  counts: 'Counts',
  footnotes: 'Footnotes',
  sources: 'Sources',
  cards: 'Cards on the canvas',
  date: 'Date of the data, version',
  fingerprint: 'Fingerprint',
} as const;
export type CitedPart = keyof typeof CITED_PARTS;

/** Paper, in millimetres, upright. */
export const PAPER = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

/** How large words are beside what they name: of larger ones fewer find room. */
export const LETTERS = { usual: 1, large: 0.7, largest: 0.5 } as const;

export const PICTURE_LIMITS = { dpi: { least: 72, most: 600 }, pixels: 30_000, title: 300, subtitle: 600, question: 20, line: 2_000, passages: 2_000 } as const; // oxfmt-ignore

const DPI = `a number of dots per inch from ${PICTURE_LIMITS.dpi.least} to ${PICTURE_LIMITS.dpi.most}`;
const PIXELS = `a width in pixels from 16 to ${PICTURE_LIMITS.pixels.toLocaleString('en')}`;

/** One line of words, or none. */
function lineOrNone(what: string, most: number) {
  return z
    .string()
    .trim()
    .max(most, `a ${what} of ${most} letters at most`)
    .regex(/^\P{Cc}*$/u, `a ${what} of one line`)
    .regex(
      /^[^\u202A-\u202E\u2066-\u2069]*$/,
      `a ${what} without signs that turn the direction of its letters`,
    )
    .default('');
}

const Switches = z.strictObject(
  Object.fromEntries(Object.keys(CITED_PARTS).map((part) => [part, z.boolean().default(true)])) as Record<
    CitedPart,
    z.ZodDefault<z.ZodBoolean>
  >,
);

export const PictureOptions = z.strictObject({
  what: z.enum(Object.keys(PICTURE_PARTS) as [keyof typeof PICTURE_PARTS]).default('canvas'),
  /** Of `group`: the id of a group or frame. */
  group: z.string().max(200).nullable().default(null),
  title: lineOrNone('title', PICTURE_LIMITS.title),
  subtitle: lineOrNone('subtitle', PICTURE_LIMITS.subtitle),
  parts: Switches.default(() => Switches.parse({})),
  /** "internal", "TLP:AMBER": printed above and below. */
  handling: lineOrNone('handling line', 80),
  /** Who made the picture: stated, not verified. */
  analyst: lineOrNone('name', 100),
  pageNumbers: z.boolean().default(false),
  /** "14 of 16 lines checked by ...". */
  checked: z.boolean().default(false),
  /** Quoted passages, where the texts are at hand; at most so many words of each. 0 = none. */
  passages: z.int().min(0).max(200).default(0),
  theme: z.enum(['light', 'dark']).default('light'),
  ink: z.enum(['colour', 'grey']).default('colour'),
  ground: z
    .union([z.enum(['paper', 'white', 'transparent']), z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb')])
    .default('paper'),
  letters: z.enum(Object.keys(LETTERS) as [keyof typeof LETTERS]).default('usual'),
  /** Null: as large as the picture needs. */
  paper: z.enum(Object.keys(PAPER) as [keyof typeof PAPER]).nullable().default(null),
  landscape: z.boolean().default(false),
  /** Without a paper: on A4 as it suits the drawing, as a PDF always is. */
  fitted: z.boolean().default(false),
  /** Which page is wanted, of SVG and PNG; a PDF has them all. */
  page: z.int().min(1).max(1_000).default(1),
  /** Of a PNG: either of the two; `width` in pixels goes before. */
  dpi: z.int(DPI).min(PICTURE_LIMITS.dpi.least, DPI).max(PICTURE_LIMITS.dpi.most, DPI).default(144),
  width: z.int(PIXELS).min(16, PIXELS).max(PICTURE_LIMITS.pixels, PIXELS).nullable().default(null),
}); // oxfmt-ignore
export type PictureOptions = z.infer<typeof PictureOptions>;

const told = z.string().trim().min(1).max(PICTURE_LIMITS.line);

/** What is to be drawn: a canvas as it would be saved, and where the analyst stands in it. Facts are asked for anew. */
export const PictureOf = z.strictObject({
  canvas: KeptCanvas,
  asOf: IsoPrefix.nullable().default(null),
  selection: z
    .strictObject({
      nodes: z.array(EntityId).max(MOST_KEPT.nodes),
      edges: z.array(RelationKey).max(MOST_KEPT.edges),
    })
    .default({ nodes: [], edges: [] }),
  /** What the window shows, in units of the picture. */
  window: z
    .strictObject({ x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() })
    .nullable()
    .default(null),
  /** What was asked, with its parameters and how it ended, a line each. */
  question: z.array(told).max(PICTURE_LIMITS.question).default([]),
  /** Its saved steps tell what was cut before it reached the canvas; null of a canvas that is kept as none. */
  investigation: InvestigationId.nullable().default(null),
  /** Steps that are not saved yet: those that cut something, or took something back. */
  steps: z.array(StepRecord.pick({ at: true, label: true, limits: true, added: true })).max(1_000).default([]),
  /** What else was cut: told in any case. */
  cut: z.array(told).max(PICTURE_LIMITS.question).default([]),
}); // oxfmt-ignore
export type PictureOf = z.infer<typeof PictureOf>;

export const PictureRequest = z.strictObject({ of: PictureOf, options: PictureOptions });
export type PictureRequest = z.infer<typeof PictureRequest>;

/** What is told of a picture beside its bytes, as JSON in the header `X-Picture`, percent-encoded. */
export const PictureTold = z.strictObject({
  width: z.int(),
  height: z.int(),
  fingerprint: z.string(),
  nodes: z.int(),
  edges: z.int(),
  /** How many there are; SVG and PNG hold one of them. */
  pages: z.int(),
  /** The smallest letters on the chosen paper, in points; null without one. */
  smallest: z.number().nullable(),
  /** "Scaled to 12,000 pixels, because ...": what is not as it was asked for. */
  notices: z.array(z.string()),
});
export type PictureTold = z.infer<typeof PictureTold>;
