import * as z from 'zod';
import { InvestigationId, StepRecord, Title } from './investigations.ts';
import { KeptPaths, MOST_KEPT_PATHS } from './kept-paths.ts';
import { PAPER, PictureOf, PictureOptions } from './picture.ts';

/** A form in which a dossier leaves: what it is for, and its media type. */
export const DOSSIER_FORMATS = {
  html: { label: 'HTML', about: 'one file that opens without a network; a line in its picture opens its evidence', type: 'text/html; charset=utf-8' },
  pdf: { label: 'PDF', about: 'pages for paper and for the file; its text can be selected', type: 'application/pdf' },
  zip: { label: 'Folder (zip)', about: 'both, with the picture, the text as Markdown, tables, JSON and the command that makes it again', type: 'application/zip' },
} as const; // oxfmt-ignore
export const DossierFormat = z.enum(Object.keys(DOSSIER_FORMATS) as [keyof typeof DOSSIER_FORMATS]);
export type DossierFormat = z.infer<typeof DossierFormat>;

/** What the picture of a dossier shows. */
export const DOSSIER_PICTURES = {
  canvas: 'the canvas',
  findings: 'the paths that were found',
  none: 'no picture',
} as const;

const { title, handling, analyst, passages } = PictureOptions.shape;

export const DossierOptions = z.strictObject({
  title,
  /** "internal", "TLP:AMBER": above and below each page. */
  handling,
  /** Who made it: stated, not verified. */
  analyst,
  /** Quoted passages, where the texts are at hand; at most so many words of each. 0 = none. */
  passages,
  paper: z.enum(Object.keys(PAPER) as [keyof typeof PAPER]).default('A4'),
  picture: z.enum(Object.keys(DOSSIER_PICTURES) as [keyof typeof DOSSIER_PICTURES]).default('canvas'),
  /** Ids of the kept answers that go along; null = all that tell of nobody who is hidden. */
  results: z
    .array(z.string().min(1).max(100))
    .max(MOST_KEPT_PATHS + 1)
    .nullable()
    .default(null),
  /** The steps of the investigation: they name whom and what it asked about, hidden ones too. */
  method: z.boolean().default(true),
  doubts: z.boolean().default(true),
  /** Cards of the canvas: whatever the analyst wrote on them. */
  cards: z.boolean().default(true),
  /** What is only supposed, marked as such, and the steps about it. */
  hypotheses: z.boolean().default(false),
});
export type DossierOptions = z.infer<typeof DossierOptions>;

/** More steps than this are saved before they are asked for. */
const MOST_STEPS = 1_000;

/** A canvas as it would be saved, with what is kept of it nowhere yet. */
export const DossierRequest = z.strictObject({
  of: PictureOf,
  options: DossierOptions,
  /** Whose saved steps go along; null of a canvas that is not kept. */
  investigation: z
    .strictObject({ id: InvestigationId, title: Title, version: z.int().min(1) })
    .nullable()
    .default(null),
  /** Answers that are not kept on the canvas. */
  answers: z.array(KeptPaths).max(MOST_KEPT_PATHS).default([]),
  /** Steps since the last save. */
  steps: z
    .array(StepRecord.omit({ n: true }))
    .max(MOST_STEPS)
    .default([]),
});
export type DossierRequest = z.infer<typeof DossierRequest>;

/** As an address says it. */
const yes = (otherwise: 'true' | 'false') =>
  z.enum(['true', 'false']).default(otherwise).transform((word) => word === 'true'); // oxfmt-ignore

/** The same of an investigation as it was saved last. */
export const DossierQuery = z.strictObject({
  title,
  handling,
  analyst,
  passages: z.coerce.number<string | undefined>().int().min(0).max(200).default(0),
  paper: DossierOptions.shape.paper,
  picture: DossierOptions.shape.picture,
  method: yes('true'),
  doubts: yes('true'),
  cards: yes('true'),
  hypotheses: yes('false'),
});
